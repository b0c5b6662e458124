import { fromBase64, toBase64 } from "lib0/buffer";
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from "y-protocols/awareness";
import type * as Y from "yjs";
import type { CaretLook } from "../model/caretLook";

export const caretPause = 120;

/** Where the carets of a shared text are: mine is told to the others, theirs are shown here. Nothing of it is kept. */
export class Carets {
  readonly awareness: Awareness;

  private readonly me: string;
  private lookOf: (name: string) => CaretLook;
  private readonly tell: (caret: string) => Promise<void>;
  private readonly onChange: (others: CaretLook[]) => void;
  private isHere = false;
  private isTelling = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param tell brings my caret to the server, in Base64 */
  constructor(
    doc: Y.Doc,
    me: string,
    lookOf: (name: string) => CaretLook,
    tell: (caret: string) => Promise<void>,
    onChange: (others: CaretLook[]) => void,
  ) {
    this.me = me;
    this.lookOf = lookOf;
    this.tell = tell;
    this.onChange = onChange;
    this.awareness = new Awareness(doc);
    this.awareness.setLocalState(null);
    this.awareness.on("change", () => this.onChange(this.dressed()));
    this.awareness.on("update", ({ added }: { added: number[] }, origin: unknown) => {
      // Who has just come knows of nobody yet: carets are not kept for them.
      if (origin === "local" || added.length > 0) this.soon();
    });
  }

  come(): void {
    this.isHere = true;
    this.awareness.setLocalState({ user: this.lookOf(this.me) });
  }

  leave(): void {
    if (!this.isHere) return;
    this.isHere = false;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.awareness.setLocalState(null);
    this.isTelling = false;
    this.send();
  }

  /** The server told where somebody's caret is. */
  heard(caret: string): void {
    applyAwarenessUpdate(this.awareness, fromBase64(caret), "server");
  }

  /** The looks of carets have changed, for the team has. */
  dress(lookOf: (name: string) => CaretLook): void {
    this.lookOf = lookOf;
    if (this.isHere) this.awareness.setLocalStateField("user", lookOf(this.me));
    this.onChange(this.dressed());
  }

  private soon(): void {
    if (!this.isHere || this.timer !== undefined) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.send();
    }, caretPause);
  }

  /** One at a time, or on a slow line what is written would stand behind them. */
  private send(): void {
    if (this.isTelling) {
      this.soon();
      return;
    }
    this.isTelling = true;
    this.tell(toBase64(encodeAwarenessUpdate(this.awareness, [this.awareness.clientID])))
      // The next one tells the same, and more.
      .catch(() => undefined)
      .finally(() => {
        this.isTelling = false;
      });
  }

  /** Whatever a caret says of its looks, it gets those of its name. */
  private dressed(): CaretLook[] {
    const others = new Map<string, CaretLook>();
    for (const [client, state] of this.awareness.getStates()) {
      if (client === this.awareness.clientID) continue;
      const look = this.lookOf(String(state.user?.name ?? ""));
      state.user = look;
      if (look.name !== "" && look.name !== this.me) others.set(look.name, look);
    }
    return [...others.values()];
  }
}
