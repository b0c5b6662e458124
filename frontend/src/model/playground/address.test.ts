import { describe, expect, it } from "vitest";
import { addressOf, opened } from "./address";
import type { Playground } from "./playground";
import { firstPreset, presets } from "./presets";
import { choice } from "./testChoice";

const full: Playground = {
  surface: "rosenbrock",
  start: [-1.234, 0.5],
  runs: [
    {
      slot: 2,
      optimiser: "adam",
      schedule: "cosine",
      learningRate: 3e-5,
      budget: 2000,
      tuning: { beta1: 0.8, floor: 0.1 },
    },
    { slot: 0, optimiser: "newton", schedule: "constant", learningRate: 0.01, budget: 1, tuning: { globalised: 1 } },
    {
      slot: 3,
      optimiser: "momentum",
      schedule: "constant",
      learningRate: 10,
      budget: 200,
      tuning: { weightDecay: 0.25 },
    },
  ],
};

describe("an address", () => {
  it("brings back what it was made of, with no complaint and nothing to escape", () => {
    const address = addressOf(choice, full);
    expect(address).toMatch(/^\?s=[\w~,.:-]+$/);
    expect(opened(choice, address)).toEqual({ playground: full, complaint: null });
    expect(encodeURI(address)).toBe(address);
  });

  it("brings back every first try, and a playground without a run", () => {
    expect(presets(choice).length).toBeGreaterThan(2);
    for (const { playground } of presets(choice)) {
      expect(opened(choice, addressOf(choice, playground))).toEqual({ playground, complaint: null });
    }
    const empty = { ...full, runs: [] };
    expect(opened(choice, addressOf(choice, empty))).toEqual({ playground: empty, complaint: null });
  });

  it("leaves out what has no say in a run", () => {
    const [adam] = full.runs;
    if (!adam) throw new Error("no run");
    const plain = { ...full, runs: [{ ...adam, optimiser: "gradient-descent", schedule: "constant" }] };
    expect(addressOf(choice, plain)).toBe("?s=1~rosenbrock~-1.234,0.5~2,gradient-descent,0.00003,constant,2000");
  });

  it("is a first try where there is none", () => {
    expect(opened(choice, "")).toEqual({ playground: firstPreset(choice), complaint: null });
    expect(opened(choice, "?utm=1").complaint).toBeNull();
  });

  it.each([
    "?s=",
    "?s=~~~~",
    "?s=hello",
    "?s=1",
    "?s=1~moon~0,0~0,adam,0.1,constant,200",
    "?s=%00%FF",
    `?s=1~bowl~0,0${"~0,adam,0.1,constant,200".repeat(200)}`,
    "?s=1e9~bowl",
    "?s[]=1",
  ])("says plainly that it cannot be read: %s", (search) => {
    const { playground, complaint } = opened(choice, search);
    expect(playground).toEqual(firstPreset(choice));
    if (search === "?s[]=1") expect(complaint).toBeNull();
    else expect(complaint).toMatch(/^This link could not be read/);
  });

  it("says that it is of another version", () => {
    expect(opened(choice, "?s=2~bowl~0,0")).toEqual({
      playground: firstPreset(choice),
      complaint: expect.stringContaining("another version"),
    });
  });

  it.each([
    ["a start off the map", "1~bowl~11,0~0,adam,0.1,constant,100", { start: [-8, 3] }],
    ["no start", "1~bowl~~0,adam,0.1,constant,100", { start: [-8, 3] }],
    ["a start in three dimensions", "1~bowl~1,1,1~0,adam,0.1,constant,100", { start: [-8, 3] }],
    ["NaN", "1~bowl~1,1~0,adam,NaN,constant,100", { learningRate: 0.05 }],
    ["Infinity", "1~bowl~1,1~0,adam,Infinity,constant,100", { learningRate: 0.05 }],
    ["1e999", "1~bowl~1,1~0,adam,1e999,constant,100", { learningRate: 0.05 }],
    ["too large a rate", "1~bowl~1,1~0,adam,11,constant,100", { learningRate: 0.05 }],
    ["half a call", "1~bowl~1,1~0,adam,0.1,constant,0.5", { budget: 200 }],
    ["too many calls", "1~bowl~1,1~0,adam,0.1,constant,2001", { budget: 200 }],
    ["an unknown schedule", "1~bowl~1,1~0,adam,0.1,lunar,100", { schedule: "constant" }],
    ["a knob of another optimiser", "1~bowl~1,1~0,adam,0.1,constant,100,momentum:0.5", { tuning: {} }],
    ["a knob turned too far", "1~bowl~1,1~0,adam,0.1,constant,100,beta1:1", { tuning: {} }],
    ["a prototype", "1~bowl~1,1~0,adam,0.1,constant,100,__proto__:1", { tuning: {} }],
    ["a slot that is none", "1~bowl~1,1~9,adam,0.1,constant,100", { slot: 0 }],
    ["a hexadecimal number", "1~bowl~1,1~0,adam,0x1,constant,100", { learningRate: 0.05 }],
  ])("keeps the rest beside %s, and says so", (_what, text, expected) => {
    const { playground, complaint } = opened(choice, `?s=${text}`);
    expect(complaint).toMatch(/^Part of this link could not be read/);
    const [run] = playground.runs;
    expect({ ...run, start: playground.start }).toMatchObject(expected);
    expect(run?.optimiser).toBe("adam");
  });

  it("leaves out a run with an unknown optimiser, and a fifth one", () => {
    const run = "0,adam,0.1,constant,100";
    expect(opened(choice, `?s=1~bowl~1,1~0,adamant,0.1,constant,100~${run}`).playground.runs).toHaveLength(1);
    const five = opened(choice, `?s=1~bowl~1,1${`~${run}`.repeat(5)}`);
    expect(five.playground.runs.map(({ slot }) => slot)).toEqual([0, 1, 2, 3]);
    expect(five.complaint).not.toBeNull();
  });
});
