import type { Clock } from "../model/clock";
import { nextMoment, type Round, takesSubmissions } from "../model/workshop";
import { Countdown } from "./Countdown";

/** What a round's clock says: the time left with its word, or why no clock runs. */
export function RoundClock({ round, clock }: { round: Round; clock: Clock }) {
  const moment = nextMoment(round);
  if (!moment) return <span className="round-clock-word">{clockless(round)}</span>;
  return (
    <span className="round-clock">
      <span className="round-clock-word">{moment.word}</span>{" "}
      <span className="round-clock-time">
        <Countdown until={moment.at} clock={clock} />
      </span>
    </span>
  );
}

function clockless(round: Round): string {
  if (takesSubmissions(round)) return "Open until the organizer closes it";
  switch (round.state) {
    case "CLOSED":
      return "Closed; the final board follows";
    case "FINALIZED":
      return "Over, and the board is final";
    default:
      return round.minutes === null ? "Opens soon" : `Opens soon, for ${round.minutes} minutes`;
  }
}
