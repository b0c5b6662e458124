import { describe, expect, it } from "vitest";
import { curve, indexAt, leastGap, logDomain, path, type Tape } from "./tape";

const tape: Tape = {
  dimension: 2,
  calls: [0, 10, 30],
  values: [5, 2, 1],
  gaps: [4, null, 0.5],
  gradientNorms: [null, null, null],
  strides: [null, null, null],
  valueCost: null,
  x: [
    [0, 0],
    [1, Number.NaN],
    [2, 1],
  ],
  budget: 100,
  diverged: false,
};

it("draws only what is finite", () => {
  expect(curve(tape, "gaps")).toEqual([
    { call: 0, value: 4 },
    { call: 30, value: 0.5 },
  ]);
  expect(curve(tape, "gradientNorms")).toEqual([]);
  expect(path(tape).map((point) => point.call)).toEqual([0, 30]);
});

it("finds the point that was reached by a call", () => {
  expect([-1, 0, 9, 10, 29, 30, 999].map((call) => indexAt(tape, call))).toEqual([-1, 0, 0, 1, 1, 2, 2]);
});

it("knows the least gap", () => {
  expect(leastGap(tape)).toBe(0.5);
  expect(leastGap({ ...tape, gaps: [null, null, null] })).toBeNull();
});

describe("logDomain", () => {
  it("spans whole decades", () => expect(logDomain([0.03, 450])).toEqual([0.01, 1000]));
  it("has at least one decade", () => expect(logDomain([10, 10])).toEqual([1, 10]));
  it("leaves zeros, infinities and nothing out", () => {
    expect(logDomain([0, 5, Number.POSITIVE_INFINITY])).toEqual([1, 10]);
    expect(logDomain([])).toEqual([0.1, 1]);
  });
  it("cuts what is absurdly deep", () => expect(logDomain([1, 1e-300], 12)).toEqual([1e-12, 1]));
});
