import { useCallback, useEffect, useState } from "react";
import { undoMilliseconds } from "../../model/roundActions";

export type UndoOffer = {
  /** The round whose last action can still be undone; null when nothing can. */
  round: number | null;
  seconds: number;
  offer: (round: number) => void;
  forget: () => void;
};

/** For a few seconds after an action it can be taken back. */
export function useUndo(): UndoOffer {
  const [offered, setOffered] = useState<{ round: number; until: number } | null>(null);
  const [now, setNow] = useState(0);

  useEffect(() => {
    if (!offered) return;
    const timer = setInterval(() => {
      setNow(Date.now());
      if (Date.now() >= offered.until) setOffered(null);
    }, 250);
    return () => clearInterval(timer);
  }, [offered]);

  const offer = useCallback((round: number) => {
    setNow(Date.now());
    setOffered({ round, until: Date.now() + undoMilliseconds });
  }, []);
  const forget = useCallback(() => setOffered(null), []);
  const seconds = offered ? Math.max(1, Math.ceil((offered.until - now) / 1000)) : 0;
  return { round: offered?.round ?? null, seconds, offer, forget };
}
