import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useHelped } from "../../../api/helpDeskQueries";
import { Problem, sentenceOf } from "../../../api/http";
import { useLive } from "../../../api/liveContext";
import type { RaisedHand } from "../../../api/types";
import { useNow } from "../../../components/Countdown";
import { ago } from "../../../model/clock";

export type HandsProps = { code: string; hands: readonly RaisedHand[]; titles: ReadonlyMap<string, string> };

/** Who waits for a helper: the one who has waited longest is first. */
export function Hands({ code, hands, titles }: HandsProps) {
  const helped = useHelped(code);
  return (
    <section className="panel" aria-labelledby="hands-panel">
      <h2 id="hands-panel" className="panel-title">
        Raised hands{hands.length > 0 && ` (${hands.length})`}
      </h2>
      {hands.length === 0 ? (
        <p className="panel-note">No hand is up.</p>
      ) : (
        <ul className="desk-list">
          {hands.map((hand) => (
            <Hand key={hand.id} hand={hand} titles={titles}>
              <Button
                variant="default"
                size="compact-sm"
                loading={helped.isPending && helped.variables === hand.id}
                onClick={() => helped.mutate(hand.id)}
                aria-label={`Helped ${hand.nickname}`}
              >
                Helped
              </Button>
            </Hand>
          ))}
        </ul>
      )}
      {helped.error && !isDownAlready(helped.error) && (
        <p className="round-refusal" role="alert">
          △ {sentenceOf(helped.error)}
        </p>
      )}
    </section>
  );
}

type HandProps = { hand: RaisedHand; titles: ReadonlyMap<string, string>; children: ReactNode };

function Hand({ hand, titles, children }: HandProps) {
  const { clock, here } = useLive();
  const now = useNow(5_000);
  const isAway = here !== null && !here.has(hand.nickname);
  return (
    <li className="desk-hand">
      <span className="desk-who">{hand.nickname}</span>
      <span className="desk-where">
        {hand.exercise === null ? "in the lobby" : (titles.get(hand.exercise) ?? hand.exercise)}
        {isAway && " · not connected"}
      </span>
      <span className="desk-when numbers">{ago(clock, hand.raisedAt, now)}</span>
      {children}
    </li>
  );
}

/** Its owner was faster: that is what was wanted. */
function isDownAlready(failure: Error): boolean {
  return failure instanceof Problem && failure.status === 404;
}
