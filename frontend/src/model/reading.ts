import type { Unit } from "./exercise";
import { count, gap, nothing } from "./numbers";
import { type Curve, indexAt, type Tape } from "./tape";

/** One number of a step, with its name and the curve that it is on; null: it is what all curves run along. */
export type Reading = { name: string; value: string; curve: Curve | null };

/** What is known of a run at a call; null: at its end. */
export function readingAt(tape: Tape, call: number | null, unit: Unit): Reading[] {
  const at = call === null ? tape.calls.length - 1 : indexAt(tape, call);
  const spent = at < 0 ? 0 : (tape.calls[at] ?? 0);
  const known = tape.gaps.some((each) => each !== null);
  const value = tape.values[at];
  return [
    {
      name: unit === "oracle calls" ? "Call" : "Spent",
      value: `${count(spent)} of ${count(tape.budget)}`,
      curve: null,
    },
    known
      ? { name: "Gap", value: gap(tape.gaps[at] ?? null), curve: "gaps" }
      : { name: "Loss", value: value === undefined ? nothing : value.toPrecision(3), curve: "gaps" },
    { name: "Gradient", value: gap(tape.gradientNorms[at] ?? null), curve: "gradientNorms" },
    { name: "Step", value: gap(tape.strides[at] ?? null), curve: "strides" },
  ];
}

/** The same as a sentence, for who hears it. */
export function spokenReading(reading: readonly Reading[]): string {
  return reading
    .filter(({ value }) => value !== nothing)
    .map(({ name, value }) => `${name} ${value}`)
    .join(", ");
}
