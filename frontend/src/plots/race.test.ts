import { describe, expect, it } from "vitest";
import { courseOf, type Race, type Runner } from "../model/race";
import { hasPlaces, headAt, laneField, laneFrame, surfaceField } from "./raceField";
import { namesApart } from "./raceNames";

const frame = { xMin: 0, xMax: 10, yMin: 0, yMax: 10, left: 0, top: 0, width: 100, height: 100 };

function runner(name: string, x: number[], y: number[], diverged = false): Runner {
  const calls = x.map((_, i) => i + 1);
  const heights = x.map((_, i) => 2 - 3 * i);
  return { participant: 1, name, baseline: false, score: 1, diverged, track: { calls, heights, x, y } };
}

function race(...runners: Runner[]): Race {
  return { seq: 1, unit: "oracle calls", budget: 9, dimension: 2, gapKnown: true, runners };
}

describe("a race over a surface", () => {
  const given = race(runner("Ada", [0, 10, 10], [10, 10, 0]), runner("Wild", [5, 20, 400], [5, 5, 5], true));
  const field = surfaceField(courseOf(given), frame);

  it("has everybody on the way between two points", () => {
    expect(headAt(field, 0, 0)).toEqual({ x: 0, y: 0 });
    expect(headAt(field, 0, 1.5)).toEqual({ x: 50, y: 0 });
    expect(headAt(field, 0, 2.25)).toEqual({ x: 100, y: 25 });
    expect(headAt(field, 0, 99)).toEqual({ x: 100, y: 100 });
  });

  it("knows where and when a run leaves for good, and which way", () => {
    expect(field.exits).toEqual([{ runner: 1, call: 2, at: { x: 100, y: 50 }, direction: 0 }]);
  });

  it("lets a run that comes back come back", () => {
    const back = surfaceField(courseOf(race(runner("Ada", [5, 20, 5], [5, 5, 5]))), frame);
    expect(back.exits).toEqual([]);
  });

  it("is drawn as falling curves where a run has no place", () => {
    expect(hasPlaces(given)).toBe(true);
    expect(hasPlaces(race({ ...runner("Ada", [1], [1]), track: { calls: [1], heights: [1], x: [], y: [] } }))).toBe(
      false,
    );
    expect(hasPlaces(race())).toBe(false);
  });
});

it("falling curves go from left to right, and what is too low lies on the lowest line", () => {
  const course = courseOf(race(runner("Ada", [0, 0, 0, 0], [0, 0, 0, 0])));
  const lanes = laneField(course, laneFrame(course.length, [-4, 2], 480, 252));
  const places = [...lanes.across].map((x, i) => [x, lanes.down[i]]);
  expect(places).toEqual([
    [156, 16],
    [256, 116],
    [356, 216],
    [456, 216],
  ]);
});

describe("names", () => {
  const label = { width: 40, height: 20 };

  it("stand right of their heads, and left of them at the edge", () => {
    const places = namesApart(
      [
        { label, isMe: false, at: { x: 10, y: 30 } },
        { label, isMe: false, at: { x: 90, y: 70 } },
      ],
      frame,
    );
    expect(places).toEqual([
      { x: 19, y: 20 },
      { x: 41, y: 60 },
    ]);
  });

  it("are pushed apart where all start at one place, and stay in the frame", () => {
    const heads = Array.from({ length: 4 }, () => ({ label, isMe: false, at: { x: 10, y: 90 } }));
    const tops = namesApart(heads, frame).map(({ y }) => y);
    expect(new Set(tops).size).toBe(4);
    const sorted = [...tops].sort((a, b) => a - b);
    for (let i = 1; i < 4; i++) expect((sorted[i] ?? 0) - (sorted[i - 1] ?? 0)).toBeCloseTo(16.4);
    expect(Math.max(...tops) + label.height).toBeLessThanOrEqual(100);
  });

  it("leave mine beside its head, and go around it", () => {
    const at = { x: 10, y: 30 };
    const [other, mine] = namesApart(
      [
        { label, isMe: false, at },
        { label, isMe: true, at },
      ],
      frame,
    );
    expect(mine?.y).toBe(20);
    expect(other?.y).toBeCloseTo(36.4);
  });
});
