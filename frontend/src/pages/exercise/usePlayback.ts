import { useReducedMotion } from "@mantine/hooks";
import { useCallback, useEffect, useState } from "react";
import type { Tape } from "../../api/types";

const wholeRunMilliseconds = 1_600;

export type Playback = {
  /** The run is shown up to this call; null shows all of it. */
  head: number | null;
  isPlaying: boolean;
  /** Starts at the beginning, or stops where it is. */
  toggle: () => void;
  /** Stops at a call; null is the end. */
  stopAt: (call: number | null) => void;
};

/** Lets a run's path grow as its calls are spent: once when a new run comes, and when asked. */
export function usePlayback(tape: Tape | null, isFresh: boolean): Playback {
  const isCalm = useReducedMotion();
  const [head, setHead] = useState<number | null>(null);
  const [isPlaying, setPlaying] = useState(false);
  const last = tape?.calls.at(-1) ?? 0;

  useEffect(() => {
    const grows = tape !== null && isFresh && !isCalm;
    setHead(grows ? 0 : null);
    setPlaying(grows);
  }, [tape, isFresh, isCalm]);

  useEffect(() => {
    if (!isPlaying) return;
    const began = performance.now();
    let frame = requestAnimationFrame(function grow(now) {
      const share = Math.max(0, now - began) / wholeRunMilliseconds;
      if (share < 1) {
        setHead(Math.floor(share * last));
        frame = requestAnimationFrame(grow);
      } else {
        setHead(null);
        setPlaying(false);
      }
    });
    return () => cancelAnimationFrame(frame);
  }, [isPlaying, last]);

  const toggle = useCallback(() => setPlaying((playing) => !playing), []);
  const stopAt = useCallback((call: number | null) => {
    setPlaying(false);
    setHead(call);
  }, []);
  return { head, isPlaying, toggle, stopAt };
}
