import type { SettingField } from "./exercise";

/**
 * Settings are a flat YAML mapping, `name: value` a line. The text is the truth: the form reads what it knows from it and
 * changes one line at a time, so that comments, order and names that only the server can judge stay as they were written.
 */
export type Setting = { name: string; value: string };

const settingLine = /^([A-Za-z_][\w-]*)(\s*:)(\s*)(.*)$/;

/** The settings that stand in a text, in its order; of a name that stands twice, both. */
export function settingsOf(yaml: string): Setting[] {
  return yaml.split("\n").flatMap((line) => {
    const match = settingLine.exec(line);
    if (!match) return [];
    const [, name = "", , , rest = ""] = match;
    return [{ name, value: unquoted(valueIn(rest)) }];
  });
}

/** What stands for a name; null where nothing does. */
export function settingOf(yaml: string, name: string): string | null {
  return settingsOf(yaml).find((setting) => setting.name === name)?.value ?? null;
}

/** The text with one setting changed where it stands, or added at the end. */
export function withSetting(yaml: string, name: string, value: string): string {
  const lines = yaml.split("\n");
  const at = lines.findIndex((line) => settingLine.exec(line)?.[1] === name);
  if (at < 0) return `${yaml.trimEnd()}${yaml.trim() === "" ? "" : "\n"}${name}: ${value}\n`;
  lines[at] = (lines[at] ?? "").replace(
    settingLine,
    (_line, key: string, colon: string, space: string, rest: string) => {
      const comment = rest.slice(valueIn(rest).length);
      return `${key}${colon}${space || " "}${value}${comment}`;
    },
  );
  return lines.join("\n");
}

/** A setting as a number; null where it is none or outside what the field allows. */
export function numberOf(field: SettingField, value: string | null): number | null {
  if (value === null || value.trim() === "") return null;
  const number = Number(value);
  const fits =
    Number.isFinite(number) &&
    number >= (field.min ?? Number.NEGATIVE_INFINITY) &&
    number <= (field.max ?? Number.POSITIVE_INFINITY) &&
    (field.type !== "INTEGER" || Number.isInteger(number));
  return fits ? number : null;
}

/** Steps of a slider from one end to the other. */
export const sliderSteps = 200;

/**
 * Where on its slider a value stands, 0 to `sliderSteps`; by powers of ten where the field is logarithmic, and for a share
 * of almost everything by powers of ten of what is missing to 1: 0.9 and 0.99 are as far apart as 0.99 and 0.999.
 */
export function sliderPosition(field: SettingField, value: number): number {
  const [min, max] = range(field);
  if (max <= min) return 0;
  if (isNearOne(field)) {
    const share = Math.log(Math.max(1 - Math.min(value, max), 1 - max)) / Math.log(1 - max);
    return Math.round(Math.min(1, Math.max(0, share)) * sliderSteps);
  }
  const share = isLogarithmic(field)
    ? (Math.log(Math.max(value, min)) - Math.log(min)) / (Math.log(max) - Math.log(min))
    : (value - min) / (max - min);
  return Math.round(Math.min(1, Math.max(0, share)) * sliderSteps);
}

/** The value at a place on the slider, rounded to what a person would write. */
export function sliderValue(field: SettingField, position: number): number {
  const [min, max] = range(field);
  if (position <= 0) return min;
  if (position >= sliderSteps) return max;
  const share = position / sliderSteps;
  if (isNearOne(field)) {
    const missing = Number(((1 - max) ** share).toPrecision(2));
    return Math.min(max, Math.max(min, Number((1 - missing).toPrecision(6))));
  }
  const exact = isLogarithmic(field) ? min * (max / min) ** share : min + (max - min) * share;
  if (field.type === "INTEGER") return Math.round(exact);
  const digits = isLogarithmic(field) ? 2 : 3;
  return Math.min(max, Math.max(min, Number(exact.toPrecision(digits))));
}

/** A number as it is written in settings: plain where that is short, `2e-5` where it is not. */
export function written(value: number): string {
  if (value !== 0 && (Math.abs(value) < 1e-3 || Math.abs(value) >= 1e6)) return value.toExponential();
  return String(value);
}

function isLogarithmic(field: SettingField): boolean {
  return field.logarithmic && (field.min ?? 0) > 0;
}

/** Such as a momentum: what counts is how little is missing to 1. */
function isNearOne({ type, min, max }: SettingField): boolean {
  return type === "NUMBER" && min === 0 && max !== null && max > 0.9 && max < 1;
}

function range(field: SettingField): [number, number] {
  return [field.min ?? 0, field.max ?? 1];
}

/** The value at the start of a line's rest, still quoted, without the comment behind it. */
function valueIn(rest: string): string {
  if (rest.startsWith("#")) return "";
  return /^("[^"]*"|'[^']*'|.*?)(\s+#.*|\s*)$/.exec(rest)?.[1] ?? rest;
}

function unquoted(value: string): string {
  const quote = value[0];
  const isQuoted = value.length >= 2 && (quote === '"' || quote === "'") && value.endsWith(quote);
  return isQuoted ? value.slice(1, -1) : value;
}
