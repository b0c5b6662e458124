import type { Tape } from "../../api/types";
import { count, counted, gap } from "../../model/numbers";
import type { Curve } from "../../model/tape";

/** What the surface shows, for who cannot see it. */
export function surfaceLabel(tape: Tape | null, ghosts: readonly { name: string }[], isMinimumKnown: boolean): string {
  const others = ghosts.length === 0 ? "" : ` Beside it: ${ghosts.map((ghost) => ghost.name).join(", ")}.`;
  const known = isMinimumKnown ? " and minimum" : "";
  if (!tape) return `Contour map of the surface with its start${known}.${others}`;
  return `Contour map with the path of your run: ${told(tape)}.${others}`;
}

/** What the curve shows, for who cannot see it. */
export function curveLabel(column: Curve, tape: Tape | null, unit: string): string {
  const what = names[column];
  return `${what} over ${unit}, logarithmic${tape ? `: ${told(tape)}` : ""}.`;
}

const names: Record<Curve, string> = {
  gaps: "Gap to the optimum",
  values: "Loss",
  gradientNorms: "Gradient norm",
  strides: "Length of each step",
};

function told(tape: Tape): string {
  const last = tape.calls.at(-1) ?? 0;
  const end = tape.gaps.at(-1) ?? null;
  if (tape.diverged) return `it diverged after call ${count(last)}`;
  return `${counted(last, "call")}${end === null ? "" : `, ending at a gap of ${gap(end)}`}`;
}
