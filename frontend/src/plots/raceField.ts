import { type Course, pointAt, type Race, type Track } from "../model/race";
import { exitPoint, type Frame, isInside, type Pixel, toPixel } from "./frame";

/** Where every point of a race is drawn, and who leaves the frame for good. */
export type RaceField = {
  course: Course;
  frame: Frame;
  across: Float32Array;
  down: Float32Array;
  exits: readonly Exit[];
};

/** Where a run goes out of the frame and does not come back. */
export type Exit = { runner: number; call: number; at: Pixel; direction: number };

/** Whether a race can be drawn over a surface; else it is drawn as falling curves. */
export function hasPlaces({ runners }: Race): boolean {
  return runners.length > 0 && runners.every(({ track }) => track.x.length === track.calls.length);
}

/** A race over a surface. */
export function surfaceField(course: Course, frame: Frame): RaceField {
  return fieldOf(course, frame, ({ x, y }, k) => toPixel(frame, x[k] ?? 0, y[k] ?? 0));
}

/** A race as falling curves: calls to the right, heights upwards. What is lower than the lowest line lies on it. */
export function laneField(course: Course, frame: Frame): RaceField {
  return fieldOf(course, frame, ({ calls, heights }, k) =>
    toPixel(frame, calls[k] ?? 0, Math.max(frame.yMin, heights[k] ?? 0)),
  );
}

/** The frame of falling curves; the numbers at its axes stand outside. */
export function laneFrame(
  length: number,
  [low, high]: readonly [number, number],
  width: number,
  height: number,
): Frame {
  const [left, right, top, bottom] = [56, 24, 16, 36];
  return {
    ...{ xMin: 0, xMax: length, yMin: low, yMax: high, left, top },
    width: Math.max(1, width - left - right),
    height: Math.max(1, height - top - bottom),
  };
}

/** Where a runner is at a call, on the straight way between two points. */
export function headAt({ course, across, down }: RaceField, runner: number, call: number): Pixel {
  const point = pointAt(course, runner, call);
  const [x, y] = [across[point] ?? 0, down[point] ?? 0];
  const here = course.calls[point] ?? 0;
  if (point + 1 >= (course.offsets[runner + 1] ?? 0) || call <= here) return { x, y };
  const share = (call - here) / ((course.calls[point + 1] ?? 0) - here);
  return { x: x + share * ((across[point + 1] ?? 0) - x), y: y + share * ((down[point + 1] ?? 0) - y) };
}

function fieldOf(course: Course, frame: Frame, place: (track: Track, k: number) => Pixel): RaceField {
  const across = new Float32Array(course.calls.length);
  const down = new Float32Array(course.calls.length);
  course.runners.forEach(({ track }, runner) => {
    const first = course.offsets[runner] ?? 0;
    for (let k = 0; k < track.calls.length; k++) {
      const { x, y } = place(track, k);
      across[first + k] = x;
      down[first + k] = y;
    }
  });
  const pixel = (i: number) => ({ x: across[i] ?? 0, y: down[i] ?? 0 });
  const exits = course.runners.flatMap((_, runner) => exitOf(course, frame, pixel, runner) ?? []);
  return { course, frame, across, down, exits };
}

function exitOf({ calls, offsets }: Course, frame: Frame, pixel: (i: number) => Pixel, runner: number): Exit | null {
  const [first, end] = [offsets[runner] ?? 0, offsets[runner + 1] ?? 0];
  let point = end - 1;
  while (point >= first && !isInside(frame, pixel(point))) point--;
  if (point < first || point === end - 1) return null;
  const [inside, outside] = [pixel(point), pixel(point + 1)];
  const direction = Math.atan2(outside.y - inside.y, outside.x - inside.x);
  return { runner, call: calls[point + 1] ?? 0, at: exitPoint(frame, inside, outside), direction };
}
