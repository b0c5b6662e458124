import type { SettingField } from "../exercise";
import type { Autopsy } from "../submission";
import type { Surface, Tape } from "../tape";

/** A surface that can be chosen: where it is drawn, where descents begin, where it is least. */
export type SurfaceChoice = {
  key: string;
  label: string;
  /** f(x, y) in LaTeX. */
  formula: string;
  xMin: number;
  xMax: number;
  yMin: number;
  yMax: number;
  start: [number, number];
  minima: [number, number][];
};

export type OptimiserChoice = {
  key: string;
  label: string;
  /** One sentence. */
  idea: string;
  /** It takes a learning rate and a schedule; otherwise it finds its own lengths. */
  takesRate: boolean;
  usualRate: number;
  knobs: SettingField[];
  /** Those that are seldom turned. */
  rareKnobs: SettingField[];
};

export type ScheduleChoice = { key: string; label: string; idea: string; knobs: SettingField[] };

/** All that the server's engine offers. */
export type PlaygroundChoice = {
  surfaces: SurfaceChoice[];
  optimisers: OptimiserChoice[];
  schedules: ScheduleChoice[];
  learningRate: SettingField;
  /** In oracle calls. */
  budget: SettingField;
  mostRuns: number;
};

/** f − reference on a grid; the reference is f*, or the lowest point of the map where f falls for ever. */
export type PlaygroundGrid = { columns: number; rows: number; values: number[]; reference: number };

/** A tape with the rate that leads on from each point, and the length of the step that led to it. */
/** What its calls were spent on is told by its method. */
export type PlaygroundTape = Omit<Tape, "valueCost"> & { learningRates: (number | null)[] };

export type PlaygroundRun = { tape: PlaygroundTape; autopsy: Autopsy };

/** It left the finite numbers, or ended far above where it began: what it did on the way is drawn, and greyed. */
export function isLost({ tape, autopsy }: PlaygroundRun): boolean {
  return tape.diverged || autopsy.kind === "DIVERGED";
}

export function surfaceOf(choice: PlaygroundChoice, key: string): SurfaceChoice | undefined {
  return choice.surfaces.find((surface) => surface.key === key);
}

export function optimiserOf(choice: PlaygroundChoice, key: string): OptimiserChoice | undefined {
  return choice.optimisers.find((optimiser) => optimiser.key === key);
}

export function scheduleOf(choice: PlaygroundChoice, key: string): ScheduleChoice | undefined {
  return choice.schedules.find((schedule) => schedule.key === key);
}

/** A chosen surface as it is drawn; its minima and the start are drawn apart from it. */
export function mapOf({ xMin, xMax, yMin, yMax, start }: SurfaceChoice, grid: PlaygroundGrid): Surface {
  const { columns, rows, values } = grid;
  return { xMin, xMax, yMin, yMax, columns, rows, values, start, minimum: null };
}
