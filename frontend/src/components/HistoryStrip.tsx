import type { ReactNode } from "react";
import { points } from "../model/numbers";
import { sparkline } from "../model/sparkline";
import type { Submission } from "../model/submission";
import type { Tape } from "../model/tape";
import { VerdictBadge } from "./VerdictBadge";

/** My runs, newest first, each a small curve with its score. */
export function HistoryStrip({ children, onAll }: { children: ReactNode; onAll: () => void }) {
  return (
    <nav className="history" aria-label="My runs, newest first">
      <button type="button" className="history-all" onClick={onAll}>
        All runs
        <small>compare, restore</small>
      </button>
      {children}
    </nav>
  );
}

export type HistoryChipProps = {
  submission: Submission;
  /** Null while it is not known, or when the run left none. */
  tape: Tape | null;
  when: string;
  /** The word for a practice run that came through. */
  fine: string;
  isBest: boolean;
  isSelected: boolean;
  onSelect: () => void;
};

const box = { width: 88, height: 24 };

export function HistoryChip({ submission, tape, when, fine, isBest, isSelected, onSelect }: HistoryChipProps) {
  const { state, verdict, practice, score } = submission;
  return (
    <button type="button" className="history-chip" aria-pressed={isSelected} title={when} onClick={onSelect}>
      <svg
        width={box.width}
        height={box.height}
        viewBox={`-2 -2 ${box.width + 4} ${box.height + 4}`}
        aria-hidden="true"
      >
        {tape && (
          <path
            d={sparkline(tape, box.width, box.height)}
            fill="none"
            stroke={tape.diverged ? "var(--path-diverged)" : "var(--path)"}
            strokeWidth="1.75"
            strokeLinejoin="round"
          />
        )}
      </svg>
      {score === null ? (
        <VerdictBadge state={state} verdict={verdict} practice={practice} fine={fine} />
      ) : (
        <span className="badge numbers">
          {isBest && <span aria-hidden="true">★</span>}
          <strong>{points(score)}</strong>
          <span className="visually-hidden">{isBest ? "points, my best" : "points"}</span>
        </span>
      )}
      <span className="visually-hidden">
        {practice ? "not scored" : "scored"}, {when}
      </span>
    </button>
  );
}
