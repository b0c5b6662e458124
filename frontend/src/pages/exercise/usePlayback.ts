import { useReducedMotion } from "@mantine/hooks";
import { useCallback, useEffect, useRef, useState } from "react";

/** One run grows while one looks; a race takes its time. */
const wholeMilliseconds = { run: 1_600, race: 4_500 };

export type Playback = {
  /** All runs are shown up to this call; null shows all of them. */
  head: number | null;
  isPlaying: boolean;
  /** Motion is not wanted here. */
  isCalm: boolean;
  /** Goes on from where it stands, from the beginning where that is the end, or pauses. */
  toggle: () => void;
  /** Stops at a call; null is the end. */
  stopAt: (call: number | null) => void;
};

export type PlaybackOptions = {
  /** The last call of all runs that are shown. */
  end: number;
  isRace: boolean;
  /** Changes when another run is shown. */
  run: unknown;
  /** That run is new, and nobody has seen it grow. */
  isFresh: boolean;
};

/** Lets runs grow as their calls are spent: once when a new run comes, and when asked. */
export function usePlayback({ end, isRace, run, isFresh }: PlaybackOptions): Playback {
  const isCalm = useReducedMotion();
  const [head, setHead] = useState<number | null>(null);
  const [isPlaying, setPlaying] = useState(false);
  const [pace, setPace] = useState<keyof typeof wholeMilliseconds>("run");
  const from = useRef(0);

  useEffect(() => {
    const grows = Boolean(run) && isFresh && !isCalm;
    from.current = 0;
    setHead(grows ? 0 : null);
    setPlaying(grows);
    setPace("run");
  }, [run, isFresh, isCalm]);

  useEffect(() => {
    if (!isPlaying || end <= 0) return;
    const began = performance.now();
    const start = from.current;
    const speed = end / wholeMilliseconds[pace];
    let frame = requestAnimationFrame(function grow(now) {
      const call = start + Math.max(0, now - began) * speed;
      if (call < end) {
        from.current = call;
        setHead(Math.floor(call));
        frame = requestAnimationFrame(grow);
      } else {
        from.current = 0;
        setHead(null);
        setPlaying(false);
      }
    });
    return () => cancelAnimationFrame(frame);
  }, [isPlaying, end, pace]);

  const toggle = useCallback(() => {
    setPace(isRace ? "race" : "run");
    setPlaying((playing) => !playing);
  }, [isRace]);
  const stopAt = useCallback((call: number | null) => {
    from.current = call ?? 0;
    setPlaying(false);
    setHead(call);
  }, []);
  return { head, isPlaying, isCalm, toggle, stopAt };
}
