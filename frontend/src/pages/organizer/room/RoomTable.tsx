import { Box } from "@mantine/core";
import { useLive } from "../../../api/liveContext";
import { useNow } from "../../../components/Countdown";
import { ago } from "../../../model/clock";
import { columnSentence, type RoomRow, roomColumns } from "../../../model/room";
import { PlaceLink } from "./PlaceLink";
import { WhoIsIt } from "./WhoIsIt";

export type RoomTableProps = {
  code: string;
  rows: readonly RoomRow[];
  /** The exercises, in the plan's order. */
  slugs: readonly string[];
  titles: ReadonlyMap<string, string>;
};

/** A row for each competitor, a column for each exercise; head and names stay in sight. */
export function RoomTable({ code, rows, slugs, titles }: RoomTableProps) {
  const { clock } = useLive();
  const now = useNow(15_000);
  const columns = roomColumns(slugs, rows);
  return (
    <Box component="section" className="room-scroll" aria-label="Everybody at each exercise" tabIndex={0}>
      <table className="room-table">
        <thead>
          <tr>
            <th scope="col" className="room-corner">
              Name
            </th>
            <th scope="col">Seen</th>
            {columns.map((column, i) => (
              <th key={column.slug} scope="col" title={titles.get(column.slug)}>
                <span className="room-title">
                  {i + 1}. {titles.get(column.slug) ?? column.slug}
                </span>
                <span className="room-count" data-stuck={column.stuck > 0 || undefined}>
                  {columnSentence(column)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className="room-name">
                <WhoIsIt row={row} />
              </th>
              <td className="room-seen">{row.latest?.seenAt ? ago(clock, row.latest.seenAt, now) : "–"}</td>
              {slugs.map((slug) => {
                const place = row.places.get(slug);
                return (
                  <td key={slug}>
                    {place && <PlaceLink code={code} name={row.name} place={place} title={titles.get(slug) ?? slug} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Box>
  );
}
