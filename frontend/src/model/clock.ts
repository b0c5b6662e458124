/** What is known of the server's clock: the latest differences, server time minus local time, in milliseconds. */
export type Clock = { readonly differences: readonly number[] };

export const unsetClock: Clock = { differences: [] };

const remembered = 8;

/** The clock after the server said its time. */
export function synchronise(clock: Clock, serverTime: string, receivedAt: number): Clock {
  const difference = Date.parse(serverTime) - receivedAt;
  if (!Number.isFinite(difference)) return clock;
  return { differences: [...clock.differences, difference].slice(-remembered) };
}

/** Server time minus local time. A message under way only makes a difference smaller, so the largest is the truest. */
export function offset(clock: Clock): number {
  return clock.differences.length === 0 ? 0 : Math.max(...clock.differences);
}

/** The server's time now, in milliseconds. */
export function serverNow(clock: Clock, localNow: number): number {
  return localNow + offset(clock);
}

/** Milliseconds until an instant of the server; never negative. */
export function remaining(clock: Clock, until: string, localNow: number): number {
  return Math.max(0, Date.parse(until) - serverNow(clock, localNow));
}

/** A duration for a countdown: `0:07`, `12:34`, `1:02:03`; a started second counts whole. */
export function countdown(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const tail = String(rest).padStart(2, "0");
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${tail}` : `${minutes}:${tail}`;
}

/** How long ago, in words: `just now`, `40 s ago`, `3 min ago`, `2 h ago`, `5 d ago`. */
export function ago(clock: Clock, instant: string, localNow: number): string {
  const seconds = Math.max(0, Math.floor((serverNow(clock, localNow) - Date.parse(instant)) / 1000));
  if (seconds < 5) return "just now";
  if (seconds < 60) return `${seconds} s ago`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ago`;
  if (seconds < 86_400) return `${Math.floor(seconds / 3600)} h ago`;
  return `${Math.floor(seconds / 86_400)} d ago`;
}
