import { useEffect, useRef, useState } from "react";
import { type News, spoken } from "../../model/news";

/** Long enough to be read aloud; what was said is not found again by who wanders through the page later. */
const saidFor = 8_000;

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

  useEffect(() => {
    if (words === "") return;
    const timer = setTimeout(() => setWords(""), saidFor);
    return () => clearTimeout(timer);
  }, [words]);

  return words;
}
