import { describe, expect, it } from "vitest";
import { pairOf, withChoice } from "./comparison";
import type { Submission } from "./submission";

function run(id: string, minute: number): Submission {
  return {
    ...{
      id,
      author: null,
      exercise: "bowl",
      practice: true,
      language: "python",
      state: "JUDGED",
      verdict: "SCORED",
      score: null,
    },
    ...{ message: null, errorLine: null, nondeterministic: false, log: "", oracleCalls: 60, position: null },
    ...{ expectedWaitSeconds: null, autopsy: null, judgedAt: null, createdAt: `2026-11-21T18:0${minute}:00Z` },
  };
}

const runs = [run("c", 3), run("b", 2), run("a", 1)];

describe("what is compared", () => {
  it("are at most two runs: a third takes the place of the first", () => {
    expect(["a", "b", "c"].reduce(withChoice, [])).toEqual(["b", "c"]);
    expect(["a", "b", "a"].reduce(withChoice, [])).toEqual(["b"]);
  });

  it("goes from the older to the newer, whichever was chosen first", () => {
    expect(pairOf(["c", "a"], runs)).toEqual({ older: runs[2], newer: runs[0] });
    expect(pairOf(["a", "c"], runs)).toEqual({ older: runs[2], newer: runs[0] });
  });

  it("goes from one run to what stands in the editor", () => {
    expect(pairOf(["b"], runs)).toEqual({ older: runs[1], newer: null });
  });

  it("is nothing while nothing is chosen, or it is gone", () => {
    expect(pairOf([], runs)).toBeNull();
    expect(pairOf(["gone"], runs)).toBeNull();
  });
});
