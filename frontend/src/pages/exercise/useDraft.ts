import { useCallback, useState } from "react";
import type { Language } from "../../api/types";
import { keepText, keptText } from "./localText";

export type Draft = {
  text: string;
  write: (text: string) => void;
  /** Whether it still is the starter. */
  isStarter: boolean;
};

/** What is being written for an exercise in a language: kept in this browser with each change, so that a reload loses nothing. */
export function useDraft(code: string, slug: string, language: Language, starter: string): Draft {
  const name = `talweg draft ${code} ${slug} ${language}`;
  const [text, setText] = useState(() => keptText(name) ?? starter);
  const write = useCallback(
    (next: string) => {
      setText(next);
      keepText(name, next === starter ? null : next);
    },
    [name, starter],
  );
  return { text, write, isStarter: text === starter };
}
