import { createContext, useContext } from "react";
import type { Clock } from "../model/clock";
import type { Board, Connection, Live, Submission, Workshop } from "./types";

/** What is known live of one workshop. */
export type LiveState = {
  code: string;
  connection: Connection;
  /** The server's clock, for countdowns and "3 min ago". */
  clock: Clock;
  /** Null until known. */
  workshop: Workshop | null;
  /** Null until known. */
  board: Board | null;
  /** My submissions that were heard of since this page opened, newest first, of all exercises. */
  submissions: Submission[];
  /** Who joined last since this page opened, for a greeting. */
  newcomer: string | null;
  /** Nicknames of who is connected; null where that is not known. */
  here: ReadonlySet<string> | null;
  /** When a helper has put my hand down, in local time; null when it is up again, or nobody has. */
  helpedAt: number | null;
  /** The workshop was deleted while this page was open. */
  isDeleted: boolean;
};

/** Hears the live messages as they come, for what is not kept as state. Gives back how to stop. */
export type Hearing = (listener: (message: Live) => void) => () => void;

export const HearingContext = createContext<Hearing>(() => () => undefined);

export const LiveContext = createContext<LiveState | null>(null);

/** The live state of the workshop of this page; only under a `LiveProvider`. */
export function useLive(): LiveState {
  const live = useContext(LiveContext);
  if (!live) throw new Error("useLive needs a LiveProvider above it");
  return live;
}

/** How this page hears of news; `polling` where there is no `LiveProvider`. */
export function useConnection(): Connection {
  return useContext(LiveContext)?.connection ?? "polling";
}
