import {
  type DraftEvent,
  type DraftSync,
  type Kept,
  nextRevision,
  reduceDraft,
  wantsKeeping,
} from "../model/draftSync";
import { isPassing, Problem } from "./http";
import type { DraftEdition } from "./types";

/** Whether the server has the draft; `unreached`: it will be tried again; `refused`: it will not take it as it is. */
export type Keeping = "kept" | "saving" | "unreached" | "refused";

export type KeptState = { draft: DraftSync; keeping: Keeping };

/** The ways to the server for one draft; tests put their own in. */
export type DraftSource = {
  put(edition: DraftEdition): Promise<Kept>;
  /** Null where there is none. */
  get(): Promise<Kept | null>;
};

export const pauses = { typing: 1_200, again: 5_000 };

/**
 * Brings one draft to the server a moment after its writer pauses, one edition at a time, for as long as it takes. What
 * another device wrote since is never overwritten unseen.
 */
export class DraftKeeper {
  private readonly source: DraftSource | null;
  private readonly writer: string;
  private readonly listeners = new Set<() => void>();
  private readonly remember: (draft: DraftSync) => void;
  private state: KeptState;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isSending = false;
  private isClosed = true;

  /** @param source null where nobody has joined: the draft stays in this browser */
  constructor(
    draft: DraftSync,
    writer: string,
    source: DraftSource | null,
    remember: (draft: DraftSync) => void = () => {},
  ) {
    this.state = { draft, keeping: wantsKeeping(draft) ? "saving" : "kept" };
    this.writer = writer;
    this.source = source;
    this.remember = remember;
  }

  readonly now = (): KeptState => this.state;

  /** Works while somebody listens. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    if (this.isClosed) {
      this.isClosed = false;
      this.after(pauses.typing);
    }
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.close();
    };
  };

  write(text: string): void {
    this.take({ kind: "typed", text });
    this.after(pauses.typing);
  }

  choose(which: "mine" | "theirs"): void {
    this.take({ kind: "chose", which });
    void this.send();
  }

  /** The server told of its draft. */
  found(draft: Kept): void {
    this.take({ kind: "found", draft, writer: this.writer });
    this.after(0);
  }

  /** Sends at once what waits: the page may go to sleep, or the network is back. */
  hurry(): void {
    void this.send();
  }

  private close(): void {
    // What waits is on its way before the page is left; it is kept in this browser too.
    void this.send();
    clearTimeout(this.timer);
    this.isClosed = true;
  }

  private after(milliseconds: number): void {
    clearTimeout(this.timer);
    if (this.source && wantsKeeping(this.state.draft)) this.timer = setTimeout(() => void this.send(), milliseconds);
  }

  private async send(): Promise<void> {
    if (this.isSending || !this.source || !wantsKeeping(this.state.draft)) return;
    clearTimeout(this.timer);
    this.isSending = true;
    const { text, basedOn } = this.state.draft;
    const revision = nextRevision(this.state.draft);
    this.take({ kind: "sent", revision }, "saving");
    try {
      this.take({
        kind: "kept",
        draft: await this.source.put({ source: text, writer: this.writer, revision, basedOn }),
      });
    } catch (failure) {
      await this.failed(failure);
    } finally {
      this.isSending = false;
      this.again();
    }
  }

  /** Another device is ahead, the server is away, or it will not have this. */
  private async failed(failure: unknown): Promise<void> {
    if (!(failure instanceof Problem) || isPassing(failure)) return this.become("unreached");
    if (failure.status !== 409) return this.become("refused");
    try {
      const draft = await this.source?.get();
      if (draft) this.take({ kind: "found", draft, writer: this.writer });
    } catch {
      this.become("unreached");
    }
  }

  /** What was written meanwhile waits for its own pause; what could not be sent, for a longer one. */
  private again(): void {
    if (this.isClosed || this.state.keeping === "refused") return;
    this.after(this.state.keeping === "unreached" ? pauses.again : pauses.typing);
  }

  private take(event: DraftEvent, keeping?: Keeping): void {
    const draft = reduceDraft(this.state.draft, event);
    const settled = wantsKeeping(draft) ? this.state.keeping : "kept";
    // Whoever goes on writing after a refusal may have made it shorter.
    const now =
      keeping ?? (event.kind === "typed" && settled !== "unreached" && wantsKeeping(draft) ? "saving" : settled);
    if (draft === this.state.draft && now === this.state.keeping) return;
    this.state = { draft, keeping: now };
    this.remember(draft);
    this.tell();
  }

  private become(keeping: Keeping): void {
    this.state = { ...this.state, keeping };
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
