import { QueryClient } from "@tanstack/react-query";
import { expect, it } from "vitest";
import { keys } from "./keys";
import { remember } from "./remember";
import type { Clarification, Finale, Leaderboard, MyHelp, Notices, Workshop } from "./types";

const code = "DEMO";
const board: Leaderboard = { seq: 3, full: true, frozen: false, exercises: [], standings: [] };
const workshop: Workshop = {
  ...{ code, name: "Demo", kind: "SESSION", serverTime: "2026-11-22T19:00:00Z", joinUrl: "http://here/join/DEMO" },
  ...{ teams: false, brackets: [], scene: "AUTO", participants: 0, nicknames: [], rounds: [] },
};
const announcement = { id: 1, text: "Pizza", announcedAt: "2026-11-22T19:00:00Z", withdrawnAt: null };
const question: Clarification = {
  ...{ id: 1, nickname: "Ada", exercise: null, question: "Why?", askedAt: "2026-11-22T19:00:00Z" },
  ...{ answer: null, toAll: false, answeredAt: null },
};
const nothing: Notices = { announcements: [], answers: [] };

it("begins with the notices of the socket, and keeps them up to date", () => {
  const client = new QueryClient();
  remember(client, code, { kind: "snapshot", seq: 3, board, workshop, notices: nothing });
  remember(client, code, { kind: "announcement", seq: 4, announcement });
  expect(client.getQueryData<Notices>(keys.notices(code))?.announcements).toEqual([announcement]);
  remember(client, code, {
    kind: "announcement",
    seq: 5,
    announcement: { ...announcement, withdrawnAt: "2026-11-22T19:05:00Z" },
  });
  expect(client.getQueryData(keys.notices(code))).toEqual(nothing);
});

it("asks again for the notices after something was missed, and for what is mine in any case", () => {
  const client = new QueryClient();
  client.setQueryData(keys.notices(code), nothing);
  client.setQueryData<MyHelp>(keys.help(code), { hand: null, clarifications: [] });
  const isStale = (key: readonly string[]) => client.getQueryState(key)?.isInvalidated;
  remember(client, code, { kind: "snapshot", seq: 3, board, workshop, notices: nothing });
  expect([isStale(keys.notices(code)), isStale(keys.help(code))]).toEqual([false, true]);
  remember(client, code, { kind: "snapshot", seq: 3, board, workshop });
  expect(isStale(keys.notices(code))).toBe(true);
});

it("hears of my hand and my questions", () => {
  const client = new QueryClient();
  const hand = { id: 7, nickname: "Ada", exercise: "bowl", raisedAt: "2026-11-22T19:00:00Z" };
  client.setQueryData<MyHelp>(keys.help(code), { hand: null, clarifications: [question] });
  remember(client, code, { kind: "hand", seq: 3, hand, helped: false });
  const answered = { ...question, answer: "Because.", answeredAt: "2026-11-22T19:02:00Z" };
  remember(client, code, { kind: "clarification", seq: 3, clarification: answered });
  expect(client.getQueryData(keys.help(code))).toEqual({ hand, clarifications: [answered] });
});

it("asks who I am when an organizer has changed something: I may have extra time, or another team", () => {
  const client = new QueryClient();
  const isAsked = () => client.getQueryState(keys.me(code))?.isInvalidated;
  client.setQueryData(keys.me(code), {});
  remember(client, code, { kind: "snapshot", seq: 3, board, workshop, notices: nothing });
  expect(isAsked()).toBe(false);
  remember(client, code, { kind: "round", seq: 4, workshop });
  expect(isAsked()).toBe(true);
});

it("lets an organizer look when somebody needs help", () => {
  const client = new QueryClient();
  client.setQueryData(keys.helpDesk(code), {});
  remember(client, code, { kind: "help", seq: 3, hands: 1, questions: 0 });
  expect(client.getQueryState(keys.helpDesk(code))?.isInvalidated).toBe(true);
});

it("knows the finale that the socket begins with, and each step of it", () => {
  const client = new QueryClient();
  remember(client, code, { kind: "snapshot", seq: 3, board, workshop, notices: nothing, finale: null });
  expect(client.getQueryData(keys.finale(code))).toBeNull();
  const finale: Finale = {
    ...{ round: 1, name: "Round 1", phase: "REVEALING", step: 1, judged: 2, total: 2, secretDigest: "d", secret: null },
    ...{ exercises: [], rows: [], opened: [], up: [], complete: [], replayed: null },
  };
  remember(client, code, { kind: "finale", seq: 4, finale });
  expect(client.getQueryData(keys.finale(code))).toEqual(finale);
  remember(client, code, { kind: "snapshot", seq: 9, board, workshop });
  expect(client.getQueryState(keys.finale(code))?.isInvalidated).toBe(true);
});
