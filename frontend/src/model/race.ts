import type { Unit } from "./exercise";

/** A run thinned for the race; columns in step, `x` and `y` only where there is a surface. */
export type Track = {
  calls: number[];
  /** Powers of ten of the gap; of the loss where the optimum is not known. */
  heights: number[];
  x: number[];
  y: number[];
};

export type Runner = {
  participant: number;
  name: string;
  baseline: boolean;
  /** Points in this exercise; null where no try was scored. */
  score: number | null;
  /** Such a run ends at its last finite point. */
  diverged: boolean;
  track: Track;
};

/** Everybody's counting run on one exercise, best points first. */
export type Race = {
  /** The board of this number, or a later one, looked like this. */
  seq: number;
  unit: Unit;
  budget: number;
  dimension: number;
  gapKnown: boolean;
  runners: Runner[];
};

/** The tracks of all runners in rows of numbers: what is read 300 times a frame must not be looked for. */
export type Course = {
  runners: readonly Runner[];
  /** Runner i has the points from `offsets[i]` up to before `offsets[i + 1]`. */
  offsets: Int32Array;
  calls: Float32Array;
  heights: Float32Array;
  /** The lowest height up to each point, and the call at which it was reached. */
  lows: Float32Array;
  lowCalls: Float32Array;
  /** The last call of all runs. */
  length: number;
};

export function courseOf({ runners }: Race): Course {
  const offsets = new Int32Array(runners.length + 1);
  runners.forEach(({ track }, i) => {
    offsets[i + 1] = at(offsets, i) + track.calls.length;
  });
  const size = at(offsets, runners.length);
  const calls = new Float32Array(size);
  const heights = new Float32Array(size);
  const lows = new Float32Array(size);
  const lowCalls = new Float32Array(size);
  runners.forEach(({ track }, i) => {
    const start = at(offsets, i);
    calls.set(track.calls, start);
    heights.set(track.heights, start);
    let [low, lowCall] = [Number.POSITIVE_INFINITY, 0];
    track.heights.forEach((height, k) => {
      if (height < low) [low, lowCall] = [height, track.calls[k] ?? 0];
      lows[start + k] = low;
      lowCalls[start + k] = lowCall;
    });
  });
  const length = Math.max(1, ...runners.map(({ track }) => track.calls.at(-1) ?? 0));
  return { runners, offsets, calls, heights, lows, lowCalls, length };
}

/** The point that a runner has reached at a call: the last one before it, or its first before that. */
export function pointAt({ offsets, calls }: Course, runner: number, call: number): number {
  const first = at(offsets, runner);
  let [low, high] = [first, at(offsets, runner + 1)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(calls, middle) <= call) low = middle + 1;
    else high = middle;
  }
  return Math.max(first, low - 1);
}

/** Whether a run has ended by a call. */
export function hasEnded({ offsets, calls }: Course, runner: number, call: number): boolean {
  return at(calls, at(offsets, runner + 1) - 1) <= call;
}

/** One of those in front at a moment: `runner` is the number in the course, `place` leaves baselines out. */
export type Leader = { runner: number; place: number | null; height: number };

/** Who is lowest at a call, best first: the lower one, then who got there with fewer calls, then who has more points. */
export function leadersAt(course: Course, call: number, most: number): Leader[] {
  const order = course.runners.map((_, runner) => {
    const point = pointAt(course, runner, call);
    return { runner, low: at(course.lows, point), reached: at(course.lowCalls, point) };
  });
  order.sort((a, b) => a.low - b.low || a.reached - b.reached || a.runner - b.runner);
  let place = 0;
  return order
    .map(({ runner, low }) => {
      const isBaseline = course.runners[runner]?.baseline ?? false;
      if (!isBaseline) place += 1;
      return { runner, place: isBaseline ? null : place, height: low };
    })
    .slice(0, most);
}

/** How many have diverged by a call, and how many are still on their way. */
export function tallyAt(course: Course, call: number): { diverged: number; running: number } {
  const ended = course.runners.filter((_, runner) => hasEnded(course, runner, call));
  return {
    diverged: ended.filter((runner) => runner.diverged).length,
    running: course.runners.length - ended.length,
  };
}

const namesWanted = 10;

/**
 * The numbers of those who carry a name: the ten with the most points and me. Where there is room, the baselines too.
 */
export function namedRunners(runners: readonly Runner[], me: number | null): number[] {
  const people = runners.flatMap((runner, i) => (runner.baseline ? [] : [i]));
  const mine = people.filter((i) => runners[i]?.participant === me);
  const best = people.slice(0, namesWanted);
  const baselines = runners.flatMap((runner, i) => (runner.baseline ? [i] : []));
  const named = [...best, ...mine.filter((i) => !best.includes(i))];
  return [...named, ...baselines.slice(0, Math.max(0, namesWanted - named.length))];
}

/** The powers of ten between which the heights of a race are drawn; of a diverged run only its beginning counts. */
export function heightDomain({ runners }: Race): [low: number, high: number] {
  const starts = runners.map(({ track }) => track.heights[0] ?? 0);
  const ceiling = Math.max(...starts, Number.NEGATIVE_INFINITY) + 2;
  const all = runners.flatMap(({ track, diverged }) => (diverged ? track.heights.slice(0, 1) : track.heights));
  if (all.length === 0) return [-1, 0];
  const high = Math.ceil(Math.min(ceiling, Math.max(...all)));
  const low = Math.floor(Math.max(high - 16, Math.min(...all)));
  return [Math.min(low, high - 1), high];
}

/** What the race shows: how far it is, whether it runs, and how fast. */
export type Timeline = { call: number; isPlaying: boolean; speed: number };

export type TimelineEvent =
  | { kind: "tick"; seconds: number }
  | { kind: "toggle" }
  | { kind: "stop" }
  | { kind: "restart" }
  | { kind: "scrub"; call: number }
  | { kind: "speed"; speed: number };

/** How long a race takes at speed 1, whatever its budget. */
export const raceSeconds = 20;

export const speeds = [0.5, 1, 2, 4] as const;

/** The timeline after an event; `length` is the race's last call. It stops at the end, and begins anew from there. */
export function reduceTimeline(timeline: Timeline, event: TimelineEvent, length: number): Timeline {
  switch (event.kind) {
    case "tick": {
      if (!timeline.isPlaying) return timeline;
      const call = timeline.call + (event.seconds * timeline.speed * length) / raceSeconds;
      return call >= length ? { ...timeline, call: length, isPlaying: false } : { ...timeline, call };
    }
    case "toggle":
      if (timeline.isPlaying) return { ...timeline, isPlaying: false };
      return { ...timeline, isPlaying: true, call: timeline.call >= length ? 0 : timeline.call };
    case "stop":
      return { ...timeline, isPlaying: false };
    case "restart":
      return { ...timeline, call: 0, isPlaying: true };
    case "scrub":
      return { ...timeline, isPlaying: false, call: Math.min(length, Math.max(0, event.call)) };
    case "speed":
      return { ...timeline, speed: event.speed };
  }
}

/** Typed arrays know no holes; what lies outside counts as 0. */
function at(row: Int32Array | Float32Array, i: number): number {
  return row[i] ?? 0;
}
