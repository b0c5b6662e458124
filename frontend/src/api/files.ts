import { path } from "./http";

/** Addresses of what can be taken home; browsers fetch them by themselves. */

export type ResultFormat = "csv" | "json";

/** The public board. */
export function leaderboardFile(code: string, format: ResultFormat): string {
  return path("workshops", code, `leaderboard.${format}`);
}

/** The jury's board with all that counts in it, for organizers. */
export function juryFile(code: string, format: ResultFormat): string {
  return path("organizer", "workshops", code, `leaderboard.${format}`);
}

/** The evening on one page, once a round is finalized. */
export function eveningFile(code: string): string {
  return path("workshops", code, "evening.html");
}

/** The same for organizers, at any time and with the jury's board. */
export function juryEveningFile(code: string): string {
  return path("organizer", "workshops", code, "evening.html");
}

/** Everything that I have written. */
export function workFile(code: string): string {
  return path("workshops", code, "participants", "me", "work.zip");
}
