import type { ExerciseSummary, Level } from "./exercise";

const levels: readonly Level[] = ["GREEN", "BLUE", "RED", "BLACK"];

/** The easiest first; those of one level as the organizer has put them. */
export function byLevel(exercises: readonly ExerciseSummary[]): ExerciseSummary[] {
  return [...exercises].sort((one, other) => levels.indexOf(one.level) - levels.indexOf(other.level));
}

/** How far from the left, in percent of the trail's width, the n-th station stands. */
export function stationAt(n: number): number {
  return [30, 70, 50, 26, 62, 74, 40][n % 7] ?? 50;
}

/**
 * The part of the trail beside the n-th of `count` stations, as an SVG path in a box of 100 by 100 with the station at
 * half height. Parts put below each other make one winding line, from the first station to the last, or when it runs
 * `through`, from above the one to below the other.
 */
export function trailPart(n: number, count: number, through = false): string {
  const here = stationAt(n);
  const above = n > 0 ? half(here, stationAt(n - 1)) : null;
  const below = n < count - 1 ? half(here, stationAt(n + 1)) : null;
  const upper = above && `M${above.end} 0C${above.bend} 12.5 ${here} 25 ${here} 50`;
  const lower = below && `C${here} 75 ${below.bend} 87.5 ${below.end} 100`;
  return `${upper ?? `M${here} ${through ? "0V50" : 50}`}${lower ?? (through ? "V100" : "")}`;
}

/** Half of the curve that leaves one station and reaches the next going straight down: its bend and its end. */
function half(here: number, other: number): { bend: number; end: number } {
  return { bend: (3 * here + other) / 4, end: (here + other) / 2 };
}
