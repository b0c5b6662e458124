import { describe, expect, it } from "vitest";
import { isSwitch, knobPlace, knobPlaces, knobTyped, knobValue, knobWritten } from "./knob";
import { asCurve, reading } from "./quantity";
import { choice, knob, tape } from "./testChoice";

describe("a knob", () => {
  const share = knob("share", 0, 0.999, 0.9);

  it("runs over powers of ten where it is logarithmic", () => {
    const { learningRate } = choice;
    expect(knobValue(learningRate, 0)).toBe(1e-6);
    expect(knobValue(learningRate, knobPlaces)).toBe(10);
    expect(knobPlace(learningRate, 1e-6)).toBe(0);
    expect(knobPlace(learningRate, 0.00316)).toBe(knobPlaces / 2);
    for (let place = 0; place <= knobPlaces; place += 25) {
      expect(knobPlace(learningRate, knobValue(learningRate, place))).toBeCloseTo(place, -0.5);
    }
  });

  it("is even elsewhere, and never beyond its ends", () => {
    expect(knobValue(share, knobPlaces / 2)).toBe(0.5);
    expect(knobValue(share, knobPlace(share, 0.9))).toBe(0.9);
    expect(knobValue(share, knobPlaces + 7)).toBe(0.999);
    expect(knobPlace(share, 7)).toBe(knobPlaces);
    expect(knobValue(choice.budget, 250)).toBe(45);
  });

  it("takes what was typed if it is within its range", () => {
    expect(knobTyped(share, " 0.5 ")).toBe(0.5);
    expect(knobTyped(share, "0,5")).toBe(0.5);
    expect(knobTyped(knob("x", -2, 2, 0), "−1.5")).toBe(-1.5);
    for (const text of ["", "1", "-0.1", "abc", "NaN", "Infinity", "1e999"]) expect(knobTyped(share, text)).toBeNull();
    expect(knobTyped(choice.budget, "10.5")).toBeNull();
  });

  it("is a switch where it is off or on", () => {
    expect(isSwitch(knob("flag", 0, 1, 0, { type: "INTEGER" }))).toBe(true);
    expect(isSwitch(share)).toBe(false);
  });

  it("is written as a person would", () => {
    expect([0, 0.5, 0.001, 0.00003, 10].map(knobWritten)).toEqual(["0", "0.5", "0.001", "3e-5", "10"]);
  });
});

describe("a quantity", () => {
  it("is a height above the map's lowest point where the optimum is not known", () => {
    expect(asCurve(tape, "height", -3.5).values).toEqual([2.5, 0.5, 0]);
    expect(asCurve({ ...tape, gaps: [3, 1, 0] }, "height", -3.5).values).toEqual([3, 1, 0]);
  });

  it("has gaps where it is not known", () => {
    expect(asCurve(tape, "strides", 0).values).toEqual([Number.NaN, 0.2, 0.1]);
    expect(reading(tape, "gradientNorms", 0, 2)).toBeNull();
    expect(reading(tape, "gradientNorms", 0, 0)).toBe(2);
  });
});
