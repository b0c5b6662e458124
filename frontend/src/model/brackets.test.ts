import { expect, it } from "vitest";
import { bracketOf, fitInALine } from "./brackets";

it("is the one that the address names, as long as there is such", () => {
  expect(bracketOf("Students", ["Students", "Professionals"])).toBe("Students");
  expect(bracketOf("Wizards", ["Students", "Professionals"])).toBeNull();
  expect(bracketOf(null, ["Students"])).toBeNull();
});

it("knows when names need more than a line", () => {
  expect(fitInALine(["Students", "Professionals"], 36)).toBe(true);
  expect(fitInALine(["Students", "Professionals"], 35)).toBe(false);
});
