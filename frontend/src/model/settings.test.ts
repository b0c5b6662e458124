import { describe, expect, it } from "vitest";
import type { SettingField } from "./exercise";
import {
  numberOf,
  settingOf,
  settingsOf,
  sliderPosition,
  sliderSteps,
  sliderValue,
  withSetting,
  written,
} from "./settings";

const rate: SettingField = {
  name: "learningRate",
  label: "Learning rate",
  type: "NUMBER",
  choices: [],
  min: 1e-4,
  max: 1,
  logarithmic: true,
  initial: 0.05,
  help: "",
  optimisers: [],
};

const seed: SettingField = {
  ...rate,
  name: "seed",
  type: "INTEGER",
  min: 0,
  max: 1000,
  logarithmic: false,
  initial: 0,
};

const momentum: SettingField = { ...rate, name: "momentum", min: 0, max: 0.999, logarithmic: false, initial: 0.9 };

const text = `# Small steps first.
optimiser: momentum
learningRate: 0.05   # try 0.2
warmth: "very # warm"

momentum: 0.9
`;

describe("the text", () => {
  it("is read line by line, without comments and quotes", () => {
    expect(settingOf(text, "learningRate")).toBe("0.05");
    expect(settingOf(text, "optimiser")).toBe("momentum");
    expect(settingOf(text, "warmth")).toBe("very # warm");
    expect(settingOf("seed: # none yet", "seed")).toBe("");
    expect(settingOf(text, "schedule")).toBeNull();
    expect(settingsOf("a: 'x'\n- b\n  nested: 1")).toEqual([{ name: "a", value: "x" }]);
  });

  it("keeps everything but the value that changed", () => {
    expect(withSetting(text, "learningRate", "0.2")).toBe(text.replace("0.05", "0.2"));
    expect(withSetting(text, "schedule", "cosine")).toBe(`${text}schedule: cosine\n`);
    expect(withSetting("", "seed", "7")).toBe("seed: 7\n");
    expect(withSetting("seed:", "seed", "7")).toBe("seed: 7");
  });

  it("does not take a replacement for a pattern", () => {
    expect(withSetting("a: 1", "a", "$1$&")).toBe("a: $1$&");
  });
});

describe("a number", () => {
  it("is one only inside its field's range", () => {
    expect(numberOf(rate, "0.5")).toBe(0.5);
    expect(numberOf(rate, "1e-2")).toBe(0.01);
    for (const wrong of ["2", "-1", "NaN", "1e309", "", "fast", null]) expect(numberOf(rate, wrong)).toBeNull();
    expect(numberOf(seed, "1.5")).toBeNull();
  });

  it("is written short", () => {
    expect(written(0.05)).toBe("0.05");
    expect(written(0.00002)).toBe("2e-5");
    expect(written(0)).toBe("0");
  });
});

describe("a slider", () => {
  it("runs over powers of ten where that is asked", () => {
    expect(sliderPosition(rate, 1e-4)).toBe(0);
    expect(sliderPosition(rate, 0.01)).toBe(sliderSteps / 2);
    expect(sliderPosition(rate, 1)).toBe(sliderSteps);
    expect(sliderValue(rate, sliderSteps / 2)).toBe(0.01);
  });

  it("comes back to where it was put, whatever the field", () => {
    for (const field of [rate, seed, momentum]) {
      for (let position = 0; position <= sliderSteps; position++) {
        const back = sliderPosition(field, sliderValue(field, position));
        expect(Math.abs(back - position)).toBeLessThanOrEqual(1);
      }
    }
  });

  it("gives what is near 1 its room", () => {
    expect(sliderValue(momentum, 0)).toBe(0);
    expect(sliderPosition(momentum, 0.9) / sliderSteps).toBeCloseTo(1 / 3, 2);
    expect(sliderPosition(momentum, 0.99) / sliderSteps).toBeCloseTo(2 / 3, 2);
    expect(sliderValue(momentum, 67)).toBe(0.901);
    expect(sliderValue(momentum, sliderSteps)).toBe(0.999);
  });

  it("stays inside the range, on whole numbers where it must", () => {
    expect(sliderValue(seed, 33)).toBe(165);
    expect(sliderValue(rate, -5)).toBe(1e-4);
    expect(sliderValue(rate, 1e9)).toBe(1);
    expect(sliderPosition(rate, 99)).toBe(sliderSteps);
  });
});
