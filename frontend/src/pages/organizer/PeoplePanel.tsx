import type { Workshop } from "../../api/types";
import { counted } from "../../model/numbers";

/** Who has joined, newest first. */
export function PeoplePanel({ workshop }: { workshop: Workshop }) {
  const more = workshop.participants - workshop.nicknames.length;
  return (
    <section className="panel" aria-labelledby="people-panel">
      <h2 id="people-panel" className="panel-title">
        {counted(workshop.participants, "participant")}
      </h2>
      {workshop.participants === 0 ? (
        <p className="panel-note">Nobody yet. Show the code or the big screen.</p>
      ) : (
        <p className="people-names">{workshop.nicknames.join(" · ")}</p>
      )}
      {more > 0 && <p className="panel-note">and {more} more</p>}
    </section>
  );
}
