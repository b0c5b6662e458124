import uPlot from "uplot";
import type { Curve, Tape } from "../model/tape";
import { ticks } from "./frame";
import { logTicks, lossData, lossDomain, powerOfTen } from "./lossCurve";
import { markerPath } from "./path";
import type { RunStyle } from "./runStyle";

/** How a run's line is drawn. */
export type LineLook = { colour: string; width: number; dash: number[]; marker: RunStyle["marker"] };

export type LossLine = LineLook & { tape: Tape };

export type LossInks = { label: string; grid: string; casing: string; font: string };

/** What a chart shows. */
export type LossPicture = {
  /** The selected run first, then those it is compared with. */
  lines: readonly LossLine[];
  column: Curve;
  /** All runs are drawn up to this call; null draws all of them. */
  head: number | null;
  /** How far the calls reach; left out: to the last one of any run. */
  reach?: number | undefined;
  /** The call of a step that something is said about. */
  mark?: number | null | undefined;
};

export type LossChartOptions = {
  width: number;
  height: number;
  inks: LossInks;
  /** Each line has a point under the cursor; otherwise the first alone. */
  everyPoint: boolean;
  /** Says the call under the cursor; null when it left. */
  onCursor: (call: number | null) => void;
};

const nothingYet: LossPicture = { lines: [], column: "values", head: null };

/** Runs over their oracle calls on a log scale. Another picture costs no new chart: sliders ask for sixty a second. */
export class LossChart {
  private readonly chart: uPlot;
  private readonly inks: LossInks;
  private readonly onCursor: LossChartOptions["onCursor"];
  private picture = nothingYet;
  private domain: [number, number] = [0.1, 1];
  private lastCall = 1;
  private cursor: number | null = null;
  private isPointed = false;

  constructor(element: HTMLElement, { width, height, inks, everyPoint, onCursor }: LossChartOptions) {
    this.inks = inks;
    this.onCursor = onCursor;
    const axis = { stroke: inks.label, font: inks.font, ticks: { show: false } };
    this.chart = new uPlot(
      {
        width,
        height,
        padding: [8, 10, 0, 0],
        legend: { show: false },
        scales: { x: { time: false, range: () => [0, this.lastCall] }, y: { distr: 3, range: () => this.domain } },
        axes: [
          {
            ...axis,
            size: 26,
            gap: 6,
            grid: { show: false },
            splits: () => ticks(0, this.lastCall, Math.min(6, width / 70)),
          },
          {
            ...axis,
            size: 44,
            gap: 6,
            grid: { stroke: inks.grid, width: 1 },
            splits: () => logTicks(this.domain, Math.max(2, Math.floor(height / 34))),
            filter: (_chart, splits) => splits,
            values: (_chart, splits) => splits.map(powerOfTen),
          },
        ],
        series: [{}],
        cursor: {
          y: false,
          drag: { x: false, y: false },
          dataIdx: (chart, series, hovered) => lastKnown(chart, series, hovered),
          points: {
            show: everyPoint ? pointOfAny : pointOfFirst,
            fill: inks.casing,
            stroke: (_chart, series) => this.colour(series),
          },
        },
        hooks: {
          ready: [({ over }) => this.listen(over)],
          // New data moves the cursor as well: only what somebody points at is told.
          setCursor: [(chart) => this.isPointed && this.onCursor(callAt(chart))],
          draw: [() => this.drawEnds(), () => this.drawMark()],
        },
      },
      [[]],
      element,
    );
  }

  show(picture: LossPicture): void {
    const tapes = picture.lines.map((line) => line.tape);
    this.picture = picture;
    this.domain = lossDomain(tapes, picture.column);
    this.lastCall = Math.max(1, picture.reach ?? 0, ...tapes.map((tape) => tape.calls.at(-1) ?? 0));
    const lines = tapes.map((tape) => ({ tape, upTo: picture.head }));
    const data = lossData(lines, picture.column, this.domain[0]);
    this.chart.batch(() => {
      this.dress(picture.lines);
      this.chart.setData(data);
    });
    if (this.cursor !== null) this.pointAt(this.cursor);
  }

  /** Puts the cursor on a call, without saying so back; null takes it away. */
  pointAt(call: number | null): void {
    this.cursor = call;
    const left = call === null ? -10 : this.chart.valToPos(call, "x");
    this.chart.setCursor({ left, top: call === null ? -10 : 0 }, false);
  }

  destroy(): void {
    this.chart.destroy();
  }

  private colour(series: number): string {
    return this.picture.lines[series - 1]?.colour ?? this.inks.label;
  }

  /** As many series as lines, each in its line's look. */
  private dress(lines: readonly LossLine[]): void {
    const { chart } = this;
    while (chart.series.length > lines.length + 1) chart.delSeries(chart.series.length - 1);
    while (chart.series.length < lines.length + 1) {
      chart.addSeries({
        stroke: (_chart, series) => this.colour(series),
        spanGaps: true,
        points: { show: false },
      });
    }
    lines.forEach(({ width, dash }, i) => {
      Object.assign(chart.series[i + 1] ?? {}, { width, dash });
    });
  }

  private listen(over: HTMLElement): void {
    over.addEventListener("mouseenter", () => {
      this.isPointed = true;
    });
    over.addEventListener("mouseleave", () => {
      this.isPointed = false;
      this.onCursor(null);
    });
  }

  /** An upright broken line at the step that something is said about. */
  private drawMark(): void {
    const { mark = null } = this.picture;
    if (mark === null) return;
    const { ctx: context, bbox } = this.chart;
    const ratio = window.devicePixelRatio || 1;
    const x = Math.round(this.chart.valToPos(mark, "x", true)) + 0.5;
    context.save();
    context.beginPath();
    context.moveTo(x, bbox.top);
    context.lineTo(x, bbox.top + bbox.height);
    context.setLineDash([4 * ratio, 3 * ratio]);
    context.strokeStyle = this.inks.label;
    context.lineWidth = ratio;
    context.stroke();
    context.restore();
  }

  /** Each line ends in its own mark. */
  private drawEnds(): void {
    const { chart } = this;
    const { ctx: context } = chart;
    const ratio = window.devicePixelRatio || 1;
    this.picture.lines.forEach(({ colour, width, marker }, i) => {
      const values = chart.data[i + 1] ?? [];
      const last = values.findLastIndex((value) => typeof value === "number");
      const [call, value] = [chart.data[0][last], values[last]];
      if (call === undefined || typeof value !== "number") return;
      const at = { x: chart.valToPos(call, "x", true), y: chart.valToPos(value, "y", true) };
      if (at.y < chart.bbox.top - 1) return;
      const shape = new Path2D(markerPath(marker, at, (2.6 + width * 0.8) * ratio));
      context.save();
      context.strokeStyle = this.inks.casing;
      context.lineWidth = 2.5 * ratio;
      context.stroke(shape);
      context.fillStyle = colour;
      context.fill(shape);
      context.restore();
    });
  }
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
function pointOfFirst(_chart: uPlot, series: number): HTMLElement {
  const point = pointOfAny();
  if (series !== 1) point.style.display = "none";
  return point;
}

/** The step that a call falls in: the last one before it that the line has. */
function lastKnown(chart: uPlot, series: number, hovered: number): number {
  const values = chart.data[series] ?? [];
  for (let i = hovered; i >= 0; i--) if (typeof values[i] === "number") return i;
  return hovered;
}
