import { expect, it } from "vitest";
import { consequence, possibleActions } from "./roundActions";
import type { Round, RoundState } from "./workshop";

function round(state: RoundState, closesAt: string | null = "2026-11-21T19:00:00Z"): Round {
  return {
    id: 1,
    name: "Round 1",
    state,
    minutes: 60,
    opensAt: null,
    freezesAt: null,
    closesAt,
    exercises: [],
    solutionsOpen: false,
    secretDigest: "9f2c",
    secret: null,
  };
}

it("offers only what the server would do", () => {
  expect(possibleActions(round("SCHEDULED"))).toEqual(["open"]);
  expect(possibleActions(round("OPEN"))).toEqual(["extend", "freeze", "close"]);
  expect(possibleActions(round("OPEN", null))).toEqual(["freeze", "close"]);
  expect(possibleActions(round("FROZEN"))).toEqual(["extend", "close"]);
  expect(possibleActions(round("CLOSED"))).toEqual(["finalize", "open-solutions"]);
  expect(possibleActions(round("FINALIZED"))).toEqual(["open-solutions"]);
  expect(possibleActions({ ...round("FINALIZED"), solutionsOpen: true })).toEqual(["hide-solutions"]);
});

it("says what will happen to whom, and asks nothing where nobody is harmed", () => {
  expect(consequence("open", 42, 0)).toBeNull();
  expect(consequence("close", 42, 1)).toContain("42 participants can no longer submit");
  expect(consequence("close", 42, 1)).toContain("1 submission already handed in is still judged");
  expect(consequence("close", 42, 0)).not.toContain("handed in");
  expect(consequence("open-solutions", 42, 0)).toContain("42 participants can read everybody's best");
  expect(consequence("hide-solutions", 42, 0)).toBeNull();
  expect(consequence("freeze", 1, 0)).toContain("1 participant.");
});
