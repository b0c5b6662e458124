import { Anchor } from "@mantine/core";
import { Link } from "react-router";
import { useLive } from "../../../api/liveContext";
import type { Place } from "../../../api/types";
import { useNow } from "../../../components/Countdown";
import { ago } from "../../../model/clock";
import { needsHelp, placeSentence, type RoomRow } from "../../../model/room";
import { symbols, workOf } from "./PlaceLink";
import { WhoIsIt } from "./WhoIsIt";

export type RoomListProps = { code: string; rows: readonly RoomRow[]; titles: ReadonlyMap<string, string> };

/** The same on a phone: everybody with where they are now. */
export function RoomList({ code, rows, titles }: RoomListProps) {
  const { clock } = useLive();
  const now = useNow(15_000);
  const nameOf = (slug: string | null) => (slug === null ? "the lobby" : (titles.get(slug) ?? slug));
  return (
    <ul className="room-list" aria-label="Everybody">
      {rows.map((row) => {
        const places = row.stuck.length > 0 ? row.stuck : row.latest ? [row.latest] : [];
        return (
          <li key={row.id} data-need={needsHelp(row) || undefined}>
            <WhoIsIt row={row} />
            {row.hand && <p className="room-line">Calls from {nameOf(row.hand.exercise)}.</p>}
            {places.map((place) => (
              <p key={place.exercise} className="room-line">
                <span className="room-symbol" data-progress={place.progress} aria-hidden="true">
                  {symbols[place.progress]}
                </span>{" "}
                <Anchor component={Link} to={workOf(code, place)} inherit underline="always">
                  {nameOf(place.exercise)}
                </Anchor>
                {`: ${placeSentence(place)}${seen(place)}`}
              </p>
            ))}
            {places.length === 0 && <p className="room-line">Has opened no exercise yet.</p>}
          </li>
        );
      })}
    </ul>
  );

  function seen({ seenAt }: Place): string {
    return seenAt === null ? "" : `, ${ago(clock, seenAt, now)}`;
  }
}
