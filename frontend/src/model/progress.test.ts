import { describe, expect, it } from "vitest";
import { grown } from "./progress";
import type { Tape } from "./tape";

function piece(...calls: number[]): Tape {
  return {
    ...{ dimension: 2, budget: 9_999, diverged: false, valueCost: null },
    calls,
    values: calls.map((call) => 1 / call),
    gaps: calls.map(() => null),
    gradientNorms: calls.map(() => 1),
    strides: calls.map(() => 0.1),
    x: calls.map((call) => [call, -call]),
  };
}

describe("a run that goes on", () => {
  it("grows by what is heard of it", () => {
    const tape = grown(grown(null, piece(1, 2)), piece(3, 5));
    expect(tape.calls).toEqual([1, 2, 3, 5]);
    expect(tape.x).toEqual([1, 2, 3, 5].map((call) => [call, -call]));
  });

  it("takes more known of a point for that point", () => {
    const later = { ...piece(2, 3), gradientNorms: [7, 1] };
    const tape = grown(piece(1, 2), later);
    expect(tape.calls).toEqual([1, 2, 3]);
    expect(tape.gradientNorms).toEqual([1, 7, 1]);
  });

  it("stays short however long it goes on, from its first point to its last", () => {
    let tape: Tape | null = null;
    for (let call = 1; call <= 5_000; call += 10) {
      tape = grown(tape, piece(...Array.from({ length: 10 }, (_, i) => call + i)));
      expect(tape.calls.length).toBeLessThanOrEqual(400);
    }
    expect(tape?.calls[0]).toBe(1);
    expect(tape?.calls.at(-1)).toBe(5_000);
    expect(tape?.x.length).toBe(tape?.calls.length);
  });
});
