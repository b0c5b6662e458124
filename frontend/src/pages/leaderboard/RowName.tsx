import type { Row } from "../../api/types";
import { BracketTag } from "../../components/BracketTag";

/** Whose row it is; mine says so. */
export function RowName({ row, mine }: { row: Row; mine: boolean }) {
  return (
    <>
      {row.name}
      <BracketTag bracket={row.bracket} />
      {mine && <span className="you">you</span>}
      {row.baseline && <span className="visually-hidden"> (baseline)</span>}
    </>
  );
}
