/** Shares of the width that the workspace's three columns take; they sum to 1. */
export type Columns = readonly [left: number, middle: number, right: number];

export const evenColumns: Columns = [0.24, 0.38, 0.38];

/** No column is dragged below this share. */
const least = 0.18;

/** The columns after the splitter behind the first (0) or second (1) was moved by a share of the width. */
export function moveSplitter(columns: Columns, splitter: 0 | 1, by: number): Columns {
  const before = columns[splitter];
  const after = splitter === 0 ? columns[1] : columns[2];
  const moved = Math.min(after - least, Math.max(least - before, by));
  if (splitter === 0) return [before + moved, after - moved, columns[2]];
  return [columns[0], before + moved, after - moved];
}

/** Columns as they were remembered; the usual ones where nothing sensible was. */
export function columnsOf(text: string | null): Columns {
  const shares = (text ?? "").split(" ").map(Number);
  const [left, middle, right] = shares;
  if (left === undefined || middle === undefined || right === undefined || shares.length !== 3) return evenColumns;
  const isSensible = shares.every((share) => share >= least - 1e-6) && Math.abs(left + middle + right - 1) < 1e-3;
  return isSensible ? [left, middle, right] : evenColumns;
}

export function rememberedColumns(columns: Columns): string {
  return columns.map((share) => share.toFixed(4)).join(" ");
}
