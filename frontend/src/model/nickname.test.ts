import { expect, it } from "vitest";
import { suggestNickname } from "./nickname";

function scripted(...numbers: number[]) {
  let next = 0;
  return () => numbers[next++] ?? 0.99;
}

it("puts a manner before a thing", () => {
  expect(suggestNickname(scripted(0, 0), [])).toBe("Gentle Gradient");
});

it("passes over a name that somebody has", () => {
  expect(suggestNickname(scripted(0, 0, 0, 0.05), ["gentle gradient"])).toBe("Gentle Valley");
});
