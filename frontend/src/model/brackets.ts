/** The bracket that the page's address names; null, which is all of them, where the workshop has no such. */
export function bracketOf(named: string | null, brackets: readonly string[]): string | null {
  return named !== null && brackets.includes(named) ? named : null;
}

/** Whether their names stand side by side in a line of so many characters. */
export function fitInALine(brackets: readonly string[], characters: number): boolean {
  const padding = 4;
  return brackets.reduce((sum, name) => sum + name.length + padding, "All".length + padding) <= characters;
}
