import type { ExerciseTitle, Standing } from "./standings";
import type { Verdict } from "./submission";
import { currentRound, type Workshop } from "./workshop";

export type FinalePhase = "JUDGING" | "REVEALING" | "OVER";

/** A row as far as it is revealed; `hidden` are slugs. */
export type FinaleRow = { standing: Standing; hidden: string[] };

export type HiddenCell = { participant: number; name: string; exercise: string };

/** A cell that opened; ranks are null for baselines. */
export type OpenedCell = {
  participant: number;
  name: string;
  exercise: string;
  score: number | null;
  verdict: Verdict;
  rankBefore: number | null;
  rank: number | null;
};

/** How far a round's final results are revealed; the same on every screen. */
export type Finale = {
  round: number;
  name: string;
  phase: FinalePhase;
  step: number;
  judged: number;
  total: number;
  secretDigest: string;
  secret: string | null;
  exercises: ExerciseTitle[];
  /** Best first; empty before the first step. */
  rows: FinaleRow[];
  /** What opened with the last step. */
  opened: OpenedCell[];
  /** Who is up next, and with what. */
  up: HiddenCell[];
  /** Exercises that have nothing hidden any more. */
  complete: string[];
  /** The exercise whose race all screens show; null: the board. */
  replayed: string | null;
};

/** Whether the projector shows it: until it is over, and after that as long as no other round has begun. */
export function showsFinale(finale: Finale | null, workshop: Workshop): finale is Finale {
  if (!finale) return false;
  return finale.phase !== "OVER" || finale.round === currentRound(workshop)?.id;
}

/** What a row's cell shows: points or why there are none, something hidden, or nothing. */
export type FinaleCell =
  | { kind: "open"; score: number | null; verdict: Verdict | null; isNew: boolean }
  | { kind: "hidden"; isUp: boolean }
  | { kind: "none" };

export function cellOf(finale: Finale, row: FinaleRow, exercise: string): FinaleCell {
  const { participant } = row.standing;
  const isThis = (cell: HiddenCell | OpenedCell) => cell.participant === participant && cell.exercise === exercise;
  if (row.hidden.includes(exercise)) return { kind: "hidden", isUp: finale.up.some(isThis) };
  const cell = row.standing.exercises[exercise];
  if (!cell) return { kind: "none" };
  // The first step opens what earned nothing, all at once.
  const isNew = finale.step > 1 && finale.opened.some(isThis);
  return { kind: "open", score: cell.score, verdict: cell.verdict, isNew };
}

/** How a row moved with the step that opened something of it. */
export function moveOf({ rankBefore, rank }: OpenedCell): string {
  if (rankBefore === null || rank === null) return "";
  if (rank === rankBefore) return `stays ${rank}`;
  return `${rankBefore} → ${rank}`;
}

/** Those who are called, as they are said aloud: "Ada", "Ada and Bo", "Ada, Bo and Cy". */
export function called(cells: readonly { name: string }[]): string {
  const names = [...new Set(cells.map(({ name }) => name))];
  const last = names.pop() ?? "";
  return names.length === 0 ? last : `${names.join(", ")} and ${last}`;
}

/** What a key asks of the presenter's page; null where it asks nothing. */
export function stepOfKey(key: string): 1 | -1 | null {
  if (key === " " || key === "ArrowRight" || key === "PageDown") return 1;
  return key === "ArrowLeft" || key === "PageUp" ? -1 : null;
}
