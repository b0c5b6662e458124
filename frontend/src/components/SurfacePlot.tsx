import { useElementSize } from "@mantine/hooks";
import { type PointerEvent, useEffect, useMemo, useRef } from "react";
import { path, type Surface, type Tape } from "../model/tape";
import { terrain as terrainOf } from "../plots/contours";
import { sharpContext } from "../plots/frame";
import { drawCursor, drawPath, drawStart, nearestCall, type PathPoint } from "../plots/path";
import { drawAxes, drawSurface, surfaceFrame, surfaceHeight } from "../plots/surface";
import { ghostLook, plotFont, runLook, surfaceInks } from "./plots/inks";
import { useFonts } from "./plots/useFonts";
import { useScheme } from "./plots/useScheme";

export type SurfacePlotProps = {
  surface: Surface;
  run: Tape | null;
  /** Runs to compare with; `nth` decides dash and mark. */
  ghosts: readonly { nth: number; tape: Tape }[];
  /** The run is drawn up to this call; null draws all of it. */
  head: number | null;
  /** The call that the shared cursor is on. */
  cursor: number | null;
  onCursor: (call: number | null) => void;
  /** What it shows, in a sentence. */
  label: string;
  /** It is at most so tall, in CSS pixels. */
  tallest: number;
};

/** A surface as a topographic map, and the runs over it. */
export function SurfacePlot({ surface, run, ghosts, head, cursor, onCursor, label, tallest }: SurfacePlotProps) {
  const { ref, width } = useElementSize();
  const ground = useRef<HTMLCanvasElement>(null);
  const above = useRef<HTMLCanvasElement>(null);
  const scheme = useScheme();
  const fonts = useFonts();
  const terrain = useMemo(() => terrainOf(surface), [surface]);
  const height = surfaceHeight(surface, width, tallest);
  const frame = useMemo(() => surfaceFrame(surface, width, height), [surface, width, height]);
  const points = useMemo<PathPoint[]>(() => (run ? path(run) : []), [run]);

  useEffect(() => {
    const canvas = ground.current;
    const context = canvas && width > 0 ? sharpContext(canvas, width, height) : null;
    if (!canvas || !context) return;
    const inks = surfaceInks(canvas);
    drawSurface(context, terrain, frame, scheme, inks);
    drawAxes(context, frame, inks.label, fonts ? plotFont(canvas) : "13px sans-serif");
  }, [terrain, frame, width, height, scheme, fonts]);

  useEffect(() => {
    const canvas = above.current;
    const context = canvas && width > 0 ? sharpContext(canvas, width, height) : null;
    if (!canvas || !context) return;
    canvas.dataset.scheme = scheme;
    for (const ghost of ghosts) drawPath(context, frame, path(ghost.tape), ghostLook(canvas, ghost));
    const inks = surfaceInks(canvas);
    drawStart(context, frame, surface.start, inks.onTerrain, inks.casing);
    if (!run) return;
    const look = runLook(canvas, run.diverged);
    const shown = head === null ? points : points.filter((point) => point.call <= head);
    drawPath(context, frame, shown, look);
    const at = cursor === null ? undefined : points.findLast((point) => point.call <= cursor);
    if (at) drawCursor(context, frame, at, look);
  }, [surface, frame, width, height, run, points, ghosts, head, cursor, scheme]);

  const point = (event: PointerEvent<HTMLCanvasElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    onCursor(nearestCall(frame, points, { x: event.clientX - box.left, y: event.clientY - box.top }));
  };

  return (
    <div ref={ref} className="surface-plot" style={{ height }}>
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
    </div>
  );
}
