import { describe, expect, it } from "vitest";
import { rings, sampled } from "./isolines";
import { descent, linePath, ringsPath, valleyBox, valleyContours, valleyHeight } from "./valley";

describe("rings", () => {
  const bowl = sampled((x, y) => (x - 5) ** 2 + (y - 5) ** 2, { width: 10, height: 10 }, 0.5);

  it("goes once around a bowl, at the level's radius", () => {
    const [ring, ...others] = rings(bowl, 9);
    expect(others).toEqual([]);
    for (const [x, y] of ring ?? []) expect(Math.hypot(x - 5, y - 5)).toBeCloseTo(3, 1);
  });

  it("parts at a saddle and finds nothing below the bottom", () => {
    const saddle = sampled((x, y) => (x - 5) ** 2 - (y - 5) ** 2, { width: 10, height: 10 }, 0.5);
    expect(rings(saddle, -1)).toHaveLength(2);
    expect(rings(saddle, 1)).toHaveLength(1);
    expect(rings(bowl, -1)).toEqual([]);
  });
});

describe("the valley", () => {
  it("is the same at every visit and has all its contours", () => {
    const contours = valleyContours();
    expect(contours.every((contour) => contour.rings.length > 0)).toBe(true);
    expect(contours).toEqual(valleyContours());
  });

  it("is walked down, by a path that ends low and stays on the map", () => {
    const path = descent([6.4, 0.9], 90);
    const [start, end] = [path[0] ?? [0, 0], path.at(-1) ?? [0, 0]];
    expect(valleyHeight(end[0], end[1])).toBeLessThan(valleyHeight(start[0], start[1]) / 10);
    for (const [x, y] of path) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(valleyBox.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(valleyBox.height);
    }
  });
});

it("writes lines and rings as SVG paths", () => {
  expect(
    linePath([
      [0, 0],
      [1, 0],
      [1, 1],
    ]),
  ).toBe("M0.00 0.00Q1.00 0.00 1.00 0.50L1.00 1.00");
  expect(
    ringsPath([
      [
        [0, 0],
        [2, 0],
        [0, 2],
      ],
    ]),
  ).toBe("M0.00 1.00Q0.00 0.00 1.00 0.00Q2.00 0.00 1.00 1.00Q0.00 2.00 0.00 1.00Z");
  expect(linePath([])).toBe("");
});
