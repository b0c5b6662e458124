import type { Source } from "./types";

/** What is handed in, and where: the same again is the same submission until the server has answered. */
export type Attempt = Source & { code: string; slug: string; practice: boolean };

type Kept = { key: string; language: string; source: string };

/**
 * Idempotency keys. An attempt that got no answer keeps its key in the tab's storage, so that trying again, even after
 * a reload, cannot count twice; an attempt that was answered gives it up.
 */
export class SubmitKeys {
  private readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem">;

  constructor(storage: Pick<Storage, "getItem" | "setItem" | "removeItem">) {
    this.storage = storage;
  }

  keyOf(attempt: Attempt): string {
    const kept = this.kept(attempt);
    if (kept && kept.language === attempt.language && kept.source === attempt.source) return kept.key;
    const key = randomUuid();
    this.storage.setItem(place(attempt), JSON.stringify({ key, language: attempt.language, source: attempt.source }));
    return key;
  }

  answered(attempt: Attempt): void {
    this.storage.removeItem(place(attempt));
  }

  private kept(attempt: Attempt): Kept | null {
    const text = this.storage.getItem(place(attempt));
    return text === null ? null : (JSON.parse(text) as Kept);
  }
}

/** The tab's storage, or memory where the browser refuses it. */
export function tabStorage(): Pick<Storage, "getItem" | "setItem" | "removeItem"> {
  try {
    window.sessionStorage.setItem("talweg", "");
    window.sessionStorage.removeItem("talweg");
    return window.sessionStorage;
  } catch {
    const memory = new Map<string, string>();
    return {
      getItem: (name) => memory.get(name) ?? null,
      setItem: (name, value) => void memory.set(name, value),
      removeItem: (name) => void memory.delete(name),
    };
  }
}

function place({ code, slug, practice }: Attempt): string {
  return `talweg submit ${code} ${slug} ${practice ? "practice" : "scored"}`;
}

/** `crypto.randomUUID` is missing on plain http, which is what a room has. */
export function randomUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, i) => {
    const marked = i === 6 ? (byte & 0x0f) | 0x40 : i === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, "0");
  }).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
