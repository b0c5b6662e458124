import { describe, expect, it } from "vitest";
import { ago, countdown, offset, remaining, synchronise, unsetClock } from "./clock";

const noon = "2026-11-21T12:00:00Z";
const local = Date.parse(noon) - 90_000;

describe("synchronise", () => {
  it("believes the message that was fastest", () => {
    const clock = synchronise(synchronise(unsetClock, noon, local + 40), noon, local + 900);
    expect(offset(clock)).toBe(90_000 - 40);
  });
  it("forgets old differences, so that a corrected clock is believed in time", () => {
    let clock = synchronise(unsetClock, noon, local);
    for (let i = 0; i < 8; i++) clock = synchronise(clock, noon, local + 60_000);
    expect(offset(clock)).toBe(30_000);
  });
  it("ignores what is no time", () => {
    expect(synchronise(unsetClock, "soon", local)).toBe(unsetClock);
  });
});

describe("remaining", () => {
  const clock = synchronise(unsetClock, noon, local);
  it("counts by the server's clock", () => expect(remaining(clock, "2026-11-21T12:01:00Z", local)).toBe(60_000));
  it("is never negative", () => expect(remaining(clock, "2026-11-21T11:00:00Z", local)).toBe(0));
});

it("writes a countdown", () => {
  expect([-5, 0, 1, 7_000, 754_000, 3_723_000].map(countdown)).toEqual([
    "0:00",
    "0:00",
    "0:01",
    "0:07",
    "12:34",
    "1:02:03",
  ]);
});

it("says how long ago", () => {
  const clock = synchronise(unsetClock, noon, local);
  const said = [3, 40, 200, 7300, 200_000].map((seconds) => ago(clock, noon, local + seconds * 1000));
  expect(said).toEqual(["just now", "40 s ago", "3 min ago", "2 h ago", "2 d ago"]);
});
