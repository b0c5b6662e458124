import { QueryClientProvider } from "@tanstack/react-query";
import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { offset } from "../model/clock";
import { createClient } from "./client";
import { LiveProvider } from "./LiveProvider";
import { useLive } from "./liveContext";

const minutes = 60_000;
const sockets: SilentSocket[] = [];

/** Opens, and says nothing unless it is told to. */
class SilentSocket {
  onopen: (() => void) | null = null;
  onmessage: ((event: MessageEvent<unknown>) => void) | null = null;
  onclose: (() => void) | null = null;
  isClosed = false;
  constructor() {
    sockets.push(this);
  }
  close() {
    this.isClosed = true;
  }
}

function workshop(ahead: number) {
  const serverTime = new Date(Date.now() + ahead).toISOString();
  return {
    code: "DEMO",
    name: "Demo",
    kind: "SESSION",
    serverTime,
    joinUrl: "",
    participants: 0,
    teams: false,
    brackets: [],
    scene: "AUTO",
    nicknames: [],
    rounds: [],
  };
}

function Minutes() {
  const { clock, workshop } = useLive();
  return <p>{workshop ? `${Math.round(offset(clock) / minutes)} minutes ahead` : "nothing known"}</p>;
}

beforeEach(() => {
  sockets.length = 0;
  vi.stubGlobal("WebSocket", SilentSocket);
  vi.stubGlobal("fetch", async () => new Response(JSON.stringify(workshop(7 * minutes))));
  render(
    <QueryClientProvider client={createClient()}>
      <LiveProvider code="DEMO">
        <Minutes />
      </LiveProvider>
    </QueryClientProvider>,
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it("knows the server's clock from its first answer, before the socket has said a word", async () => {
  expect(await screen.findByText("7 minutes ahead")).toBeInTheDocument();
});

it("believes the socket when it speaks", async () => {
  await screen.findByText("7 minutes ahead");
  const board = { seq: 1, full: true, frozen: false, exercises: [], standings: [] };
  const snapshot = { kind: "snapshot", seq: 1, board, workshop: workshop(3 * minutes) };
  act(() => sockets.at(-1)?.onmessage?.(new MessageEvent("message", { data: JSON.stringify(snapshot) })));
  expect(await screen.findByText("3 minutes ahead")).toBeInTheDocument();
});

it("tries anew when the phone wakes up and nothing was heard for long", async () => {
  await screen.findByText("7 minutes ahead");
  const first = sockets.at(-1);
  vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ["Date"] });
  act(() => void document.dispatchEvent(new Event("visibilitychange")));
  expect(first?.isClosed).toBe(true);
  expect(sockets.at(-1)).not.toBe(first);
});
