import { expect, it } from "vitest";
import type { Language } from "./exercise";
import { forkOf, type Solution } from "./solution";

function solution(language: Language, source: string, name = "Noor"): Solution {
  return {
    line: { participant: 1, name, language, score: 92.1, oracleCalls: 60, tries: 2, createdAt: "2026-11-21T18:00:00Z" },
    source,
    tape: null,
    autopsy: null,
  };
}

it("a fork names whose it was, in a comment of its language", () => {
  expect(forkOf(solution("python", "x = 1\n"))).toEqual({
    language: "python",
    source: "# From Noor's solution (92.10 points).\nx = 1\n",
  });
  expect(forkOf(solution("java", "class A {}")).source).toBe("// From Noor's solution (92.10 points).\nclass A {}");
  expect(forkOf(solution("settings", "seed: 1\n")).source).toMatch(/^# From Noor/);
});

it("a name cannot begin a line of code", () => {
  const { source } = forkOf(solution("python", "x = 1", "Noor\nimport os"));
  expect(source.split("\n")).toEqual(["# From Noor import os's solution (92.10 points).", "x = 1"]);
});

it("a fork of a fork names its latest ancestor alone", () => {
  const once = forkOf(solution("python", "x = 1", "Noor"));
  const twice = forkOf(solution("python", once.source, "Emil"));
  expect(twice.source).toBe("# From Emil's solution (92.10 points).\nx = 1");
});
