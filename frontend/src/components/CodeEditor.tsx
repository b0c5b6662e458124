import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import { yaml } from "@codemirror/lang-yaml";
import { bracketMatching, indentOnInput, indentUnit } from "@codemirror/language";
import { Compartment, type Extension, Prec } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { useEffect, useEffectEvent, useRef } from "react";
import type { Language } from "../model/exercise";
import { textChange } from "../model/textChange";
import { codeTheme } from "./code/codeTheme";
import { completions, type Suggest } from "./code/completions";
import { type EditorMemory, memorised, recalled } from "./code/editorMemory";
import { errorLine, markErrorLine } from "./code/errorLine";
import { type Mistake, mistakes as mistakeLines, showMistakes } from "./code/mistakes";

/** Where the last run failed: a line of the source that was run. */
export type ErrorMark = { line: number; source: string };

export type CodeEditorProps = {
  value: string;
  onChange: (value: string) => void;
  language: Language;
  label: string;
  /** Marked while the editor shows the source it belongs to. */
  error?: ErrorMark | null;
  /** What is wrong as it stands, each told below its line. */
  mistakes?: readonly Mistake[];
  /** What may come next at a place. */
  suggest?: Suggest;
  /** Where its undo steps outlive a reload. */
  memory?: EditorMemory;
  /** The text is not this editor's alone: what binds it to the others takes the place of `value` and of its own undo. */
  shared?: SharedText | undefined;
};

/** `undo` takes back the last step that was done here. */
export type SharedText = { text: () => string; extension: Extension; undo: () => void };

const none: readonly Mistake[] = [];
const keepEvery = 1_500;

/** Java comes when somebody writes it; until then, and on a poor network for ever, it is plain text. */
const languages: Record<Language, () => Extension | Promise<Extension>> = {
  python: () => [python(), indentUnit.of("    ")],
  java: async () => [(await import("@codemirror/lang-java")).java(), indentUnit.of("    ")],
  settings: () => [yaml(), indentUnit.of("  ")],
};

/** Running is the page's affair: the editor only keeps its own meaning of these keys away. */
const leftToThePage = Prec.highest(keymap.of([{ key: "Mod-Enter", run: () => true, shift: () => true }]));

/** An editor of code. Tab indents; Escape, then Tab, leaves it. Give it a `key` by language. */
export function CodeEditor(props: CodeEditorProps) {
  const { value, onChange, language, label, error = null, mistakes = none, suggest, memory, shared } = props;
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView | null>(null);
  const changed = useEffectEvent(onChange);
  const initial = useEffectEvent(() =>
    shared ? { value: shared.text(), kept: null } : { value, kept: memory?.read() ?? null },
  );
  const suggested = useEffectEvent((text: string, at: number) => suggest?.(text, at) ?? null);
  const keep = useEffectEvent((text: string | null) => memory?.write(text));

  useEffect(() => {
    if (!place.current) return;
    const spoken = new Compartment();
    const begin = initial();
    let keeping: ReturnType<typeof setTimeout> | undefined;
    const view = new EditorView({
      parent: place.current,
      state: recalled(begin.kept, begin.value, {
        extensions: [
          leftToThePage,
          lineNumbers(),
          highlightActiveLine(),
          highlightActiveLineGutter(),
          shared?.extension ?? [history(), keymap.of(historyKeymap)],
          drawSelection(),
          EditorView.lineWrapping,
          indentOnInput(),
          bracketMatching(),
          keymap.of([indentWithTab, ...defaultKeymap]),
          spoken.of([]),
          codeTheme(),
          errorLine(),
          mistakeLines(),
          completions((text, at) => suggested(text, at)),
          EditorView.contentAttributes.of({
            "aria-label": `${label}. Escape, then Tab, leaves the editor.`,
            // It takes the focus without this too, but who checks for that reads it here.
            tabindex: "0",
          }),
          EditorView.updateListener.of((update) => {
            if (!update.docChanged || shared) return;
            changed(update.state.doc.toString());
            keeping ??= setTimeout(keepNow, keepEvery);
          }),
        ],
      }),
    });
    const keepNow = () => {
      clearTimeout(keeping);
      keeping = undefined;
      keep(memorised(view.state));
    };
    window.addEventListener("pagehide", keepNow);
    editor.current = view;
    void speak(view, spoken, language);
    return () => {
      window.removeEventListener("pagehide", keepNow);
      if (keeping !== undefined) keepNow();
      view.destroy();
      editor.current = null;
    };
  }, [language, label, shared]);

  useEffect(() => {
    const view = editor.current;
    const change = view && !shared && textChange(view.state.doc.toString(), value);
    if (change) view.dispatch({ changes: change });
  }, [value, shared]);

  useEffect(() => {
    const view = editor.current;
    if (!view) return;
    const isShown = error !== null && view.state.doc.toString() === error.source;
    view.dispatch({ effects: markErrorLine.of(isShown ? error.line : null) });
  }, [error]);

  useEffect(() => {
    editor.current?.dispatch({ effects: showMistakes.of(mistakes) });
  }, [mistakes]);

  return <div ref={place} className="code-editor" />;
}

async function speak(view: EditorView, spoken: Compartment, language: Language): Promise<void> {
  try {
    const extension = languages[language]();
    const ready = extension instanceof Promise ? await extension : extension;
    // In an editor that is gone by now this changes nothing.
    view.dispatch({ effects: spoken.reconfigure(ready) });
  } catch {
    // The network failed: it stays plain text.
  }
}
