import { describe, expect, it } from "vitest";
import type { ExerciseSummary } from "./exercise";
import { budgetOf, fineWord } from "./handIn";
import type { Submission } from "./submission";

const bowl = { kind: "MINIMIZE", budget: 60 } as ExerciseSummary;
const cases = { ...bowl, kind: "FUNCTION" } as ExerciseSummary;
const run = (practice: boolean) => ({ practice }) as Submission;

describe("what a run may spend", () => {
  it("is the budget once for practice, and on each hidden instance for a scored try", () => {
    expect(budgetOf(run(true), bowl, 12)).toBe(60);
    expect(budgetOf(run(false), bowl, 12)).toBe(720);
  });

  it("is nothing where cases are checked, which may be wrong though the run came through", () => {
    expect(budgetOf(run(true), cases, 30)).toBeNull();
    expect([fineWord(cases), fineWord(bowl)]).toEqual(["Checked", "Ran well"]);
  });
});
