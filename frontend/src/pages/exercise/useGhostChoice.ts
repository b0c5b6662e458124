import { useMemo, useState } from "react";
import type { Ghost } from "../../api/types";

/** Which of the runs to compare with are shown: at first one, so that there is something to race against. */
export function useGhostChoice(ghosts: readonly Ghost[]) {
  const [shown, setShown] = useState<ReadonlySet<string>>(() => new Set(ghosts.slice(0, 1).map((ghost) => ghost.name)));
  // Each keeps its dash and mark, whichever others are shown.
  const drawn = useMemo(
    () => ghosts.map(({ name, tape }, nth) => ({ name, tape, nth })).filter(({ name }) => shown.has(name)),
    [ghosts, shown],
  );
  const toggle = (name: string) =>
    setShown((before) => {
      const after = new Set(before);
      if (!after.delete(name)) after.add(name);
      return after;
    });
  return { drawn, shown, toggle };
}
