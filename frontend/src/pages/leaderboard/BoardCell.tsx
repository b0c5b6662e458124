import type { Cell } from "../../api/types";
import { VerdictBadge } from "../../components/VerdictBadge";
import { counted, nothing, points } from "../../model/numbers";

/** Par fills two thirds of the bar: there is room for better. */
const fullBar = 150;

/** One participant on one exercise: points over a faint bar, the tries beneath; or what became of the tries. */
export function BoardCell({ cell }: { cell: Cell | undefined }) {
  if (!cell || cell.tries === 0) {
    return (
      <span className="cell cell-none">
        <span aria-hidden="true">{nothing}</span>
        <span className="visually-hidden">not tried</span>
      </span>
    );
  }
  return (
    <span className="cell">
      {cell.score === null ? (
        <span className="cell-verdict">
          <VerdictBadge verdict={cell.verdict} />
        </span>
      ) : (
        <span className="cell-score numbers">
          <span className="cell-bar" style={{ width: `${Math.min(100, (100 * cell.score) / fullBar)}%` }} />
          {points(cell.score)}
        </span>
      )}
      <span className="cell-tries">{counted(cell.tries, "try", "tries")}</span>
    </span>
  );
}
