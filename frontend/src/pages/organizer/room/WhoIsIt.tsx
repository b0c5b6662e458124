import { HandMark } from "../../../components/HandMark";
import { isAway, type RoomRow } from "../../../model/room";

/** Somebody's name, with whether they are connected and whether they call. */
export function WhoIsIt({ row }: { row: RoomRow }) {
  return (
    <span className="room-who" title={row.members.length > 0 ? `${row.name}: ${row.members.join(", ")}` : row.name}>
      <span className="room-who-name">{row.name}</span>
      {row.members.length > 0 && <span className="room-members">{row.members.join(", ")}</span>}
      {row.hand && (
        <span className="badge badge-waiting">
          <HandMark size={14} />
          hand up
        </span>
      )}
      <Presence row={row} />
    </span>
  );
}

function Presence({ row }: { row: RoomRow }) {
  if (row.isSimulated) return <span className="badge badge-quiet">rehearsal</span>;
  const away = isAway(row);
  const many = row.members.length > 1 && !away ? `${row.here} of ${row.members.length} ` : "";
  return (
    <span className="room-presence" data-away={away || undefined}>
      <span aria-hidden="true">{away ? "○" : "●"}</span> {many}
      {away ? "away" : "here"}
    </span>
  );
}
