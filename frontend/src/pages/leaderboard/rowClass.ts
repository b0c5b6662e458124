import type { Row } from "../../api/types";

/** The looks of a row: mine, a baseline's, anybody's. */
export function rowClass(row: Row, mine: boolean): string {
  if (mine) return "entry entry-mine";
  return row.baseline ? "entry entry-baseline" : "entry";
}
