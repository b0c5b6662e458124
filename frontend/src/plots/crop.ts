import type { Window } from "../model/mapView";
import type { Surface } from "../model/tape";

/** Cells kept around a piece, so that its edge is as smooth as its middle. */
const margin = 3;

/** The piece of a surface's grid that a window shows. */
export function cropped(surface: Surface, window: Window): Surface {
  const { columns, rows, xMin, xMax, yMin, yMax } = surface;
  const [cellWidth, cellHeight] = [(xMax - xMin) / (columns - 1), (yMax - yMin) / (rows - 1)];
  const [left, right] = cells(window.xMin, window.xMax, xMin, cellWidth, columns);
  const [low, high] = cells(window.yMin, window.yMax, yMin, cellHeight, rows);
  const values: number[] = [];
  for (let row = low; row <= high; row++) {
    values.push(...surface.values.slice(row * columns + left, row * columns + right + 1));
  }
  return {
    ...surface,
    values,
    columns: right - left + 1,
    rows: high - low + 1,
    xMin: xMin + left * cellWidth,
    xMax: xMin + right * cellWidth,
    yMin: yMin + low * cellHeight,
    yMax: yMin + high * cellHeight,
  };
}

/** The first and the last grid line of a piece. */
function cells(from: number, to: number, start: number, size: number, count: number): [number, number] {
  const first = Math.max(0, Math.floor((from - start) / size) - margin);
  const last = Math.min(count - 1, Math.ceil((to - start) / size) + margin);
  return [first, last];
}
