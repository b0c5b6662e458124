import { useCallback, useState } from "react";
import { keepText, keptText } from "../exercise/localText";

/** Words that are being written: closing the panel or reloading the page loses nothing. */
export function useKeptWords(place: string): [words: string, write: (words: string) => void] {
  const [words, setWords] = useState(() => keptText(place) ?? "");
  const write = useCallback(
    (next: string) => {
      setWords(next);
      keepText(place, next === "" ? null : next);
    },
    [place],
  );
  return [words, write];
}
