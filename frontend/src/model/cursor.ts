import { indexAt, type Tape } from "./tape";

/**
 * The one place on a run that map, curve, budget and numbers all show. What the pointer is on goes before where the
 * cursor was put; both are calls, so that other runs can be read at the same one.
 */
export type Cursor = { pointed: number | null; put: number | null };

export const noCursor: Cursor = { pointed: null, put: null };

export type CursorMove =
  | { kind: "point"; call: number | null }
  | { kind: "put"; call: number | null }
  | { kind: "step"; by: number; tape: Tape }
  | { kind: "end"; of: "start" | "end"; tape: Tape };

export function moveCursor(cursor: Cursor, move: CursorMove): Cursor {
  switch (move.kind) {
    case "point":
      return cursor.pointed === move.call ? cursor : { ...cursor, pointed: move.call };
    case "put":
      return { pointed: null, put: move.call };
    case "step":
      return { pointed: null, put: stepped(move.tape, cursorCall(cursor), move.by) };
    case "end":
      return { pointed: null, put: move.tape.calls.at(move.of === "start" ? 0 : -1) ?? null };
  }
}

/** The call that is shown; null: the run as a whole. */
export function cursorCall({ pointed, put }: Cursor): number | null {
  return pointed ?? put;
}

/** So many points further along a run; from no place at all it begins at the end that lies in the way. */
function stepped(tape: Tape, call: number | null, by: number): number | null {
  const last = tape.calls.length - 1;
  const at = call === null ? (by > 0 ? -1 : last + 1) : indexAt(tape, call);
  return tape.calls[Math.min(last, Math.max(0, at + by))] ?? null;
}

/** What a key does to the cursor; null where it is no affair of the cursor. */
export function cursorKey(key: string, tape: Tape): CursorMove | null {
  switch (key) {
    case "ArrowRight":
      return { kind: "step", by: 1, tape };
    case "ArrowLeft":
      return { kind: "step", by: -1, tape };
    case "PageUp":
      return { kind: "step", by: -10, tape };
    case "PageDown":
      return { kind: "step", by: 10, tape };
    case "Home":
      return { kind: "end", of: "start", tape };
    case "End":
      return { kind: "end", of: "end", tape };
    case "Escape":
      return { kind: "put", call: null };
    default:
      return null;
  }
}
