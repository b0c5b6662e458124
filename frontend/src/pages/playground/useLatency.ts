import { useCallback, useEffect, useLayoutEffect, useRef } from "react";

/** The name under which `performance` has the time from a change to its painted path. */
export const latencyMeasure = "playground: change to painted path";

const inputs = ["pointerdown", "pointermove", "keydown", "input", "change", "click"] as const;

/** When the browser got the input that is being handled: earlier than now by all that lies between, a frame at times. */
export function useInputTime(): () => number {
  const last = useRef<number | null>(null);
  useEffect(() => {
    const note = (event: Event) => {
      last.current = event.timeStamp;
    };
    for (const input of inputs) window.addEventListener(input, note, { capture: true, passive: true });
    return () => {
      for (const input of inputs) window.removeEventListener(input, note, { capture: true });
    };
  }, []);
  return useCallback(() => last.current ?? performance.now(), []);
}

/** Measures how long each answer took, from the input to the painted page; read by who observes `performance`. */
export function useLatency(answered: { since: number } | null): void {
  useLayoutEffect(() => {
    if (!answered) return;
    const frame = requestAnimationFrame(() => {
      // A task after the frame's callbacks runs when the frame has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        performance.clearMeasures(latencyMeasure);
        performance.measure(latencyMeasure, { start: answered.since, end: performance.now() });
        port1.close();
      };
      port2.postMessage(null);
    });
    return () => cancelAnimationFrame(frame);
  }, [answered]);
}
