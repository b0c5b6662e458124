import { expect, it } from "vitest";
import { peopleOf } from "./people";

it("names me first, then who is connected, then who is away", () => {
  const room = { participants: 4, nicknames: ["Dot", "Cy", "Bo", "Ada"], here: new Set(["Bo"]), me: "Ada" };
  const { here, shown, more } = peopleOf(room);
  expect(shown.map(({ nickname, isAway }) => (isAway ? `(${nickname})` : nickname))).toEqual([
    "Ada",
    "Bo",
    "(Dot)",
    "(Cy)",
  ]);
  expect([here, more]).toEqual([2, 0]);
});

it("calls nobody away where it is not known", () => {
  const { here, shown } = peopleOf({ participants: 2, nicknames: ["Bo", "Ada"], here: null, me: null });
  expect(here).toBeNull();
  expect(shown.some(({ isAway }) => isAway)).toBe(false);
});

it("shows sixty of a large room, those who are here before all", () => {
  const nicknames = Array.from({ length: 60 }, (_, n) => `New ${n}`);
  const { shown, more } = peopleOf({ participants: 300, nicknames, here: new Set(["Old"]), me: null });
  expect(shown[0]?.nickname).toBe("Old");
  expect([shown.length, more]).toEqual([60, 240]);
});
