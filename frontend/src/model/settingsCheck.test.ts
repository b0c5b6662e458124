import { describe, expect, it } from "vitest";
import type { SettingField } from "./exercise";
import { sliderValue, withSetting, written } from "./settings";
import { fieldsInUse, settingMistakes } from "./settingsCheck";

const number = { type: "NUMBER", choices: [], logarithmic: true, help: "", optimisers: [] } as const;

const fields: SettingField[] = [
  {
    ...{ name: "optimiser", label: "Optimiser", type: "CHOICE", choices: ["gradient-descent", "adam"], help: "" },
    ...{ min: null, max: null, logarithmic: false, initial: "gradient-descent", optimisers: [] },
  },
  { ...number, choices: [], name: "learningRate", label: "Rate", min: 0.001, max: 10, initial: 0.01, optimisers: [] },
  { ...number, choices: [], name: "beta2", label: "β₂", min: 0, max: 0.9999, initial: 0.999, optimisers: ["adam"] },
  {
    ...{ name: "batchSize", label: "Batch", type: "INTEGER", choices: [], help: "", optimisers: [] },
    ...{ min: 1, max: 455, logarithmic: true, initial: 32 },
  },
];

function told(yaml: string): string[] {
  return settingMistakes(yaml, fields).map(({ line, sentence }) => `${line}: ${sentence}`);
}

describe("settings as they are written", () => {
  it("are let be where nothing is wrong", () => {
    expect(told("# a thought\noptimiser: adam   # which?\n\nlearningRate: 1e-2\nbatchSize: 32\n")).toEqual([]);
    expect(told("---\n{optimiser: adam}")).toEqual([]);
    expect(told("")).toEqual([]);
  });

  it.each([
    ["learningRate: 11", "“learningRate” is a number from 0.001 to 10."],
    ["learningRate: fast", "“learningRate” is a number from 0.001 to 10."],
    ["learningRate:", "“learningRate” is a number from 0.001 to 10."],
    ["batchSize: 3.5", "“batchSize” is a whole number from 1 to 455."],
    ["optimiser: sgd", "“optimiser” is one of gradient-descent, adam."],
    ["learning_rate: 0.1", "There is no setting “learning_rate”; it is written “learningRate”."],
    ["warmth: 3", "There is no setting “warmth”. There are optimiser, learningRate, beta2, batchSize."],
    ["learningRate:0.1", "After the colon comes a space: learningRate: 0.1"],
    ["learningRate = 0.1", "A name and its value stand apart by a colon: learningRate: 0.1"],
    ["  learningRate: 0.1", "A setting begins at the start of its line, without spaces before it."],
    ["\tlearningRate: 0.1", "YAML knows no tabs: begin the line with the name."],
    ["faster please", "A line of settings is a name, a colon and a value: learningRate: 0.1"],
  ])("tell of %j at its line", (line, sentence) => {
    expect(told(`# first\n${line}\n`)).toEqual([`2: ${sentence}`]);
  });

  it("tell the second of two that are the same", () => {
    expect(told("batchSize: 1\nlearningRate: 1\nbatchSize: 2")).toEqual([
      "3: “batchSize” is set twice; keep one of the two.",
    ]);
  });

  it("are never wrong after a slider has changed them, wherever it was left", () => {
    for (const field of fields.filter(({ type }) => type !== "CHOICE")) {
      for (let position = 0; position <= 200; position += 5) {
        const yaml = withSetting("optimiser: adam\n# mine\n", field.name, written(sliderValue(field, position)));
        expect(told(yaml)).toEqual([]);
        expect(yaml.startsWith("optimiser: adam\n# mine\n")).toBe(true);
      }
    }
  });
});

it("knows which fields the chosen optimiser makes something of", () => {
  const names = (yaml: string) => fieldsInUse(yaml, fields).idle.map((field) => field.name);
  expect(names("optimiser: adam")).toEqual([]);
  expect(names("optimiser: gradient-descent")).toEqual(["beta2"]);
  expect(names("")).toEqual(["beta2"]);
});
