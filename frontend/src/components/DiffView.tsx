import { java } from "@codemirror/lang-java";
import { python } from "@codemirror/lang-python";
import { yaml } from "@codemirror/lang-yaml";
import { MergeView, unifiedMergeView } from "@codemirror/merge";
import { EditorState, type Extension } from "@codemirror/state";
import { EditorView, lineNumbers } from "@codemirror/view";
import { useEffect, useRef } from "react";
import type { Language } from "../model/exercise";
import { codeTheme } from "./code/codeTheme";

export type DiffViewProps = {
  older: string;
  newer: string;
  language: Language;
  /** Side by side where there is room, one in the other where there is not. */
  isWide: boolean;
  label: string;
};

const languages: Record<Language, () => Extension> = { python, java, settings: yaml };

/** What changed from one source to another; read only. */
export function DiffView({ older, newer, language, isWide, label }: DiffViewProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const parent = place.current;
    if (!parent) return;
    const shown = [
      lineNumbers(),
      languages[language](),
      codeTheme(),
      EditorView.lineWrapping,
      EditorState.readOnly.of(true),
      EditorView.editable.of(false),
      EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }),
    ];
    // What did not change is folded away, but for a few lines around what did.
    const collapseUnchanged = { margin: 3, minSize: 6 };
    const view = isWide
      ? new MergeView({
          ...{ parent, collapseUnchanged, gutter: true },
          a: { doc: older, extensions: shown },
          b: { doc: newer, extensions: shown },
        })
      : new EditorView({
          parent,
          doc: newer,
          extensions: [shown, unifiedMergeView({ original: older, mergeControls: false, collapseUnchanged })],
        });
    return () => view.destroy();
  }, [older, newer, language, isWide, label]);
  return <div ref={place} className="diff-view" />;
}
