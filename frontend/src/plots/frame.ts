/** Where a piece of the plane is drawn: its corner points and the rectangle of CSS pixels that shows it. */
export type Frame = {
  xMin: number;
  xMax: number;
  yMin: number;
  yMax: number;
  left: number;
  top: number;
  width: number;
  height: number;
};

export type Pixel = { x: number; y: number };

/** Canvas loses its way with coordinates far beyond its edge; a path that leaves keeps its direction up to here. */
const farAway = 20_000;

export function toPixel(frame: Frame, x: number, y: number): Pixel {
  const across = frame.left + ((x - frame.xMin) / (frame.xMax - frame.xMin)) * frame.width;
  const down = frame.top + ((frame.yMax - y) / (frame.yMax - frame.yMin)) * frame.height;
  return { x: clamp(across, -farAway, farAway), y: clamp(down, -farAway, farAway) };
}

/** The place in the plane that a pixel shows. */
export function toPlane(frame: Frame, { x, y }: Pixel): [number, number] {
  return [
    frame.xMin + ((x - frame.left) / frame.width) * (frame.xMax - frame.xMin),
    frame.yMax - ((y - frame.top) / frame.height) * (frame.yMax - frame.yMin),
  ];
}

export function isInside(frame: Frame, { x, y }: Pixel): boolean {
  return x >= frame.left && x <= frame.left + frame.width && y >= frame.top && y <= frame.top + frame.height;
}

/** Where the line from a point inside to one outside leaves the frame. */
export function exitPoint(frame: Frame, inside: Pixel, outside: Pixel): Pixel {
  const [dx, dy] = [outside.x - inside.x, outside.y - inside.y];
  const shares = [
    dx > 0 ? (frame.left + frame.width - inside.x) / dx : dx < 0 ? (frame.left - inside.x) / dx : 1,
    dy > 0 ? (frame.top + frame.height - inside.y) / dy : dy < 0 ? (frame.top - inside.y) / dy : 1,
  ];
  const share = Math.min(1, ...shares);
  return { x: inside.x + dx * share, y: inside.y + dy * share };
}

/** Round numbers inside a range, about as many as asked for. */
export function ticks(min: number, max: number, about: number): number[] {
  const rough = (max - min) / Math.max(1, about);
  if (!(rough > 0) || !Number.isFinite(rough)) return [];
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((each) => each * power >= rough) ?? 10) * power;
  const first = Math.ceil(min / step - 1e-9);
  const last = Math.floor(max / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** A context scaled so that one unit is one CSS pixel, cleared; null where there is nothing to draw on. */
export function sharpContext(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
): CanvasRenderingContext2D | null {
  const ratio = window.devicePixelRatio || 1;
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
  const context = canvas.getContext("2d");
  if (!context || across === 0 || down === 0) return null;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  return context;
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
