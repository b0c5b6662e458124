import { python } from "@codemirror/lang-python";
import { yaml } from "@codemirror/lang-yaml";
import { EditorState, type Extension } from "@codemirror/state";
import { EditorView, lineNumbers } from "@codemirror/view";
import { useEffect, useRef } from "react";
import type { Language } from "../model/exercise";
import { codeTheme } from "./code/codeTheme";

const languages: Record<Language, () => Promise<Extension>> = {
  python: async () => python(),
  java: async () => (await import("@codemirror/lang-java")).java(),
  settings: async () => yaml(),
};

/** A source to read, in the editor's own type and colours. */
export function SourceView({ source, language, label }: { source: string; language: Language; label: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const parent = place.current;
    if (!parent) return;
    let view: EditorView | null = null;
    let isGone = false;
    const show = (spoken: Extension) => {
      if (isGone) return;
      view?.destroy();
      view = new EditorView({
        parent,
        state: EditorState.create({
          doc: source,
          extensions: [
            lineNumbers(),
            EditorView.lineWrapping,
            EditorState.readOnly.of(true),
            EditorView.editable.of(false),
            EditorView.contentAttributes.of({
              "aria-label": label,
              role: "textbox",
              "aria-readonly": "true",
              tabindex: "0",
            }),
            spoken,
            codeTheme(),
          ],
        }),
      });
    };
    show([]);
    // Without the network it stays plain text.
    languages[language]().then(show, () => {});
    return () => {
      isGone = true;
      view?.destroy();
    };
  }, [source, language, label]);
  return <div ref={place} className="source-view" />;
}
