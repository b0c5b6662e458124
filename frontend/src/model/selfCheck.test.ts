import { describe, expect, it } from "vitest";
import { checkLines, clockLine, type Finding, summary } from "./selfCheck";

function finding(subject: Finding["subject"], health: Finding["health"] = "GOOD"): Finding {
  return { subject, health, sentence: "So it is.", remedy: null, details: [] };
}

describe("the clock", () => {
  it.each([
    [0, "GOOD", "agree to within 0.1 s"],
    [-1_400, "GOOD", "agree to within 1.4 s"],
    [2_600, "LOOK", "3 s ahead of"],
    [-65_000, "LOOK", "65 s behind"],
    [600_000, "LOOK", "10 minutes ahead of"],
    [-7_200_000, "LOOK", "2 hours behind"],
    [1e10, "LOOK", "116 days ahead of"],
  ])("that is %d ms off is %s", (difference, health, words) => {
    expect(clockLine(difference).health).toBe(health);
    expect(clockLine(difference).sentence).toContain(words);
  });

  it("has a remedy only when it differs", () => {
    expect(clockLine(100).remedy).toBeNull();
    expect(clockLine(10_000).remedy).toContain("set its clock");
  });
});

it("puts the browser's line before the version", () => {
  const lines = checkLines([finding("DATABASE"), finding("VERSION")], 0);
  expect(lines.map((line) => line.subject)).toEqual(["DATABASE", "CLOCK", "VERSION"]);
});

describe("the page in one sentence", () => {
  it("is as bad as its worst line", () => {
    expect(summary([finding("DISK")])).toEqual({ health: "GOOD", sentence: "Ready for the evening." });
    expect(summary([finding("DISK", "LOOK"), finding("JAVA", "LOOK")]).sentence).toBe(
      "Ready. 2 things to look at when there is time.",
    );
    expect(summary([finding("DISK", "LOOK"), finding("DATABASE", "BAD")])).toEqual({
      health: "BAD",
      sentence: "One thing that an evening needs does not work.",
    });
  });
});
