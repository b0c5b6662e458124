/** A piece of the plane. */
export type Window = { xMin: number; xMax: number; yMin: number; yMax: number };

/** Closer than this, the grid that a surface is told on shows through. */
const closest = 24;

/** How many times nearer a view is than the whole. */
export function nearness(view: Window, whole: Window): number {
  return (whole.xMax - whole.xMin) / (view.xMax - view.xMin);
}

/** The view brought nearer by a factor, so that one point stays where it is; never wider than the whole. */
export function zoomed(view: Window, whole: Window, factor: number, [x, y]: readonly [number, number]): Window {
  const before = nearness(view, whole);
  const after = Math.min(closest, Math.max(1, before * factor));
  if (after <= 1) return whole;
  const share = before / after;
  return inside(
    {
      xMin: x - (x - view.xMin) * share,
      xMax: x + (view.xMax - x) * share,
      yMin: y - (y - view.yMin) * share,
      yMax: y + (view.yMax - y) * share,
    },
    whole,
  );
}

/** The view moved by shares of its own width and height, as far as the whole reaches. */
export function panned(view: Window, whole: Window, across: number, up: number): Window {
  const dx = (view.xMax - view.xMin) * across;
  const dy = (view.yMax - view.yMin) * up;
  return inside({ xMin: view.xMin + dx, xMax: view.xMax + dx, yMin: view.yMin + dy, yMax: view.yMax + dy }, whole);
}

export function middleOf({ xMin, xMax, yMin, yMax }: Window): [number, number] {
  return [(xMin + xMax) / 2, (yMin + yMax) / 2];
}

/** The keys of a map: nearer, farther, all of it, and with Shift the arrows; null for all others. */
export function viewKey(key: string, isShifted: boolean, view: Window, whole: Window): Window | null {
  switch (key) {
    case "+":
    case "=":
      return zoomed(view, whole, 1.5, middleOf(view));
    case "-":
    case "_":
      return zoomed(view, whole, 1 / 1.5, middleOf(view));
    case "0":
      return whole;
  }
  if (!isShifted) return null;
  const [across, up] = moves[key] ?? [0, 0];
  return across === 0 && up === 0 ? null : panned(view, whole, across, up);
}

const moves: Record<string, [number, number]> = {
  ArrowLeft: [-0.15, 0],
  ArrowRight: [0.15, 0],
  ArrowUp: [0, 0.15],
  ArrowDown: [0, -0.15],
};

function inside(view: Window, whole: Window): Window {
  const dx = Math.max(0, whole.xMin - view.xMin) - Math.max(0, view.xMax - whole.xMax);
  const dy = Math.max(0, whole.yMin - view.yMin) - Math.max(0, view.yMax - whole.yMax);
  return { xMin: view.xMin + dx, xMax: view.xMax + dx, yMin: view.yMin + dy, yMax: view.yMax + dy };
}
