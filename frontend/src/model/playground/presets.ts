import { optimiserOf, type PlaygroundChoice, scheduleOf, surfaceOf } from "./choice";
import type { Playground, RunSettings } from "./playground";

/** A first try: what is set up, and what to look at. */
export type Preset = { name: string; sentence: string; playground: Playground };

const all: readonly Preset[] = [
  {
    name: "Too big a step",
    sentence: "One bowl, three learning rates: one creeps, one zigzags, one is thrown out. Where is the edge?",
    playground: {
      surface: "bowl",
      start: [-8, 3],
      runs: runs(60, ["gradient-descent", 0.02], ["gradient-descent", 0.074], ["gradient-descent", 0.0815]),
    },
  },
  {
    name: "Momentum in the long valley",
    sentence: "Down into the valley is easy, along it is not: a ball that keeps its speed gets far ahead.",
    playground: {
      surface: "rosenbrock",
      start: [-1.2, 1],
      runs: runs(500, ["gradient-descent", 0.001], ["momentum", 0.001], ["nesterov", 0.001]),
    },
  },
  {
    name: "Adam against SGD",
    sentence: "On a plateau the slope is next to nothing. Plain steps crawl; Adam makes the most of a small slope.",
    playground: {
      surface: "plateau",
      start: [-6, 4],
      runs: runs(300, ["gradient-descent", 0.2], ["adam", 0.1]),
    },
  },
  {
    name: "Himmelblau's four valleys",
    sentence: "One start, and each optimiser ends in another valley. Drag the start and see who changes its mind.",
    playground: {
      surface: "himmelblau",
      start: [0, -3],
      runs: runs(160, ["gradient-descent", 0.01], ["momentum", 0.01], ["adam", 0.2], ["rmsprop", 0.6]),
    },
  },
];

/** The first tries that this server's engine can make. */
export function presets(choice: PlaygroundChoice): Preset[] {
  return all.filter(
    ({ playground }) =>
      surfaceOf(choice, playground.surface) &&
      playground.runs.every(
        (run) => optimiserOf(choice, run.optimiser) && scheduleOf(choice, run.schedule) && run.slot < choice.mostRuns,
      ),
  );
}

/** Where somebody begins who follows no link. */
export function firstPreset(choice: PlaygroundChoice): Playground {
  const { key = "", start = [0, 0] as [number, number] } = choice.surfaces[0] ?? {};
  return presets(choice)[0]?.playground ?? { surface: key, start, runs: [] };
}

function runs(budget: number, ...each: [optimiser: string, learningRate: number][]): RunSettings[] {
  return each.map(([optimiser, learningRate], slot) => ({
    ...{ slot, optimiser, schedule: "constant", learningRate, budget, tuning: {} },
  }));
}
