import type { SettingField } from "../exercise";

/** Places of a slider from one end to the other: fine enough that a path flows while it is pulled. */
export const knobPlaces = 500;

/** Where on its slider a value stands, 0 to `knobPlaces`; by powers of ten where the knob is logarithmic. */
export function knobPlace(knob: SettingField, value: number): number {
  const [min, max] = ends(knob);
  const share = isLogarithmic(knob)
    ? Math.log(Math.max(value, min) / min) / Math.log(max / min)
    : (value - min) / (max - min);
  return Math.round(Math.min(1, Math.max(0, share)) * knobPlaces);
}

/** The value at a place of the slider, as round as a person would write it. */
export function knobValue(knob: SettingField, place: number): number {
  const [min, max] = ends(knob);
  if (place <= 0) return min;
  if (place >= knobPlaces) return max;
  const share = place / knobPlaces;
  const exact = isLogarithmic(knob) ? min * (max / min) ** share : evenly(min, max, share);
  if (knob.type === "INTEGER") return Math.round(exact);
  return Math.min(max, Math.max(min, Number(exact.toPrecision(3))));
}

/** What somebody typed, if the knob takes it. */
export function knobTyped(knob: SettingField, text: string): number | null {
  const value = text.trim() === "" ? Number.NaN : Number(text.trim().replace("−", "-").replace(",", "."));
  return takes(knob, value) ? value : null;
}

export function takes(knob: SettingField, value: number): boolean {
  const [min, max] = ends(knob);
  return value >= min && value <= max && (knob.type !== "INTEGER" || Number.isInteger(value));
}

/** It is off or on. */
export function isSwitch(knob: SettingField): boolean {
  return knob.type === "INTEGER" && knob.min === 0 && knob.max === 1;
}

/** `3e-5` for what is small, `0.0032` for what is not. */
export function knobWritten(value: number): string {
  return value !== 0 && Math.abs(value) < 1e-3 ? value.toExponential() : String(value);
}

/** On a grid of round steps, the finest that the slider's places tell apart. */
function evenly(min: number, max: number, share: number): number {
  const step = (max - min) / knobPlaces;
  const power = 10 ** Math.floor(Math.log10(step));
  const round = ([1, 2, 5, 10].find((each) => each * power >= step * 0.9999) ?? 10) * power;
  return min + Math.round((share * (max - min)) / round) * round;
}

function isLogarithmic(knob: SettingField): boolean {
  return knob.logarithmic && (knob.min ?? 0) > 0;
}

function ends(knob: SettingField): [number, number] {
  return [knob.min ?? 0, knob.max ?? 1];
}
