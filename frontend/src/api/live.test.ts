import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Problem, Unreachable } from "./http";
import { LiveLine, type Socket, times } from "./live";
import type { Connection, Leaderboard, Live, Workshop } from "./types";

class ScriptedSocket implements Socket {
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: (() => void) | null = null;
  closed = false;
  close() {
    this.closed = true;
  }
  say(message: unknown) {
    this.onmessage?.({ data: JSON.stringify(message) });
  }
  fail() {
    this.onclose?.();
  }
}

const workshop: Workshop = {
  code: "DEMO",
  name: "Demo",
  kind: "SESSION",
  serverTime: "2026-11-21T18:00:00Z",
  joinUrl: "http://192.168.1.20:8080/join/DEMO",
  participants: 0,
  teams: false,
  brackets: [],
  scene: "AUTO",
  nicknames: [],
  rounds: [],
};

function board(seq: number, full = true): Leaderboard {
  return { seq, full, frozen: false, exercises: [], standings: [] };
}

const snapshot = (seq: number) => ({ kind: "snapshot", seq, board: board(seq), workshop });
const standings = (seq: number) => ({ kind: "standings", seq, frozen: false, standings: [], gone: [] });
const clock = (seq: number) => ({ kind: "clock", seq, serverTime: workshop.serverTime });

function scene() {
  const sockets: ScriptedSocket[] = [];
  const heard: Live[] = [];
  const connections: Connection[] = [];
  const leaderboard = vi.fn<(since: number | null) => Promise<Leaderboard>>(async () => board(9));
  const line = new LiveLine(
    {
      openSocket: () => {
        const socket = new ScriptedSocket();
        sockets.push(socket);
        return socket;
      },
      leaderboard,
      workshop: async () => workshop,
      random: () => 1,
    },
    { onMessage: (message) => heard.push(message), onConnection: (connection) => connections.push(connection) },
  );
  const last = () => {
    const socket = sockets.at(-1);
    if (!socket) throw new Error("no socket was opened");
    return socket;
  };
  return {
    line,
    sockets,
    last,
    heard,
    connections,
    leaderboard,
    said: () => heard.map((each) => `${each.kind} ${each.seq}`),
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a good line", () => {
  it("is live from the snapshot on and passes everything in order", () => {
    const { last, said, connections } = scene();
    last().say(snapshot(3));
    last().say(standings(4));
    last().say(clock(4));
    last().say({ kind: "submission", seq: 4, submission: { id: "a" } });
    last().say(standings(5));
    expect(said()).toEqual(["snapshot 3", "standings 4", "clock 4", "submission 4", "standings 5"]);
    expect(connections).toEqual(["connecting", "live"]);
  });

  it("ignores repetitions and what it does not know", () => {
    const { last, said } = scene();
    last().say(snapshot(3));
    last().say(standings(3));
    last().say({ kind: "hand", seq: 4 });
    last().onmessage?.({ data: "not JSON" });
    expect(said()).toEqual(["snapshot 3"]);
  });

  it("counts what is said to all, and takes what is said to one alone as it comes", () => {
    const { last, said } = scene();
    last().say(snapshot(3));
    last().say({ kind: "announcement", seq: 4, announcement: { id: 1, text: "Pizza" } });
    last().say({ kind: "hand", seq: 4, hand: null, helped: true });
    last().say({ kind: "presence", seq: 5, came: ["Ada"], left: [] });
    last().say({ kind: "clarification", seq: 5, clarification: { id: 1, question: "Why?" } });
    last().say({ kind: "answer", seq: 6, answer: { id: 1, answer: "Because" } });
    last().say({ kind: "help", seq: 6, hands: 1, questions: 0 });
    expect(said().slice(1)).toEqual([
      "announcement 4",
      "hand 4",
      "presence 5",
      "clarification 5",
      "answer 6",
      "help 6",
    ]);
  });

  it("passes the notices on with which it began", () => {
    const { last, heard } = scene();
    const notices = { announcements: [], answers: [] };
    last().say({ ...snapshot(3), notices, here: ["Ada"] });
    expect(heard[0]).toMatchObject({ kind: "snapshot", notices, here: ["Ada"] });
  });

  it("closes cleanly", async () => {
    const { line, last, sockets, leaderboard } = scene();
    last().say(snapshot(3));
    line.close();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(sockets[0]?.closed).toBe(true);
    expect(sockets).toHaveLength(1);
    expect(leaderboard).not.toHaveBeenCalled();
  });
});

describe("a hole", () => {
  it("is filled by asking since the last seq, and what came meanwhile follows", async () => {
    const { last, said, leaderboard } = scene();
    leaderboard.mockResolvedValue(board(6, false));
    last().say(snapshot(3));
    last().say(standings(5));
    last().say(standings(6));
    last().say(standings(7));
    expect(said()).toEqual(["snapshot 3"]);
    await vi.advanceTimersByTimeAsync(0);
    last().say(standings(8));
    expect(leaderboard.mock.calls).toEqual([[3]]);
    expect(said()).toEqual(["snapshot 3", "snapshot 6", "standings 7", "standings 8"]);
  });

  it("is seen by the clock too", async () => {
    const { last, said } = scene();
    last().say(snapshot(3));
    last().say(clock(9));
    await vi.advanceTimersByTimeAsync(0);
    expect(said()).toEqual(["snapshot 3", "snapshot 9", "clock 9"]);
  });

  it("asks for everything when the server has lost its count", async () => {
    const { last, leaderboard } = scene();
    leaderboard.mockResolvedValueOnce(board(1, false)).mockResolvedValueOnce(board(1));
    last().say(snapshot(30));
    last().say(standings(32));
    await vi.advanceTimersByTimeAsync(0);
    expect(leaderboard.mock.calls).toEqual([[30], [null]]);
  });

  it("that cannot be filled ends the line, for the next begins with a snapshot", async () => {
    const { last, sockets, leaderboard } = scene();
    leaderboard.mockRejectedValue(new Unreachable());
    last().say(snapshot(3));
    last().say(standings(5));
    await vi.advanceTimersByTimeAsync(times.firstRetry);
    expect(sockets).toHaveLength(2);
  });
});

describe("a lost line", () => {
  it("is tried again, each time later, and tells so", async () => {
    const { last, sockets, connections } = scene();
    last().say(snapshot(3));
    last().fail();
    expect(connections.at(-1)).toBe("connecting");
    await vi.advanceTimersByTimeAsync(500);
    expect(sockets).toHaveLength(2);
    last().fail();
    await vi.advanceTimersByTimeAsync(999);
    expect(sockets).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(sockets).toHaveLength(3);
    last().say(snapshot(4));
    expect(connections.at(-1)).toBe("live");
  });

  it("is noticed by silence", async () => {
    const { last, sockets } = scene();
    last().say(snapshot(3));
    await vi.advanceTimersByTimeAsync(times.heartbeat - 1);
    last().say(clock(3));
    await vi.advanceTimersByTimeAsync(times.heartbeat - 1);
    expect(sockets[0]?.closed).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(sockets[0]?.closed).toBe(true);
  });

  it("is replaced by asking every few seconds, until it is back", async () => {
    const { last, connections, leaderboard, said } = scene();
    last().fail();
    await vi.advanceTimersByTimeAsync(times.polling);
    expect(connections).toEqual(["connecting", "polling"]);
    expect(said()).toEqual(["snapshot 9"]);
    await vi.advanceTimersByTimeAsync(times.polling);
    expect(leaderboard.mock.calls).toEqual([[null], [9]]);
    last().say(snapshot(10));
    await vi.advanceTimersByTimeAsync(times.polling * 3);
    expect(connections.at(-1)).toBe("live");
    expect(leaderboard).toHaveBeenCalledTimes(2);
  });

  it("is offline only when nobody answers", async () => {
    const { last, connections, leaderboard } = scene();
    leaderboard.mockRejectedValueOnce(new Unreachable()).mockRejectedValueOnce(new Problem(403, "", ""));
    last().fail();
    await vi.advanceTimersByTimeAsync(times.polling);
    expect(connections.at(-1)).toBe("offline");
    await vi.advanceTimersByTimeAsync(times.polling);
    expect(connections.at(-1)).toBe("polling");
  });

  it("ends for good when the workshop is deleted", async () => {
    const { last, sockets, said, leaderboard } = scene();
    last().say(snapshot(3));
    last().say({ kind: "deleted", seq: 4, code: "DEMO" });
    expect(said()).toEqual(["snapshot 3", "deleted 4"]);
    expect(sockets[0]?.closed).toBe(true);
    await vi.advanceTimersByTimeAsync(times.longestRetry * 2);
    expect(sockets).toHaveLength(1);
    expect(leaderboard).not.toHaveBeenCalled();
  });

  it("ends likewise when it hears of the deletion by asking", async () => {
    const { line, last, sockets, said, leaderboard } = scene();
    leaderboard.mockRejectedValueOnce(new Problem(404, "", ""));
    last().fail();
    await vi.advanceTimersByTimeAsync(times.polling);
    expect(said()).toEqual(["deleted 0"]);
    const tried = sockets.length;
    line.hurry();
    await vi.advanceTimersByTimeAsync(times.longestRetry * 2);
    expect(sockets).toHaveLength(tried);
    expect(leaderboard).toHaveBeenCalledTimes(1);
  });

  it("is not trusted after a sleep in which nothing was heard", () => {
    const { line, last, sockets } = scene();
    last().say(snapshot(3));
    vi.setSystemTime(Date.now() + times.silence - 1);
    line.hurry();
    expect(sockets).toHaveLength(1);
    // A phone that slept: no timer has run, and its socket still says that it is open.
    vi.setSystemTime(Date.now() + 60_000);
    line.hurry();
    expect(sockets).toHaveLength(2);
    expect(sockets[0]?.closed).toBe(true);
    last().say(snapshot(9));
    line.hurry();
    expect(sockets).toHaveLength(2);
  });

  it("is tried at once when the page or the network comes back", () => {
    const { line, last, sockets } = scene();
    line.hurry();
    expect(sockets).toHaveLength(1);
    last().fail();
    line.hurry();
    expect(sockets).toHaveLength(2);
  });
});
