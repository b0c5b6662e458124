import type { Language, SettingField } from "./exercise";

/** One thing that may be written here. */
export type Possibility = {
  label: string;
  /** What is put in; the cursor ends behind it. */
  insert: string;
  detail: string;
  doc: string;
  kind: "method" | "property" | "class" | "constant";
};

/** What may come next, replacing what was typed from `from` on. */
export type Possibilities = { from: number; options: Possibility[] };

type Program = Exclude<Language, "settings">;

const remaining = "What is left of the budget.";
const used = "What has been spent.";
const budget = "What one run may spend: calls, or examples where there is something to learn.";
const dimension = "The number of variables.";
const examples = "The number of examples to learn from; 0 where there are none.";
const value = "f(x). Free right after the gradient at the same x.";
const gradient = "The gradient of f at x. Free right after the value at the same x.";
const batch = "The gradient over the next examples, in an order by chance; costs as many as there are.";

/** What an oracle can be asked, as the harness and the guest define it. */
const members: Record<Program, Possibility[]> = {
  python: [
    method("gradient", "(x) → array", gradient),
    method("value", "(x) → float", value),
    method("batch_gradient", "(x, size) → array", batch),
    property("remaining", "int", remaining),
    property("used", "int", used),
    property("budget", "int", budget),
    property("dimension", "int", dimension),
    property("examples", "int", examples),
  ],
  java: [
    method("gradient", "(double… x): double[]", gradient),
    method("value", "(double… x): double", value),
    method("batchGradient", "(double[] x, int size): double[]", batch),
    method("remaining", "(): int", remaining),
    method("used", "(): int", used),
    method("budget", "(): int", budget),
    method("dimension", "(): int", dimension),
    method("examples", "(): int", examples),
  ],
};

const refused: Possibility = {
  ...{ label: "BudgetExceeded", insert: "BudgetExceeded", kind: "class", detail: "error" },
  doc: "What a call ends with that needs more than is left of the budget.",
};

const signatures: Record<Program, RegExp> = {
  python: /def\s+minimize\s*\(\s*([A-Za-z_]\w*)/,
  java: /minimize\s*\(\s*(?:final\s+)?Oracle\s+([A-Za-z_]\w*)/,
};

/** What of the oracle may come next at a place in a program; null where that is nothing of ours. */
export function oraclePossibilities(language: Program, text: string, at: number): Possibilities | null {
  // Where nothing is minimised there is no oracle to ask.
  const oracle = signatures[language].exec(text)?.[1];
  if (oracle === undefined) return null;
  const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
  const asked = /(?:^|[^\w.])([A-Za-z_]\w*)\.(\w*)$/.exec(line);
  if (asked) return asked[1] === oracle ? offered(members[language], asked[2] ?? "", at) : null;
  const word = /(?:^|[^\w.])(\w+)$/.exec(line)?.[1] ?? "";
  if (word.length < 2) return null;
  const begun = [named(oracle), refused].filter(({ label }) => label.startsWith(word));
  return offered(begun, word, at);
}

/** Whoever has written one of them to its end wants nothing more: Enter is to be a new line. */
function offered(options: Possibility[], typed: string, at: number): Possibilities | null {
  if (options.length === 0 || options.some(({ label }) => label === typed)) return null;
  return { from: at - typed.length, options };
}

/** A setting's name at the start of a line, or behind it what may be chosen. */
export function settingPossibilities(fields: readonly SettingField[], text: string, at: number): Possibilities | null {
  const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
  const begun = /^(\w*)$/.exec(line)?.[1];
  if (begun !== undefined) {
    const names = fields.map(({ name, label, help }) => property(name, label, help, `${name}: `));
    return offered(names, begun, at);
  }
  const [, name, chosen = ""] = /^(\w+):\s+([\w-]*)$/.exec(line) ?? [];
  const field = fields.find((each) => each.name === name);
  if (!field || field.choices.length === 0) return null;
  const choices = field.choices.map(
    (choice): Possibility => ({ label: choice, insert: choice, detail: field.label, doc: "", kind: "constant" }),
  );
  return offered(choices, chosen, at);
}

function method(label: string, signature: string, doc: string): Possibility {
  // What takes nothing is complete; for the rest the cursor stands where the point goes.
  const isBare = signature.startsWith("()");
  return { label, insert: isBare ? `${label}()` : `${label}(`, detail: signature, doc, kind: "method" };
}

function property(label: string, detail: string, doc: string, insert = label): Possibility {
  return { label, insert, detail, doc, kind: "property" };
}

function named(oracle: string): Possibility {
  const doc = "What you may ask about the function: its value, its gradient, and what is left of the budget.";
  return { label: oracle, insert: oracle, detail: "the oracle", doc, kind: "constant" };
}
