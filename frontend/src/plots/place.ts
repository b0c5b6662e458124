import type { Frame, Pixel } from "./frame";

/** The point of the plane that is drawn at a pixel; kept inside the frame. */
export function toPlace(frame: Frame, { x, y }: Pixel): [number, number] {
  const across = clamp((x - frame.left) / frame.width);
  const up = clamp(1 - (y - frame.top) / frame.height);
  return [frame.xMin + across * (frame.xMax - frame.xMin), frame.yMin + up * (frame.yMax - frame.yMin)];
}

/** A path up to where it first leaves the map, with the point outside: a lost run that flies to and fro hides nothing. */
export function untilOutside<P extends { x: number; y: number }>(
  { xMin, xMax, yMin, yMax }: Pick<Frame, "xMin" | "xMax" | "yMin" | "yMax">,
  points: readonly P[],
): P[] {
  const out = points.findIndex(({ x, y }) => x < xMin || x > xMax || y < yMin || y > yMax);
  return out < 0 ? [...points] : points.slice(0, out + 1);
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
