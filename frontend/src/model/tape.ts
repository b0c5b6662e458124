/** A run thinned to at most 200 points; columns of equal length, `x` only in two dimensions. */
export type Tape = {
  dimension: number;
  calls: number[];
  values: number[];
  gaps: (number | null)[];
  gradientNorms: (number | null)[];
  /** Length of the step to each point; null where none led there, or none was kept. */
  strides: (number | null)[];
  /** What of the cost went into values, the rest into gradients; null where it was not kept. */
  valueCost: number | null;
  x: [number, number][];
  budget: number;
  /** Such a run ends at its last finite point. */
  diverged: boolean;
};

/** f − f* on a grid, row by row from yMin. */
export type Surface = {
  xMin: number;
  xMax: number;
  yMin: number;
  yMax: number;
  columns: number;
  rows: number;
  values: number[];
  start: [number, number];
  minimum: [number, number] | null;
};

export type Curve = "values" | "gaps" | "gradientNorms" | "strides";

export type CurvePoint = { call: number; value: number };

/** The points of one curve that can be drawn: finite, in the order of the calls. */
export function curve(tape: Tape, column: Curve): CurvePoint[] {
  return tape.calls.flatMap((call, i) => {
    const value = tape[column][i];
    return typeof value === "number" && Number.isFinite(value) ? [{ call, value }] : [];
  });
}

/** The points of the path that can be drawn, each with its call. */
export function path(tape: Tape): { call: number; x: number; y: number }[] {
  return tape.x.flatMap(([x, y], i) => {
    const call = tape.calls[i];
    return call !== undefined && Number.isFinite(x) && Number.isFinite(y) ? [{ call, x, y }] : [];
  });
}

/** The index of the last point at or before a call: what a shared cursor or a race shows. -1 before the first. */
export function indexAt(tape: Pick<Tape, "calls">, call: number): number {
  let [low, high] = [0, tape.calls.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tape.calls[middle] ?? Number.POSITIVE_INFINITY) <= call) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The least gap on the tape; null when none is known. */
export function leastGap(tape: Tape): number | null {
  const gaps = curve(tape, "gaps").map((point) => point.value);
  return gaps.length === 0 ? null : Math.min(...gaps);
}

/**
 * The powers of ten that hold all positive values, at least one decade and at most `decades` below the top; so that one
 * run that reached 1e-300 does not flatten all others. Values at or below the lower end are to be drawn on it.
 */
export function logDomain(values: readonly number[], decades = 16): [number, number] {
  const exponents = values.filter((value) => value > 0 && Number.isFinite(value)).map((value) => Math.log10(value));
  if (exponents.length === 0) return [0.1, 1];
  const top = Math.ceil(exponents.reduce((a, b) => Math.max(a, b)));
  const bottom = Math.floor(exponents.reduce((a, b) => Math.min(a, b)));
  return [10 ** Math.max(Math.min(bottom, top - 1), top - decades), 10 ** top];
}
