import { type Extension, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, WidgetType } from "@codemirror/view";

/** Something wrong in a line (the first is 1), in words. */
export type Mistake = { line: number; sentence: string };

/** Shows these mistakes, and no others any more. */
export const showMistakes = StateEffect.define<readonly Mistake[]>();

/** The sentence, below the line it is about. */
class Sentence extends WidgetType {
  private readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }

  override eq(other: Sentence): boolean {
    return other.text === this.text;
  }

  override toDOM(): HTMLElement {
    const line = document.createElement("div");
    line.className = "cm-mistake";
    line.textContent = this.text;
    return line;
  }
}

const wrong = Decoration.line({ class: "cm-error-line" });

const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (before, transaction) => {
    const asked = transaction.effects.findLast((effect) => effect.is(showMistakes));
    if (!asked) return before.map(transaction.changes);
    const { doc } = transaction.state;
    return Decoration.set(
      asked.value.flatMap(({ line, sentence }) => {
        if (line < 1 || line > doc.lines) return [];
        const { from, to } = doc.line(line);
        const below = Decoration.widget({ widget: new Sentence(sentence), block: true, side: 1 });
        return [wrong.range(from), below.range(to)];
      }),
      true,
    );
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Mistakes that are found while somebody writes, each told below its line. */
export function mistakes(): Extension {
  return marks;
}
