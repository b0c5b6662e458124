import { useLive } from "../../api/liveContext";
import type { Workshop } from "../../api/types";
import { FreezeBanner } from "../../components/FreezeBanner";
import { JoinQr } from "../../components/JoinQr";
import { RoundClock } from "../../components/RoundClock";
import { spacedCode } from "../../model/codes";
import { counted } from "../../model/numbers";
import { boardOf } from "../../model/standings";
import { currentRound, joinAddress, takesSubmissions } from "../../model/workshop";
import { useBracket } from "../useBracket";
import { ScreenBoard } from "./ScreenBoard";
import "./sceneBoard.css";

/** While a round runs, and after the last: the standings. */
export function BoardScene({ workshop }: { workshop: Workshop }) {
  const { board, clock } = useLive();
  const [bracket] = useBracket(workshop.brackets);
  const round = currentRound(workshop);
  const address = joinAddress(workshop, window.location);
  return (
    <div className="scene-board">
      <div className="scene-standings">
        {board?.frozen && <FreezeBanner round={round} />}
        {bracket !== null && <h2 className="scene-bracket">{bracket}</h2>}
        <ScreenBoard key={bracket} board={board && boardOf(board, bracket)} />
      </div>
      <aside className="scene-side" aria-label="Round">
        <h1 className="scene-side-title">{workshop.name}</h1>
        {round && (
          <p className="scene-side-clock">
            <span className="scene-side-round">{round.name}</span>
            <RoundClock round={round} clock={clock} />
          </p>
        )}
        <p className="scene-side-people">{counted(workshop.participants, "person", "people")} here</p>
        {round && takesSubmissions(round) && (
          <section className="scene-side-join" aria-label="How to join">
            <JoinQr address={address} size="clamp(112px, 17vh, 220px)" />
            <p>
              Join: <span className="mono scene-side-code">{spacedCode(workshop.code)}</span>
            </p>
          </section>
        )}
      </aside>
    </div>
  );
}
