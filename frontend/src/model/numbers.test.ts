import { expect, it } from "vitest";
import { count, counted, gap, ordinal, points } from "./numbers";

it("writes points with two decimals, above par too", () => {
  expect([0, 87.5, 100, 104.25, null, Number.NaN].map(points)).toEqual(["0.00", "87.50", "100.00", "104.25", "–", "–"]);
});

it("writes gaps in scientific notation", () => {
  expect([3.2e-7, 1234, 0, 1, null, Number.POSITIVE_INFINITY].map(gap)).toEqual([
    "3.2e-7",
    "1.2e3",
    "0",
    "1.0",
    "–",
    "–",
  ]);
});

it("counts", () => {
  expect(count(12_000)).toBe("12,000");
  expect([counted(1, "try", "tries"), counted(3, "try", "tries"), counted(2, "call")]).toEqual([
    "1 try",
    "3 tries",
    "2 calls",
  ]);
  expect([1, 2, 3, 4, 11, 12, 13, 21, 102, 111].map(ordinal)).toEqual([
    "1st",
    "2nd",
    "3rd",
    "4th",
    "11th",
    "12th",
    "13th",
    "21st",
    "102nd",
    "111th",
  ]);
});
