import { type Round, takesSubmissions } from "../model/workshop";
import "./freezeBanner.css";

/** Says that the public board stands still, and what still happens. */
export function FreezeBanner({ round }: { round: Round | null }) {
  const since = round?.freezesAt ? ` since ${timeOfDay(round.freezesAt)}` : "";
  const open = round !== null && takesSubmissions(round);
  return (
    <p className="freeze" role="status">
      <span aria-hidden="true">◆ </span>
      <strong>The board is frozen{since}.</strong>{" "}
      {open ? "Submissions still count; the final standing is revealed later." : "The final standing is revealed soon."}
    </p>
  );
}

function timeOfDay(instant: string): string {
  return new Date(instant).toLocaleTimeString([], { timeStyle: "short" });
}
