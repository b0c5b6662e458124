import { counted } from "../model/numbers";
import { movement, type Row } from "../model/standings";

/** How long a move is worth an arrow. */
const fresh = 90_000;

/** Which way a row moved lately, and how far. */
export function MovementArrow({ row, now }: { row: Row; now: number }) {
  const places = movement(row);
  if (places === 0 || row.movedAt === null || now - row.movedAt > fresh) return null;
  const up = places > 0;
  const far = Math.abs(places);
  return (
    <span className={up ? "badge badge-good" : "badge badge-quiet"}>
      <span aria-hidden="true">
        {up ? "▲" : "▼"} {far}
      </span>
      <span className="visually-hidden">{`${up ? "up" : "down"} ${counted(far, "place")}`}</span>
    </span>
  );
}
