import { Anchor, Box, Group, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { waitingSentence } from "../model/handIn";
import { points } from "../model/numbers";
import type { Submission } from "../model/submission";
import { BudgetMeter } from "./BudgetMeter";
import { VerdictBadge } from "./VerdictBadge";

export type RunResultProps = {
  submission: Submission;
  /** What it may spend in all; null where nothing is spent. */
  budget: number | null;
  unit: string;
  /** What of the budget went into values; null where that is not known. */
  values?: number | null;
  /** The word for a practice run that came through. */
  fine?: string;
  /** When it was handed in, in words. */
  when: string;
  /** What can be done with it. */
  actions?: ReactNode;
};

/** What became of a run: verdict, points, a sentence, the budget and what it printed. */
export function RunResult({ submission, budget, unit, values = null, fine, when, actions }: RunResultProps) {
  const { state, verdict, practice, score, message, log, oracleCalls } = submission;
  const sentence = state === "JUDGED" ? message : waitingSentence(submission);
  return (
    <section className="run-result" aria-label="Result">
      <Group justify="space-between" wrap="nowrap" gap="sm" align="baseline">
        <span role="status" className="run-verdict">
          <VerdictBadge state={state} verdict={verdict} practice={practice} fine={fine} />
          {score !== null && (
            <span className="numbers run-score">
              {points(score)} <small>points</small>
            </span>
          )}
        </span>
        <Text size="xs" c="dimmed" className="run-when">
          {practice ? "Practice" : "Scored try"}
          {submission.author && ` by ${submission.author}`}, {when}
        </Text>
      </Group>
      {sentence && <Text className="run-sentence">{sentence}</Text>}
      {submission.nondeterministic && (
        <Text className="run-sentence">
          <strong>Not the same twice.</strong> Judged again, your program asked other questions: it leaves something to
          the clock, to an address or to chance of its own. These points stay, but they were luck.
        </Text>
      )}
      {state === "JUDGED" && oracleCalls !== null && budget !== null && (
        <BudgetMeter used={oracleCalls} budget={budget} unit={unit} values={values} />
      )}
      <Group justify="space-between" align="flex-start" gap="sm">
        {log === "" ? <span /> : <PrintedLog log={log} isOpen={verdict !== "SCORED"} />}
        {actions}
      </Group>
    </section>
  );
}

function PrintedLog({ log, isOpen }: { log: string; isOpen: boolean }) {
  return (
    <details className="run-log" open={isOpen}>
      <Anchor component="summary" size="sm">
        What it printed
      </Anchor>
      <Box component="pre" className="mono" tabIndex={0} aria-label="What it printed">
        {log}
      </Box>
    </details>
  );
}
