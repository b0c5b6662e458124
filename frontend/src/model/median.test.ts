import { expect, it } from "vitest";
import { hasMedian, medianGhost } from "./median";
import type { Race, Runner } from "./race";
import type { Board } from "./standings";

function runner(name: string, score: number | null, baseline = false): Runner {
  const track = { calls: [1, 2], heights: [0, -(score ?? 0)], x: [1, 2], y: [3, 4] };
  return { participant: 1, name, baseline, score, diverged: false, track };
}

function race(...runners: Runner[]): Race {
  return { seq: 1, unit: "oracle calls", budget: 60, dimension: 2, gapKnown: true, runners };
}

function board(...scores: (number | null)[]): Board {
  const rows = scores.map((score, nth) => ({
    ...{ key: `${nth}`, rank: 1, previousRank: null, movedAt: null, participant: nth, name: `${nth}`, baseline: false },
    ...{ bracket: null, among: { rank: null, previousRank: null, movedAt: null } },
    ...{ score: score ?? 0, oracleCalls: 0, lastImprovedAt: null },
    exercises: { bowl: { score, tries: 1, verdict: null } },
  }));
  return { seq: 1, frozen: false, exercises: [], rows };
}

it("is the run in the middle of those who have points, without a name", () => {
  const ghost = medianGhost(
    race(runner("Adam", 9, true), runner("A", 3), runner("B", 2), runner("C", 1), runner("D", null)),
  );
  expect(ghost?.name).toBe("Round median");
  expect(ghost?.tape.gaps).toEqual([1, 0.01]);
  expect(ghost?.tape.x).toEqual([
    [1, 3],
    [2, 4],
  ]);
});

it("is no one's where fewer than three have points, or the optimum is not known", () => {
  expect(medianGhost(race(runner("A", 3), runner("B", 2)))).toBeNull();
  const three = race(runner("A", 3), runner("B", 2), runner("C", 1));
  expect(medianGhost({ ...three, gapKnown: false })).toBeNull();
});

it("is offered by the board, which asks for no run", () => {
  expect(hasMedian(null, "bowl")).toBe(false);
  expect(hasMedian(board(1, 2, null), "bowl")).toBe(false);
  expect(hasMedian(board(1, 2, 3), "bowl")).toBe(true);
  expect(hasMedian(board(1, 2, 3), "valley")).toBe(false);
});
