import { type Frame, ticks, toPixel } from "./frame";
import { logTicks, powerOfTen } from "./lossCurve";

export type LaneInks = { label: string; grid: string; font: string };

/** The ground of a race of falling curves: powers of ten as lines, calls along the lower edge. */
export function drawLaneAxes(context: CanvasRenderingContext2D, frame: Frame, inks: LaneInks): void {
  context.save();
  context.font = inks.font;
  context.fillStyle = inks.label;
  context.strokeStyle = inks.grid;
  context.lineWidth = 1;
  context.textAlign = "right";
  context.textBaseline = "middle";
  const decades: [number, number] = [10 ** frame.yMin, 10 ** frame.yMax];
  for (const power of logTicks(decades, Math.max(2, Math.floor(frame.height / 48)))) {
    const { y } = toPixel(frame, 0, Math.log10(power));
    context.beginPath();
    context.moveTo(frame.left, y);
    context.lineTo(frame.left + frame.width, y);
    context.stroke();
    context.fillText(powerOfTen(power), frame.left - 8, y);
  }
  context.textAlign = "center";
  context.textBaseline = "top";
  for (const call of ticks(0, frame.xMax, Math.min(8, frame.width / 90))) {
    const at = toPixel(frame, call, frame.yMin);
    context.fillText(call.toLocaleString("en"), at.x, at.y + 8);
  }
  context.restore();
}
