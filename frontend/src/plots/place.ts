import type { Frame, Pixel } from "./frame";

/** The point of the plane that is drawn at a pixel; kept inside the frame. */
export function toPlace(frame: Frame, { x, y }: Pixel): [number, number] {
  const across = clamp((x - frame.left) / frame.width);
  const up = clamp(1 - (y - frame.top) / frame.height);
  return [frame.xMin + across * (frame.xMax - frame.xMin), frame.yMin + up * (frame.yMax - frame.yMin)];
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
