import { useMemo, useState } from "react";
import type { LazyGhost } from "../../model/median";

/** Which of the runs to compare with are shown: at first one, so that there is something to race against. */
export function useGhostChoice(ghosts: readonly LazyGhost[], onShow: (name: string) => void) {
  const [shown, setShown] = useState<ReadonlySet<string>>(() => new Set(ghosts.slice(0, 1).map((ghost) => ghost.name)));
  // Each keeps its dash and mark, whichever others are shown.
  const drawn = useMemo(
    () => ghosts.flatMap(({ name, tape }, nth) => (tape && shown.has(name) ? [{ name, tape, nth }] : [])),
    [ghosts, shown],
  );
  const toggle = (name: string) => {
    onShow(name);
    setShown((before) => {
      const after = new Set(before);
      if (!after.delete(name)) after.add(name);
      return after;
    });
  };
  return { drawn, shown, toggle };
}
