import { synchronise, unsetClock } from "../model/clock";
import { reduceBoard } from "../model/standings";
import { withSubmission } from "../model/submission";
import type { LiveState } from "./liveContext";
import type { Connection, Live } from "./types";

/** The live state without what TanStack Query remembers (the workshop). */
export type Heard = Omit<LiveState, "code" | "workshop">;

export type LiveEvent =
  | { kind: "message"; message: Live; at: number }
  | { kind: "connection"; connection: Connection }
  | { kind: "left" };

export const initialLive: Heard = {
  connection: "connecting",
  clock: unsetClock,
  board: null,
  submissions: [],
  newcomer: null,
  here: null,
  helpedAt: null,
  isDeleted: false,
};

/** The one place where live messages become state. */
export function reduceLive(state: Heard, event: LiveEvent): Heard {
  switch (event.kind) {
    case "connection":
      return { ...state, connection: event.connection, here: isUnheard(event.connection) ? null : state.here };
    case "left":
      return initialLive;
    case "message":
      return hear(state, event.message, event.at);
  }
}

function hear(state: Heard, message: Live, at: number): Heard {
  switch (message.kind) {
    case "snapshot":
      return {
        ...state,
        clock: synchronise(state.clock, message.workshop.serverTime, at),
        board: reduceBoard(state.board, { kind: "board", board: message.board, at }),
        here: message.here ? new Set(message.here) : state.here,
      };
    case "standings":
      return { ...state, board: reduceBoard(state.board, { ...message, at }) };
    case "round":
      return { ...state, clock: synchronise(state.clock, message.workshop.serverTime, at) };
    case "joined":
      return { ...state, newcomer: message.nickname };
    case "presence":
      return { ...state, here: moved(state.here, message.came, message.left) };
    case "hand":
      return { ...state, helpedAt: message.helped ? at : null };
    case "submission":
      return { ...state, submissions: withSubmission(state.submissions, message.submission) };
    // Many a second: whoever draws the run takes it from what is remembered of it, whoever writes hears of it directly.
    case "progress":
    case "together":
    case "caret":
      return state;
    case "deleted":
      return { ...state, isDeleted: true };
    case "clock":
      return { ...state, clock: synchronise(state.clock, message.serverTime, at) };
    // What TanStack Query remembers.
    case "finale":
    case "announcement":
    case "answer":
    case "clarification":
    case "help":
      return state;
  }
}

/** Who came and who left is told on the socket alone. */
function isUnheard(connection: Connection): boolean {
  return connection === "polling" || connection === "offline";
}

function moved(here: ReadonlySet<string> | null, came: readonly string[], left: readonly string[]): Set<string> {
  const now = new Set([...(here ?? []), ...came]);
  for (const nickname of left) now.delete(nickname);
  return now;
}
