import { count, counted, gap } from "../../model/numbers";
import { isLost, type PlaygroundRun, type SurfaceChoice } from "../../model/playground/choice";
import { type Quantity, quantities, reading } from "../../model/playground/quantity";
import { indexAt } from "../../model/tape";

export type NamedRun = { name: string; optimiser: string; run: PlaygroundRun };

/** What became of a run, or how it stands at a call; "…" before there is an answer. */
export function outcome(
  run: PlaygroundRun | undefined,
  reference: number,
  call: number | null,
  isKnown: boolean,
): string {
  if (!run) return "…";
  const { tape } = run;
  const end = tape.calls.length - 1;
  const at = call === null ? end : Math.max(0, indexAt(tape, call));
  if (tape.diverged && at === end) return `diverged after ${counted(tape.calls[end] ?? 0, "call")}`;
  const height = `${isKnown ? "gap" : "height"} ${gap(reading(tape, "height", reference, at))}`;
  if (at === end && isLost(run)) return `diverged · ${height}`;
  return `${height} · ${call === null ? counted(tape.calls[at] ?? 0, "call") : `call ${count(tape.calls[at] ?? 0)}`}`;
}

/** What the map shows, for who cannot see it. */
export function mapLabel(surface: SurfaceChoice, runs: readonly NamedRun[], reference: number): string {
  return `Contour map of ${surface.label}. ${runs.map((run) => told(run, surface, reference)).join(" ")}`.trim();
}

/** What the curves show, for who cannot see them. */
export function curvesLabel(quantity: Quantity, runs: readonly NamedRun[]): string {
  const sentence = quantities.find(({ value }) => value === quantity)?.sentence ?? "";
  return `${sentence}, over oracle calls, logarithmic: ${runs.map(({ name, optimiser }) => `${name}, ${optimiser}`).join("; ")}.`;
}

function told({ name, optimiser, run }: NamedRun, surface: SurfaceChoice, reference: number): string {
  return `${name}, ${optimiser}: ${outcome(run, reference, null, surface.minima.length > 0)}.`;
}
