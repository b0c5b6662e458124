import { describe, expect, it } from "vitest";
import { type Heard, initialLive, reduceLive } from "./liveState";
import type { Live } from "./types";

const hear = (state: Heard, message: Live, at = 0) => reduceLive(state, { kind: "message", message, at });

const began: Heard = { ...initialLive, connection: "live", here: new Set(["Ada", "Bo"]) };

describe("who is here", () => {
  it("follows who comes and who leaves", () => {
    const after = hear(began, { kind: "presence", seq: 4, came: ["Cy"], left: ["Ada"] });
    expect([...(after.here ?? [])]).toEqual(["Bo", "Cy"]);
  });
  it("is not known where there is no socket, and known on while one is looked for", () => {
    expect(reduceLive(began, { kind: "connection", connection: "connecting" }).here).toBe(began.here);
    expect(reduceLive(began, { kind: "connection", connection: "polling" }).here).toBeNull();
  });
});

it("remembers that a helper has put my hand down, until it goes up again", () => {
  const helped = hear(began, { kind: "hand", seq: 4, hand: null, helped: true }, 1234);
  expect(helped.helpedAt).toBe(1234);
  const hand = { id: 1, nickname: "Ada", exercise: null, raisedAt: "2026-11-22T19:00:00Z" };
  expect(hear(helped, { kind: "hand", seq: 4, hand, helped: false }).helpedAt).toBeNull();
});

it("knows that the workshop was deleted", () => {
  expect(hear(began, { kind: "deleted", seq: 5, code: "DEMO" }).isDeleted).toBe(true);
  expect(began.isDeleted).toBe(false);
});
