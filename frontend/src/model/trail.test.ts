import { expect, it } from "vitest";
import type { ExerciseSummary, Level } from "./exercise";
import { byLevel, trailPart } from "./trail";

it("joins a part to the next where they meet", () => {
  expect(trailPart(0, 3)).toBe("M30 50C30 75 40 87.5 50 100");
  expect(trailPart(1, 3)).toBe("M50 0C60 12.5 70 25 70 50C70 75 65 87.5 60 100");
  expect(trailPart(2, 3)).toBe("M60 0C55 12.5 50 25 50 50");
});

it("draws no line for a single station", () => {
  expect(trailPart(0, 1)).toBe("M30 50");
  expect(trailPart(0, 1, true)).toBe("M30 0V50V100");
});

it("goes from the easiest to the hardest, and else as the organizer put them", () => {
  const exercise = (slug: string, level: Level): ExerciseSummary => ({
    ...{ slug, level, title: slug, kind: "MINIMIZE", summary: "", round: 1, languages: [], budget: 100 },
    ...{ unit: "oracle calls", best: null, tries: 0, attempts: null, attemptsLeft: null, baseline: null },
  });
  const planned = [exercise("a", "RED"), exercise("b", "GREEN"), exercise("c", "RED"), exercise("d", "BLUE")];
  expect(byLevel(planned).map(({ slug }) => slug)).toEqual(["b", "d", "a", "c"]);
});
