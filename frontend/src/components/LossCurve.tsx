import "uplot/dist/uPlot.min.css";
import { useElementSize } from "@mantine/hooks";
import { type KeyboardEvent, useEffect, useEffectEvent, useMemo, useRef } from "react";
import type uPlot from "uplot";
import type { Curve, Tape } from "../model/tape";
import { type LossLine, lossChart, lossData, lossDomain, pointAt } from "../plots/lossCurve";
import { cssColour } from "../plots/runStyle";
import { ghostStyle, plotFont } from "./plots/inks";
import { useFonts } from "./plots/useFonts";
import { useScheme } from "./plots/useScheme";

export type LossCurveProps = {
  run: Tape | null;
  ghosts: readonly { nth: number; tape: Tape }[];
  column: Curve;
  /** All runs are drawn up to this call; null draws all of them. */
  head: number | null;
  /** How far the calls reach while the run goes on. */
  reach?: number | undefined;
  /** The call of a step that something is said about. */
  mark?: number | null | undefined;
  cursor: number | null;
  onCursor: (call: number | null) => void;
  /** Moves the cursor along the run; true where the key was its own. */
  onKey?: (key: string) => boolean;
  /** What it shows, in a sentence. */
  label: string;
  height: number;
};

/** Gap, gradient norm or length of steps over the calls, on a log scale. */
export function LossCurve(props: LossCurveProps) {
  const { run, ghosts, column, head, reach, mark, cursor, onCursor, onKey, label, height } = props;
  const { ref, width } = useElementSize();
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<uPlot | null>(null);
  const scheme = useScheme();
  const fonts = useFonts();
  const heard = useEffectEvent(onCursor);
  const current = useEffectEvent(() => ({ head, cursor }));
  const tapes = useMemo(() => [...(run ? [run] : []), ...ghosts.map((ghost) => ghost.tape)], [run, ghosts]);

  useEffect(() => {
    const element = place.current;
    if (!element || width === 0 || tapes.length === 0) return;
    element.dataset.scheme = scheme;
    const inks = {
      label: cssColour(element, "--ink-soft"),
      grid: cssColour(element, "--hairline"),
      casing: cssColour(element, "--paper"),
      font: fonts ? plotFont(element) : "13px sans-serif",
    };
    const lines = [...(run ? [mine(element, run)] : []), ...ghosts.map((ghost) => other(element, ghost))];
    const drawn = lossChart(element, {
      ...{ width, height, lines, column, inks, reach, mark },
      onCursor: (call) => heard(call),
    });
    chart.current = drawn;
    pointAt(drawn, current().cursor);
    return () => {
      drawn.destroy();
      chart.current = null;
    };
  }, [run, ghosts, tapes, column, reach, mark, width, height, scheme, fonts]);

  useEffect(() => {
    const floor = lossDomain(tapes, column)[0];
    const lines = tapes.map((tape) => ({ tape, upTo: head }));
    chart.current?.setData(lossData(lines, column, floor));
  }, [tapes, column, head]);

  useEffect(() => {
    if (chart.current) pointAt(chart.current, cursor);
  }, [cursor]);

  const key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (onKey?.(event.key)) event.preventDefault();
  };

  return (
    <div
      ref={ref}
      className="loss-curve"
      style={{ height }}
      role="img"
      aria-label={label}
      tabIndex={onKey ? 0 : undefined}
      onKeyDown={key}
    >
      <div ref={place} />
    </div>
  );
}

function mine(element: Element, tape: Tape): LossLine {
  const colour = cssColour(element, tape.diverged ? "--path-diverged" : "--path");
  return { tape, colour, width: 2.25, dash: [], marker: "circle" };
}

function other(element: Element, { nth, tape }: { nth: number; tape: Tape }): LossLine {
  return { tape, colour: cssColour(element, "--ink-soft"), width: 1.25, ...ghostStyle(nth) };
}
