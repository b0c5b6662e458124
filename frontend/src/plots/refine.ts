import type { Surface } from "../model/tape";

/**
 * A surface with `times` as many cells in each direction, by Catmull and Rom's cubics: a narrow valley between two grid
 * points is otherwise a chain of ponds. Heights stay at or above zero.
 */
export function refine(surface: Surface, times: number): Surface {
  const { columns, rows, values } = surface;
  const wide = finer(values, columns, rows, times, (line, at) => line * columns + at);
  const columnsNow = (columns - 1) * times + 1;
  const tall = finer(wide, rows, columnsNow, times, (line, at) => at * columnsNow + line);
  const rowsNow = (rows - 1) * times + 1;
  // The second pass wrote column after column.
  const turned = Array.from({ length: columnsNow * rowsNow }, (_, i) =>
    Math.max(0, tall[(i % columnsNow) * rowsNow + Math.floor(i / columnsNow)] ?? 0),
  );
  return { ...surface, columns: columnsNow, rows: rowsNow, values: turned };
}

/** Each of the lines refined along itself, one line after the other. */
function finer(
  values: readonly number[],
  length: number,
  lines: number,
  times: number,
  indexOf: (line: number, at: number) => number,
): number[] {
  const lengthNow = (length - 1) * times + 1;
  const result = new Array<number>(lengthNow * lines);
  for (let line = 0; line < lines; line++) {
    const value = (at: number) => values[indexOf(line, at)] ?? 0;
    // Beyond the ends the line goes on as it came.
    const extended = (at: number) => {
      if (at < 0) return 2 * value(0) - value(1);
      if (at >= length) return 2 * value(length - 1) - value(length - 2);
      return value(at);
    };
    for (let i = 0; i < lengthNow; i++) {
      const at = Math.min(length - 2, Math.floor(i / times));
      result[line * lengthNow + i] = cubic(
        ...([extended(at - 1), extended(at), extended(at + 1), extended(at + 2)] as const),
        (i - at * times) / times,
      );
    }
  }
  return result;
}

function cubic(before: number, from: number, to: number, after: number, share: number): number {
  const slope = (to - before) / 2;
  const slopeAfter = (after - from) / 2;
  const [square, cube] = [share * share, share * share * share];
  return (
    (2 * cube - 3 * square + 1) * from +
    (cube - 2 * square + share) * slope +
    (3 * square - 2 * cube) * to +
    (cube - square) * slopeAfter
  );
}
