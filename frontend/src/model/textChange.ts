/** The least piece to replace so that one text becomes another: an editor keeps its cursor and its undo that way. */
export function textChange(from: string, to: string): { from: number; to: number; insert: string } | null {
  if (from === to) return null;
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start++;
  let tail = 0;
  while (tail < most - start && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  return { from: start, to: from.length - tail, insert: to.slice(start, to.length - tail) };
}
