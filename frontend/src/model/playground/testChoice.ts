import type { SettingField } from "../exercise";
import type { OptimiserChoice, PlaygroundChoice, PlaygroundTape } from "./choice";

/** A small engine for tests. */

export function knob(
  name: string,
  min: number,
  max: number,
  initial: number,
  more: Partial<SettingField> = {},
): SettingField {
  return {
    name,
    label: name,
    type: "NUMBER",
    choices: [],
    min,
    max,
    logarithmic: false,
    initial,
    help: "",
    optimisers: [],
    ...more,
  };
}

function optimiser(key: string, usualRate: number, knobs: SettingField[], takesRate = true): OptimiserChoice {
  return { key, label: key, idea: "", takesRate, usualRate, knobs, rareKnobs: [knob("weightDecay", 0, 1, 0)] };
}

const plane = { xMin: -10, xMax: 10, yMin: -4, yMax: 4, formula: "x" };

export const choice: PlaygroundChoice = {
  surfaces: [
    { key: "bowl", label: "Bowl", ...plane, start: [-8, 3], minima: [[0, 0]] },
    { key: "himmelblau", label: "Himmelblau", ...plane, xMin: -6, xMax: 6, start: [0, 0], minima: [] },
    { key: "rosenbrock", label: "Rosenbrock", ...plane, xMin: -2, xMax: 2, start: [-1.2, 1], minima: [[1, 1]] },
  ],
  optimisers: [
    optimiser("gradient-descent", 0.01, []),
    optimiser("momentum", 0.01, [knob("momentum", 0, 0.999, 0.9)]),
    optimiser("adam", 0.05, [knob("beta1", 0, 0.999, 0.9), knob("beta2", 0, 0.9999, 0.999)]),
    optimiser("l-bfgs", 0.01, [knob("memory", 1, 20, 10, { type: "INTEGER" })], false),
    optimiser("newton", 0.01, [knob("globalised", 0, 1, 0, { type: "INTEGER" })], false),
    optimiser("rmsprop", 0.05, []),
    optimiser("nesterov", 0.01, []),
  ],
  schedules: [
    { key: "constant", label: "Constant", idea: "", knobs: [] },
    { key: "cosine", label: "Cosine", idea: "", knobs: [knob("floor", 0, 1, 0)] },
  ],
  learningRate: knob("learningRate", 1e-6, 10, 0.01, { logarithmic: true }),
  budget: knob("budget", 1, 2000, 200, { type: "INTEGER", logarithmic: true }),
  mostRuns: 4,
};

export const tape: PlaygroundTape = {
  dimension: 2,
  budget: 3,
  diverged: false,
  calls: [1, 2, 3],
  values: [-1, -3, -4],
  gaps: [null, null, null],
  gradientNorms: [2, 1, null],
  learningRates: [0.1, 0.1, null],
  strides: [null, 0.2, 0.1],
  x: [
    [0, 0],
    [1, 1],
    [2, 2],
  ],
};
