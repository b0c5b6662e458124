import "uplot/dist/uPlot.min.css";
import { useElementSize } from "@mantine/hooks";
import { useEffectEvent, useLayoutEffect, useRef } from "react";
import type uPlot from "uplot";
import type { Tape } from "../../model/tape";
import { lossChart, lossData, lossDomain, pointAt } from "../../plots/lossCurve";
import { cssColour } from "../../plots/runStyle";
import { plotFont } from "../plots/inks";
import { useFonts } from "../plots/useFonts";
import { useScheme } from "../plots/useScheme";
import { slotLook } from "./slotLook";

/** A run whose tape has what is to be drawn as its values. */
export type DrawnCurve = { slot: number; tape: Tape };

export type RunCurvesProps = {
  curves: readonly DrawnCurve[];
  head: number | null;
  cursor: number | null;
  onCursor: (call: number | null) => void;
  /** What it shows, in a sentence. */
  label: string;
  height: number;
};

/** One quantity of several runs over the oracle calls, on a log scale. */
export function RunCurves({ curves, head, cursor, onCursor, label, height }: RunCurvesProps) {
  const { ref, width } = useElementSize();
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<uPlot | null>(null);
  const scheme = useScheme();
  const fonts = useFonts();
  // The chart speaks of its cursor when it is drawn anew, too: only a pointer that is there is believed.
  const isPointed = useRef(false);
  const heard = useEffectEvent((call: number | null) => {
    if (isPointed.current) onCursor(call);
  });
  const current = useEffectEvent(() => ({ head, cursor }));

  useLayoutEffect(() => {
    const element = place.current;
    if (!element || width === 0 || curves.length === 0) return;
    element.dataset.scheme = scheme;
    const inks = {
      label: cssColour(element, "--ink-soft"),
      grid: cssColour(element, "--hairline"),
      casing: cssColour(element, "--paper"),
      font: fonts ? plotFont(element) : "13px sans-serif",
    };
    const lines = curves.map(({ slot, tape }) => {
      const { colour, dash, marker } = slotLook(element, slot, tape.diverged);
      return { tape, colour, dash, marker, width: 1.75 };
    });
    const drawn = lossChart(element, {
      ...{ width, height, lines, inks },
      column: "values",
      everyPoint: true,
      onCursor: (call) => heard(call),
    });
    chart.current = drawn;
    const now = current();
    if (now.head !== null) show(drawn, curves, now.head);
    pointAt(drawn, now.cursor);
    return () => {
      drawn.destroy();
      chart.current = null;
    };
  }, [curves, width, height, scheme, fonts]);

  useLayoutEffect(() => {
    if (chart.current) show(chart.current, curves, head);
  }, [curves, head]);

  useLayoutEffect(() => {
    if (chart.current) pointAt(chart.current, cursor);
  }, [cursor]);

  return (
    <div
      ref={ref}
      className="loss-curve"
      style={{ height }}
      role="img"
      aria-label={label}
      onPointerEnter={() => {
        isPointed.current = true;
      }}
      onPointerLeave={() => {
        isPointed.current = false;
        onCursor(null);
      }}
    >
      <div ref={place} />
    </div>
  );
}

function show(chart: uPlot, curves: readonly DrawnCurve[], head: number | null): void {
  const tapes = curves.map(({ tape }) => tape);
  const floor = lossDomain(tapes, "values")[0];
  chart.setData(
    lossData(
      tapes.map((tape) => ({ tape, upTo: head })),
      "values",
      floor,
    ),
  );
}
