import type { Tape } from "../tape";
import type { PlaygroundTape } from "./choice";

/** What the curves show. */
export type Quantity = "height" | "gradientNorms" | "strides" | "learningRates";

export const quantities: readonly { value: Quantity; label: string; sentence: string }[] = [
  { value: "height", label: "Gap", sentence: "How far above the lowest point" },
  { value: "gradientNorms", label: "Slope", sentence: "How steep it is where the run stands" },
  { value: "strides", label: "Stride", sentence: "How long each step was" },
  { value: "learningRates", label: "Rate", sentence: "The learning rate, as the schedule has it" },
];

/** A tape whose values are the quantity; where the optimum is not known, heights are above the lowest point of the map. */
export function asCurve(tape: PlaygroundTape, quantity: Quantity, reference: number): Tape {
  return { ...tape, valueCost: null, values: numbers(tape, quantity, reference).map((value) => value ?? Number.NaN) };
}

/** The quantity at the point with that index. */
export function reading(tape: PlaygroundTape, quantity: Quantity, reference: number, index: number): number | null {
  return numbers(tape, quantity, reference)[index] ?? null;
}

function numbers(tape: PlaygroundTape, quantity: Quantity, reference: number): (number | null)[] {
  if (quantity !== "height") return tape[quantity];
  return tape.values.map((value, i) => tape.gaps[i] ?? Math.max(0, value - reference));
}
