import { useMemo, useState } from "react";
import { useRace } from "../../api/afterQueries";
import { useLive } from "../../api/liveContext";
import type { ExerciseDetail, Tape } from "../../api/types";
import { hasMedian, type LazyGhost, medianGhost, medianName } from "../../model/median";

export type Ghosts = { all: readonly LazyGhost[]; onShow: (name: string) => void };

/**
 * The runs to compare with: the exercise's baselines, my best where it is not the one that is looked at, and the one in the
 * middle of the round, which is asked for when it is first shown: it comes with all runs of the race.
 */
export function useGhosts(code: string, { exercise, ghosts }: ExerciseDetail, best: Tape | null): Ghosts {
  const { board } = useLive();
  const [isWanted, want] = useState(false);
  const race = useRace(code, exercise.round, exercise.slug, isWanted);
  const median = useMemo(() => (race.data ? medianGhost(race.data) : null), [race.data]);
  const isOffered = exercise.kind === "MINIMIZE" && hasMedian(board, exercise.slug);
  const all = useMemo<LazyGhost[]>(
    () => [
      ...ghosts,
      ...(best ? [{ name: "My best", tape: best }] : []),
      ...(isOffered ? [median ?? { name: medianName, tape: null }] : []),
    ],
    [ghosts, best, isOffered, median],
  );
  return {
    all,
    onShow: (name) => {
      if (name === medianName) want(true);
    },
  };
}
