import { contours } from "d3-contour";
import type { Surface } from "../model/tape";
import { refine } from "./refine";

/** A contour line's exponent (f − f* = 10^exponent) and whether it is one of the stronger lines, at whole powers of ten. */
export type Level = { exponent: number; isIndex: boolean };

/** Rings of points in the plane; a polygon's holes are rings like its outer one. */
export type Contour = Level & { rings: [number, number][][] };

/** What is drawn of a surface and does not change with size or colours. */
export type Terrain = {
  surface: Surface;
  /** Exponents at the deepest valley and the highest ridge that lines tell apart. */
  low: number;
  high: number;
  /** Exponents between which the colours run: those of the whole surface, of which this may be a piece. */
  colours: readonly [low: number, high: number];
  contours: Contour[];
  /** Light and shade of the slopes, one number from -1 to 1 a grid point. */
  relief: Float32Array;
};

const steps = [1, 1 / 2, 1 / 3, 1 / 4, 1 / 5, 1 / 8];
const linesWanted = 11;

/** Grids coarser than this are refined before their contours are sought. */
const fineEnough = 180;

/**
 * Contours and relief of a surface. Takes some 50 ms: once a surface, not once a drawing.
 *
 * @param colours those of the whole where this is a piece of it, so that a height keeps its colour
 */
export function terrain(given: Surface, colours: readonly [number, number] = heights(given.values)): Terrain {
  const times = Math.max(1, Math.ceil(fineEnough / Math.max(given.columns, given.rows)));
  const surface = times === 1 ? given : refine(given, times);
  const [low, high] = heights(given.values);
  const floor = low - 0.5;
  const logs = surface.values.map((value) => (value > 0 ? Math.max(floor, Math.log10(value)) : floor));
  const trace = contours().size([surface.columns, surface.rows]);
  const lines = levels(low, high).map((level) => {
    const polygons = trace.contour(logs, level.exponent).coordinates;
    return { ...level, rings: polygons.flat().map((ring) => ring.map((point) => inPlane(surface, point))) };
  });
  return { surface, low, high, colours, contours: lines, relief: relief(surface, logs, low, high) };
}

/** Exponents between which colours run: the few points around the minimum, whose logarithm falls without end, share one. */
export function heights(values: readonly number[]): [low: number, high: number] {
  const positive = values.filter((value) => value > 0 && Number.isFinite(value)).sort((a, b) => a - b);
  const deep = positive[Math.floor(positive.length * 0.004)];
  const top = positive.at(-1);
  if (deep === undefined || top === undefined) return [-1, 0];
  return [Math.min(Math.log10(deep), Math.log10(top) - 0.5), Math.log10(top)];
}

/** Evenly spaced exponents inside a range, about a dozen, whole ones among them. */
export function levels(low: number, high: number): Level[] {
  const step = steps.find((each) => (high - low) / each >= linesWanted) ?? 1 / 8;
  const parts = Math.round(1 / step);
  const first = Math.ceil(low * parts + 1e-9);
  const last = Math.ceil(high * parts - 1e-9) - 1;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => {
    const nth = first + i;
    return { exponent: nth / parts, isIndex: nth % parts === 0 };
  });
}

/** d3's grid has its points in the middle of unit squares. */
function inPlane(surface: Surface, point: number[]): [number, number] {
  const [column = 0, row = 0] = point;
  const across = (column - 0.5) / (surface.columns - 1);
  const up = (row - 0.5) / (surface.rows - 1);
  return [surface.xMin + across * (surface.xMax - surface.xMin), surface.yMin + up * (surface.yMax - surface.yMin)];
}

/** How much each grid point is turned to a light in the upper left. */
function relief({ columns, rows }: Surface, logs: readonly number[], low: number, high: number): Float32Array {
  const height = (column: number, row: number) => {
    const at = Math.min(rows - 1, Math.max(0, row)) * columns + Math.min(columns - 1, Math.max(0, column));
    return (Math.max(low, logs[at] ?? low) - low) / (high - low);
  };
  const shade = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const east = (height(column + 1, row) - height(column - 1, row)) * columns * 0.5;
      const north = (height(column, row + 1) - height(column, row - 1)) * rows * 0.5;
      // Facing up and left is light; the slope counts less the steeper it is.
      const towards = (east - north) / Math.SQRT2;
      shade[row * columns + column] = towards / Math.hypot(1.5, east, north);
    }
  }
  return shade;
}
