import { expect, it } from "vitest";
import { caretLook } from "./caretLook";

const members = ["Ada", "Bo", "Cy"];

it("gives each member a colour of their own", () => {
  const colours = members.map((name) => caretLook(name, members).color);
  expect(new Set(colours).size).toBe(3);
});

it("shows a name that nobody has, but not a page of it", () => {
  expect(caretLook("x".repeat(1000), members).name).toHaveLength(32);
});
