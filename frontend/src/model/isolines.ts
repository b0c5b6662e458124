/** A height at every corner of a grid, row by row, `step` apart from the origin at (`left`, `top`). */
export type Grid = { columns: number; rows: number; left: number; top: number; step: number; heights: Float64Array };

export type Point = readonly [x: number, y: number];

type Side = "top" | "right" | "bottom" | "left";

// Segments of marching squares that keep the low ground on the right hand, by which corners are low:
// top left 8, top right 4, bottom right 2, bottom left 1. The two saddles, 5 and 10, are settled by the middle.
const segments: readonly (readonly (readonly [Side, Side])[])[] = [
  [],
  [["left", "bottom"]],
  [["bottom", "right"]],
  [["left", "right"]],
  [["right", "top"]],
  [],
  [["bottom", "top"]],
  [["left", "top"]],
  [["top", "left"]],
  [["top", "bottom"]],
  [],
  [["top", "right"]],
  [["right", "left"]],
  [["right", "bottom"]],
  [["bottom", "left"]],
  [],
];

const saddles: Record<5 | 10, Record<"low" | "high", readonly (readonly [Side, Side])[]>> = {
  5: {
    low: [
      ["left", "top"],
      ["right", "bottom"],
    ],
    high: [
      ["right", "top"],
      ["left", "bottom"],
    ],
  },
  10: {
    low: [
      ["top", "right"],
      ["bottom", "left"],
    ],
    high: [
      ["top", "left"],
      ["bottom", "right"],
    ],
  },
};

/** Samples a height on a grid that covers the box and one step more on each side. */
export function sampled(
  height: (x: number, y: number) => number,
  box: { width: number; height: number },
  step: number,
): Grid {
  const columns = Math.ceil(box.width / step) + 3;
  const rows = Math.ceil(box.height / step) + 3;
  const heights = Float64Array.from({ length: columns * rows }, (_, i) =>
    height(((i % columns) - 1) * step, (Math.floor(i / columns) - 1) * step),
  );
  return { columns, rows, left: -step, top: -step, step, heights };
}

/** The closed rings around all ground below a level; where such ground meets the grid's edge, the ring follows it. */
export function rings(grid: Grid, level: number): Point[][] {
  const onward = new Map<number, number>();
  const crossings = new Map<number, Point>();
  for (let row = -1; row < grid.rows; row++) {
    for (let column = -1; column < grid.columns; column++) {
      for (const [from, to] of crossed(grid, level, column, row)) {
        const start = edge(grid, level, column, row, from, crossings);
        onward.set(start, edge(grid, level, column, row, to, crossings));
      }
    }
  }
  return walked(onward, crossings);
}

function walked(onward: Map<number, number>, crossings: Map<number, Point>): Point[][] {
  const found: Point[][] = [];
  for (const start of onward.keys()) {
    const ring: Point[] = [];
    for (let at: number | undefined = start; at !== undefined; ) {
      const point = crossings.get(at);
      const next = onward.get(at);
      if (point && next !== undefined) ring.push(point);
      onward.delete(at);
      at = next;
    }
    if (ring.length > 2) found.push(ring);
  }
  return found;
}

function crossed(grid: Grid, level: number, column: number, row: number) {
  const corners = [
    heightAt(grid, column, row),
    heightAt(grid, column + 1, row),
    heightAt(grid, column + 1, row + 1),
    heightAt(grid, column, row + 1),
  ];
  const kind = corners.reduce((bits, height) => bits * 2 + Number(height < level), 0);
  if (kind !== 5 && kind !== 10) return segments[kind] ?? [];
  const middle = corners.reduce((sum, height) => sum + height, 0) / 4;
  return saddles[kind][middle < level ? "low" : "high"];
}

/** The number of a cell's side, the same for both cells that share it; where the level crosses it is noted. */
function edge(
  grid: Grid,
  level: number,
  column: number,
  row: number,
  side: Side,
  crossings: Map<number, Point>,
): number {
  const [i, j] = [side === "right" ? column + 1 : column, side === "bottom" ? row + 1 : row];
  const across = side === "top" || side === "bottom";
  const name = 2 * ((j + 1) * (grid.columns + 2) + i + 1) + (across ? 0 : 1);
  if (!crossings.has(name)) {
    const here = heightAt(grid, i, j);
    const there = across ? heightAt(grid, i + 1, j) : heightAt(grid, i, j + 1);
    const share = (level - here) / (there - here);
    const [x, y] = [grid.left + i * grid.step, grid.top + j * grid.step];
    crossings.set(name, across ? [x + share * grid.step, y] : [x, y + share * grid.step]);
  }
  return name;
}

/** Outside the grid everything is high, so that every ring closes. */
function heightAt(grid: Grid, column: number, row: number): number {
  if (column < 0 || row < 0 || column >= grid.columns || row >= grid.rows) return 1e6;
  return grid.heights[row * grid.columns + column] ?? 1e6;
}
