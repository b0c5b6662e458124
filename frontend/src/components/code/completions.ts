import { autocompletion, type Completion, type CompletionContext, completionKeymap } from "@codemirror/autocomplete";
import { type Extension, Prec } from "@codemirror/state";
import { keymap } from "@codemirror/view";
import type { Possibilities, Possibility } from "../../model/oracleApi";

/** What may come next at a place in a text; null where that is nothing of ours. */
export type Suggest = (text: string, at: number) => Possibilities | null;

const types: Record<Possibility["kind"], string> = {
  method: "method",
  property: "property",
  class: "class",
  constant: "variable",
};

/** Offers what may come next while somebody writes, with a line on each. Escape closes it. */
export function completions(suggest: Suggest): Extension {
  const source = ({ state, pos }: CompletionContext) => {
    const found = suggest(state.doc.toString(), pos);
    return found && { from: found.from, options: found.options.map(offered) };
  };
  return [
    autocompletion({ override: [source], icons: false, defaultKeymap: false }),
    Prec.high(keymap.of(completionKeymap)),
  ];
}

/** In the order in which they are told, which is that of use. */
function offered({ label, insert, detail, doc, kind }: Possibility, nth: number): Completion {
  return {
    ...{ label, detail, type: types[kind], boost: -nth },
    ...(insert === label ? {} : { apply: insert }),
    ...(doc === "" ? {} : { info: doc }),
  };
}
