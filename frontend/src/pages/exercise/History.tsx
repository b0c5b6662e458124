import { useLive } from "../../api/liveContext";
import { useTape } from "../../api/queries";
import type { Submission } from "../../api/types";
import { useNow } from "../../components/Countdown";
import { HistoryChip, HistoryStrip } from "../../components/HistoryStrip";
import { ago } from "../../model/clock";
import type { Runs } from "./useRuns";

/** So many of the latest runs get their curve at once; others when they are looked at. */
const withCurve = 6;

export function History({ runs, fine, onAll }: { runs: Runs; fine: string; onAll: () => void }) {
  if (runs.all.length === 0) return null;
  return (
    <HistoryStrip onAll={onAll}>
      {runs.all.map((submission, nth) => (
        <Chip
          key={submission.id}
          submission={submission}
          fine={fine}
          asksTape={nth < withCurve}
          isBest={submission.score !== null && submission.score === runs.best}
          isSelected={submission.id === runs.selected?.id}
          onSelect={() => runs.select(submission.id)}
        />
      ))}
    </HistoryStrip>
  );
}

type ChipProps = {
  submission: Submission;
  fine: string;
  asksTape: boolean;
  isBest: boolean;
  isSelected: boolean;
  onSelect: () => void;
};

function Chip({ submission, asksTape, ...chip }: ChipProps) {
  const { clock } = useLive();
  const now = useNow(10_000);
  const tape = useTape(submission.state === "JUDGED" ? submission.id : null, asksTape);
  return (
    <HistoryChip
      {...chip}
      submission={submission}
      tape={tape.data ?? null}
      when={ago(clock, submission.createdAt, now)}
    />
  );
}
