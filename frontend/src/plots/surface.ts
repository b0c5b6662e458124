import type { Window } from "../model/mapView";
import type { Contour, Terrain } from "./contours";
import { type Frame, ticks, toPixel } from "./frame";
import { type Scheme, terrainColour } from "./terrain";

export type SurfaceInks = { contour: string; contourIndex: string; onTerrain: string; casing: string; label: string };

/** Room for the numbers at the axes, in CSS pixels. */
const margins = { left: 36, right: 1, top: 1, bottom: 24 };

/** The frame of a surface, or of a piece of it, in a canvas; without `axes` it fills it. */
export function surfaceFrame(surface: Window, width: number, height: number, axes = true): Frame {
  const { left, right, top, bottom } = axes ? margins : { left: 0, right: 0, top: 0, bottom: 0 };
  const { xMin, xMax, yMin, yMax } = surface;
  return {
    ...{ xMin, xMax, yMin, yMax, left, top },
    width: Math.max(1, width - left - right),
    height: Math.max(1, height - top - bottom),
  };
}

/** How tall a surface is drawn at a width: in its true proportions while these are not extreme, and within bounds. */
export function surfaceHeight(surface: Window, width: number, tallest: number): number {
  const proportion = (surface.yMax - surface.yMin) / (surface.xMax - surface.xMin);
  const inner = Math.max(1, width - margins.left - margins.right);
  const wanted = inner * Math.min(1.2, Math.max(0.5, proportion)) + margins.top + margins.bottom;
  return Math.round(Math.min(wanted, Math.max(220, tallest)));
}

/** Fills, relief, contour lines, and the minimum where it may be told: everything that stays while a path runs over it. */
export function drawSurface(
  context: CanvasRenderingContext2D,
  terrain: Terrain,
  frame: Frame,
  scheme: Scheme,
  inks: SurfaceInks,
  minimum: [number, number] | null = terrain.surface.minimum,
): void {
  context.save();
  context.beginPath();
  context.rect(frame.left, frame.top, frame.width, frame.height);
  context.clip();
  fillBands(context, terrain, frame, scheme);
  drawRelief(context, terrain, frame);
  for (const contour of terrain.contours) {
    trace(context, contour, frame);
    context.strokeStyle = contour.isIndex ? inks.contourIndex : inks.contour;
    context.lineWidth = contour.isIndex ? 1 : 0.75;
    context.stroke();
  }
  if (minimum) drawCross(context, frame, minimum, inks);
  context.restore();
}

/** A few discreet numbers along the lower and the left edge. */
export function drawAxes(context: CanvasRenderingContext2D, frame: Frame, ink: string, font: string): void {
  context.save();
  context.font = font;
  context.fillStyle = ink;
  context.textBaseline = "top";
  for (const x of ticks(frame.xMin, frame.xMax, Math.min(5, frame.width / 80))) {
    const at = toPixel(frame, x, frame.yMin);
    const isAtEnd = at.x > frame.left + frame.width - 12;
    context.textAlign = isAtEnd ? "right" : "center";
    context.fillText(label(x), at.x, at.y + 7);
  }
  context.textAlign = "right";
  context.textBaseline = "middle";
  for (const y of ticks(frame.yMin, frame.yMax, Math.min(5, frame.height / 60))) {
    const at = toPixel(frame, frame.xMin, y);
    context.fillText(label(y), at.x - 8, Math.max(at.y, frame.top + 7));
  }
  context.restore();
}

function fillBands(context: CanvasRenderingContext2D, terrain: Terrain, frame: Frame, scheme: Scheme) {
  const { contours, low, high } = terrain;
  const [bottom, top] = terrain.colours;
  const exponents = contours.map((contour) => contour.exponent);
  const colour = (from: number, to: number) => terrainColour(((from + to) / 2 - bottom) / (top - bottom), scheme);
  context.fillStyle = colour(low, exponents[0] ?? high);
  context.fillRect(frame.left, frame.top, frame.width, frame.height);
  contours.forEach((contour, i) => {
    trace(context, contour, frame);
    context.fillStyle = colour(contour.exponent, exponents[i + 1] ?? high);
    context.fill("evenodd");
  });
}

function drawRelief(context: CanvasRenderingContext2D, { surface, relief }: Terrain, frame: Frame): void {
  const { columns, rows } = surface;
  const shade = document.createElement("canvas");
  shade.width = columns;
  shade.height = rows;
  const pixels = shade.getContext("2d");
  if (!pixels) return;
  const image = pixels.createImageData(columns, rows);
  relief.forEach((towards, i) => {
    const [column, row] = [i % columns, rows - 1 - Math.floor(i / columns)];
    const at = 4 * (row * columns + column);
    image.data.fill(towards > 0 ? 255 : 0, at, at + 3);
    image.data[at + 3] = Math.abs(towards) * 46;
  });
  pixels.putImageData(image, 0, 0);
  const corner = toPixel(frame, surface.xMin, surface.yMax);
  const opposite = toPixel(frame, surface.xMax, surface.yMin);
  const [width, height] = [opposite.x - corner.x, opposite.y - corner.y];
  // Grid points are the middles of the image's pixels: half a cell of it lies outside the surface on each side.
  const [cellWidth, cellHeight] = [width / (columns - 1), height / (rows - 1)];
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = "high";
  context.drawImage(shade, corner.x - cellWidth / 2, corner.y - cellHeight / 2, width + cellWidth, height + cellHeight);
}

function trace(context: CanvasRenderingContext2D, contour: Contour, frame: Frame): void {
  context.beginPath();
  for (const ring of contour.rings) {
    ring.forEach(([x, y], i) => {
      const at = toPixel(frame, x, y);
      if (i === 0) context.moveTo(at.x, at.y);
      else context.lineTo(at.x, at.y);
    });
    context.closePath();
  }
}

/** A lowest point. */
export function drawCross(
  context: CanvasRenderingContext2D,
  frame: Frame,
  minimum: [number, number],
  inks: SurfaceInks,
) {
  const { x, y } = toPixel(frame, ...minimum);
  const arm = 5;
  context.lineCap = "round";
  for (const [ink, width] of [
    [inks.casing, 4.5],
    [inks.onTerrain, 1.75],
  ] as const) {
    context.beginPath();
    context.moveTo(x - arm, y);
    context.lineTo(x + arm, y);
    context.moveTo(x, y - arm);
    context.lineTo(x, y + arm);
    context.strokeStyle = ink;
    context.lineWidth = width;
    context.stroke();
  }
}

/** With the typographic minus. */
function label(value: number): string {
  const text = Math.abs(value) >= 1e5 ? value.toExponential(0) : String(value);
  return text.replace("-", "−");
}
