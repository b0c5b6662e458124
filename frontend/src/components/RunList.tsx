import { Button, Checkbox } from "@mantine/core";
import type { Language } from "../model/exercise";
import { count, points } from "../model/numbers";
import type { Submission } from "../model/submission";
import { VerdictBadge } from "./VerdictBadge";

export type RunListProps = {
  /** Newest first. */
  runs: readonly Submission[];
  /** The word for a practice run that came through. */
  fine: string;
  whenOf: (run: Submission) => string;
  /** Which are to be compared. */
  chosen: readonly string[];
  onChoose: (id: string) => void;
  /** The best of all. */
  best: string | null;
  onLook: (id: string) => void;
  onRestore: (run: Submission) => void;
};

const names: Record<Language, string> = { python: "Python", java: "Java", settings: "Settings" };

/** Each run in a line: what it was, what became of it, and what can be done with it. */
export function RunList({ runs, fine, whenOf, chosen, onChoose, best, onLook, onRestore }: RunListProps) {
  return (
    <ul className="run-list">
      {runs.map((run) => (
        <li key={run.id} data-chosen={chosen.includes(run.id) || undefined}>
          <Checkbox
            checked={chosen.includes(run.id)}
            onChange={() => onChoose(run.id)}
            aria-label={`Compare the run of ${whenOf(run)}`}
          />
          <span className="run-list-verdict">
            <VerdictBadge state={run.state} verdict={run.verdict} practice={run.practice} fine={fine} />
          </span>
          <span className="run-list-score numbers">
            {run.id === best && (
              <span role="img" aria-label="My best">
                ★{" "}
              </span>
            )}
            {run.score === null ? "" : points(run.score)}
          </span>
          <span className="run-list-what">
            {names[run.language]}, {run.practice ? "practice" : "scored try"}
            <small className="numbers">
              {run.author && `${run.author}, `}
              {whenOf(run)}
              {run.oracleCalls === null ? "" : ` · ${count(run.oracleCalls)} spent`}
            </small>
          </span>
          <span className="run-list-acts">
            <Button size="compact-sm" variant="subtle" onClick={() => onLook(run.id)}>
              Look
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => onRestore(run)}>
              Restore
            </Button>
          </span>
        </li>
      ))}
    </ul>
  );
}
