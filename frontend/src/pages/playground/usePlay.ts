import { useReducedMotion } from "@mantine/hooks";
import { useCallback, useEffect, useState } from "react";

const wholeMilliseconds = 3_000;
/** Who wants no motion sees this many still pictures. */
const stills = 10;
const stillMilliseconds = 600;

export type Play = {
  /** All runs are shown up to this call; null shows all of them. */
  head: number | null;
  isPlaying: boolean;
  /** From the beginning, or stops where it is. */
  toggle: () => void;
  /** From the beginning without being asked to, unless motion is not wanted. */
  greet: () => void;
  stopAt: (call: number | null) => void;
};

/** Lets all paths grow together as calls are spent. */
export function usePlay(last: number): Play {
  const isCalm = useReducedMotion();
  const [head, setHead] = useState<number | null>(null);
  const [isPlaying, setPlaying] = useState(false);

  useEffect(() => {
    if (!isPlaying) return;
    const show = (share: number) => {
      setHead(share < 1 ? Math.floor(share * last) : null);
      if (share >= 1) setPlaying(false);
    };
    if (isCalm) {
      let still = 0;
      show(0);
      const timer = setInterval(() => show(++still / stills), stillMilliseconds);
      return () => clearInterval(timer);
    }
    const began = performance.now();
    let frame = requestAnimationFrame(function grow(now) {
      const share = Math.max(0, now - began) / wholeMilliseconds;
      show(share);
      if (share < 1) frame = requestAnimationFrame(grow);
    });
    return () => cancelAnimationFrame(frame);
  }, [isPlaying, isCalm, last]);

  const toggle = useCallback(() => setPlaying((playing) => !playing), []);
  const greet = useCallback(() => {
    setHead(isCalm ? null : 0);
    setPlaying(!isCalm);
  }, [isCalm]);
  const stopAt = useCallback((call: number | null) => {
    setPlaying(false);
    setHead(call);
  }, []);
  return { head, isPlaying, toggle, greet, stopAt };
}
