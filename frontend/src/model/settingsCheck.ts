import type { SettingField } from "./exercise";
import { numberOf, settingOf, settingsOf, written } from "./settings";

/** What is wrong in a line of settings (the first is 1), in words for whoever wrote it. */
export type SettingMistake = { line: number; sentence: string };

const settingLine = /^[A-Za-z_][\w-]*\s*:(\s|$)/;

/**
 * What the server would refuse, found while it is being written. Only what is certainly wrong is told: the server reads
 * all of YAML, this reads the lines that settings are.
 */
export function settingMistakes(yaml: string, fields: readonly SettingField[]): SettingMistake[] {
  const seen = new Set<string>();
  return yaml.split("\n").flatMap((text, i) => {
    const sentence = mistakeIn(text, fields, seen);
    return sentence === null ? [] : [{ line: i + 1, sentence }];
  });
}

function mistakeIn(text: string, fields: readonly SettingField[], seen: Set<string>): string | null {
  const bare = text.trim();
  if (bare === "" || bare.startsWith("#") || bare === "---" || bare.startsWith("{") || bare.startsWith('"'))
    return null;
  if (text.startsWith("\t")) return "YAML knows no tabs: begin the line with the name.";
  if (!settingLine.test(text)) return shapeMistake(text);
  const [setting] = settingsOf(text);
  if (!setting) return null;
  if (seen.has(setting.name)) return `“${setting.name}” is set twice; keep one of the two.`;
  seen.add(setting.name);
  const field = fields.find((each) => each.name === setting.name);
  if (!field) return unknownName(setting.name, fields);
  return valueMistake(field, setting.value);
}

function shapeMistake(text: string): string {
  if (/^\s+\S/.test(text)) return "A setting begins at the start of its line, without spaces before it.";
  if (/^[A-Za-z_][\w-]*\s*=/.test(text)) return "A name and its value stand apart by a colon: learningRate: 0.1";
  if (/^[A-Za-z_][\w-]*:\S/.test(text)) return "After the colon comes a space: learningRate: 0.1";
  return "A line of settings is a name, a colon and a value: learningRate: 0.1";
}

function unknownName(name: string, fields: readonly SettingField[]): string {
  const near = fields.find((field) => field.name.toLowerCase() === name.toLowerCase().replaceAll("_", ""));
  return near
    ? `There is no setting “${name}”; it is written “${near.name}”.`
    : `There is no setting “${name}”. There are ${fields.map((field) => field.name).join(", ")}.`;
}

function valueMistake(field: SettingField, value: string): string | null {
  if (field.type === "CHOICE") {
    return field.choices.includes(value) ? null : `“${field.name}” is one of ${field.choices.join(", ")}.`;
  }
  return numberOf(field, value) === null ? `“${field.name}” is ${rangeInWords(field)}.` : null;
}

/** `a whole number from 1 to 455`. */
export function rangeInWords({ type, min, max }: SettingField): string {
  return `${type === "INTEGER" ? "a whole number" : "a number"} from ${written(min ?? 0)} to ${written(max ?? 1)}`;
}

/** The fields that the chosen optimiser makes something of, and those that it leaves alone. */
export function fieldsInUse(
  yaml: string,
  fields: readonly SettingField[],
): { used: SettingField[]; idle: SettingField[]; optimiser: string } {
  const initial = fields.find((field) => field.name === "optimiser")?.initial ?? "";
  const optimiser = settingOf(yaml, "optimiser") ?? String(initial);
  const isUsed = (field: SettingField) => field.optimisers.length === 0 || field.optimisers.includes(optimiser);
  return {
    used: fields.filter(isUsed),
    idle: fields.filter((field) => !isUsed(field)),
    optimiser,
  };
}
