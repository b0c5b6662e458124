import { expect, it } from "vitest";
import type { ExerciseKind, ExerciseSummary } from "./exercise";
import { chosenRace, raceAfter, raceChoices } from "./raceChoice";
import type { Round, RoundState, Workshop } from "./workshop";

function round(id: number, state: RoundState, exercises: string[]): Round {
  return {
    ...{ id, name: `Round ${id}`, state, minutes: null, opensAt: null, freezesAt: null, closesAt: null },
    ...{ exercises, solutionsOpen: false, secretDigest: "9f2c", secret: null },
  };
}

function exercise(slug: string, round: number, kind: ExerciseKind = "MINIMIZE"): ExerciseSummary {
  return {
    ...{ slug, title: slug, level: "GREEN", kind, summary: "", round, languages: [], budget: 10, unit: "oracle calls" },
    ...{ best: null, tries: 0, attempts: null, attemptsLeft: null, baseline: null },
  };
}

const workshop: Workshop = {
  ...{
    code: "DEMO",
    name: "Demo",
    kind: "SESSION",
    teams: false,
    brackets: [],
    scene: "AUTO",
    serverTime: "",
    joinUrl: "",
  },
  ...{ participants: 0, nicknames: [] },
  rounds: [round(1, "CLOSED", ["bowl"]), round(2, "OPEN", ["sum", "valley"]), round(3, "SCHEDULED", ["secret"])],
};
const exercises = [exercise("bowl", 1), exercise("sum", 2, "FUNCTION"), exercise("valley", 2), exercise("secret", 3)];
const choices = raceChoices(workshop, exercises);

it("there is a race for each exercise with paths of a round that has opened", () => {
  expect(choices.map((choice) => choice.exercise.slug)).toEqual(["bowl", "valley"]);
});

it("the one that was asked for is shown, else one of the round that runs", () => {
  expect(chosenRace(workshop, choices, "bowl")?.exercise.slug).toBe("bowl");
  expect(chosenRace(workshop, choices, "nothing")?.exercise.slug).toBe("valley");
  expect(chosenRace(workshop, choices, null)?.exercise.slug).toBe("valley");
  expect(chosenRace(workshop, [], null)).toBeNull();
});

it("one follows the other, and after the last comes the first", () => {
  const [bowl, valley] = choices;
  if (!bowl || !valley) throw new Error("two races");
  expect(raceAfter(choices, bowl)).toBe(valley);
  expect(raceAfter(choices, valley)).toBe(bowl);
});
