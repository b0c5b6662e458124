import type { Extension } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { yCollab, yUndoManagerKeymap } from "y-codemirror.next";
import type { Awareness } from "y-protocols/awareness";
import type * as Y from "yjs";

/** Binds an editor to a text that others write, too: their carets are shown, and undo takes back what was done here. */
export function writtenTogether(text: Y.Text, awareness: Awareness, undo: Y.UndoManager): Extension {
  return [yCollab(text, awareness, { undoManager: undo }), keymap.of(yUndoManagerKeymap), look];
}

/** The name stands on paper, since not every colour carries letters, and fades when its caret rests: it hides the line above. */
const look = EditorView.theme({
  "@keyframes caret-name": { "0%, 80%": { opacity: 1 }, "100%": { opacity: 0 } },
  ".cm-ySelectionInfo": {
    top: "-1.6em",
    padding: "0 6px",
    border: "1px solid",
    borderColor: "inherit",
    borderRadius: "3px 3px 3px 0",
    fontFamily: "var(--mantine-font-family)",
    fontSize: "12px",
    fontWeight: "600",
    lineHeight: "1.5",
    color: "var(--ink)",
    backgroundColor: "var(--paper-raised)",
    animation: "caret-name 4s forwards",
  },
  ".cm-ySelectionCaret:hover .cm-ySelectionInfo": { animation: "none", opacity: "1" },
  ".cm-line:first-child .cm-ySelectionInfo": { top: "1.6em", borderRadius: "0 3px 3px 3px" },
});
