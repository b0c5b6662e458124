import { type Frame, isInside, toPixel } from "./frame";
import type { PathLook, PathPoint } from "./path";

/** The step that an explanation speaks of: two rings with a gap between them, larger than the cursor's one. */
export function drawCallout(context: CanvasRenderingContext2D, frame: Frame, point: PathPoint, look: PathLook): void {
  const at = toPixel(frame, point.x, point.y);
  if (!isInside(frame, at)) return;
  context.save();
  for (const [ink, width] of [
    [look.casing, 5.5],
    [look.colour, 2.5],
  ] as const) {
    context.strokeStyle = ink;
    context.lineWidth = width;
    for (const radius of [7, 14]) {
      context.beginPath();
      context.arc(at.x, at.y, radius, 0, 2 * Math.PI);
      context.stroke();
    }
  }
  context.restore();
}
