import "uplot/dist/uPlot.min.css";
import "./curvePlot.css";
import { useElementSize } from "@mantine/hooks";
import { type KeyboardEvent, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Curve, Tape } from "../../model/tape";
import { type LineLook, LossChart } from "../../plots/lossChart";
import { cssColour } from "../../plots/runStyle";
import { plotFont } from "./inks";
import { useFonts } from "./useFonts";
import { useScheme } from "./useScheme";

/** A run, and how its line looks where it is drawn. */
export type PlottedCurve = { tape: Tape; look: (element: Element) => LineLook };

export type CurvePlotProps = {
  /** The selected run first. */
  curves: readonly PlottedCurve[];
  column: Curve;
  /** All runs are drawn up to this call; null draws all of them. */
  head?: number | null;
  /** How far the calls reach while a run goes on. */
  reach?: number | undefined;
  /** The call of a step that something is said about. */
  mark?: number | null | undefined;
  cursor: number | null;
  onCursor: (call: number | null) => void;
  /** Moves the cursor along the run; true where the key was its own. */
  onKey?: ((key: string) => boolean) | undefined;
  /** Each line has a point under the cursor; otherwise the first alone. */
  everyPoint?: boolean;
  /** What it shows, in a sentence. */
  label: string;
  height: number;
};

/** One quantity of several runs over their oracle calls, on a log scale. */
export function CurvePlot(props: CurvePlotProps) {
  const {
    curves,
    column,
    head = null,
    reach,
    mark,
    cursor,
    onCursor,
    onKey,
    everyPoint = false,
    label,
    height,
  } = props;
  const { ref, width } = useElementSize();
  const place = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<LossChart | null>(null);
  const scheme = useScheme();
  const fonts = useFonts();
  const heard = useEffectEvent(onCursor);

  useLayoutEffect(() => {
    const element = place.current;
    if (!element || width === 0) return;
    element.dataset.scheme = scheme;
    const inks = {
      label: cssColour(element, "--ink-soft"),
      grid: cssColour(element, "--hairline"),
      casing: cssColour(element, "--paper"),
      font: fonts ? plotFont(element) : "13px sans-serif",
    };
    const drawn = new LossChart(element, { width, height, inks, everyPoint, onCursor: (call) => heard(call) });
    setChart(drawn);
    return () => {
      setChart(null);
      drawn.destroy();
    };
  }, [width, height, scheme, fonts, everyPoint]);

  const picture = useMemo(
    () => (element: Element) => ({
      ...{ column, head, reach, mark },
      lines: curves.map(({ tape, look }) => ({ tape, ...look(element) })),
    }),
    [curves, column, head, reach, mark],
  );

  // Before the page is painted, so that a slider and its curve move together.
  useLayoutEffect(() => {
    if (place.current) chart?.show(picture(place.current));
  }, [chart, picture]);

  useLayoutEffect(() => chart?.pointAt(cursor), [chart, cursor]);

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
