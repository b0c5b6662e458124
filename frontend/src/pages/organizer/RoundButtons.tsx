import { Button } from "@mantine/core";
import { useState } from "react";
import { sentenceOf } from "../../api/http";
import { useRoundAction } from "../../api/organizerQueries";
import type { Round, RoundAction } from "../../api/types";
import { consequence, isUndoable, possibleActions } from "../../model/roundActions";
import { ConfirmAction } from "./ConfirmAction";
import { useUndo } from "./useUndo";

const words: Record<RoundAction, string> = {
  open: "Open",
  extend: "Extend by 5 minutes",
  freeze: "Freeze the board",
  close: "Close",
  finalize: "Finalize and reveal",
  "open-solutions": "Open the solutions",
  "hide-solutions": "Hide the solutions",
  redraw: "Draw other hidden instances",
  undo: "Undo",
};

export type RoundButtonsProps = { code: string; round: Round; participants: number; waiting: number };

/** What can be done to the round now; what cannot be taken back is asked once more. */
export function RoundButtons({ code, round, participants, waiting }: RoundButtonsProps) {
  const act = useRoundAction(code);
  const [asked, setAsked] = useState<RoundAction | null>(null);
  const actions = possibleActions(round);
  const undo = useUndo();

  function press(action: RoundAction) {
    act.reset();
    if (consequence(action, participants, waiting) === null) doIt(action);
    else setAsked(action);
  }

  function confirm(action: RoundAction) {
    doIt(action, () => setAsked(null));
  }

  function doIt(action: RoundAction, then = () => {}) {
    const done = () => {
      if (isUndoable(action)) undo.offer(round.id);
      else undo.forget();
      then();
    };
    act.mutate({ round: round.id, action }, { onSuccess: done });
  }

  return (
    <div className="round-buttons">
      {actions.map((action) => (
        <Button
          key={action}
          variant={isNext(action) ? "filled" : "default"}
          loading={act.isPending && act.variables.action === action && asked === null}
          disabled={act.isPending}
          onClick={() => press(action)}
        >
          {word(action, round)}
        </Button>
      ))}
      {undo.round !== null && (
        <Button
          variant="light"
          disabled={act.isPending}
          onClick={() => act.mutate({ round: undo.round ?? round.id, action: "undo" }, { onSettled: undo.forget })}
        >
          Undo ({undo.seconds} s)
        </Button>
      )}
      {act.error && asked === null && (
        <p className="round-refusal" role="alert">
          △ {sentenceOf(act.error)}
        </p>
      )}
      {asked && (
        <ConfirmAction
          title={`${word(asked, round)}?`}
          sentence={consequence(asked, participants, waiting) ?? ""}
          doIt={word(asked, round)}
          pending={act.isPending}
          refusal={act.error ? sentenceOf(act.error) : null}
          onConfirm={() => confirm(asked)}
          onCancel={() => setAsked(null)}
        />
      )}
    </div>
  );
}

/** The step that the evening waits for. */
function isNext(action: RoundAction): boolean {
  return action === "open" || action === "finalize";
}

function word(action: RoundAction, round: Round): string {
  return action === "open" || action === "close" ? `${words[action]} ${round.name}` : words[action];
}
