import { EditorState } from "@codemirror/state";
import { EditorView, runScopeHandlers } from "@codemirror/view";
import { expect, it } from "vitest";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { writtenTogether } from "./writtenTogether";

function editor(doc: Y.Doc) {
  const text = doc.getText("source");
  const extension = writtenTogether(text, new Awareness(doc), new Y.UndoManager(text));
  return new EditorView({ state: EditorState.create({ doc: text.toString(), extensions: extension }) });
}

it("shows what others write, and undoes only what was written here", () => {
  const doc = new Y.Doc();
  doc.getText("source").insert(0, "start");
  const view = editor(doc);
  view.dispatch({ changes: { from: 0, insert: "mine " } });
  doc.transact(() => doc.getText("source").insert(10, " theirs"), "server");
  expect(view.state.doc.toString()).toBe("mine start theirs");
  const undo = new KeyboardEvent("keydown", { key: "z", ctrlKey: true });
  expect(runScopeHandlers(view, undo, "editor")).toBe(true);
  expect(view.state.doc.toString()).toBe("start theirs");
  view.destroy();
});
