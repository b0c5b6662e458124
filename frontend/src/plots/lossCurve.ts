import uPlot from "uplot";
import { type Curve, type CurvePoint, curve, logDomain, type Tape } from "../model/tape";
import { ticks } from "./frame";
import { markerPath } from "./path";
import type { RunStyle } from "./runStyle";

export type LossLine = {
  tape: Tape;
  colour: string;
  width: number;
  dash: number[];
  marker: RunStyle["marker"];
};

export type LossInks = { label: string; grid: string; casing: string; font: string };

export type LossChart = {
  width: number;
  height: number;
  /** The selected run first, then those it is compared with. */
  lines: readonly LossLine[];
  column: Curve;
  inks: LossInks;
  /** How far the calls reach; left out: to the last one of any run. */
  reach?: number | undefined;
  /** The call of a step that something is said about. */
  mark?: number | null | undefined;
  /** Each line has a point under the cursor; otherwise the first alone. */
  everyPoint?: boolean;
  /** Says the call under the cursor; null when it left. */
  onCursor: (call: number | null) => void;
};

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

/** A chart in its element; the caller destroys it. */
export function lossChart(element: HTMLElement, chart: LossChart): uPlot {
  const { width, height, lines, column, inks, reach = 0, mark = null, everyPoint = false, onCursor } = chart;
  const tapes = lines.map((line) => line.tape);
  const domain = lossDomain(tapes, column);
  const lastCall = Math.max(1, reach, ...tapes.map((tape) => tape.calls.at(-1) ?? 0));
  const axis = { stroke: inks.label, font: inks.font, ticks: { show: false } };
  let isPointed = false;
  const options: uPlot.Options = {
    width,
    height,
    padding: [8, 10, 0, 0],
    legend: { show: false },
    scales: { x: { time: false, range: [0, lastCall] }, y: { distr: 3, range: domain } },
    axes: [
      { ...axis, size: 26, gap: 6, grid: { show: false }, splits: () => ticks(0, lastCall, Math.min(6, width / 70)) },
      {
        ...axis,
        size: 44,
        gap: 6,
        grid: { stroke: inks.grid, width: 1 },
        splits: () => logTicks(domain, Math.max(2, Math.floor(height / 34))),
        filter: (_chart, splits) => splits,
        values: (_chart, splits) => splits.map(powerOfTen),
      },
    ],
    series: [
      {},
      ...lines.map(({ colour, width, dash }) => ({
        stroke: colour,
        width,
        dash,
        spanGaps: true,
        points: { show: false },
      })),
    ],
    cursor: {
      y: false,
      drag: { x: false, y: false },
      dataIdx: (chart, series, hovered) => lastKnown(chart, series, hovered),
      points: {
        show: everyPoint ? pointOfAny : cursorPoint,
        fill: inks.casing,
        stroke: (_chart, series) => lines[series - 1]?.colour ?? inks.label,
      },
    },
    hooks: {
      ready: [
        ({ over }) => {
          over.addEventListener("mouseenter", () => {
            isPointed = true;
          });
          over.addEventListener("mouseleave", () => {
            isPointed = false;
            onCursor(null);
          });
        },
      ],
      // New data moves the cursor as well: only what somebody points at is told.
      setCursor: [
        (chart) => {
          if (isPointed) onCursor(callAt(chart));
        },
      ],
      draw: [
        (chart) => drawEnds(chart, lines, inks.casing),
        (chart) => {
          if (mark !== null) drawMarkLine(chart, mark, inks.label);
        },
      ],
    },
  };
  return new uPlot(options, lossData(lines, column, domain[0]), element);
}

/** Puts the chart's cursor on a call, without saying so back; null takes it away. */
export function pointAt(chart: uPlot, call: number | null): void {
  const left = call === null ? -10 : chart.valToPos(call, "x");
  chart.setCursor({ left, top: call === null ? -10 : 0 }, false);
}

function callAt(chart: uPlot): number | null {
  const left = chart.cursor.left ?? -1;
  return left < 0 ? null : Math.max(0, Math.round(chart.posToVal(left, "x")));
}

function pointOfAny(): HTMLElement {
  const point = document.createElement("div");
  point.className = "curve-point";
  return point;
}

/** Only the first line, the selected run, has a point under the cursor. */
function cursorPoint(_chart: uPlot, series: number): HTMLElement {
  const point = document.createElement("div");
  point.className = "curve-point";
  if (series !== 1) point.style.display = "none";
  return point;
}

/** The step that a call falls in: the last one before it that the line has. */
function lastKnown(chart: uPlot, series: number, hovered: number): number {
  const values = chart.data[series] ?? [];
  for (let i = hovered; i >= 0; i--) if (typeof values[i] === "number") return i;
  return hovered;
}

/** An upright broken line at a call. */
function drawMarkLine(chart: uPlot, call: number, ink: string): void {
  const { ctx: context, bbox } = chart;
  const ratio = window.devicePixelRatio || 1;
  const x = Math.round(chart.valToPos(call, "x", true)) + 0.5;
  context.save();
  context.beginPath();
  context.moveTo(x, bbox.top);
  context.lineTo(x, bbox.top + bbox.height);
  context.setLineDash([4 * ratio, 3 * ratio]);
  context.strokeStyle = ink;
  context.lineWidth = ratio;
  context.stroke();
  context.restore();
}

/** Each line ends in its own mark. */
function drawEnds(chart: uPlot, lines: readonly LossLine[], casing: string): void {
  const { ctx: context } = chart;
  const ratio = window.devicePixelRatio || 1;
  lines.forEach(({ colour, width, marker }, i) => {
    const values = chart.data[i + 1] ?? [];
    const last = values.findLastIndex((value) => typeof value === "number");
    const [call, value] = [chart.data[0][last], values[last]];
    if (call === undefined || typeof value !== "number") return;
    const at = { x: chart.valToPos(call, "x", true), y: chart.valToPos(value, "y", true) };
    if (at.y < chart.bbox.top - 1) return;
    const shape = new Path2D(markerPath(marker, at, (2.6 + width * 0.8) * ratio));
    context.save();
    context.strokeStyle = casing;
    context.lineWidth = 2.5 * ratio;
    context.stroke(shape);
    context.fillStyle = colour;
    context.fill(shape);
    context.restore();
  });
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
