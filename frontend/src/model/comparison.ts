import type { Submission } from "./submission";

/** The runs that are to be compared, in the order in which they were chosen: at most two. */
export type Chosen = readonly string[];

/** Chooses a run or gives it up; a third takes the place of the one that was chosen first. */
export function withChoice(chosen: Chosen, id: string): Chosen {
  return chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id].slice(-2);
}

/** Two sources that can be compared; `newer` null is what stands in the editor now. */
export type Pair = { older: Submission; newer: Submission | null };

/** What is to be compared, the older one first; with one chosen, it and the editor. Null while there is nothing to. */
export function pairOf(chosen: Chosen, runs: readonly Submission[]): Pair | null {
  const [one, other] = chosen.flatMap((id) => runs.filter((run) => run.id === id));
  if (!one) return null;
  if (!other) return { older: one, newer: null };
  const isInOrder = Date.parse(one.createdAt) <= Date.parse(other.createdAt);
  return isInOrder ? { older: one, newer: other } : { older: other, newer: one };
}
