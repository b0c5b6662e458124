/** So many members get a colour that nobody else in the team has: as many as there may be. */
const hues = 8;

/** A name and the colours of its caret, as CSS has them. */
export type CaretLook = { name: string; color: string; colorLight: string };

/** How a member's caret looks on everybody's screen: the same colour everywhere, by the order in which they joined. */
export function caretLook(name: string, members: readonly string[]): CaretLook {
  const nth = Math.max(0, members.indexOf(name)) % hues;
  const hue = `var(--run-${nth + 1})`;
  return {
    name: [...name].slice(0, 32).join(""),
    color: hue,
    colorLight: `color-mix(in srgb, ${hue} 24%, transparent)`,
  };
}
