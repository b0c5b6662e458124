import { Button, Skeleton, Text } from "@mantine/core";
import { sentenceOf } from "../../api/http";
import { useLive } from "../../api/liveContext";
import { useSource } from "../../api/queries";
import type { ExerciseSummary, Source } from "../../api/types";
import { useNow } from "../../components/Countdown";
import { RunResult } from "../../components/RunResult";
import { ago } from "../../model/clock";
import { budgetOf, fineWord } from "../../model/handIn";
import type { Runs } from "./useRuns";

export type ResultProps = {
  exercise: ExerciseSummary;
  /** How many hidden ones a scored try runs on. */
  instances: number;
  runs: Runs;
  isJoined: boolean;
  /** Whether a source is what stands in the editor. */
  isWritten: (source: Source) => boolean;
  onRestore: (source: Source) => void;
};

/** The run that is looked at, or what to do to get one. */
export function Result({ exercise, instances, runs, isJoined, isWritten, onRestore }: ResultProps) {
  const { clock } = useLive();
  const now = useNow(5_000);
  const { selected, list } = runs;
  const source = useSource(selected?.id ?? null);
  if (!selected) {
    if (isJoined && list.isPending) return <Skeleton height={48} m="md" />;
    if (list.error) return <Text className="run-result">{`${sentenceOf(list.error)} Your runs are safe there.`}</Text>;
    return (
      <Text className="run-result" c="dimmed" size="sm">
        Nothing run yet. Practice costs nothing: it shows your path on this surface.
      </Text>
    );
  }
  const restore = source.data && !isWritten(source.data) && (
    <Button variant="subtle" size="compact-sm" onClick={() => onRestore(source.data)}>
      Restore this source
    </Button>
  );
  return (
    <RunResult
      submission={selected}
      budget={budgetOf(selected, exercise, instances)}
      fine={fineWord(exercise)}
      unit={exercise.unit}
      values={selected.practice && runs.plotted?.id === selected.id ? (runs.tape?.valueCost ?? null) : null}
      when={ago(clock, selected.createdAt, now)}
      actions={restore}
    />
  );
}
