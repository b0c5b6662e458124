import { useEffect, useRef, useState } from "react";
import { type News, spoken } from "../../model/news";

/** The words of the news that arrived last while this page was open; nothing of what was there before. */
export function useArrival(news: readonly News[], isKnown: boolean): string {
  const known = useRef<Set<string> | null>(null);
  const [words, setWords] = useState("");

  useEffect(() => {
    if (!isKnown) return;
    const before = known.current;
    known.current = new Set([...(before ?? []), ...news.map(({ key }) => key)]);
    const arrived = before && news.find(({ key }) => !before.has(key));
    if (arrived) setWords(spoken(arrived));
  }, [news, isKnown]);

  return words;
}
