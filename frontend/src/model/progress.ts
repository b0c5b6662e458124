import type { Tape } from "./tape";

/** Longer than any tape, so that a run which goes on looks no coarser than it will. */
const mostPoints = 400;

/** A run that goes on, with what it did since: a point of the same call is the same one, with more known of it. */
export function grown(known: Tape | null, piece: Tape): Tape {
  if (!known) return piece;
  const first = piece.calls[0] ?? Number.POSITIVE_INFINITY;
  const upTo = known.calls.findIndex((call) => call >= first);
  const before = upTo < 0 ? known.calls.length : upTo;
  const joined = {
    ...piece,
    calls: [...known.calls.slice(0, before), ...piece.calls],
    values: [...known.values.slice(0, before), ...piece.values],
    gaps: [...known.gaps.slice(0, before), ...piece.gaps],
    gradientNorms: [...known.gradientNorms.slice(0, before), ...piece.gradientNorms],
    strides: [...known.strides.slice(0, before), ...piece.strides],
    x: [...known.x.slice(0, before), ...piece.x],
  };
  return joined.calls.length > mostPoints ? halved(joined) : joined;
}

/** Every second point, the first and the last among them. */
function halved(tape: Tape): Tape {
  const last = tape.calls.length - 1;
  const kept = <T>(column: readonly T[]) => column.filter((_, i) => i % 2 === 0 || i === last);
  return {
    ...tape,
    calls: kept(tape.calls),
    values: kept(tape.values),
    gaps: kept(tape.gaps),
    gradientNorms: kept(tape.gradientNorms),
    strides: kept(tape.strides),
    x: kept(tape.x),
  };
}
