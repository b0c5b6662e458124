import { Button } from "@mantine/core";
import { useState } from "react";
import { sentenceOf } from "../../../api/http";
import { useIsOwner } from "../../../api/organizerQueries";
import { type Decision, useDecision } from "../../../api/rejudgingQueries";
import type { Rejudging } from "../../../api/types";
import { counted } from "../../../model/numbers";
import { ConfirmAction } from "../ConfirmAction";
import { HelperNote } from "../HelperNote";

export type DecisionsProps = { code: string; rejudging: Rejudging; changed: number };

/** Applies, tries again or cancels; what cannot be taken back is asked once more. */
export function Decisions({ code, rejudging, changed }: DecisionsProps) {
  const decide = useDecision(code, rejudging.id);
  const isOwner = useIsOwner();
  const [asked, setAsked] = useState<Decision | null>(null);
  const isReady = rejudging.state === "READY";
  if (!isReady && rejudging.state !== "JUDGING") return null;
  if (!isOwner) return <HelperNote />;
  const ask = (decision: Decision) => {
    decide.reset();
    setAsked(decision);
  };
  return (
    <div className="ledger-buttons">
      <Button disabled={!isReady} onClick={() => ask("apply")}>
        Apply…
      </Button>
      {rejudging.failed > 0 && (
        <Button variant="default" loading={decide.isPending} onClick={() => decide.mutate("retry")}>
          Try the failed ones again
        </Button>
      )}
      <Button variant="default" onClick={() => ask("cancel")}>
        Cancel it…
      </Button>
      {decide.error && asked === null && (
        <p className="round-refusal" role="alert">
          △ {sentenceOf(decide.error)}
        </p>
      )}
      {asked && (
        <ConfirmAction
          title={asked === "apply" ? "Apply the new results?" : "Cancel this rejudging?"}
          sentence={
            asked === "apply"
              ? `${changed === 0 ? "No result changes" : `${counted(changed, "result")} will change`} on the boards at once, and whoever is concerned sees it. The old ones stay in each submission's history.`
              : "What was found is thrown away. Nothing changes for anybody."
          }
          doIt={asked === "apply" ? "Apply" : "Cancel the rejudging"}
          pending={decide.isPending}
          refusal={decide.error ? sentenceOf(decide.error) : null}
          onConfirm={() => decide.mutate(asked, { onSuccess: () => setAsked(null) })}
          onCancel={() => setAsked(null)}
        />
      )}
    </div>
  );
}
