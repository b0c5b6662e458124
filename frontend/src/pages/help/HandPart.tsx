import { Button } from "@mantine/core";
import { useHelp, useLowerHand, useRaiseHand } from "../../api/helpQueries";
import { sentenceOf } from "../../api/http";
import { useLive } from "../../api/liveContext";
import type { RaisedHand } from "../../api/types";
import { useNow } from "../../components/Countdown";
import { HandMark } from "../../components/HandMark";
import { ago } from "../../model/clock";
import type { Place } from "./place";

export type HandPartProps = { code: string; here: Place | null; titles: ReadonlyMap<string, string> };

/** Calls a helper to where I sit. */
export function HandPart({ code, here, titles }: HandPartProps) {
  const { data: mine } = useHelp(code);
  const raise = useRaiseHand(code);
  const lower = useLowerHand(code);
  const hand = mine?.hand ?? null;
  const isBusy = raise.isPending || lower.isPending;
  const failure = raise.error ?? lower.error;
  const isElsewhere = hand !== null && hand.exercise !== (here?.slug ?? null);

  function press() {
    raise.reset();
    lower.reset();
    if (hand) lower.mutate();
    else raise.mutate(here?.slug ?? null);
  }

  return (
    <section className="help-part" aria-labelledby="help-hand">
      <h3 id="help-hand" className="help-head">
        Somebody to come over
      </h3>
      <div aria-live="polite">{hand ? <Up hand={hand} titles={titles} /> : <Down here={here} />}</div>
      <div className="help-buttons">
        <Button
          variant={hand ? "default" : "filled"}
          leftSection={hand ? undefined : <HandMark />}
          loading={isBusy}
          onClick={press}
        >
          {hand ? "Lower my hand" : "Raise my hand"}
        </Button>
        {isElsewhere && here && (
          <Button variant="subtle" disabled={isBusy} onClick={() => raise.mutate(here.slug)}>
            I am at “{here.title}” now
          </Button>
        )}
      </div>
      {failure && (
        <p className="help-failure" role="alert">
          △ {sentenceOf(failure)}
        </p>
      )}
    </section>
  );
}

function Up({ hand, titles }: { hand: RaisedHand; titles: ReadonlyMap<string, string> }) {
  const { clock } = useLive();
  const now = useNow(5_000);
  const where = hand.exercise === null ? "in the lobby" : `at “${titles.get(hand.exercise) ?? hand.exercise}”`;
  return (
    <p className="help-state">
      <strong>Your hand is up</strong> {where}, since {ago(clock, hand.raisedAt, now).replace(" ago", "")}. Helpers see
      your name and where you are.
    </p>
  );
}

function Down({ here }: { here: Place | null }) {
  return (
    <p>
      Helpers see your name and that you are {here ? <>at “{here.title}”</> : "in the lobby"}. Wave when they look for
      you.
    </p>
  );
}
