import { describe, expect, it } from "vitest";
import { type CursorMove, cursorCall, cursorKey, moveCursor, noCursor } from "./cursor";
import type { Tape } from "./tape";

const tape: Tape = {
  ...{ dimension: 2, budget: 60, diverged: false, valueCost: 0, gaps: [], gradientNorms: [], strides: [], x: [] },
  ...{ calls: [1, 2, 5, 9], values: [4, 3, 2, 1] },
};

function became(...moves: CursorMove[]): number | null {
  return cursorCall(moves.reduce(moveCursor, noCursor));
}

const step = (by: number): CursorMove => ({ kind: "step", by, tape });

describe("the shared cursor", () => {
  it("shows what is pointed at, and where it was put when the pointer leaves", () => {
    expect(became({ kind: "put", call: 5 }, { kind: "point", call: 2 })).toBe(2);
    expect(became({ kind: "put", call: 5 }, { kind: "point", call: 2 }, { kind: "point", call: null })).toBe(5);
    expect(became({ kind: "point", call: 2 }, { kind: "put", call: 9 })).toBe(9);
  });

  it("walks from point to point and stops at the ends", () => {
    expect(became(step(1))).toBe(1);
    expect(became(step(1), step(1), step(1))).toBe(5);
    expect(became(step(-1))).toBe(9);
    expect(became(step(-1), step(1))).toBe(9);
    expect(became(step(1), step(-10))).toBe(1);
  });

  it("goes on from where the pointer was, between two points too", () => {
    expect(became({ kind: "point", call: 7 }, step(1))).toBe(9);
    expect(became({ kind: "point", call: 7 }, step(-1))).toBe(2);
  });

  it("keeps still where nothing changes, so that nothing is drawn again", () => {
    const cursor = moveCursor(noCursor, { kind: "point", call: 3 });
    expect(moveCursor(cursor, { kind: "point", call: 3 })).toBe(cursor);
  });

  it("hears the keys that are its own", () => {
    const press = (key: string) => {
      const move = cursorKey(key, tape);
      return move && cursorCall(moveCursor({ pointed: null, put: 5 }, move));
    };
    expect(["ArrowRight", "ArrowLeft", "Home", "End", "Escape"].map(press)).toEqual([9, 2, 1, 9, null]);
    expect(cursorKey("a", tape)).toBeNull();
  });

  it("has nowhere to go on an empty run", () => {
    expect(cursorCall(moveCursor(noCursor, { kind: "step", by: 1, tape: { ...tape, calls: [] } }))).toBeNull();
  });
});
