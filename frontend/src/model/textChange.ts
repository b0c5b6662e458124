/** The least piece to replace so that one text becomes another: an editor keeps its cursor and its undo that way. */
export function textChange(from: string, to: string): { from: number; to: number; insert: string } | null {
  if (from === to) return null;
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start++;
  if (isHalf(from, start) || isHalf(to, start)) start--;
  let tail = 0;
  while (tail < most - start && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  if (isHalf(from, from.length - tail) || isHalf(to, to.length - tail)) tail--;
  return { from: start, to: from.length - tail, insert: to.slice(start, to.length - tail) };
}

/** Whether a place is in the middle of one of those signs that take two units, as 😀 does. */
function isHalf(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}
