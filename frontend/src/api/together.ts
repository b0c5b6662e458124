import { fromBase64, toBase64 } from "lib0/buffer";
import * as Y from "yjs";
import type { CaretLook } from "../model/caretLook";
import { textChange } from "../model/textChange";
import { Carets } from "./carets";
import type { Keeping } from "./draftKeeper";
import { isPassing, Problem } from "./http";
import type { SharedChanges } from "./types";

/** The ways to the server for one shared text, in Base64; tests put their own in. */
export type TogetherSource = {
  open(first: string, seen: number): Promise<SharedChanges>;
  change(change: string, seen: number): Promise<SharedChanges>;
  fold(sum: string, upTo: number): Promise<void>;
  caret(caret: string): Promise<void>;
};

/** Where what the server does not have yet outlives a reload. */
export type TogetherMemory = { read(): string | null; write(state: string | null): void };

export type TogetherState = {
  text: string;
  /** Whether the team's text is here: until then nothing can be written. */
  isOpen: boolean;
  keeping: Keeping;
  /** Who else has it open. */
  others: readonly CaretLook[];
};

export const pauses = { typing: 80, hole: 400, again: 4_000 };

/** So many changes take long to read for who comes late; their sum takes their place. */
export const manyChanges = 200;

/** Where a change comes from: what the page does can be undone in the editor, what others do cannot. */
const page = "page";
const server = "server";

/**
 * One text that a team writes together, as this browser has it. Changes go to the server a moment after they are made
 * and come from it as they are told; what was missed is asked for. In whatever order they come, all have the same text.
 */
export class TextTogether {
  readonly text: Y.Text;
  readonly carets: Carets;
  /** What was changed here, in the editor or by the page. */
  readonly undo: Y.UndoManager;

  private readonly doc = new Y.Doc();
  private readonly source: TogetherSource;
  private readonly memory: TogetherMemory;
  private readonly first: string;
  private readonly listeners = new Set<() => void>();
  private readonly timers = new Map<"send" | "ask", ReturnType<typeof setTimeout>>();
  private state: TogetherState = { text: "", isOpen: false, keeping: "kept", others: [] };
  /** All changes up to this number are in the text; of later ones, these. */
  private seen = 0;
  private readonly ahead = new Set<number>();
  private unsent: Uint8Array[] = [];
  /** What this one has kept in the browser last, to tell it from what another tab has. */
  private kept: string | null = null;
  /** The whole text in one piece, where single changes were too long to be taken. */
  private whole: Uint8Array | null = null;
  private isAsking = false;
  private isSending = false;

  constructor(
    starter: string,
    me: string,
    source: TogetherSource,
    memory: TogetherMemory,
    lookOf: (name: string) => CaretLook,
  ) {
    this.source = source;
    this.memory = memory;
    this.first = firstChange(starter);
    this.text = this.doc.getText(textName);
    this.carets = new Carets(
      this.doc,
      me,
      lookOf,
      (caret) => source.caret(caret),
      (others) => this.show({ others }),
    );
    this.undo = new Y.UndoManager(this.text, { trackedOrigins: new Set([page]) });
    this.doc.on("update", (change: Uint8Array, origin: unknown) => {
      if (origin !== server) this.changedHere(change);
      this.show({ text: this.text.toString() });
    });
  }

  readonly now = (): TogetherState => this.state;

  /** Asks, and shows that it is here, while somebody listens. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    if (this.listeners.size === 1) {
      this.carets.come();
      void this.ask();
    }
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.rest();
    };
  };

  /** Replaces the text, by the least change that does. */
  write(text: string): void {
    const change = textChange(this.text.toString(), withPlainBreaks(text));
    if (!change || !this.state.isOpen) return;
    this.undo.stopCapturing();
    this.doc.transact(() => {
      this.text.delete(change.from, change.to - change.from);
      this.text.insert(change.from, change.insert);
    }, page);
  }

  /** The server told of a change. */
  heard(seq: number, change: string): void {
    this.apply(change);
    this.ahead.add(seq);
    this.has(this.seen);
    this.askForHoles();
  }

  /** Asks for what may have been missed, and sends what waits: the line is back, or the page is. */
  hurry(): void {
    void this.ask();
    void this.send();
  }

  /** Keeps in this browser what the server does not have: the page may be gone in a moment. */
  keep(): void {
    if (!this.state.isOpen) return;
    this.takeIn();
    const state = this.unsent.length === 0 ? null : toBase64(this.sum());
    if (state === this.kept) return;
    this.kept = state;
    this.memory.write(state);
  }

  private rest(): void {
    void this.send();
    this.keep();
    this.carets.leave();
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  }

  private async ask(): Promise<void> {
    if (this.isAsking) return;
    this.isAsking = true;
    try {
      const answer = await this.source.open(this.first, this.seen);
      if (this.state.isOpen) this.take(answer);
      else this.open(answer);
      if (this.state.keeping === "unreached") this.show({ keeping: this.unsent.length > 0 ? "saving" : "kept" });
    } catch (failure) {
      if (isRefused(failure)) this.show({ keeping: "refused" });
      else {
        this.show({ keeping: "unreached" });
        this.after("ask", pauses.again, () => void this.ask());
      }
    } finally {
      this.isAsking = false;
      this.askForHoles();
    }
  }

  private askForHoles(): void {
    if (this.ahead.size > 0) this.after("ask", pauses.hole, () => void this.ask());
  }

  private open(answer: SharedChanges): void {
    this.take(answer);
    this.takeIn();
    this.show({ isOpen: true, text: this.text.toString() });
    void this.send();
  }

  /** What this browser has kept because it could not be sent, before a reload or in another tab, goes in again. */
  private takeIn(): void {
    const other = this.memory.read();
    if (other === null || other === this.kept) return;
    this.kept = other;
    const before = Y.encodeStateVector(this.doc);
    this.apply(other);
    this.unsent.push(Y.encodeStateAsUpdate(this.doc, before));
  }

  private changedHere(change: Uint8Array): void {
    this.unsent.push(change);
    if (this.state.keeping === "unreached") this.keep();
    else this.show({ keeping: "saving" });
    if (!this.isSending) this.after("send", pauses.typing, () => void this.send());
  }

  private async send(): Promise<void> {
    if (this.isSending || !this.state.isOpen || this.unsent.length === 0) return;
    this.isSending = true;
    const sending = [...this.unsent];
    try {
      const answer = await this.source.change(toBase64(Y.mergeUpdates(sending)), this.seen);
      this.unsent = this.unsent.slice(sending.length);
      this.take(answer);
      this.keep();
      this.show({ keeping: this.unsent.length > 0 ? "saving" : "kept" });
    } catch (failure) {
      this.notSent(sending, failure);
    } finally {
      this.isSending = false;
    }
    const pause = this.state.keeping === "unreached" ? pauses.again : pauses.typing;
    if (this.unsent.length > 0 && this.state.keeping !== "refused") this.after("send", pause, () => void this.send());
  }

  private notSent(sending: Uint8Array[], failure: unknown): void {
    // Much that was written and taken back weighs nothing any more in the whole.
    const isTooLong = failure instanceof Problem && failure.status === 413;
    if (isTooLong && !(sending.length === 1 && sending[0] === this.whole)) {
      this.whole = this.sum();
      this.unsent = [this.whole, ...this.unsent.slice(sending.length)];
      return;
    }
    this.keep();
    this.show({ keeping: isRefused(failure) ? "refused" : "unreached" });
  }

  /** Nobody waits for it: another one will try again. */
  private fold(): void {
    this.source.fold(toBase64(this.sum()), this.seen).catch(() => undefined);
  }

  /** The whole text as one change, without what was deleted: undo keeps that here. */
  private sum(): Uint8Array {
    const bare = new Y.Doc();
    Y.applyUpdate(bare, Y.encodeStateAsUpdate(this.doc));
    return Y.encodeStateAsUpdate(bare);
  }

  private take(answer: SharedChanges): void {
    for (const change of answer.changes) this.apply(change);
    this.has(answer.seq);
    if (answer.kept > manyChanges) this.fold();
  }

  private apply(change: string): void {
    Y.applyUpdate(this.doc, fromBase64(change), server);
  }

  /** Has all changes up to a number, and perhaps those after it already. */
  private has(seq: number): void {
    this.seen = Math.max(this.seen, seq);
    while (this.ahead.delete(this.seen + 1)) this.seen += 1;
    for (const each of this.ahead) if (each <= this.seen) this.ahead.delete(each);
  }

  /** While somebody listens; once, however often it is called meanwhile: whoever never pauses is heard of, too. */
  private after(what: "send" | "ask", milliseconds: number, then: () => void): void {
    if (this.timers.has(what) || this.listeners.size === 0) return;
    const act = () => {
      this.timers.delete(what);
      then();
    };
    this.timers.set(what, setTimeout(act, milliseconds));
  }

  private show(change: Partial<TogetherState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

const textName = "source";

/** The change that makes the starter from nothing; the server takes the first one that it is offered. */
function firstChange(starter: string): string {
  const doc = new Y.Doc();
  doc.getText(textName).insert(0, withPlainBreaks(starter));
  return toBase64(Y.encodeStateAsUpdate(doc));
}

/** As the editor has them, which counts each break as one. */
function withPlainBreaks(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

function isRefused(failure: unknown): boolean {
  return failure instanceof Problem && !isPassing(failure);
}
