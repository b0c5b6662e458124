import { type Grid, type Point, rings, sampled } from "./isolines";

/** The map's size in its own units; drawings scale it. */
export const valleyBox = { width: 16, height: 10 };

/** One height of the map: its level's number from the bottom, and the rings of all ground below it. */
export type Contour = { level: number; rings: Point[][] };

const contourCount = 24;

/** Where the valley's lowest line runs, in the valley's own coordinates. */
function meander(along: number): number {
  return 1.15 * Math.sin(0.78 * along + 0.4) + 0.35 * Math.sin(1.9 * along);
}

type Hill = readonly [x: number, y: number, height: number, width: number];

const hills: readonly Hill[] = [
  [3.2, 7.6, 1.5, 1.7],
  [1.2, 3.4, 0.9, 1.5],
  [7.4, 9.2, 0.9, 1.4],
  [9.2, 1.3, 1.35, 1.6],
  [13.9, 2.1, 1.5, 1.5],
  [15.6, 5.4, 0.8, 1.3],
  [5.4, 0.2, 0.5, 1.2],
];

/** Height of the made-up valley of the title page at a place on its map; y points down as on the screen. */
export function valleyHeight(x: number, y: number): number {
  const [dx, dy] = [x - 12.1, y - 6.9];
  const along = 0.88 * dx + 0.47 * dy;
  const across = -0.47 * dx + 0.88 * dy - meander(along) + meander(0);
  const trough = 1.6 * (1 - Math.exp(-(across * across) / 3.4)) + 0.035 * across * across;
  const fall = 0.55 * (Math.sqrt(1 + along * along) - 1);
  const rise = hills.reduce(
    (sum, [hx, hy, top, width]) => sum + top * Math.exp(-((x - hx) ** 2 + (y - hy) ** 2) / (2 * width * width)),
    0,
  );
  return trough + fall + rise;
}

/** Gradient descent with momentum from a place on the map: every point it steps on. */
export function descent(start: Point, steps: number, rate = 0.055, momentum = 0.86): Point[] {
  const path: Point[] = [start];
  let [x, y] = start;
  let [vx, vy] = [0, 0];
  for (let step = 0; step < steps; step++) {
    const [gx, gy] = slope(x, y);
    vx = momentum * vx - rate * gx;
    vy = momentum * vy - rate * gy;
    x += vx;
    y += vy;
    path.push([x, y]);
  }
  return path;
}

function slope(x: number, y: number): Point {
  const h = 1e-4;
  return [
    (valleyHeight(x + h, y) - valleyHeight(x - h, y)) / (2 * h),
    (valleyHeight(x, y + h) - valleyHeight(x, y - h)) / (2 * h),
  ];
}

/** The map's contours, lowest first: closer together near the bottom, where the interesting ground is. */
export function valleyContours(): Contour[] {
  const grid: Grid = sampled(valleyHeight, valleyBox, 0.16);
  const least = grid.heights.reduce((low, height) => Math.min(low, height));
  const most = grid.heights.reduce((high, height) => Math.max(high, height));
  return Array.from({ length: contourCount }, (_, level) => {
    const share = ((level + 1) / (contourCount + 1)) ** 1.25;
    return { level, rings: rings(grid, least + share * (most - least)) };
  });
}

/** Rings as one SVG path, rounded: the curve touches the middle of each side. */
export function ringsPath(closed: readonly Point[][]): string {
  return closed
    .map((ring) => {
      const curves = ring.map((corner, i) => {
        const next = ring[(i + 1) % ring.length] ?? corner;
        return `Q${written(corner)} ${written(between(corner, next))}`;
      });
      const last = ring.at(-1);
      const first = ring[0];
      return first && last ? `M${written(between(last, first))}${curves.join("")}Z` : "";
    })
    .join("");
}

/** An open line as one SVG path, rounded in the same way, from its first point to its last. */
export function linePath(line: readonly Point[]): string {
  const [first, ...rest] = line;
  const last = line.at(-1);
  if (!first || !last) return "";
  const curves = rest.slice(0, -1).map((corner, i) => {
    const next = rest[i + 1] ?? corner;
    return `Q${written(corner)} ${written(between(corner, next))}`;
  });
  return `M${written(first)}${curves.join("")}L${written(last)}`;
}

function between(a: Point, b: Point): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

function written([x, y]: Point): string {
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
}
