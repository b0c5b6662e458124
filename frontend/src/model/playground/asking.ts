import { optimiserOf, type PlaygroundChoice } from "./choice";
import { type Playground, type RunSettings, tuningOf } from "./playground";

/** One run as the server is asked for it. */
export type WantedRun = {
  optimiser: string;
  schedule: string;
  learningRate: number;
  budget: number;
  tuning: Record<string, number>;
};

/** A run, and the name under which its answer is remembered: the same run from the same start has the same path. */
export type Wish = { slot: number; key: string; run: WantedRun };

/** What the server is asked for so that the playground can be drawn. */
export function wishes(choice: PlaygroundChoice, playground: Playground): Wish[] {
  return playground.runs.map((settings) => {
    const run = wanted(choice, settings);
    return { slot: settings.slot, key: JSON.stringify([playground.surface, playground.start, run]), run };
  });
}

/** A method that finds its own lengths goes the same way whatever rate and schedule are set beside it. */
function wanted(choice: PlaygroundChoice, settings: RunSettings): WantedRun {
  const { optimiser, schedule, learningRate, budget } = settings;
  const tuning = tuningOf(choice, settings);
  if (optimiserOf(choice, optimiser)?.takesRate === false) {
    const usual = { schedule: choice.schedules[0]?.key ?? schedule, learningRate: Number(choice.learningRate.initial) };
    return { optimiser, ...usual, budget, tuning };
  }
  return { optimiser, schedule, learningRate, budget, tuning };
}
