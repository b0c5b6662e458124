import { describe, expect, it } from "vitest";
import type { SettingField } from "./exercise";
import { oraclePossibilities, settingPossibilities } from "./oracleApi";

const python = "def minimize(oracle, x0):\n    x = x0\n    ";
const java = "public class Solution {\n    static double[] minimize(Oracle f, double[] x0) {\n        ";

function labels(language: "python" | "java", text: string): string[] | null {
  return oraclePossibilities(language, text, text.length)?.options.map((option) => option.label) ?? null;
}

describe("what of the oracle may come next", () => {
  it("is all that it can be asked, behind its name and a dot", () => {
    expect(labels("python", `${python}g = oracle.`)).toEqual([
      ...["gradient", "value", "batch_gradient", "remaining", "used", "budget", "dimension", "examples"],
    ]);
    expect(labels("java", `${java}double[] g = f.gr`)).toContain("batchGradient");
  });

  it("follows the name that the program gives it, and replaces what was begun", () => {
    expect(labels("java", `${java}oracle.`)).toBeNull();
    const text = `${python}oracle.gra`;
    expect(oraclePossibilities("python", text, text.length)?.from).toBe(text.length - 3);
  });

  it("is its name, and the error, where a word begins like them", () => {
    expect(labels("python", `${python}ora`)).toEqual(["oracle"]);
    expect(labels("python", `${python}except Bu`)).toEqual(["BudgetExceeded"]);
    expect(labels("python", `${python}o`)).toBeNull();
    expect(labels("python", `${python}oracle`)).toBeNull();
    expect(labels("python", `${python}oracle.remaining`)).toBeNull();
  });

  it("is nothing of ours elsewhere", () => {
    expect(labels("python", `${python}numpy.`)).toBeNull();
    expect(labels("python", `${python}x.oracle.`)).toBeNull();
    expect(labels("python", "def gradient(w, X, y):\n    oracle.")).toBeNull();
  });
});

describe("what of the settings may come next", () => {
  const optimiser: SettingField = {
    ...{ name: "optimiser", label: "Optimiser", type: "CHOICE", choices: ["momentum", "adam"], help: "" },
    ...{ min: null, max: null, logarithmic: false, initial: "momentum", optimisers: [] },
  };
  const at = (text: string) => settingPossibilities([optimiser], text, text.length);

  it("is a name at the start of a line", () => {
    expect(at("seed: 1\nopt")?.options).toMatchObject([{ label: "optimiser", insert: "optimiser: " }]);
    expect(at("seed: 1\nopt")?.from).toBe(8);
  });

  it("is a choice behind the name of one", () => {
    expect(at("optimiser: mo")?.options.map(({ label }) => label)).toEqual(["momentum", "adam"]);
    expect(at("optimiser: mo")?.from).toBe(11);
    expect(at("seed: ")).toBeNull();
    expect(at("optimiser: adam")).toBeNull();
  });
});
