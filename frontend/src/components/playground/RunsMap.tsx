import { useElementSize } from "@mantine/hooks";
import { memo, type PointerEvent, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { path, type Surface, type Tape } from "../../model/tape";
import { drawCallout } from "../../plots/callout";
import { terrain as terrainOf } from "../../plots/contours";
import { sharpContext } from "../../plots/frame";
import { drawCursor, drawPath, nearestCall, type PathPoint } from "../../plots/path";
import { untilOutside } from "../../plots/place";
import { drawAxes, drawCross, drawSurface, surfaceFrame, surfaceHeight } from "../../plots/surface";
import { plotFont, surfaceInks } from "../plots/inks";
import { useFonts } from "../plots/useFonts";
import { useScheme } from "../plots/useScheme";
import { StartHandle } from "./StartHandle";
import { slotLook } from "./slotLook";

export type DrawnRun = { slot: number; tape: Tape };

export type RunsMapProps = {
  surface: Surface;
  /** Each lowest point. */
  minima: readonly [number, number][];
  start: [number, number];
  onStart: (start: [number, number]) => void;
  /** The last one lies on top. */
  runs: readonly DrawnRun[];
  /** All runs are drawn up to this call; null draws all of them. */
  head: number | null;
  /** The call that the shared cursor is on. */
  cursor: number | null;
  onCursor: (call: number | null) => void;
  /** The step that an explanation speaks of. */
  callout: { slot: number; call: number } | null;
  /** What it shows, in a sentence. */
  label: string;
  /** It is at most so tall, in CSS pixels. */
  tallest: number;
};

/** A surface as a topographic map, several runs over it, and their start to be dragged. */
export const RunsMap = memo(function RunsMap(props: RunsMapProps) {
  const { surface, minima, start, onStart, runs, head, cursor, onCursor, callout, label, tallest } = props;
  const { ref, width } = useElementSize();
  const ground = useRef<HTMLCanvasElement>(null);
  const above = useRef<HTMLCanvasElement>(null);
  const scheme = useScheme();
  const fonts = useFonts();
  const terrain = useMemo(() => terrainOf(surface), [surface]);
  const height = surfaceHeight(surface, width, tallest);
  const frame = useMemo(() => surfaceFrame(surface, width, height), [surface, width, height]);
  const paths = useMemo(() => runs.map((run) => ({ ...run, points: pathOf(surface, run.tape) })), [runs, surface]);

  useEffect(() => {
    const canvas = ground.current;
    const context = canvas && width > 0 ? sharpContext(canvas, width, height) : null;
    if (!canvas || !context) return;
    const inks = surfaceInks(canvas);
    drawSurface(context, terrain, frame, scheme, inks);
    for (const minimum of minima) drawCross(context, frame, minimum, inks);
    drawAxes(context, frame, inks.label, fonts ? plotFont(canvas) : "13px sans-serif");
  }, [terrain, minima, frame, width, height, scheme, fonts]);

  // Before the page is painted, so that a slider and its path move together.
  useLayoutEffect(() => {
    const canvas = above.current;
    const context = canvas && width > 0 ? sharpContext(canvas, width, height) : null;
    if (!canvas || !context) return;
    canvas.dataset.scheme = scheme;
    const drawn = paths.map((path) => ({ ...path, look: slotLook(canvas, path.slot, path.tape.diverged) }));
    for (const { points, look } of drawn) {
      drawPath(context, frame, head === null ? points : points.filter((point) => point.call <= head), look);
    }
    for (const { slot, points, look } of drawn) {
      // The end of one run is not hidden by the way of another.
      const end = points.findLast((point) => head === null || point.call <= head);
      if (end) drawPath(context, frame, [end], look);
      const told = callout?.slot === slot ? points.findLast((point) => point.call <= callout.call) : undefined;
      if (told) drawCallout(context, frame, told, look);
      const at = cursor === null ? undefined : points.findLast((point) => point.call <= cursor);
      if (at) drawCursor(context, frame, at, look);
    }
  }, [paths, frame, width, height, head, cursor, callout, scheme]);

  const point = (event: PointerEvent<HTMLCanvasElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const all = paths.flatMap(({ points }) => points);
    onCursor(nearestCall(frame, all, { x: event.clientX - box.left, y: event.clientY - box.top }));
  };

  return (
    <div ref={ref} className="runs-map" style={{ height }}>
      <canvas ref={ground} style={{ width, height }} />
      <canvas
        ref={above}
        style={{ width, height }}
        role="img"
        aria-label={label}
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={() => onCursor(null)}
      />
      {width > 0 && <StartHandle frame={frame} start={start} onMove={onStart} />}
    </div>
  );
});

function pathOf(surface: Surface, tape: Tape): PathPoint[] {
  return tape.diverged ? untilOutside(surface, path(tape)) : path(tape);
}
