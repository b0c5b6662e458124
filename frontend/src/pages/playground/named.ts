import { optimiserOf, type PlaygroundChoice } from "../../model/playground/choice";
import type { Playground } from "../../model/playground/playground";
import type { NamedRun } from "./labels";
import type { Runs } from "./useRuns";

/** The runs that are there, by the names of their cards. */
export function named(choice: PlaygroundChoice, playground: Playground, answers: Runs): NamedRun[] {
  return playground.runs.flatMap((settings, i) => {
    const run = answers.runs.find(({ slot }) => slot === settings.slot)?.run;
    const optimiser = optimiserOf(choice, settings.optimiser)?.label ?? settings.optimiser;
    return run ? [{ name: runName(i), optimiser, run }] : [];
  });
}

export function runName(index: number): string {
  return `Run ${index + 1}`;
}
