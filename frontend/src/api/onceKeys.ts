import { randomUuid, type tabStorage } from "./submitKeys";

/**
 * Idempotency keys for what somebody writes: the same words again, after no answer came, are the same command, even
 * after a reload; other words are another.
 */
export class OnceKeys {
  private readonly storage: ReturnType<typeof tabStorage>;
  private readonly place: string;

  constructor(storage: ReturnType<typeof tabStorage>, place: string) {
    this.storage = storage;
    this.place = place;
  }

  keyOf(words: string): string {
    const [key, kept] = this.kept();
    if (key !== undefined && kept === words) return key;
    const fresh = randomUuid();
    this.storage.setItem(this.place, `${fresh} ${words}`);
    return fresh;
  }

  answered(): void {
    this.storage.removeItem(this.place);
  }

  private kept(): [key?: string, words?: string] {
    const text = this.storage.getItem(this.place);
    if (text === null) return [];
    const space = text.indexOf(" ");
    return [text.slice(0, space), text.slice(space + 1)];
  }
}
