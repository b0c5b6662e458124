import type { ExerciseSummary } from "./exercise";
import { currentRound, type Round, type Workshop } from "./workshop";

/** A race that there is: an exercise of a round that has opened. */
export type RaceChoice = { round: Round; exercise: ExerciseSummary };

/** Every race of a workshop. A function leaves no path, and what has not opened no runs. */
export function raceChoices(workshop: Workshop, exercises: readonly ExerciseSummary[]): RaceChoice[] {
  return workshop.rounds
    .filter((round) => round.state !== "SCHEDULED")
    .flatMap((round) =>
      exercises
        .filter((exercise) => exercise.round === round.id && exercise.kind !== "FUNCTION")
        .map((exercise) => ({ round, exercise })),
    );
}

/** The one that was asked for; else the first of the round that everybody looks at. */
export function chosenRace(workshop: Workshop, choices: readonly RaceChoice[], slug: string | null): RaceChoice | null {
  const asked = choices.find(({ exercise }) => exercise.slug === slug);
  const current = currentRound(workshop);
  return asked ?? choices.find(({ round }) => round.id === current?.id) ?? choices.at(-1) ?? null;
}

/** The one after it, and after the last the first. */
export function raceAfter(choices: readonly RaceChoice[], choice: RaceChoice): RaceChoice {
  const at = choices.findIndex(({ exercise }) => exercise.slug === choice.exercise.slug);
  return choices[(at + 1) % choices.length] ?? choice;
}
