import { ActionIcon, Box, Skeleton, Title } from "@mantine/core";
import { Suspense } from "react";
import type { ExerciseDetail } from "../../api/types";
import { LevelMark } from "../../components/LevelMark";
import { count, points } from "../../model/numbers";
import { Statement } from "./parts";

export type ReadPanelProps = {
  detail: ExerciseDetail;
  /** My best points so far; null before the first. */
  best: number | null;
  isHidden: boolean;
  /** Folds the panel away, where it can be. */
  onFold?: (() => void) | undefined;
};

/** What is asked. */
export function ReadPanel({ detail, best, isHidden, onFold }: ReadPanelProps) {
  const { exercise, statement, instances } = detail;
  return (
    <Box component="section" aria-label="Task" className="panel panel-read" hidden={isHidden} tabIndex={0}>
      <div className="read-head">
        <LevelMark level={exercise.level} />
        {onFold && (
          <ActionIcon variant="subtle" color="gray" aria-label="Hide the task" title="Hide the task" onClick={onFold}>
            <svg
              width="14"
              height="14"
              viewBox="0 0 14 14"
              fill="none"
              stroke="var(--ink-soft)"
              strokeWidth="1.75"
              aria-hidden="true"
            >
              <path d="M9 2 4 7l5 5" />
            </svg>
          </ActionIcon>
        )}
      </div>
      <Title order={1} size="h2">
        {exercise.title}
      </Title>
      <dl className="facts numbers">
        <Fact name="Budget" value={`${count(exercise.budget)} ${exercise.unit}`} />
        {instances > 0 && <Fact name="Hidden instances" value={count(instances)} />}
        <Fact name="My best" value={points(best ?? exercise.best)} />
        {exercise.baseline !== null && <Fact name="Best baseline" value={points(exercise.baseline)} />}
      </dl>
      <Suspense fallback={<Skeleton height={240} mt="md" />}>
        <Statement markdown={statement} />
      </Suspense>
    </Box>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
