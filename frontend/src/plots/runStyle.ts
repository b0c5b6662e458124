/** How one run is told from others: hue, dash and end marker, so that no two differ by colour alone. */
export type RunStyle = { hue: string; dash: number[]; marker: "circle" | "square" | "triangle" | "diamond" };

const dashes = [[], [8, 4], [2, 3], [10, 3, 2, 3], [5, 5], [], [8, 4], [2, 3]];
const markers = ["circle", "square", "triangle", "diamond"] as const;

/** The style of the n-th run; `hue` is a CSS variable's name (theme.css), to be resolved where it is drawn. */
export function runStyle(n: number): RunStyle {
  const i = n % dashes.length;
  return { hue: `--run-${i + 1}`, dash: dashes[i] ?? [], marker: markers[i % markers.length] ?? "circle" };
}

/** A CSS colour variable as a canvas needs it. */
export function cssColour(element: Element, variable: string): string {
  return getComputedStyle(element).getPropertyValue(variable).trim();
}
