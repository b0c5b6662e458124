import { describe, expect, it } from "vitest";
import type { Surface, Tape } from "../model/tape";
import { heights, levels, terrain } from "./contours";
import { cropped } from "./crop";
import { exitPoint, isInside, ticks, toPixel, toPlane } from "./frame";
import { logTicks, lossData, lossDomain, powerOfTen } from "./lossCurve";
import { nearestCall } from "./path";
import { refine } from "./refine";
import { surfaceFrame, surfaceHeight } from "./surface";
import { terrainRgb } from "./terrain";

const side = 41;
const bowl: Surface = {
  ...{ xMin: -2, xMax: 2, yMin: -1, yMax: 3, columns: side, rows: side, start: [-1, 2], minimum: [0, 1] },
  values: Array.from({ length: side * side }, (_, i) => {
    const [x, y] = [-2 + (4 * (i % side)) / (side - 1), -1 + (4 * Math.floor(i / side)) / (side - 1)];
    return x ** 2 + (y - 1) ** 2;
  }),
};

const tape: Tape = {
  ...{
    dimension: 2,
    budget: 10,
    diverged: false,
    values: [4, 1, 0],
    gradientNorms: [2, null, 0],
    strides: [null, 1, 1],
    valueCost: 1,
  },
  ...{ calls: [1, 2, 3], gaps: [4, 1, 0] },
  x: [
    [0, 0],
    [1, 1],
    [2, 2],
  ],
};

describe("the colours of a surface", () => {
  it.each(["light", "dark"] as const)("climb evenly in grey too: %s", (scheme) => {
    const greys = Array.from({ length: 11 }, (_, i) => {
      const [red, green, blue] = terrainRgb(i / 10, scheme);
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    });
    const steps = greys.slice(1).map((grey, i) => grey - (greys[i] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThan(0.5 * Math.max(...steps));
  });

  it("do not leave what a screen can show", () => {
    for (let i = 0; i <= 20; i++) {
      for (const part of terrainRgb(i / 20, "light"))
        expect(part).toSatisfy((each: number) => each > 1 && each < 254.5);
    }
  });
});

describe("contours", () => {
  it("are evenly spaced in powers of ten, with the whole ones marked", () => {
    const lines = levels(-2.1, 2.05);
    expect(lines.length).toBeGreaterThanOrEqual(8);
    expect(lines.filter((line) => line.isIndex).map((line) => line.exponent)).toEqual([-2, -1, 0, 1, 2]);
    expect(lines.every((line) => line.exponent > -2.1 && line.exponent < 2.05)).toBe(true);
  });

  it("survive a flat surface and one without a positive height", () => {
    expect(heights([0, 0])).toEqual([-1, 0]);
    expect(heights([3, 3])[0]).toBeLessThan(heights([3, 3])[1]);
    expect(terrain({ ...bowl, values: bowl.values.map(() => 0) }).contours.length).toBeGreaterThan(0);
  });

  it("lie where the surface has their height", () => {
    const { contours } = terrain(bowl);
    const unit = contours.find((contour) => contour.exponent === 0);
    const ring = unit?.rings.find((each) => each.every(([x, y]) => Math.hypot(x, y - 1) < 1.5));
    expect(ring).toBeDefined();
    for (const [x, y] of ring ?? []) expect(Math.hypot(x, y - 1)).toBeCloseTo(1, 1);
  });
});

describe("a refined surface", () => {
  it("keeps its grid points and follows a parabola between them", () => {
    const fine = refine(bowl, 3);
    expect([fine.columns, fine.rows]).toEqual([121, 121]);
    for (const [column, row] of [
      [0, 0],
      [30, 60],
      [61, 47],
      [100, 10],
    ] as const) {
      const [x, y] = [-2 + (4 * column) / 120, -1 + (4 * row) / 120];
      expect(fine.values[row * 121 + column]).toBeCloseTo(x ** 2 + (y - 1) ** 2, 6);
    }
  });
});

describe("a frame", () => {
  const frame = { xMin: 0, xMax: 10, yMin: 0, yMax: 10, left: 20, top: 0, width: 100, height: 100 };

  it("has y upwards", () => {
    expect(toPixel(frame, 0, 0)).toEqual({ x: 20, y: 100 });
    expect(toPixel(frame, 10, 10)).toEqual({ x: 120, y: 0 });
  });

  it("keeps what is far away drawable", () => {
    expect(Number.isFinite(toPixel(frame, 1e300, -1e300).x)).toBe(true);
    expect(isInside(frame, toPixel(frame, 1e300, 0))).toBe(false);
  });

  it("knows where a line leaves it", () => {
    expect(exitPoint(frame, { x: 70, y: 50 }, { x: 270, y: 50 })).toEqual({ x: 120, y: 50 });
    expect(exitPoint(frame, { x: 70, y: 50 }, { x: 70, y: -950 })).toEqual({ x: 70, y: 0 });
  });

  it("has round ticks", () => {
    expect(ticks(-2, 2, 4)).toEqual([-2, -1, 0, 1, 2]);
    expect(ticks(-1.5, 1.5, 5)).toEqual([-1, 0, 1]);
    expect(ticks(0, 60, 6)).toEqual([0, 10, 20, 30, 40, 50, 60]);
    expect(ticks(1, 1, 5)).toEqual([]);
  });

  it("finds the step under the cursor", () => {
    const points = [
      { call: 1, x: 1, y: 1 },
      { call: 7, x: 9, y: 9 },
    ];
    expect(nearestCall(frame, points, { x: 112, y: 12 })).toBe(7);
    expect(nearestCall(frame, points, { x: 70, y: 50 })).toBeNull();
  });

  it("is as tall as the surface's proportions ask, within bounds", () => {
    expect(surfaceHeight(bowl, 400, 1000)).toBe(363 + 25);
    expect(surfaceHeight(bowl, 400, 300)).toBe(300);
    expect(surfaceFrame(bowl, 400, 300).width).toBe(363);
  });
});

describe("the loss curve", () => {
  it("draws a gap of nothing on the lowest line", () => {
    const domain = lossDomain([tape], "gaps");
    expect(domain).toEqual([1, 10]);
    expect(lossData([{ tape }], "gaps", domain[0])).toEqual([
      [1, 2, 3],
      [4, 1, 1],
    ]);
  });

  it("puts runs with other calls on one row of calls", () => {
    const other = { ...tape, calls: [1, 4, 9] };
    const [calls, mine, others] = lossData([{ tape }, { tape: other }], "gaps", 1e-3);
    expect(calls).toEqual([1, 2, 3, 4, 9]);
    expect(mine).toEqual([4, 1, 0.001, null, null]);
    expect(others).toEqual([4, null, null, 1, 0.001]);
  });

  it("follows a diverged run only a little above its start", () => {
    const wild: Tape = { ...tape, diverged: true, gaps: [4, 300, 1e280] };
    expect(lossDomain([wild], "gaps")[1]).toBe(1000);
  });

  it("does the same with one that climbs for as long as it may", () => {
    expect(lossDomain([{ ...tape, gaps: [4, 300, 1e37] }], "gaps")[1]).toBe(1000);
  });

  it("takes the value where the optimum is not known", () => {
    expect(lossDomain([{ ...tape, gaps: [null, null, null], values: [0.6, 0.3, 0.2] }], "gaps")).toEqual([0.1, 1]);
  });

  it("numbers powers of ten without crowding", () => {
    expect(logTicks([1e-2, 1e2], 5)).toEqual([0.01, 0.1, 1, 10, 100]);
    expect(logTicks([1e-16, 1], 5)).toEqual([1e-16, 1e-12, 1e-8, 1e-4, 1]);
    expect(logTicks([0.1, 1], 5)).toEqual([0.1, 0.2, 0.5, 1]);
    expect([1e-12, 0.2, 1, 10, 1e3].map(powerOfTen)).toEqual(["10⁻¹²", "0.2", "1", "10", "10³"]);
  });
});

describe("a piece of a surface", () => {
  const piece = cropped(bowl, { xMin: -0.1, xMax: 0.1, yMin: 0.9, yMax: 1.1 });

  it("holds what the window shows, on the same grid", () => {
    expect(piece.values.length).toBe(piece.columns * piece.rows);
    expect(piece.xMin).toBeLessThanOrEqual(-0.1);
    expect(piece.xMax).toBeGreaterThanOrEqual(0.1);
    expect(piece.columns).toBeLessThan(bowl.columns);
    const column = Math.round(((piece.xMin - bowl.xMin) / (bowl.xMax - bowl.xMin)) * (bowl.columns - 1));
    const row = Math.round(((piece.yMin - bowl.yMin) / (bowl.yMax - bowl.yMin)) * (bowl.rows - 1));
    expect(piece.values[0]).toBe(bowl.values[row * bowl.columns + column]);
  });

  it("keeps the colours of the whole, and draws lines of its own", () => {
    const whole = terrain(bowl);
    const near = terrain(piece, whole.colours);
    expect(near.colours).toEqual(whole.colours);
    expect(near.high).toBeLessThan(whole.high);
    expect(near.contours.length).toBeGreaterThan(3);
  });

  it("is found again from a pixel", () => {
    const frame = surfaceFrame(bowl, 400, 300);
    const at = toPixel(frame, 0.25, -0.5);
    expect(toPlane(frame, at).map((each) => Number(each.toFixed(9)))).toEqual([0.25, -0.5]);
  });
});
