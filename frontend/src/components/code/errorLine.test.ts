import { EditorState, type TransactionSpec } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { expect, it } from "vitest";
import { errorLine, markErrorLine } from "./errorLine";

/** The lines marked after some changes, as an editor would draw them. */
function markedLines(...changes: TransactionSpec[]): string[] {
  let state = EditorState.create({ doc: "one\ntwo\nthree", extensions: [errorLine()] });
  for (const change of changes) state = state.update(change).state;
  const lines: string[] = [];
  for (const marks of state.facet(EditorView.decorations)) {
    if (typeof marks === "function") continue;
    marks.between(0, state.doc.length, (from) => void lines.push(state.doc.lineAt(from).text));
  }
  return lines;
}

const second = { effects: markErrorLine.of(2) };

it("marks a line, and takes the mark away", () => {
  expect(markedLines(second)).toEqual(["two"]);
  expect(markedLines(second, { effects: markErrorLine.of(null) })).toEqual([]);
});

it("stays with its line while others change", () => {
  expect(markedLines(second, { changes: { from: 0, insert: "zero\n" } })).toEqual(["two"]);
  expect(markedLines(second, { changes: { from: 9, insert: "!" } })).toEqual(["two"]);
});

it("goes when its own line is mended", () => {
  expect(markedLines(second, { changes: { from: 5, insert: "!" } })).toEqual([]);
});

it("marks nothing beyond the text", () => {
  expect(markedLines({ effects: markErrorLine.of(9) })).toEqual([]);
  expect(markedLines({ effects: markErrorLine.of(0) })).toEqual([]);
});
