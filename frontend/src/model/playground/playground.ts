import type { SettingField } from "../exercise";
import { optimiserOf, type PlaygroundChoice, type SurfaceChoice, scheduleOf, surfaceOf } from "./choice";

/** One run as it is set up. */
export type RunSettings = {
  /** Decides hue, dash and end mark, whatever happens to the other runs; from 0. */
  slot: number;
  optimiser: string;
  schedule: string;
  learningRate: number;
  /** In oracle calls. */
  budget: number;
  /** What is not as usual, by knob; kept for an optimiser that may be chosen again. */
  tuning: Record<string, number>;
};

/** All that a link restores. */
export type Playground = { surface: string; start: [number, number]; runs: RunSettings[] };

/** What a newcomer adds first, second, … */
const firstTries = ["gradient-descent", "momentum", "adam", "l-bfgs"];

/** Another surface has another usual start; the runs stay. */
export function withSurface(choice: PlaygroundChoice, playground: Playground, key: string): Playground {
  const surface = surfaceOf(choice, key);
  return surface ? { ...playground, surface: key, start: surface.start } : playground;
}

/** The start moved to a point of the map, in steps of about a thousandth of it. */
export function withStart(surface: SurfaceChoice, playground: Playground, [x, y]: [number, number]): Playground {
  const start: [number, number] = [
    within(surface.xMin, surface.xMax, onGrid(x, surface.xMax - surface.xMin)),
    within(surface.yMin, surface.yMax, onGrid(y, surface.yMax - surface.yMin)),
  ];
  return { ...playground, start };
}

export function withRun(playground: Playground, slot: number, change: Partial<RunSettings>): Playground {
  return { ...playground, runs: playground.runs.map((run) => (run.slot === slot ? { ...run, ...change } : run)) };
}

/** Another optimiser takes its own usual rate, unless the rate was chosen. */
export function withOptimiser(
  choice: PlaygroundChoice,
  playground: Playground,
  slot: number,
  optimiser: string,
): Playground {
  const after = optimiserOf(choice, optimiser);
  const run = playground.runs.find((each) => each.slot === slot);
  if (!after || !run) return playground;
  const isUsual = run.learningRate === optimiserOf(choice, run.optimiser)?.usualRate;
  return withRun(playground, slot, { optimiser, ...(isUsual ? { learningRate: after.usualRate } : {}) });
}

/** A knob turned; what is as usual is not kept. */
export function withKnob(playground: Playground, slot: number, knob: SettingField, value: number): Playground {
  const run = playground.runs.find((each) => each.slot === slot);
  if (!run) return playground;
  const { [knob.name]: _before, ...others } = run.tuning;
  return withRun(playground, slot, { tuning: value === knob.initial ? others : { ...others, [knob.name]: value } });
}

export function canAdd(choice: PlaygroundChoice, playground: Playground): boolean {
  return playground.runs.length < choice.mostRuns;
}

/** One more run, with an optimiser that is not there yet. */
export function withAddedRun(choice: PlaygroundChoice, playground: Playground): Playground {
  const used = new Set(playground.runs.map((run) => run.optimiser));
  const optimiser = firstTries.find((key) => !used.has(key) && optimiserOf(choice, key)) ?? choice.optimisers[0]?.key;
  if (!canAdd(choice, playground) || optimiser === undefined) return playground;
  const added = { ...usualRun(choice, optimiser), slot: freeSlot(playground) };
  const budget = playground.runs[0]?.budget ?? added.budget;
  return { ...playground, runs: [...playground.runs, { ...added, budget }] };
}

/** A copy of a run beside it. */
export function withCopy(choice: PlaygroundChoice, playground: Playground, slot: number): Playground {
  const at = playground.runs.findIndex((run) => run.slot === slot);
  const run = playground.runs[at];
  if (!run || !canAdd(choice, playground)) return playground;
  return { ...playground, runs: playground.runs.toSpliced(at + 1, 0, { ...run, slot: freeSlot(playground) }) };
}

export function withoutRun(playground: Playground, slot: number): Playground {
  return { ...playground, runs: playground.runs.filter((run) => run.slot !== slot) };
}

/** A run with everything as usual. */
export function usualRun(choice: PlaygroundChoice, optimiser: string): RunSettings {
  return {
    slot: 0,
    optimiser,
    schedule: choice.schedules[0]?.key ?? "constant",
    learningRate: optimiserOf(choice, optimiser)?.usualRate ?? Number(choice.learningRate.initial),
    budget: Number(choice.budget.initial),
    tuning: {},
  };
}

/** The knobs that have a say in a run. */
export function knobsOf(choice: PlaygroundChoice, { optimiser, schedule }: RunSettings): SettingField[] {
  const method = optimiserOf(choice, optimiser);
  if (!method) return [];
  const ofSchedule = method.takesRate ? (scheduleOf(choice, schedule)?.knobs ?? []) : [];
  return [...method.knobs, ...method.rareKnobs, ...ofSchedule];
}

/** What is not as usual among the knobs that have a say. */
export function tuningOf(choice: PlaygroundChoice, run: RunSettings): Record<string, number> {
  const entries = knobsOf(choice, run).flatMap(({ name }) => {
    const value = run.tuning[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

function freeSlot(playground: Playground): number {
  const taken = new Set(playground.runs.map((run) => run.slot));
  return [0, 1, 2, 3, 4, 5, 6, 7].find((slot) => !taken.has(slot)) ?? 0;
}

/** Rounded to a power of ten that is about a thousandth of the range. */
function onGrid(value: number, range: number): number {
  const digits = Math.max(0, 3 - Math.floor(Math.log10(range)));
  return Number(value.toFixed(digits));
}

function within(min: number, max: number, value: number): number {
  return Number.isFinite(value) ? Math.min(max, Math.max(min, value)) : min;
}
