import { Anchor } from "@mantine/core";
import { Link } from "react-router";
import { useLive } from "../../api/liveContext";
import { usePeople } from "../../api/planQueries";
import type { Workshop } from "../../api/types";
import { counted } from "../../model/numbers";

/** Who has joined, newest first, and how many of them are connected. */
export function PeoplePanel({ workshop }: { workshop: Workshop }) {
  const { here } = useLive();
  const { data: people } = usePeople(workshop.code);
  const simulated = people?.filter(({ rehearsing }) => rehearsing).length ?? 0;
  const more = workshop.participants - workshop.nicknames.length;
  return (
    <section className="panel" aria-labelledby="people-panel">
      <h2 id="people-panel" className="panel-title">
        {counted(workshop.participants, "participant")}
      </h2>
      {simulated > 0 && (
        <p className="panel-note">
          △ {counted(simulated, "of them is", "of them are")} simulated.{" "}
          <Anchor component={Link} to={`/organizer/w/${workshop.code}/room`} inherit underline="always">
            To the rehearsal
          </Anchor>
        </p>
      )}
      {workshop.participants === 0 ? (
        <p className="panel-note">Nobody yet. Show the code or the big screen.</p>
      ) : (
        <p className="people-names">{workshop.nicknames.join(" · ")}</p>
      )}
      {here && workshop.participants > 0 && <p className="panel-note">{here.size} connected</p>}
      {more > 0 && <p className="panel-note">and {more} more</p>}
    </section>
  );
}
