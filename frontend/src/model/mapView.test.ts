import { describe, expect, it } from "vitest";
import { middleOf, nearness, panned, viewKey, type Window, zoomed } from "./mapView";

const whole: Window = { xMin: -2, xMax: 2, yMin: -1, yMax: 3 };

describe("a view of the map", () => {
  it("comes nearer around a point, which stays where it is", () => {
    const near = zoomed(whole, whole, 2, [1, 1]);
    expect(nearness(near, whole)).toBeCloseTo(2);
    expect((1 - near.xMin) / (near.xMax - near.xMin)).toBeCloseTo(0.75);
    expect((1 - near.yMin) / (near.yMax - near.yMin)).toBeCloseTo(0.5);
  });

  it("is never wider than the whole, and never nearer than the ground is known", () => {
    expect(zoomed(whole, whole, 0.5, [0, 0])).toEqual(whole);
    const near = zoomed(whole, whole, 1e9, [0, 0]);
    expect(nearness(near, whole)).toBeCloseTo(24);
    expect(zoomed(near, whole, 1e-9, [0, 0])).toEqual(whole);
  });

  it("stays inside the whole when it is moved or drawn back at the edge", () => {
    const near = zoomed(whole, whole, 4, [2, 3]);
    expect(near.xMax).toBeCloseTo(2);
    expect(panned(near, whole, 9, 9)).toEqual(near);
    const back = panned(near, whole, -99, -99);
    expect([back.xMin, back.yMin].map((edge) => Number(edge.toFixed(9)))).toEqual([-2, -1]);
    const wider = zoomed(near, whole, 0.5, [1, 2]);
    expect(wider.xMax).toBeLessThanOrEqual(2 + 1e-12);
  });

  it("hears its keys and no others", () => {
    const near = zoomed(whole, whole, 4, middleOf(whole));
    expect(nearness(viewKey("+", false, near, whole) ?? whole, whole)).toBeCloseTo(6);
    expect(viewKey("0", false, near, whole)).toEqual(whole);
    expect(viewKey("ArrowLeft", true, near, whole)?.xMin).toBeLessThan(near.xMin);
    expect(viewKey("ArrowLeft", false, near, whole)).toBeNull();
    expect(viewKey("Enter", true, near, whole)).toBeNull();
  });
});
