import { Button } from "@mantine/core";
import { useState } from "react";
import { useFinaleDeed } from "../../../api/finaleQueries";
import { sentenceOf } from "../../../api/http";
import { useIsOwner } from "../../../api/organizerQueries";
import type { Round } from "../../../api/types";
import { isOver } from "../../../model/workshop";
import { ConfirmAction } from "../ConfirmAction";
import { HelperNote } from "../HelperNote";

/** What a finale is, and the button that begins it. */
export function BeginFinale({ code, round }: { code: string; round: Round }) {
  const deed = useFinaleDeed(code, round.id);
  const isOwner = useIsOwner();
  const [isAsked, setAsked] = useState(false);
  return (
    <section aria-label="Begin">
      <p className="ledger-note">
        Everybody's best submission of each exercise is judged again on fresh instances. Then you reveal the results on
        the big screen, from the last place up, one key a step. What is not revealed yet nobody can find anywhere.
      </p>
      <HelperNote />
      {isOwner && (
        <Button disabled={!isOver(round)} onClick={() => setAsked(true)}>
          Begin the finale of {round.name}
        </Button>
      )}
      {!isOver(round) && <p className="ledger-note">It can begin once {round.name} is closed.</p>}
      {isAsked && (
        <ConfirmAction
          title="Begin the finale?"
          sentence="All final submissions are judged again, and the big screen shows the finale from now on. You can give it up until it is over."
          doIt="Begin the finale"
          pending={deed.isPending}
          refusal={deed.error ? sentenceOf(deed.error) : null}
          onConfirm={() => deed.mutate({ do: "begin" }, { onSuccess: () => setAsked(false) })}
          onCancel={() => setAsked(false)}
        />
      )}
    </section>
  );
}
