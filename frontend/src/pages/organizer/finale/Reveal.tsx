import { Anchor, Button, Progress } from "@mantine/core";
import { useState } from "react";
import { Link } from "react-router";
import { useFinaleDeed } from "../../../api/finaleQueries";
import { sentenceOf } from "../../../api/http";
import { useIsOwner } from "../../../api/organizerQueries";
import type { FinaleDesk } from "../../../api/types";
import { FinaleBoard } from "../../../components/finale/FinaleBoard";
import { FinaleStep } from "../../../components/finale/FinaleStep";
import { ConfirmAction } from "../ConfirmAction";
import { HelperNote } from "../HelperNote";
import { Replays } from "./Replays";
import { useStepKeys } from "./useStepKeys";

export type RevealProps = { code: string; desk: FinaleDesk; stale: boolean };

/** One key a step: forward, or one back. */
export function Reveal({ code, desk: { finale, steps, failed }, stale }: RevealProps) {
  const deed = useFinaleDeed(code, finale.round);
  const isOwner = useIsOwner();
  const [isAsked, setAsked] = useState(false);
  const isOver = finale.phase === "OVER";
  const canGoOn = !isOver && steps > 0;
  const canGoBack = !isOver && finale.step > 0;
  const go = (by: 1 | -1) => {
    if (by === 1 ? canGoOn : canGoBack) deed.mutate({ do: "step", by });
  };
  useStepKeys(go, isOwner && !isAsked);
  return (
    <section className="reveal" aria-label="Reveal">
      {steps === 0 && (
        <Progress value={(100 * finale.judged) / Math.max(1, finale.total)} aria-label="Final submissions judged" />
      )}
      <FinaleStep finale={finale} />
      <HelperNote />
      {isOwner && (
        <div className="ledger-buttons">
          <Button size="lg" disabled={!canGoOn} onClick={() => go(1)} aria-keyshortcuts="Space">
            {nextWord(finale.step, steps)} <kbd className="reveal-key">Space →</kbd>
          </Button>
          <Button
            size="lg"
            variant="default"
            disabled={!canGoBack}
            onClick={() => go(-1)}
            aria-keyshortcuts="ArrowLeft"
          >
            Back <kbd className="reveal-key">←</kbd>
          </Button>
          {failed > 0 && (
            <Button size="lg" variant="default" onClick={() => deed.mutate({ do: "retry" })}>
              Try the failed ones again
            </Button>
          )}
        </div>
      )}
      {failed > 0 && (
        <p className="ledger-note">
          △ {failed} could not be judged for a reason of our own. The reveal waits: it must cost nobody a point.
        </p>
      )}
      {stale && <p className="ledger-note">The server does not answer just now; this is what it said last.</p>}
      {deed.error && !isAsked && (
        <p className="round-refusal" role="alert">
          △ {sentenceOf(deed.error)}
        </p>
      )}
      {isOwner && <Replays finale={finale} onReplay={(exercise) => deed.mutate({ do: "race", exercise })} />}
      {finale.rows.length > 0 && <FinaleBoard finale={finale} />}
      <p className="ledger-note reveal-foot">
        {steps > 0 && `Step ${Math.min(finale.step, steps)} of ${steps}. `}
        <Anchor component={Link} to={`/w/${code}/screen`} target="_blank" inherit underline="always">
          Big screen
        </Anchor>
        {" · "}
        {finale.secret === null
          ? `Its instances are drawn from a secret with SHA-256 ${finale.secretDigest}; the secret is published at the end.`
          : `The secret was ${finale.secret}, its SHA-256 ${finale.secretDigest}.`}
        {!isOver && isOwner && (
          <>
            {" · "}
            <Anchor component="button" type="button" inherit underline="always" onClick={() => setAsked(true)}>
              Give it up…
            </Anchor>
          </>
        )}
      </p>
      {isAsked && (
        <ConfirmAction
          title="Give this finale up?"
          sentence="What was judged for it is thrown away, and the boards show what they showed before. You can begin another one."
          doIt="Give it up"
          pending={deed.isPending}
          refusal={deed.error ? sentenceOf(deed.error) : null}
          onConfirm={() => deed.mutate({ do: "cancel" }, { onSuccess: () => setAsked(false) })}
          onCancel={() => setAsked(false)}
        />
      )}
    </section>
  );
}

function nextWord(step: number, steps: number): string {
  if (step === 0) return "Begin the reveal";
  return step < steps ? "Reveal" : "Make it final";
}
