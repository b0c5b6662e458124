const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

/** What stands where there is no number. */
export const nothing = "–";

/** Points with two decimals, `87.50`; the server has rounded them. */
export function points(score: number | null): string {
  return score === null || !Number.isFinite(score) ? nothing : score.toFixed(2);
}

/** A gap or gradient norm in scientific notation, `3.2e-7`; from 1 to 10 without a power, `1.9`. */
export function gap(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return nothing;
  return value === 0 ? "0" : value.toExponential(1).replace(/e\+0$/, "").replace("e+", "e");
}

/** A whole number with grouped thousands, `12,000`. */
export function count(value: number | null): string {
  return value === null || !Number.isFinite(value) ? nothing : whole.format(value);
}

/** A place in words: `1st`, `2nd`, `3rd`, `11th`. */
export function ordinal(place: number): string {
  const lastTwo = place % 100;
  const last = lastTwo >= 11 && lastTwo <= 13 ? 0 : place % 10;
  return `${place}${["th", "st", "nd", "rd"][last] ?? "th"}`;
}

/** A number with its noun: `1 try`, `3 tries`. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}
