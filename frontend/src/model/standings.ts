import type { Verdict } from "./submission";

export type Cell = { score: number | null; tries: number; verdict: Verdict | null };

export type Standing = {
  /** Null for baselines. */
  rank: number | null;
  participant: number;
  name: string;
  score: number;
  oracleCalls: number;
  /** By slug. */
  exercises: Record<string, Cell>;
  lastImprovedAt: string | null;
  baseline: boolean;
};

export type ExerciseTitle = { slug: string; title: string };

export type Leaderboard = {
  seq: number;
  /** True: these are all standings; false: only those changed since the seq that was asked for. */
  full: boolean;
  frozen: boolean;
  exercises: ExerciseTitle[];
  standings: Standing[];
};

/** A standing on the screen: `key` names its row for good, `previousRank` is where it stood before its latest move. */
export type Row = Standing & { key: string; previousRank: number | null; movedAt: number | null };

/** The leaderboard as shown: every row, sorted. */
export type Board = { seq: number; frozen: boolean; exercises: ExerciseTitle[]; rows: Row[] };

/** What happens to a board; `at` is the local time in milliseconds, for arrows that fade. */
export type BoardEvent =
  | { kind: "board"; board: Leaderboard; at: number }
  | { kind: "standings"; seq: number; frozen: boolean; standings: Standing[]; gone: readonly number[]; at: number };

/** The board after an event; `null` before the first. Changed rows without a board to change are dropped. */
export function reduceBoard(board: Board | null, event: BoardEvent): Board | null {
  if (event.kind === "standings") {
    if (!board) return null;
    const left = board.rows.filter((row) => !event.gone.includes(row.participant));
    return { ...board, seq: event.seq, frozen: event.frozen, rows: merged(left, event.standings, event.at) };
  }
  const { seq, frozen, exercises, standings, full } = event.board;
  if (!full && !board) return null;
  return {
    seq,
    frozen,
    exercises,
    rows: full ? ranked(standings, board?.rows ?? [], event.at) : merged(board?.rows ?? [], standings, event.at),
  };
}

/** How many places a row has climbed in its latest move: negative when it fell, 0 when it has not moved. */
export function movement(row: Row): number {
  return row.rank === null || row.previousRank === null ? 0 : row.previousRank - row.rank;
}

/** Score descending, oracle calls ascending, earlier improvement first; a baseline after the participant it equals. */
export function compareStandings(a: Standing, b: Standing): number {
  return compareMerit(a, b) || Number(a.baseline) - Number(b.baseline) || a.name.localeCompare(b.name);
}

function compareMerit(a: Standing, b: Standing): number {
  return b.score - a.score || a.oracleCalls - b.oracleCalls || compareInstants(a.lastImprovedAt, b.lastImprovedAt);
}

/** ISO instants in UTC, compared beyond the milliseconds that `Date` knows; null is last. */
function compareInstants(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const [left, right] = [sortable(a), sortable(b)];
  return left < right ? -1 : Number(left > right);
}

function sortable(instant: string): string {
  const [seconds = "", fraction = ""] = instant.replace("Z", "").split(".");
  // Java leaves the seconds out when they are zero.
  return `${seconds.padEnd("2026-11-21T18:00".length + 3, ":00")}.${fraction.padEnd(9, "0")}`;
}

function merged(rows: readonly Row[], changed: readonly Standing[], at: number): Row[] {
  const standings = new Map<string, Standing>(rows.map((row) => [row.key, row]));
  for (const standing of changed) standings.set(keyOf(standing), standing);
  return ranked([...standings.values()], rows, at);
}

function keyOf(standing: Standing): string {
  return standing.baseline ? `baseline ${standing.name}` : `participant ${standing.participant}`;
}

/** Sorted rows. Ranks are counted anew: a change names only its own rows, and may move those below it. */
function ranked(standings: readonly Standing[], before: readonly Row[], at: number): Row[] {
  const known = new Map(before.map((row) => [row.key, row]));
  let place = 0;
  let above: { standing: Standing; rank: number } | null = null;
  return [...standings].sort(compareStandings).map((standing) => {
    let rank: number | null = null;
    if (!standing.baseline) {
      place += 1;
      rank = above && compareMerit(above.standing, standing) === 0 ? above.rank : place;
      above = { standing, rank };
    }
    return placed(standing, rank, known.get(keyOf(standing)), at);
  });
}

function placed(standing: Standing, rank: number | null, known: Row | undefined, at: number): Row {
  const moved = known !== undefined && known.rank !== rank;
  return {
    ...standing,
    rank,
    key: keyOf(standing),
    previousRank: moved ? known.rank : (known?.previousRank ?? null),
    movedAt: moved ? at : (known?.movedAt ?? null),
  };
}
