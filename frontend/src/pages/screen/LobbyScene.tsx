import { useLive } from "../../api/liveContext";
import type { Workshop } from "../../api/types";
import { JoinQr } from "../../components/JoinQr";
import { RoundClock } from "../../components/RoundClock";
import { ValleyDrawing } from "../../components/ValleyDrawing";
import { spacedCode } from "../../model/codes";
import { counted } from "../../model/numbers";
import { currentRound, joinAddress } from "../../model/workshop";

const namesShown = 36;

/** Before a round: how to join, huge, and who has. */
export function LobbyScene({ workshop }: { workshop: Workshop }) {
  const { clock } = useLive();
  const round = currentRound(workshop);
  const address = joinAddress(workshop, window.location);
  return (
    <div className="scene-lobby">
      <div className="scene-map">
        <ValleyDrawing pathless />
      </div>
      <header className="scene-head">
        <h1 className="scene-title">{workshop.name}</h1>
        {round && (
          <p className="scene-clock">
            <RoundClock round={round} clock={clock} />
          </p>
        )}
      </header>
      <section className="scene-join" aria-label="How to join">
        <div className="scene-qr">
          <JoinQr address={address} size="100%" />
        </div>
        <div className="scene-how">
          <p className="scene-word">Join with the code</p>
          <p className="scene-code mono">{spacedCode(workshop.code)}</p>
          <p className="scene-address">{host(address)}</p>
        </div>
      </section>
      <section className="scene-people" aria-live="polite" aria-label="Who is here">
        <p className="scene-count">
          {workshop.participants === 0
            ? "The first name appears here."
            : `${counted(workshop.participants, "person", "people")} here`}
        </p>
        <ul className="scene-names">
          {workshop.nicknames.slice(0, namesShown).map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** What is typed into a browser: nobody types the protocol, and the code has a field of its own there. */
function host(address: string): string {
  return new URL(address).host;
}
