import { Anchor, SegmentedControl } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useState } from "react";
import { Link } from "react-router";
import { useHelpDesk } from "../../../api/helpDeskQueries";
import { sentenceOf } from "../../../api/http";
import { useLive } from "../../../api/liveContext";
import { useCatalogue } from "../../../api/organizerQueries";
import { usePeople } from "../../../api/planQueries";
import { useRoom } from "../../../api/roomQueries";
import type { Person, Place, Workshop } from "../../../api/types";
import { EmptyState } from "../../../components/EmptyState";
import { ErrorState } from "../../../components/ErrorState";
import { Loading } from "../../../components/Loading";
import { inOrder, type RoomOrder, roomOf, roomSentence } from "../../../model/room";
import { WorkshopFrame } from "../WorkshopFrame";
import { BeginRehearsal } from "./BeginRehearsal";
import { RehearsalBanner } from "./RehearsalBanner";
import { RoomList } from "./RoomList";
import { RoomTable } from "./RoomTable";
import "./room.css";

/** Who is where, and who needs help there. */
export function RoomPage() {
  return (
    <WorkshopFrame title="Who is where" isWide>
      {(workshop) => <Gate workshop={workshop} />}
    </WorkshopFrame>
  );
}

function Gate({ workshop }: { workshop: Workshop }) {
  const people = usePeople(workshop.code);
  const room = useRoom(workshop.code);
  const error = people.error ?? room.error;
  if (people.data && room.data) {
    return (
      <>
        {error && (
          <p className="panel-note" role="status">
            △ The server does not answer just now; this is what it said last.
          </p>
        )}
        <RehearsalBanner code={workshop.code} people={people.data} />
        <Everybody workshop={workshop} people={people.data} places={room.data} />
        <BeginRehearsal code={workshop.code} people={people.data} />
      </>
    );
  }
  if (!error) return <Loading what="Looking around the room" />;
  const retry = () => void Promise.all([people.refetch(), room.refetch()]);
  return <ErrorState title="The room did not load" sentence={sentenceOf(error)} onRetry={retry} />;
}

type EverybodyProps = { workshop: Workshop; people: readonly Person[]; places: readonly Place[] };

function Everybody({ workshop, people, places }: EverybodyProps) {
  const { here } = useLive();
  const { data: desk } = useHelpDesk(workshop.code);
  const { data: catalogue } = useCatalogue();
  const [order, setOrder] = useState<RoomOrder>("need");
  const isNarrow = useMediaQuery("(max-width: 48em)", false, { getInitialValueInEffect: false });
  // The live line knows sooner than the list who has come and gone.
  const seen = here === null ? people : people.map((each) => ({ ...each, here: here.has(each.nickname) }));
  const rows = inOrder(roomOf(seen, places, desk?.hands ?? []), order);
  const slugs = workshop.rounds.flatMap((round) => round.exercises);
  const titles = new Map(catalogue?.map(({ slug, title }) => [slug, title]));
  if (rows.length === 0) {
    return <EmptyState sentence="Nobody has joined yet. Show the code on the big screen, or rehearse the evening." />;
  }
  return (
    <section className="room" aria-labelledby="room-summary">
      <div className="room-head">
        <h2 id="room-summary" className="room-summary numbers">
          {roomSentence(rows)}
        </h2>
        <SegmentedControl<RoomOrder>
          aria-label="Order"
          size="xs"
          value={order}
          onChange={setOrder}
          data={[
            { value: "need", label: "Who needs help first" },
            { value: "name", label: "By name" },
          ]}
        />
      </div>
      {slugs.length === 0 && (
        <p className="panel-note">
          The plan has no exercise yet.{" "}
          <Anchor component={Link} to={`/organizer/w/${workshop.code}/plan`} inherit underline="always">
            Choose some
          </Anchor>
        </p>
      )}
      {isNarrow ? (
        <RoomList code={workshop.code} rows={rows} titles={titles} />
      ) : (
        <RoomTable code={workshop.code} rows={rows} slugs={slugs} titles={titles} />
      )}
    </section>
  );
}
