import type { FinaleCell as Cell } from "../../model/finale";
import { nothing, points } from "../../model/numbers";
import { VerdictBadge } from "../VerdictBadge";

/** Points, why there are none, something hidden, or nothing. */
export function FinaleCell({ cell }: { cell: Cell }) {
  switch (cell.kind) {
    case "none":
      return <td className="finale-cell finale-none">{nothing}</td>;
    case "hidden":
      return (
        <td className={cell.isUp ? "finale-cell finale-next" : "finale-cell"}>
          <span className="finale-hidden" />
          <span className="visually-hidden">{cell.isUp ? "opens next" : "hidden"}</span>
        </td>
      );
    case "open":
      return (
        <td className={cell.isNew ? "finale-cell finale-new" : "finale-cell"}>
          {cell.score === null ? <VerdictBadge verdict={cell.verdict} /> : points(cell.score)}
        </td>
      );
  }
}
