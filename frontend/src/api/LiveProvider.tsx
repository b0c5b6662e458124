import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useCallback, useEffect, useMemo, useReducer, useState } from "react";
import { synchronise, unsetClock } from "../model/clock";
import { LiveLine } from "./live";
import { type Hearing, HearingContext, LiveContext } from "./liveContext";
import { liveSource } from "./liveSource";
import { initialLive, reduceLive } from "./liveState";
import { useWorkshop } from "./queries";
import { remember } from "./remember";
import type { Live } from "./types";

/** Keeps one live line to a workshop for the pages below it, and what the hooks remember in step with it. */
export function LiveProvider({ code, children }: { code: string; children: ReactNode }) {
  const client = useQueryClient();
  const [state, dispatch] = useReducer(reduceLive, initialLive);
  const [listeners] = useState(() => new Set<(message: Live) => void>());
  const { data: workshop, dataUpdatedAt } = useWorkshop(code);
  // A code that nobody has given out needs no socket.
  const exists = workshop !== undefined;

  useEffect(() => {
    if (!exists) return;
    const line = new LiveLine(liveSource(code), {
      onMessage: (message) => {
        dispatch({ kind: "message", message, at: Date.now() });
        remember(client, code, message);
        for (const listener of listeners) listener(message);
      },
      onConnection: (connection) => dispatch({ kind: "connection", connection }),
    });
    const hurry = () => {
      if (document.visibilityState === "visible") line.hurry();
    };
    window.addEventListener("online", hurry);
    document.addEventListener("visibilitychange", hurry);
    // A page that the browser had put by is shown again as it was, with a socket that is no more.
    window.addEventListener("pageshow", hurry);
    return () => {
      window.removeEventListener("pageshow", hurry);
      window.removeEventListener("online", hurry);
      document.removeEventListener("visibilitychange", hurry);
      line.close();
      dispatch({ kind: "left" });
    };
  }, [client, code, exists, listeners]);

  const hearing = useCallback<Hearing>(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    [listeners],
  );

  const live = useMemo(() => {
    // Until the socket has said the time, what the first answer said is better than a phone's own clock.
    const isTold = state.clock !== unsetClock || workshop === undefined;
    const clock = isTold ? state.clock : synchronise(unsetClock, workshop.serverTime, dataUpdatedAt);
    return { ...state, clock, code, workshop: workshop ?? null };
  }, [state, code, workshop, dataUpdatedAt]);
  return (
    <HearingContext value={hearing}>
      <LiveContext value={live}>{children}</LiveContext>
    </HearingContext>
  );
}
