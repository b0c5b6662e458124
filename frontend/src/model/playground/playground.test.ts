import { describe, expect, it } from "vitest";
import { wishes } from "./asking";
import {
  canAdd,
  knobsOf,
  type Playground,
  tuningOf,
  withAddedRun,
  withCopy,
  withKnob,
  withOptimiser,
  withoutRun,
  withRun,
  withStart,
  withSurface,
} from "./playground";
import { choice, knob } from "./testChoice";

const [bowl] = choice.surfaces;
if (!bowl) throw new Error("no surface");

const one: Playground = {
  surface: "bowl",
  start: [-8, 3],
  runs: [{ slot: 0, optimiser: "adam", schedule: "constant", learningRate: 0.05, budget: 100, tuning: {} }],
};

describe("a playground", () => {
  it("begins anew where another surface begins, with the same runs", () => {
    const after = withSurface(choice, one, "rosenbrock");
    expect(after).toEqual({ ...one, surface: "rosenbrock", start: [-1.2, 1] });
    expect(withSurface(choice, one, "moon")).toBe(one);
  });

  it("keeps its start on the map and in few digits", () => {
    expect(withStart(bowl, one, [1.23456, -1.5]).start).toEqual([1.23, -1.5]);
    expect(withStart(bowl, one, [1e300, -1e300]).start).toEqual([10, -4]);
    expect(withStart(bowl, one, [Number.NaN, Number.POSITIVE_INFINITY]).start).toEqual([-10, -4]);
  });

  it("has up to four runs, each in a slot of its own", () => {
    let playground = one;
    for (let i = 0; i < 5; i++) playground = withAddedRun(choice, playground);
    expect(playground.runs.map(({ slot }) => slot)).toEqual([0, 1, 2, 3]);
    expect(playground.runs.map(({ optimiser }) => optimiser)).toEqual([
      "adam",
      "gradient-descent",
      "momentum",
      "l-bfgs",
    ]);
    expect(playground.runs.every(({ budget }) => budget === 100)).toBe(true);
    expect(canAdd(choice, playground)).toBe(false);
    expect(withCopy(choice, playground, 0)).toBe(playground);
    const fewer = withoutRun(playground, 1);
    expect(fewer.runs.map(({ slot }) => slot)).toEqual([0, 2, 3]);
    expect(withCopy(choice, fewer, 2).runs.map(({ slot }) => slot)).toEqual([0, 2, 1, 3]);
  });

  it("can be emptied and begun again", () => {
    const empty = withoutRun(one, 0);
    expect(empty.runs).toEqual([]);
    expect(withAddedRun(choice, empty).runs).toHaveLength(1);
  });

  it("changes the usual rate with the optimiser, and leaves a chosen one", () => {
    expect(withOptimiser(choice, one, 0, "momentum").runs[0]?.learningRate).toBe(0.01);
    const chosen = withRun(one, 0, { learningRate: 0.3 });
    expect(withOptimiser(choice, chosen, 0, "momentum").runs[0]?.learningRate).toBe(0.3);
    expect(withOptimiser(choice, one, 0, "adamant")).toBe(one);
    expect(withOptimiser(choice, one, 3, "momentum")).toBe(one);
  });

  it("remembers a knob for an optimiser that comes back, and asks with those that have a say", () => {
    const beta = knob("beta1", 0, 0.999, 0.9);
    const turned = withKnob(one, 0, beta, 0.5);
    const away = withOptimiser(choice, turned, 0, "momentum");
    const [run] = away.runs;
    if (!run) throw new Error("no run");
    expect(tuningOf(choice, run)).toEqual({});
    const [back] = withOptimiser(choice, away, 0, "adam").runs;
    expect(back && tuningOf(choice, back)).toEqual({ beta1: 0.5 });
    expect(withKnob(turned, 0, beta, 0.9).runs[0]?.tuning).toEqual({});
    expect(knobsOf(choice, run).map(({ name }) => name)).toEqual(["momentum", "weightDecay"]);
  });
});

describe("what is asked for", () => {
  it("is the same for the same run from the same start, whatever its slot", () => {
    const copied = withCopy(choice, one, 0);
    const [first, second] = wishes(choice, copied);
    expect(first?.key).toBe(second?.key);
    const [moved] = wishes(choice, { ...one, start: [1, 1] });
    expect(moved?.key).not.toBe(first?.key);
  });

  it("does not change with a rate that has no say", () => {
    const search = withOptimiser(choice, one, 0, "l-bfgs");
    const [before] = wishes(choice, search);
    const [after] = wishes(choice, withRun(search, 0, { learningRate: 3, schedule: "cosine", tuning: { floor: 0.5 } }));
    expect(after?.key).toBe(before?.key);
    expect(after?.run).toEqual({
      optimiser: "l-bfgs",
      schedule: "constant",
      learningRate: 0.01,
      budget: 100,
      tuning: {},
    });
  });
});
