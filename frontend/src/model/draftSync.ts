/** A draft as the server has it. */
export type Kept = { source: string; revision: number; writer: string; savedAt: string };

/** What is being written, and how it stands to what the server has of it. */
export type DraftSync = {
  text: string;
  /** The revision on the server that the text builds on; 0 before the first. */
  basedOn: number;
  /** The largest revision that was sent or seen here. */
  counted: number;
  /** The server has this text, or nothing was written yet. */
  isKept: boolean;
  /** What another device has written since, while nobody has chosen between the two. */
  other: Kept | null;
};

export type DraftEvent =
  | { kind: "typed"; text: string }
  /** It is on its way with this revision. */
  | { kind: "sent"; revision: number }
  /** The server's answer to what was sent. */
  | { kind: "kept"; draft: Kept }
  /** What the server has when it is asked. */
  | { kind: "found"; draft: Kept; writer: string }
  | { kind: "chose"; which: "mine" | "theirs" };

export function beginDraft(text: string): DraftSync {
  return { text, basedOn: 0, counted: 0, isKept: true, other: null };
}

export function reduceDraft(state: DraftSync, event: DraftEvent): DraftSync {
  switch (event.kind) {
    case "typed":
      return event.text === state.text ? state : { ...state, text: event.text, isKept: false };
    case "sent":
      return { ...state, counted: Math.max(state.counted, event.revision) };
    case "kept":
      return { ...onTopOf(state, event.draft), isKept: event.draft.source === state.text, other: null };
    case "found":
      return find(state, event.draft, event.writer);
    case "chose":
      return choose(state, event.which);
  }
}

/** Whether the server should hear of it: not while a choice between two is open. */
export function wantsKeeping({ isKept, other }: DraftSync): boolean {
  return !isKept && other === null;
}

/** The revision under which the text is sent next. */
export function nextRevision({ basedOn, counted }: DraftSync): number {
  return Math.max(basedOn, counted) + 1;
}

function find(state: DraftSync, draft: Kept, writer: string): DraftSync {
  // Revisions only grow: this was asked for before something newer was kept, or it is what is here already.
  if (draft.revision <= state.basedOn) return state;
  if (draft.source === state.text) return { ...onTopOf(state, draft), isKept: true, other: null };
  // What this tab sent before it was reloaded, or whose answer was lost: the text here is newer.
  if (draft.writer === writer) return { ...onTopOf(state, draft), isKept: false, other: null };
  if (state.isKept) return { ...onTopOf(state, draft), text: draft.source, other: null };
  return { ...state, other: draft };
}

function choose(state: DraftSync, which: "mine" | "theirs"): DraftSync {
  const { other } = state;
  if (!other) return state;
  const based = { ...onTopOf(state, other), other: null };
  return which === "mine" ? { ...based, isKept: false } : { ...based, text: other.source, isKept: true };
}

function onTopOf(state: DraftSync, { revision }: Kept): DraftSync {
  return { ...state, basedOn: revision, counted: Math.max(state.counted, revision) };
}

type Remembered = Pick<DraftSync, "basedOn" | "counted" | "isKept">;

/** What this browser writes down beside the text. */
export function rememberedDraft({ basedOn, counted, isKept }: DraftSync): string {
  return JSON.stringify({ basedOn, counted, isKept } satisfies Remembered);
}

/** A draft as this browser left it; a text of before it was told to a server is one that the server does not have. */
export function recalledDraft(text: string, remembered: string | null): DraftSync {
  const fresh = { ...beginDraft(text), isKept: false };
  try {
    const fields: unknown = JSON.parse(remembered ?? "null");
    return isRemembered(fields) ? { ...fresh, ...fields } : fresh;
  } catch {
    return fresh;
  }
}

function isRemembered(value: unknown): value is Remembered {
  if (typeof value !== "object" || value === null) return false;
  const fields = value as Partial<Record<keyof Remembered, unknown>>;
  return (
    Number.isSafeInteger(fields.basedOn) && Number.isSafeInteger(fields.counted) && typeof fields.isKept === "boolean"
  );
}
