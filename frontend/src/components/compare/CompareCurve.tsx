import "uplot/dist/uPlot.min.css";
import { useElementSize } from "@mantine/hooks";
import { useEffect, useEffectEvent, useRef } from "react";
import type uPlot from "uplot";
import { lossChart, pointAt } from "../../plots/lossCurve";
import { cssColour } from "../../plots/runStyle";
import { plotFont } from "../plots/inks";
import { useFonts } from "../plots/useFonts";
import { useScheme } from "../plots/useScheme";
import type { ComparedRun } from "./comparedRun";

export type CompareCurveProps = {
  runs: readonly ComparedRun[];
  cursor: number | null;
  onCursor: (call: number | null) => void;
  label: string;
  height: number;
};

/** The gaps of several runs over their calls, on one logarithmic axis. */
export function CompareCurve({ runs, cursor, onCursor, label, height }: CompareCurveProps) {
  const { ref, width } = useElementSize();
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<uPlot | null>(null);
  const scheme = useScheme();
  const fonts = useFonts();
  const heard = useEffectEvent(onCursor);

  useEffect(() => {
    const element = place.current;
    if (!element || width === 0 || runs.length === 0) return;
    element.dataset.scheme = scheme;
    const inks = {
      label: cssColour(element, "--ink-soft"),
      grid: cssColour(element, "--hairline"),
      casing: cssColour(element, "--paper"),
      font: fonts ? plotFont(element) : "13px sans-serif",
    };
    const lines = runs.map(({ tape, style }) => ({
      ...{ tape, width: 2.25, dash: style.dash, marker: style.marker },
      colour: cssColour(element, tape.diverged ? "--path-diverged" : style.hue),
    }));
    const drawn = lossChart(element, { width, height, lines, column: "gaps", inks, onCursor: (call) => heard(call) });
    chart.current = drawn;
    return () => {
      drawn.destroy();
      chart.current = null;
    };
  }, [runs, width, height, scheme, fonts]);

  useEffect(() => {
    if (chart.current) pointAt(chart.current, cursor);
  }, [cursor]);

  return (
    <div ref={ref} className="compare-curve" style={{ height }} role="img" aria-label={label}>
      <div ref={place} />
    </div>
  );
}
