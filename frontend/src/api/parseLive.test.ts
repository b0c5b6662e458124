import { expect, it } from "vitest";
import { parseLive } from "./parseLive";

it("reads each kind", () => {
  const clock = { kind: "clock", seq: 3, serverTime: "2026-11-21T18:00:00Z" };
  expect(parseLive(JSON.stringify(clock))).toEqual(clock);
  const workshop = { code: "DEMO", rounds: [] };
  const board = { seq: 3, full: true, frozen: false, exercises: [], standings: [] };
  expect(parseLive(JSON.stringify({ kind: "snapshot", seq: 3, board, workshop }))?.kind).toBe("snapshot");
  const notices = { announcements: [], answers: [] };
  expect(
    parseLive(JSON.stringify({ kind: "snapshot", seq: 3, board, workshop, notices, here: ["Ada"] })),
  ).toMatchObject({ notices, here: ["Ada"] });
  expect(parseLive('{"kind":"submission","seq":3,"submission":{"id":"a"}}')?.kind).toBe("submission");
  for (const text of [
    '{"kind":"presence","seq":3,"came":["Ada"],"left":[]}',
    '{"kind":"announcement","seq":3,"announcement":{"id":1,"text":"Pizza"}}',
    '{"kind":"answer","seq":3,"answer":{"id":1,"answer":"Yes"}}',
    '{"kind":"clarification","seq":3,"clarification":{"id":1,"question":"Why?"}}',
    '{"kind":"hand","seq":3,"hand":null,"helped":true}',
    '{"kind":"help","seq":3,"hands":1,"questions":0}',
    '{"kind":"deleted","seq":3,"code":"DEMO"}',
    '{"kind":"finale","seq":3,"finale":null}',
    '{"kind":"finale","seq":3,"finale":{"step":2,"rows":[]}}',
  ]) {
    expect(parseLive(text)).toEqual(JSON.parse(text));
  }
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
    '{"kind":"hand","seq":1,"hand":{},"helped":false}',
    '{"kind":"announcement","seq":1,"announcement":null}',
    '{"kind":"finale","seq":1}',
    '{"kind":"finale","seq":1,"finale":{"rows":[]}}',
    '{"kind":"wave","seq":1}',
  ]) {
    expect(parseLive(text)).toBeNull();
  }
});
