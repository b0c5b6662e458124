import { randomUuid, type tabStorage } from "./submitKeys";

/** One idempotency key for each workshop until it is joined: a join repeated on bad Wi-Fi makes one participant. */
export class JoinKeys {
  private readonly storage: ReturnType<typeof tabStorage>;

  constructor(storage: ReturnType<typeof tabStorage>) {
    this.storage = storage;
  }

  keyOf(code: string): string {
    const kept = this.storage.getItem(place(code));
    if (kept !== null) return kept;
    const key = randomUuid();
    this.storage.setItem(place(code), key);
    return key;
  }

  joined(code: string): void {
    this.storage.removeItem(place(code));
  }
}

function place(code: string): string {
  return `talweg join ${code}`;
}
