import { history, isolateHistory, undo } from "@codemirror/commands";
import { EditorState } from "@codemirror/state";
import { expect, it } from "vitest";
import { memorised, recalled } from "./editorMemory";

const config = { extensions: [history()] };

function undone(state: EditorState): EditorState {
  let after = state;
  undo({ state, dispatch: (transaction) => (after = transaction.state) });
  return after;
}

function written(): EditorState {
  const begun = EditorState.create({ ...config, doc: "one" });
  return begun.update({ changes: { from: 3, insert: " two" }, userEvent: "input.paste" }).state;
}

it("undoes across a reload what was written before it", () => {
  const back = recalled(memorised(written()), "one two", config);
  expect(back.doc.toString()).toBe("one two");
  expect(undone(back).doc.toString()).toBe("one");
});

it("makes a text that came from elsewhere one more step", () => {
  const back = recalled(memorised(written()), "one three", config);
  expect(back.doc.toString()).toBe("one three");
  expect(undone(back).doc.toString()).toBe("one two");
});

it("begins anew where nothing sensible was kept", () => {
  for (const text of [null, "", "{", "{}", "7", '{"doc":1}']) {
    expect(recalled(text, "mine", config).doc.toString()).toBe("mine");
  }
});

it("keeps no history without end", () => {
  let state = EditorState.create({ ...config, doc: "" });
  for (let i = 0; i < 4; i++) {
    const changes = { from: 0, to: state.doc.length, insert: String(i).repeat(80_000) };
    state = state.update({ changes, annotations: isolateHistory.of("full") }).state;
  }
  expect(memorised(state) === null).toBe(true);
});
