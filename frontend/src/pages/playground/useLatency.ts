import { useLayoutEffect } from "react";

/** The name under which `performance` has the time from a change to its painted path. */
export const latencyMeasure = "playground: change to painted path";

/** Measures how long the answer to a change took, from the event to the painted page; read by who observes `performance`. */
export function useLatency(since: number | null, answer: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer is measured once, when it is drawn
  useLayoutEffect(() => {
    if (since === null) return;
    const frame = requestAnimationFrame(() => {
      // A task after the frame's callbacks runs when the frame has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        performance.clearMeasures(latencyMeasure);
        performance.measure(latencyMeasure, { start: since });
        port1.close();
      };
      port2.postMessage(null);
    });
    return () => cancelAnimationFrame(frame);
  }, [answer]);
}
