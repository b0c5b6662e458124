import type { Surface, Tape } from "./tape";

/** How hard an exercise is, as on ski runs. */
export type Level = "GREEN" | "BLUE" | "RED" | "BLACK";

export type ExerciseKind = "MINIMIZE" | "FUNCTION" | "LEARN";

export type Unit = "oracle calls" | "example gradients" | "cases";

/** What a submission is written in. */
export type Language = "python" | "java" | "settings";

export const languageNames: Record<Language, string> = { python: "Python", java: "Java", settings: "Settings" };

export type ExerciseSummary = {
  slug: string;
  title: string;
  level: Level;
  kind: ExerciseKind;
  summary: string;
  /** The id of the round it belongs to. */
  round: number;
  languages: Language[];
  budget: number;
  /** What the budget counts. */
  unit: Unit;
  /** My best points. */
  best: number | null;
  /** My scored tries. */
  tries: number;
  /** The most scored tries that the round allows; null: as many as I like. */
  attempts: number | null;
  /** How many of them I have left; null where there is no limit. */
  attemptsLeft: number | null;
  /** The best baseline's points. */
  baseline: number | null;
};

export type Limits = { cpuSeconds: number; wallSeconds: number; memoryMiB: number; sourceBytes: number };

export type SettingField = {
  name: string;
  label: string;
  type: "CHOICE" | "NUMBER" | "INTEGER";
  choices: string[];
  min: number | null;
  max: number | null;
  logarithmic: boolean;
  initial: string | number;
  help: string;
  /** The optimisers that make something of it; empty: all. */
  optimisers: string[];
};

/** A baseline's run on the public instance: a path to race against. */
export type Ghost = { name: string; tape: Tape };

export type ExerciseDetail = {
  exercise: ExerciseSummary;
  /** Markdown with $math$. */
  statement: string;
  starters: Partial<Record<Language, string>>;
  limits: Limits;
  dimension: number;
  /** How many hidden instances score it. */
  instances: number;
  settings: SettingField[];
  /** Only for two dimensions. */
  surface: Surface | null;
  ghosts: Ghost[];
};
