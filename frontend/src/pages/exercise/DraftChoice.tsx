import { useLive } from "../../api/liveContext";
import type { Language } from "../../api/types";
import { useNow } from "../../components/Countdown";
import { OtherDraft } from "../../components/OtherDraft";
import { ago } from "../../model/clock";
import type { DiffSheetProps } from "./DiffSheet";
import type { Draft } from "./useDrafts";

export type DraftChoiceProps = {
  language: Language;
  draft: Draft;
  onCompare: (sides: NonNullable<DiffSheetProps["sides"]>) => void;
};

/** Asks which draft to go on with, where two devices have written. */
export function DraftChoice({ language, draft, onCompare }: DraftChoiceProps) {
  const { clock } = useLive();
  const now = useNow(10_000);
  const { other, text, choose } = draft;
  if (!other) return null;
  const compare = () =>
    onCompare({
      older: { title: "On the other device", source: other.source },
      newer: { title: "Here", source: text },
      language,
    });
  return <OtherDraft when={ago(clock, other.savedAt, now)} onCompare={compare} onChoose={choose} />;
}
