import type { Verdict } from "./submission";

export type Cell = { score: number | null; tries: number; verdict: Verdict | null };

export type Standing = {
  /** Null for baselines. */
  rank: number | null;
  participant: number;
  name: string;
  /** The division it competes in; null where it is in none. */
  bracket: string | null;
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

/** Where somebody stands, and where they stood before their latest move. */
export type Place = { rank: number | null; previousRank: number | null; movedAt: number | null };

/** A standing on the screen: `key` names its row for good, `among` is its place among those of its bracket. */
export type Row = Standing & Place & { key: string; among: Place };

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

/** The board of one bracket: its rows with their places in it, and the baselines between them; null: the whole board. */
export function boardOf(board: Board, bracket: string | null): Board {
  if (bracket === null) return board;
  const own = board.rows.filter((row) => row.baseline || row.bracket === bracket);
  // All are of it, so no row has to say so.
  return { ...board, rows: own.map((row) => ({ ...row, ...row.among, bracket: null })) };
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
  const rankOnAll = ranking();
  const rankIn = new Map<string, (standing: Standing) => number>();
  return [...standings].sort(compareStandings).map((standing) => {
    const { bracket, baseline } = standing;
    const key = keyOf(standing);
    const before = known.get(key);
    const rank = baseline ? null : rankOnAll(standing);
    if (bracket === null || baseline) return { ...standing, ...placed(rank, before, at), key, among: nowhere };
    const rankAmong = rankIn.get(bracket) ?? ranking();
    rankIn.set(bracket, rankAmong);
    // In another bracket nobody has moved yet.
    const beforeAmong = before?.bracket === bracket ? before.among : undefined;
    return { ...standing, ...placed(rank, before, at), key, among: placed(rankAmong(standing), beforeAmong, at) };
  });
}

/** Counts places from 1 for standings that come in their order; equals share one and the next is skipped. */
function ranking(): (standing: Standing) => number {
  let place = 0;
  let above: { standing: Standing; rank: number } | null = null;
  return (standing) => {
    place += 1;
    const rank = above && compareMerit(above.standing, standing) === 0 ? above.rank : place;
    above = { standing, rank };
    return rank;
  };
}

const nowhere: Place = { rank: null, previousRank: null, movedAt: null };

function placed(rank: number | null, known: Place | undefined, at: number): Place {
  if (known !== undefined && known.rank !== rank) return { rank, previousRank: known.rank, movedAt: at };
  return { rank, previousRank: known?.previousRank ?? null, movedAt: known?.movedAt ?? null };
}
