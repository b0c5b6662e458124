const longest = 6;
const shortest = 4;

/** A join code as it was meant: capitals without spaces or dashes; of a whole join address, its end. */
export function tidyCode(typed: string): string {
  const end = typed.trim().replace(/\/+$/, "").split("/").at(-1) ?? "";
  return end
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
    .slice(0, longest);
}

/** Whether a tidied code is long enough to be asked for. */
export function isWholeCode(code: string): boolean {
  return code.length >= shortest;
}

/** A code in groups of three, easier to read aloud and from afar: `K7Q M4X`. */
export function spacedCode(code: string): string {
  return code.length === longest ? `${code.slice(0, 3)} ${code.slice(3)}` : code;
}
