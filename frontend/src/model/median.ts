import type { Ghost } from "./exercise";
import type { Race, Track } from "./race";
import type { Board } from "./standings";
import type { Tape } from "./tape";

/** A run to compare with that may still have to be asked for. */
export type LazyGhost = { name: string; tape: Tape | null };

export const medianName = "Round median";

/** Of fewer there is no middle worth the word. */
const fewest = 3;

/** Whether enough people have a score on an exercise for a run in the middle of the round. */
export function hasMedian(board: Board | null, slug: string): boolean {
  const scored = board?.rows.filter((row) => !row.baseline && typeof row.exercises[slug]?.score === "number");
  return (scored?.length ?? 0) >= fewest;
}

/** The run of whom half the round is better than, without the name; null where there is none. */
export function medianGhost(race: Race): Ghost | null {
  const people = race.runners.filter((runner) => !runner.baseline && runner.score !== null);
  const middle = people[Math.floor(people.length / 2)];
  if (people.length < fewest || !middle || !race.gapKnown) return null;
  return { name: medianName, tape: tapeOf(race, middle.track, middle.diverged) };
}

function tapeOf({ dimension, budget }: Race, track: Track, diverged: boolean): Tape {
  const gaps = track.heights.map((height) => 10 ** height);
  const unknown = track.calls.map(() => null);
  return {
    ...{ dimension, budget, diverged, calls: track.calls, values: gaps, gaps },
    ...{ gradientNorms: unknown, strides: unknown, valueCost: null },
    x: track.x.map((x, i) => [x, track.y[i] ?? 0]),
  };
}
