import { exitPoint, type Frame, isInside, type Pixel, toPixel } from "./frame";
import type { RunStyle } from "./runStyle";

export type PathPoint = { call: number; x: number; y: number };

export type PathLook = {
  colour: string;
  /** The edge around the line that keeps it apart from what is below. */
  casing: string;
  width: number;
  dash: number[];
  marker: RunStyle["marker"];
  /** Whether each step is a point. */
  points: boolean;
};

/** Draws a run over a surface: its line, its steps, its end; a run that leaves the frame shows where and which way. */
export function drawPath(
  context: CanvasRenderingContext2D,
  frame: Frame,
  points: readonly PathPoint[],
  look: PathLook,
): void {
  const pixels = points.map(({ x, y }) => toPixel(frame, x, y));
  const last = pixels.at(-1);
  if (!last) return;
  context.save();
  context.beginPath();
  context.rect(frame.left, frame.top, frame.width, frame.height);
  context.clip();
  context.lineJoin = "round";
  context.lineCap = look.dash.length > 0 ? "butt" : "round";
  strokeLine(context, pixels, look.casing, look.width + 2.5, []);
  strokeLine(context, pixels, look.colour, look.width, look.dash);
  context.setLineDash([]);
  if (look.points) drawSteps(context, frame, pixels, look);
  context.restore();
  if (isInside(frame, last)) drawMarker(context, last, look);
  else drawExit(context, frame, pixels, look);
}

/** A small open ring: where all runs start. */
export function drawStart(
  context: CanvasRenderingContext2D,
  frame: Frame,
  start: [number, number],
  ink: string,
  casing: string,
) {
  const at = toPixel(frame, ...start);
  ring(context, at, 5, casing, 4.5);
  ring(context, at, 5, ink, 2);
}

/** The ring around the step that the cursor is on; a smaller one on runs that are compared with. */
export function drawCursor(context: CanvasRenderingContext2D, frame: Frame, point: PathPoint, look: PathLook): void {
  const at = toPixel(frame, point.x, point.y);
  if (!isInside(frame, at)) return;
  const radius = look.points ? 8 : 5;
  ring(context, at, radius, look.casing, 5);
  ring(context, at, radius, look.colour, 2.25);
}

/** A broken ring around a step that something is said about. */
export function drawMark(context: CanvasRenderingContext2D, frame: Frame, point: PathPoint, look: PathLook): void {
  const at = toPixel(frame, point.x, point.y);
  if (!isInside(frame, at)) return;
  context.save();
  ring(context, at, 12, look.casing, 4);
  context.setLineDash([4, 3]);
  ring(context, at, 12, look.colour, 1.75);
  context.restore();
}

/** The call of the step nearest to a place, within reach; null where none is. */
export function nearestCall(frame: Frame, points: readonly PathPoint[], place: Pixel, reach = 28): number | null {
  let [nearest, least]: [number | null, number] = [null, reach];
  for (const { call, x, y } of points) {
    const at = toPixel(frame, x, y);
    const distance = Math.hypot(at.x - place.x, at.y - place.y);
    if (distance < least) [nearest, least] = [call, distance];
  }
  return nearest;
}

/** The end mark of a run, in the shape that is its own. */
export function markerPath(marker: RunStyle["marker"], { x, y }: Pixel, size: number): string {
  const corners: Record<Exclude<RunStyle["marker"], "circle">, [number, number][]> = {
    square: [
      [-0.85, -0.85],
      [0.85, -0.85],
      [0.85, 0.85],
      [-0.85, 0.85],
    ],
    triangle: [
      [0, -1.1],
      [1.05, 0.8],
      [-1.05, 0.8],
    ],
    diamond: [
      [0, -1.25],
      [1.1, 0],
      [0, 1.25],
      [-1.1, 0],
    ],
  };
  if (marker === "circle") {
    return `M${x - size} ${y}a${size} ${size} 0 1 0 ${2 * size} 0a${size} ${size} 0 1 0 ${-2 * size} 0Z`;
  }
  return `M${corners[marker].map(([dx, dy]) => `${x + dx * size} ${y + dy * size}`).join("L")}Z`;
}

function strokeLine(
  context: CanvasRenderingContext2D,
  pixels: readonly Pixel[],
  colour: string,
  width: number,
  dash: number[],
): void {
  context.beginPath();
  pixels.forEach(({ x, y }, i) => {
    if (i === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
  context.setLineDash(dash);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}

/** Steps that would run together are left out, so that a long run stays a line and a bold one shows its strides. */
function drawSteps(context: CanvasRenderingContext2D, frame: Frame, pixels: readonly Pixel[], look: PathLook): void {
  let drawn: Pixel | null = null;
  for (const at of pixels) {
    const isFree = drawn === null || Math.hypot(at.x - drawn.x, at.y - drawn.y) >= 9;
    if (!isFree || !isInside(frame, at)) continue;
    fillShape(context, new Path2D(markerPath("circle", at, look.width)), look.colour, look.casing, 1);
    drawn = at;
  }
}

function drawMarker(context: CanvasRenderingContext2D, at: Pixel, look: PathLook): void {
  const size = 3.2 + look.width * 0.8;
  fillShape(context, new Path2D(markerPath(look.marker, at, size)), look.colour, look.casing, 3);
}

/** An arrow head at the edge where the run last left the frame. */
function drawExit(context: CanvasRenderingContext2D, frame: Frame, pixels: readonly Pixel[], look: PathLook): void {
  const at = pixels.findLastIndex((pixel) => isInside(frame, pixel));
  const [inside, outside] = [pixels[at], pixels[at + 1]];
  if (!inside || !outside) return;
  const exit = exitPoint(frame, inside, outside);
  const direction = Math.atan2(outside.y - inside.y, outside.x - inside.x);
  context.save();
  context.translate(exit.x, exit.y);
  context.rotate(direction);
  fillShape(context, new Path2D("M0 0L-11 -6L-8 0L-11 6Z"), look.colour, look.casing, 3);
  context.restore();
}

function fillShape(
  context: CanvasRenderingContext2D,
  shape: Path2D,
  colour: string,
  casing: string,
  edge: number,
): void {
  context.lineJoin = "round";
  context.strokeStyle = casing;
  context.lineWidth = edge;
  context.stroke(shape);
  context.fillStyle = colour;
  context.fill(shape);
}

function ring(context: CanvasRenderingContext2D, { x, y }: Pixel, radius: number, colour: string, width: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}
