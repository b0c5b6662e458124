import { useMemo } from "react";
import type { Ghost, Tape } from "../../api/types";

/** The runs to compare with: the exercise's baselines, and my best where it is not the one that is looked at. */
export function useGhosts(baselines: readonly Ghost[], best: Tape | null): readonly Ghost[] {
  return useMemo(() => (best ? [...baselines, { name: "My best", tape: best }] : baselines), [baselines, best]);
}
