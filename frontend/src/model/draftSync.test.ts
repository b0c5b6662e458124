import { describe, expect, it } from "vitest";
import {
  beginDraft,
  type DraftEvent,
  type DraftSync,
  type Kept,
  nextRevision,
  recalledDraft,
  reduceDraft,
  rememberedDraft,
  wantsKeeping,
} from "./draftSync";

const starter = beginDraft("starter");

function became(state: DraftSync, ...events: DraftEvent[]): DraftSync {
  return events.reduce(reduceDraft, state);
}

function kept(source: string, revision: number, writer = "laptop"): Kept {
  return { source, revision, writer, savedAt: "2026-11-21T18:00:00Z" };
}

const typed = (text: string): DraftEvent => ({ kind: "typed", text });
const found = (draft: Kept): DraftEvent => ({ kind: "found", draft, writer: "laptop" });

describe("a draft", () => {
  it("is worth keeping once somebody has written", () => {
    expect(wantsKeeping(starter)).toBe(false);
    expect(wantsKeeping(became(starter, typed("starter")))).toBe(false);
    const written = became(starter, typed("mine"));
    expect(wantsKeeping(written)).toBe(true);
    expect(nextRevision(written)).toBe(1);
  });

  it("is kept when the answer says so, unless somebody went on writing", () => {
    const sent = became(starter, typed("one"), { kind: "sent", revision: 1 });
    expect(became(sent, { kind: "kept", draft: kept("one", 1) })).toMatchObject({ isKept: true, basedOn: 1 });
    const going = became(sent, typed("two"), { kind: "kept", draft: kept("one", 1) });
    expect(wantsKeeping(going)).toBe(true);
    expect(going.text).toBe("two");
    expect(nextRevision(going)).toBe(2);
  });

  it("counts on although an answer was lost", () => {
    const lost = became(starter, typed("one"), { kind: "sent", revision: 1 }, typed("two"));
    expect(nextRevision(lost)).toBe(2);
    expect(lost.basedOn).toBe(0);
  });
});

describe("what the server has", () => {
  it("is taken where nothing was written here: another device goes on", () => {
    expect(became(starter, found(kept("from the phone", 4, "phone")))).toMatchObject({
      ...{ text: "from the phone", basedOn: 4, isKept: true, other: null },
    });
  });

  it("gives way to newer words of the same writer", () => {
    const reloaded = became(starter, typed("newer"), found(kept("older", 3)));
    expect(reloaded).toMatchObject({ text: "newer", basedOn: 3, other: null });
    expect(wantsKeeping(reloaded)).toBe(true);
  });

  it("is a choice where both have written, and nothing is sent until it is made", () => {
    const open = became(starter, typed("mine"), found(kept("theirs", 4, "phone")));
    expect(open).toMatchObject({ text: "mine", other: { source: "theirs" } });
    expect(wantsKeeping(open)).toBe(false);

    const theirs = became(open, { kind: "chose", which: "theirs" });
    expect(theirs).toMatchObject({ text: "theirs", basedOn: 4, isKept: true, other: null });

    const mine = became(open, typed("mine still"), { kind: "chose", which: "mine" });
    expect(mine).toMatchObject({ text: "mine still", basedOn: 4, other: null });
    expect(wantsKeeping(mine)).toBe(true);
    expect(nextRevision(mine)).toBe(5);
  });

  it("is passed over where it was asked for before something newer was kept", () => {
    const theirs = kept("from the phone", 4, "phone");
    const newer = became(starter, found(theirs), typed("mine"), { kind: "kept", draft: kept("mine", 5) });
    expect(became(newer, found(theirs))).toEqual(newer);
  });

  it("is no choice where both wrote the same, or where nothing new is there", () => {
    expect(became(starter, typed("same"), found(kept("same", 2, "phone")))).toMatchObject({
      isKept: true,
      other: null,
    });
    const based = became(starter, found(kept("a", 2, "phone")), typed("b"));
    expect(became(based, found(kept("a", 2, "phone")))).toEqual(based);
  });
});

describe("what this browser remembers", () => {
  it("comes back as it was left", () => {
    const left = became(starter, typed("one"), { kind: "kept", draft: kept("one", 7) }, typed("two"));
    expect(recalledDraft("two", rememberedDraft(left))).toEqual(left);
  });

  it("is unsent where it was kept by a version that knew of no server, or is unreadable", () => {
    for (const remembered of [null, "{", "7", '{"basedOn":"x","counted":1,"isKept":true}']) {
      expect(recalledDraft("old", remembered)).toEqual({ ...beginDraft("old"), isKept: false });
    }
  });
});
