import { historyField } from "@codemirror/commands";
import { EditorState, type EditorStateConfig } from "@codemirror/state";
import { textChange } from "../../model/textChange";

/** Where an editor's document with its undo steps is kept, so that they outlive a reload. */
export type EditorMemory = { read: () => string | null; write: (text: string | null) => void };

const fields = { history: historyField };

/** Steps are worth keeping, but not at the cost of the room that the drafts need. */
const longest = 200_000;

export function memorised(state: EditorState): string | null {
  const text = JSON.stringify(state.toJSON(fields));
  return text.length <= longest ? text : null;
}

/**
 * An editor's state with the steps that were kept. Where its text has changed since, that change is one more step: it
 * can be undone, too.
 */
export function recalled(text: string | null, doc: string, config: EditorStateConfig): EditorState {
  const before = text === null ? null : parsed(text, config);
  if (!before) return EditorState.create({ ...config, doc });
  const change = textChange(before.doc.toString(), doc);
  return change ? before.update({ changes: change }).state : before;
}

function parsed(text: string, config: EditorStateConfig): EditorState | null {
  try {
    return EditorState.fromJSON(JSON.parse(text), config, fields);
  } catch {
    return null;
  }
}
