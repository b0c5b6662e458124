import { useCallback, useEffect, useState } from "react";
import { parseSeen, withSeen } from "../../model/news";
import { keepText, keptText } from "../exercise/localText";

/** The keys of the news that were seen in this browser, in whichever tab; null at the first visit. */
export function useSeen(code: string): [seen: readonly string[] | null, see: (keys: readonly string[]) => void] {
  const place = `talweg seen ${code}`;
  const [seen, setSeen] = useState<readonly string[] | null>(() => parseSeen(keptText(place)));

  useEffect(() => {
    const hear = (event: StorageEvent) => {
      if (event.key === place) setSeen((known) => withSeen(known ?? [], parseSeen(event.newValue) ?? []));
    };
    window.addEventListener("storage", hear);
    return () => window.removeEventListener("storage", hear);
  }, [place]);

  useEffect(() => {
    if (seen !== null) keepText(place, JSON.stringify(seen));
  }, [place, seen]);

  const see = useCallback((keys: readonly string[]) => setSeen((known) => withSeen(known ?? [], keys)), []);
  return [seen, see];
}
