import { useState } from "react";
import { useLive } from "../../api/liveContext";
import { useIsOwner } from "../../api/organizerQueries";
import type { Workshop } from "../../api/types";
import { ConnectionBadge } from "../../components/ConnectionBadge";
import { RoundBadge } from "../../components/RoundBadge";
import { RoundClock } from "../../components/RoundClock";
import { roundInHand } from "../../model/workshop";
import { Needs } from "./help/Needs";
import { RoundButtons } from "./RoundButtons";
import { RoundChoice } from "./RoundChoice";
import { WorkshopNavigation } from "./WorkshopNavigation";

/** Always on top: which round, in what state, for how long, and what can be done about it. */
export function ConsoleBar({ workshop, waiting }: { workshop: Workshop; waiting: number }) {
  const { clock, connection } = useLive();
  const isOwner = useIsOwner();
  const inHand = roundInHand(workshop);
  // Kept until the evening goes on to another round by itself.
  const [chosen, setChosen] = useState({ round: inHand?.id, instead: inHand?.id });
  const round = workshop.rounds.find(({ id }) => chosen.instead === inHand?.id && id === chosen.round) ?? inHand;
  return (
    <header className="console-bar">
      <WorkshopNavigation workshop={workshop} />
      <h1 className="console-title">{workshop.name}</h1>
      {round ? (
        <>
          <div className="console-clock">
            <span className="console-round">
              <RoundChoice
                rounds={workshop.rounds}
                round={round}
                onChoose={(id) => setChosen({ round: id, instead: inHand?.id })}
              />
              <RoundBadge state={round.state} />
            </span>
            <RoundClock round={round} clock={clock} />
          </div>
          {isOwner && (
            <RoundButtons code={workshop.code} round={round} participants={workshop.participants} waiting={waiting} />
          )}
        </>
      ) : (
        <p className="console-roundless">No round is planned.</p>
      )}
      <Needs code={workshop.code} />
      <div className="console-connection">
        <ConnectionBadge connection={connection} />
      </div>
    </header>
  );
}
