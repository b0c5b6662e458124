import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { DraftKeeper, type Keeping } from "../../api/draftKeeper";
import { draftSource, thisWriter, useKeptDrafts } from "../../api/draftQueries";
import type { KeptDraft, Language } from "../../api/types";
import type { SharedText } from "../../components/CodeEditor";
import type { EditorMemory } from "../../components/code/editorMemory";
import { beginDraft, type DraftSync, type Kept, recalledDraft, rememberedDraft } from "../../model/draftSync";
import { keepText, keptText } from "./localText";

export type Draft = {
  text: string;
  write: (text: string) => void;
  /** Whether it still is the starter. */
  isStarter: boolean;
  keeping: Keeping;
  /** What another device has written since, until somebody has chosen. */
  other: Kept | null;
  choose: (which: "mine" | "theirs") => void;
  /** Where the editor's undo steps are kept. */
  memory: EditorMemory;
  /** Where others write in it, too. */
  shared?: SharedText | undefined;
};

export type DraftsOf = { code: string; slug: string; participant: number | null };

/** What is being written for an exercise in each language: kept in this browser with each change, and on the server. */
export function useDrafts(of: DraftsOf, starters: Partial<Record<Language, string>>): Record<Language, Draft> {
  const kept = useKeptDrafts(of.code, of.slug, of.participant !== null);
  return {
    python: useDraft(of, "python", starters.python ?? "", kept.data),
    java: useDraft(of, "java", starters.java ?? "", kept.data),
    settings: useDraft(of, "settings", starters.settings ?? "", kept.data),
  };
}

function useDraft(of: DraftsOf, language: Language, starter: string, kept: KeptDraft[] | undefined): Draft {
  const { code, slug, participant } = of;
  const name = `${code} ${slug} ${language}`;
  // Made once for each draft: it outlives every drawing of the page.
  const [keeper] = useState(() => {
    const source = participant === null ? null : draftSource(code, slug, language);
    const remember = (draft: DraftSync) => keepDraft(name, participant, draft, starter);
    return new DraftKeeper(recall(name, participant, starter), thisWriter(), source, remember);
  });
  const { draft, keeping } = useSyncExternalStore(keeper.subscribe, keeper.now);

  useEffect(() => {
    const found = kept?.find((each) => each.language === language);
    if (found) keeper.found(found);
  }, [keeper, kept, language]);

  useEffect(() => {
    const hurry = () => keeper.hurry();
    window.addEventListener("online", hurry);
    document.addEventListener("visibilitychange", hurry);
    return () => {
      window.removeEventListener("online", hurry);
      document.removeEventListener("visibilitychange", hurry);
    };
  }, [keeper]);

  const memory = useMemo<EditorMemory>(() => {
    const place = `talweg undo ${name}`;
    return { read: () => keptText(place), write: (text) => keepText(place, text) };
  }, [name]);

  return useMemo(
    () => ({
      ...{ text: draft.text, isStarter: draft.text === starter, keeping, other: draft.other, memory },
      write: (text) => keeper.write(text),
      choose: (which) => keeper.choose(which),
    }),
    [draft, starter, keeping, keeper, memory],
  );
}

function recall(name: string, participant: number | null, starter: string): DraftSync {
  const text = keptText(textPlace(name));
  const remembered = keptText(markPlace(name, participant));
  return text === null && remembered === null ? beginDraft(starter) : recalledDraft(text ?? starter, remembered);
}

function keepDraft(name: string, participant: number | null, draft: DraftSync, starter: string): void {
  keepText(textPlace(name), draft.text === starter ? null : draft.text);
  keepText(markPlace(name, participant), rememberedDraft(draft));
}

function textPlace(name: string): string {
  return `talweg draft ${name}`;
}

/** How a draft stands to the server is another thing for each who joins from this browser. */
function markPlace(name: string, participant: number | null): string {
  return `talweg draft-mark ${name} ${participant ?? "nobody"}`;
}
