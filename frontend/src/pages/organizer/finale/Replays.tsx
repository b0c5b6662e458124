import { Button } from "@mantine/core";
import type { Finale } from "../../../api/types";

export type ReplaysProps = { finale: Finale; onReplay: (exercise: string | null) => void };

/** Sends all screens to the race of an exercise that is revealed, and back to the board. */
export function Replays({ finale, onReplay }: ReplaysProps) {
  const runs = finale.exercises.filter(({ slug }) => finale.complete.includes(slug));
  if (finale.step === 0 || runs.length === 0) return null;
  return (
    <div className="ledger-buttons">
      {runs.map(({ slug, title }) => (
        <Button
          key={slug}
          variant={finale.replayed === slug ? "filled" : "default"}
          aria-pressed={finale.replayed === slug}
          onClick={() => onReplay(finale.replayed === slug ? null : slug)}
        >
          {finale.replayed === slug ? "Back to the board" : `Replay the race: ${title}`}
        </Button>
      ))}
    </div>
  );
}
