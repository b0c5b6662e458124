import { useElementSize } from "@mantine/hooks";
import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import { nearness, viewKey } from "../model/mapView";
import { path, type Surface, type Tape } from "../model/tape";
import { heights, terrain as terrainOf } from "../plots/contours";
import { cropped } from "../plots/crop";
import { sharpContext } from "../plots/frame";
import { drawCursor, drawMark, drawPath, drawStart, nearestCall, type PathPoint } from "../plots/path";
import { drawAxes, drawSurface, surfaceFrame, surfaceHeight } from "../plots/surface";
import { MapControls } from "./MapControls";
import { ghostLook, plotFont, runLook, surfaceInks } from "./plots/inks";
import { useFonts } from "./plots/useFonts";
import { useMapGestures } from "./plots/useMapGestures";
import { useMapView } from "./plots/useMapView";
import { useScheme } from "./plots/useScheme";

export type SurfacePlotProps = {
  surface: Surface;
  run: Tape | null;
  /** Runs to compare with; `nth` decides dash and mark. */
  ghosts: readonly { nth: number; tape: Tape }[];
  /** All runs are drawn up to this call; null draws all of them. */
  head: number | null;
  /** The call that the shared cursor is on. */
  cursor: number | null;
  /** The call of a step that something is said about. */
  mark?: number | null | undefined;
  onCursor: (call: number | null) => void;
  /** Moves the cursor along the run; true where the key was its own. */
  onKey?: (key: string) => boolean;
  /** Where the lowest point is; null where nobody is to know yet. Left out: as the surface tells it. */
  minimum?: [number, number] | null;
  /** What it shows, in a sentence. */
  label: string;
  /** It is at most so tall, in CSS pixels. */
  tallest: number;
};

/** A surface as a topographic map, and the runs over it. */
export function SurfacePlot(props: SurfacePlotProps) {
  const { surface, run, ghosts, head, cursor, mark = null, onCursor, onKey, label, tallest } = props;
  const { minimum = surface.minimum } = props;
  const { ref, width } = useElementSize();
  const ground = useRef<HTMLCanvasElement>(null);
  const above = useRef<HTMLCanvasElement>(null);
  const scheme = useScheme();
  const fonts = useFonts();
  const map = useMapView(surface);
  const terrain = useMemo(
    () =>
      nearness(map.rested, surface) > 1.2
        ? terrainOf(cropped(surface, map.rested), heights(surface.values))
        : terrainOf(surface),
    [surface, map.rested],
  );
  const height = surfaceHeight(surface, width, tallest);
  const frame = useMemo(() => surfaceFrame(map.view, width, height), [map.view, width, height]);
  const points = useMemo<PathPoint[]>(() => (run ? path(run) : []), [run]);
  const others = useMemo(() => ghosts.map((ghost) => ({ ...ghost, points: path(ghost.tape) })), [ghosts]);

  useEffect(() => {
    const canvas = ground.current;
    const context = canvas && width > 0 ? sharpContext(canvas, width, height) : null;
    if (!canvas || !context) return;
    const inks = surfaceInks(canvas);
    drawSurface(context, terrain, frame, scheme, inks, minimum);
    drawAxes(context, frame, inks.label, fonts ? plotFont(canvas) : "13px sans-serif");
  }, [terrain, frame, width, height, scheme, fonts, minimum]);

  useEffect(() => {
    const canvas = above.current;
    const context = canvas && width > 0 ? sharpContext(canvas, width, height) : null;
    if (!canvas || !context) return;
    canvas.dataset.scheme = scheme;
    const looks = others.map((ghost) => ({ points: ghost.points, look: ghostLook(canvas, ghost) }));
    for (const { points, look } of looks) drawPath(context, frame, upTo(points, head), look);
    const inks = surfaceInks(canvas);
    drawStart(context, frame, surface.start, inks.onTerrain, inks.casing);
    if (run) looks.push({ points, look: runLook(canvas, run.diverged) });
    const mine = run && looks.at(-1);
    if (mine) drawPath(context, frame, upTo(points, head), mine.look);
    const marked = mark === null ? undefined : points.findLast((point) => point.call <= mark);
    if (mine && marked && (head === null || marked.call <= head)) drawMark(context, frame, marked, mine.look);
    if (cursor === null) return;
    for (const { points, look } of looks) {
      const at = points.findLast((point) => point.call <= cursor);
      if (at) drawCursor(context, frame, at, look);
    }
  }, [surface, frame, width, height, run, points, others, head, cursor, mark, scheme]);

  useMapGestures({
    canvas: above,
    frame,
    whole: surface,
    map,
    onPoint: (place) => onCursor(place && nearestCall(frame, points, place)),
  });

  const key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const view = viewKey(event.key, event.shiftKey, map.view, surface);
    if (view) map.look(view);
    else if (event.shiftKey || !onKey?.(event.key)) return;
    event.preventDefault();
  };

  return (
    <div ref={ref} className="surface-plot" data-near={map.isNear || undefined} style={{ height }}>
      <canvas ref={ground} style={{ width, height }} />
      <canvas ref={above} style={{ width, height }} role="img" aria-label={label} tabIndex={0} onKeyDown={key} />
      <MapControls isNear={map.isNear} onNearer={map.nearer} onReset={map.reset} />
    </div>
  );
}

function upTo(points: readonly PathPoint[], head: number | null): readonly PathPoint[] {
  return head === null ? points : points.filter((point) => point.call <= head);
}
