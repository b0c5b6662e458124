import { describe, expect, it } from "vitest";
import { called, cellOf, type Finale, type FinaleRow, moveOf, showsFinale, stepOfKey } from "./finale";
import type { Round, Workshop } from "./workshop";

const row: FinaleRow = {
  standing: {
    rank: 1,
    participant: 7,
    name: "Ada",
    bracket: null,
    score: 80,
    oracleCalls: 100,
    exercises: { bowl: { score: 80, tries: 1, verdict: "SCORED" } },
    lastImprovedAt: null,
    baseline: false,
  },
  hidden: ["valley"],
};

const finale: Finale = {
  round: 1,
  name: "Round 1",
  phase: "REVEALING",
  step: 2,
  judged: 4,
  total: 4,
  secretDigest: "d",
  secret: null,
  exercises: [],
  rows: [row],
  opened: [{ participant: 7, name: "Ada", exercise: "bowl", score: 80, verdict: "SCORED", rankBefore: 3, rank: 1 }],
  up: [{ participant: 7, name: "Ada", exercise: "valley" }],
  complete: [],
  replayed: null,
};

function workshop(...rounds: Partial<Round>[]): Workshop {
  return { rounds } as Workshop;
}

describe("a finale's cells", () => {
  it("are open, hidden or none", () => {
    expect(cellOf(finale, row, "bowl")).toEqual({ kind: "open", score: 80, verdict: "SCORED", isNew: true });
    expect(cellOf(finale, row, "valley")).toEqual({ kind: "hidden", isUp: true });
    expect(cellOf({ ...finale, up: [] }, row, "valley")).toEqual({ kind: "hidden", isUp: false });
    expect(cellOf(finale, row, "tumours")).toEqual({ kind: "none" });
  });

  it("are not new where the first step opened them all at once", () => {
    expect(cellOf({ ...finale, step: 1 }, row, "bowl")).toMatchObject({ isNew: false });
  });
});

describe("what is said of a step", () => {
  it("names who is called", () => {
    expect(called([])).toBe("");
    expect(called([{ name: "Ada" }])).toBe("Ada");
    expect(called([{ name: "Ada" }, { name: "Bo" }, { name: "Ada" }])).toBe("Ada and Bo");
    expect(called([{ name: "Ada" }, { name: "Bo" }, { name: "Cy" }])).toBe("Ada, Bo and Cy");
  });

  it("tells how a row moved", () => {
    const [opened] = finale.opened;
    expect(opened && moveOf(opened)).toBe("3 → 1");
    expect(opened && moveOf({ ...opened, rank: 3 })).toBe("stays 3");
    expect(opened && moveOf({ ...opened, rank: null })).toBe("");
  });
});

describe("the projector", () => {
  it("shows a finale until it is over, and then until another round begins", () => {
    const closed = { id: 1, state: "CLOSED" } as const;
    expect(showsFinale(null, workshop(closed))).toBe(false);
    expect(showsFinale(finale, workshop(closed, { id: 2, state: "SCHEDULED" }))).toBe(true);
    const over: Finale = { ...finale, phase: "OVER" };
    expect(showsFinale(over, workshop(closed))).toBe(true);
    expect(showsFinale(over, workshop(closed, { id: 2, state: "OPEN" }))).toBe(false);
  });
});

it("takes one key a step", () => {
  expect([" ", "ArrowRight", "PageDown"].map(stepOfKey)).toEqual([1, 1, 1]);
  expect(["ArrowLeft", "PageUp"].map(stepOfKey)).toEqual([-1, -1]);
  expect(stepOfKey("Enter")).toBeNull();
});
