/** Texts that this browser keeps; where it refuses to, they live as long as the page. */
const memory = new Map<string, string>();

export function keptText(name: string): string | null {
  try {
    return window.localStorage.getItem(name);
  } catch {
    return memory.get(name) ?? null;
  }
}

/** Keeps a text; null forgets it. */
export function keepText(name: string, text: string | null): void {
  try {
    if (text === null) window.localStorage.removeItem(name);
    else window.localStorage.setItem(name, text);
  } catch {
    if (text === null) memory.delete(name);
    else memory.set(name, text);
  }
}
