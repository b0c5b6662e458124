import { curve, logDomain, type Tape } from "./tape";

/** A run's gap (or value, where the optimum is not known) on a log scale as an SVG path in a box; "" where none can be drawn. */
export function sparkline(tape: Tape, width: number, height: number): string {
  const gaps = curve(tape, "gaps");
  const points = gaps.length > 0 ? gaps : curve(tape, "values");
  const start = points.find((point) => point.value > 0)?.value;
  const lastCall = points.at(-1)?.call;
  if (start === undefined || !lastCall) return "";
  const shown = points.map((point) => ({ ...point, value: Math.min(point.value, start * 100) }));
  const [bottom, top] = logDomain(
    shown.map((point) => point.value),
    12,
  );
  const [low, high] = [Math.log10(bottom), Math.log10(top)];
  const steps = shown.map(({ call, value }) => {
    const drop = (high - Math.max(low, Math.log10(value))) / (high - low);
    return `${round((call / Math.max(1, lastCall)) * width)} ${round(drop * height)}`;
  });
  return `M${steps.join("L")}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
