import { expect, it } from "vitest";
import {
  instantOf,
  localTime,
  type PlanDraft,
  withBracket,
  withBracketMoved,
  withBracketNamed,
  withChange,
  withExercise,
  withExerciseMoved,
  withMove,
  withoutBracket,
  withoutRound,
  withRound,
} from "./plan";

const empty: PlanDraft = {
  ...{ revision: 0, name: "Thursday", kind: "SESSION", teams: false, teamSize: 8 },
  ...{ brackets: [], rounds: [] },
};
const two = withRound(withRound(empty, "a"), "b");

it("adds rounds, takes them out and moves them", () => {
  expect(two.rounds.map((round) => round.name)).toEqual(["Round 1", "Round 2"]);
  expect(withMove(two, "b", -1).rounds.map((round) => round.key)).toEqual(["b", "a"]);
  expect(withMove(two, "b", 1)).toBe(two);
  expect(withoutRound(two, "a").rounds.map((round) => round.key)).toEqual(["b"]);
});

it("has an exercise in one round", () => {
  const first = withExercise(two, "a", "bowl", true);
  const moved = withExercise(first, "b", "bowl", true);
  expect(moved.rounds.map((round) => round.exercises)).toEqual([[], ["bowl"]]);
  expect(withExercise(moved, "b", "bowl", false).rounds[1]?.exercises).toEqual([]);
});

it("orders the exercises of a round", () => {
  expect(withExerciseMoved(["a", "b", "c"], "c", -1)).toEqual(["a", "c", "b"]);
  expect(withExerciseMoved(["a", "b", "c"], "a", -1)).toEqual(["a", "b", "c"]);
  expect(withExerciseMoved(["a", "b"], "z", 1)).toEqual(["a", "b"]);
});

it("drops a freeze that no end follows", () => {
  const frozen = withChange(two, "a", { minutes: 30, freezeMinutes: 10 });
  expect(frozen.rounds[0]?.freezeMinutes).toBe(10);
  expect(withChange(frozen, "a", { minutes: 10 }).rounds[0]?.freezeMinutes).toBeNull();
  expect(withChange(frozen, "a", { minutes: null }).rounds[0]?.freezeMinutes).toBeNull();
});

it("writes an instant as a field has it, and reads it back", () => {
  const instant = new Date(2026, 10, 22, 19, 30).toISOString();
  expect(localTime(instant)).toBe("2026-11-22T19:30");
  expect(instantOf(localTime(instant))).toBe(instant);
  expect(localTime(null)).toBe("");
  expect(instantOf("")).toBeNull();
});

it("names brackets, moves them and takes them out, and has at most eight", () => {
  const brackets = withBracketNamed(withBracket(withBracket(empty, "a"), "b"), "b", "Professionals");
  expect(brackets.brackets).toEqual([
    { key: "a", id: null, name: "" },
    { key: "b", id: null, name: "Professionals" },
  ]);
  expect(withBracketMoved(brackets, "b", -1).brackets.map(({ key }) => key)).toEqual(["b", "a"]);
  expect(withBracketMoved(brackets, "a", -1)).toBe(brackets);
  expect(withoutBracket(brackets, "a").brackets.map(({ key }) => key)).toEqual(["b"]);
  const many = Array.from("cdefghijk").reduce(withBracket, empty);
  expect(many.brackets).toHaveLength(8);
});
