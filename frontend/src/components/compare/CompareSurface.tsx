import { useElementSize } from "@mantine/hooks";
import { type PointerEvent, useEffect, useMemo, useRef } from "react";
import { path, type Surface } from "../../model/tape";
import { terrain as terrainOf } from "../../plots/contours";
import { sharpContext } from "../../plots/frame";
import { drawCursor, drawPath, drawStart, nearestCall } from "../../plots/path";
import { drawAxes, drawSurface, surfaceFrame, surfaceHeight } from "../../plots/surface";
import { plotFont, surfaceInks } from "../plots/inks";
import { useFonts } from "../plots/useFonts";
import { useScheme } from "../plots/useScheme";
import { type ComparedRun, comparedLook } from "./comparedRun";

export type CompareSurfaceProps = {
  surface: Surface;
  runs: readonly ComparedRun[];
  /** The call that is looked at in all runs. */
  cursor: number | null;
  onCursor: (call: number | null) => void;
  label: string;
  tallest: number;
};

/** Several runs on one surface. */
export function CompareSurface({ surface, runs, cursor, onCursor, label, tallest }: CompareSurfaceProps) {
  const { ref, width } = useElementSize();
  const ground = useRef<HTMLCanvasElement>(null);
  const above = useRef<HTMLCanvasElement>(null);
  const scheme = useScheme();
  const fonts = useFonts();
  const terrain = useMemo(() => terrainOf(surface), [surface]);
  const height = surfaceHeight(surface, width, tallest);
  const frame = useMemo(() => surfaceFrame(surface, width, height), [surface, width, height]);

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
    const inks = surfaceInks(canvas);
    drawStart(context, frame, surface.start, inks.onTerrain, inks.casing);
    for (const run of runs) {
      const look = comparedLook(canvas, run);
      drawPath(context, frame, path(run.tape), look);
      const at = cursor === null ? undefined : path(run.tape).findLast((point) => point.call <= cursor);
      if (at) drawCursor(context, frame, at, look);
    }
  }, [surface, frame, width, height, runs, cursor, scheme]);

  const point = (event: PointerEvent<HTMLCanvasElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const place = { x: event.clientX - box.left, y: event.clientY - box.top };
    const all = runs.flatMap(({ tape }) => path(tape));
    onCursor(nearestCall(frame, all, place));
  };

  return (
    <div ref={ref} className="compare-surface" style={{ height }}>
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
