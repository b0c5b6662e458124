import { expect, it } from "vitest";
import { readingAt, spokenReading } from "./reading";
import type { Tape } from "./tape";

const tape: Tape = {
  ...{ dimension: 2, budget: 200, diverged: false, valueCost: 1, calls: [1, 4, 9], values: [8, 2, 0.25] },
  ...{ gaps: [8, 2, 3.2e-7], gradientNorms: [4, null, 0], strides: [null, 0.5, 0.125], x: [] },
};

const values = (call: number | null, of = tape) => readingAt(of, call, "oracle calls").map(({ value }) => value);

it("reads a run where the cursor stands, and at its end where it stands nowhere", () => {
  expect(values(5)).toEqual(["4 of 200", "2.0", "–", "5.0e-1"]);
  expect(values(null)).toEqual(["9 of 200", "3.2e-7", "0", "1.3e-1"]);
  expect(values(0)).toEqual(["0 of 200", "–", "–", "–"]);
});

it("reads the loss where nobody knows how low it goes", () => {
  const blind = readingAt({ ...tape, gaps: [null, null, null] }, 9, "example gradients");
  expect(blind.slice(0, 2)).toEqual([
    { name: "Spent", value: "9 of 200", curve: null },
    { name: "Loss", value: "0.250", curve: "gaps" },
  ]);
});

it("speaks of what is known alone", () => {
  expect(spokenReading(readingAt(tape, 5, "oracle calls"))).toBe("Call 4 of 200, Gap 2.0, Step 5.0e-1");
});
