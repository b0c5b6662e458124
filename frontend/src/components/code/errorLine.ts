import { type EditorState, type Extension, RangeSet, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, GutterMarker, gutterLineClass } from "@codemirror/view";

/** Marks a line (1 is the first) as the one that the last run failed at; null takes the mark away. */
export const markErrorLine = StateEffect.define<number | null>();

const line = Decoration.line({ class: "cm-error-line", attributes: { title: "The last run stopped here" } });

class ErrorGutter extends GutterMarker {
  override readonly elementClass = "cm-error-gutter";
}

const gutter = new ErrorGutter();

/** The mark stays with its line while other lines change, and goes when its own line does. */
const mark = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, transaction) => {
    const asked = transaction.effects.find((effect) => effect.is(markErrorLine));
    if (asked) return marked(transaction.state, asked.value);
    if (!transaction.docChanged) return marks;
    const touched = (from: number) =>
      transaction.changes.touchesRange(from, transaction.startState.doc.lineAt(from).to);
    return marks.update({ filter: (from) => touched(from) === false }).map(transaction.changes);
  },
  provide: (field) => [
    EditorView.decorations.from(field),
    gutterLineClass.compute([field], (state) => {
      const ranges: { from: number; to: number; value: GutterMarker }[] = [];
      state.field(field).between(0, state.doc.length, (from) => void ranges.push({ from, to: from, value: gutter }));
      return RangeSet.of(ranges);
    }),
  ],
});

export function errorLine(): Extension {
  return mark;
}

function marked(state: EditorState, number: number | null): DecorationSet {
  if (number === null || number < 1 || number > state.doc.lines) return Decoration.none;
  return Decoration.set([line.range(state.doc.line(number).from)]);
}
