import { type Curve, type CurvePoint, curve, logDomain, type Tape } from "../model/tape";

/** How far above its start a run that diverges is followed. */
const headroom = 1e2;

/** The curve that can be drawn where f* is not known is f itself. */
export function drawable(tape: Tape, column: Curve): CurvePoint[] {
  const points = curve(tape, column);
  return points.length === 0 && column === "gaps" ? curve(tape, "values") : points;
}

/** The powers of ten that the chart shows: all of every run, but of one that climbs away only its beginning. */
export function lossDomain(tapes: readonly Tape[], column: Curve): [number, number] {
  const values = tapes.flatMap((tape) => {
    const points = drawable(tape, column).map((point) => point.value);
    const start = points.find((value) => value > 0);
    const climbs = tape.diverged || (start !== undefined && (points.at(-1) ?? 0) > start * headroom);
    return climbs && start ? points.filter((value) => value <= start * headroom) : points;
  });
  return logDomain(values);
}

/**
 * One row of calls for all lines, and a row of values for each: null where a line has no point or is not drawn that far yet,
 * never below the domain.
 */
export function lossData(
  lines: readonly { tape: Tape; upTo?: number | null }[],
  column: Curve,
  floor: number,
): [number[], ...(number | null)[][]] {
  const rows = lines.map(({ tape }) => new Map(drawable(tape, column).map(({ call, value }) => [call, value])));
  const calls = [...new Set(rows.flatMap((row) => [...row.keys()]))].sort((a, b) => a - b);
  const values = rows.map((row, i) => {
    const upTo = lines[i]?.upTo ?? Number.POSITIVE_INFINITY;
    return calls.map((call) => {
      const value = call <= upTo ? row.get(call) : undefined;
      return value === undefined ? null : Math.max(value, floor);
    });
  });
  return [calls, ...values];
}

/** What gets a number: each power of ten, or every second, fifth … where they would crowd; in a single one, steps within. */
export function logTicks([low, high]: readonly [number, number], most: number): number[] {
  const [bottom, top] = [Math.round(Math.log10(low)), Math.round(Math.log10(high))];
  if (top - bottom === 1) return [low, 2 * low, 5 * low, high];
  const step = [1, 2, 3, 4, 5, 10].find((each) => (top - bottom) / each <= most) ?? 20;
  const first = Math.ceil(bottom / step) * step;
  return Array.from({ length: Math.floor((top - first) / step) + 1 }, (_, i) => Number(`1e${first + i * step}`));
}

/** `10⁻³` for 0.001; what is near 1 and what is no power of ten as they are. */
export function powerOfTen(value: number): string {
  const exponent = Math.round(Math.log10(value));
  const isPower = Math.abs(Math.log10(value) - exponent) < 1e-6;
  if (!isPower || Math.abs(exponent) <= 1) return String(Number(value.toPrecision(3)));
  return `10${[...String(exponent)].map((digit) => superscripts[digit] ?? digit).join("")}`;
}

const superscripts: Record<string, string> = {
  "-": "⁻",
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
};
