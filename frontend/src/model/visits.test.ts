import { expect, it } from "vitest";
import { parseVisits, type Visit, withoutVisit, withVisit } from "./visits";

const visit = (code: string): Visit => ({ code, name: `Workshop ${code}`, nickname: "Ada", at: 1 });

it("keeps the latest first and each workshop once", () => {
  const visits = ["A", "B", "A", "C", "D", "E"].reduce<Visit[]>((known, code) => withVisit(known, visit(code)), []);
  expect(visits.map((each) => each.code)).toEqual(["E", "D", "C", "A"]);
});

it("reads back what it wrote and nothing else", () => {
  expect(parseVisits(JSON.stringify([visit("A")]))).toEqual([visit("A")]);
  expect(parseVisits('[{"code": 3}, null]')).toEqual([]);
  expect(parseVisits("not JSON")).toEqual([]);
  expect(parseVisits(null)).toEqual([]);
});

it("forgets a workshop that is no more, and no other", () => {
  expect(withoutVisit([visit("A"), visit("B")], "A")).toEqual([visit("B")]);
});
