import { expect, it } from "vitest";
import { parseLive } from "./parseLive";

it("reads each kind", () => {
  const clock = { kind: "clock", seq: 3, serverTime: "2026-11-21T18:00:00Z" };
  expect(parseLive(JSON.stringify(clock))).toEqual(clock);
  const workshop = { code: "DEMO", rounds: [] };
  const board = { seq: 3, full: true, frozen: false, exercises: [], standings: [] };
  expect(parseLive(JSON.stringify({ kind: "snapshot", seq: 3, board, workshop }))?.kind).toBe("snapshot");
  expect(parseLive('{"kind":"submission","seq":3,"submission":{"id":"a"}}')?.kind).toBe("submission");
  expect(parseLive('{"kind":"progress","seq":3,"submission":"a","tape":{"calls":[1],"x":[]}}')?.kind).toBe("progress");
});

it("drops what it does not know", () => {
  for (const text of [
    "",
    "[]",
    "null",
    '{"kind":"clock"}',
    '{"kind":"toString","seq":1}',
    '{"kind":"standings","seq":1}',
    '{"kind":"progress","seq":1,"submission":"a","tape":{"calls":1}}',
    '{"kind":"hand","seq":1}',
  ]) {
    expect(parseLive(text)).toBeNull();
  }
});
