import { parseVisits, type Visit, withVisit } from "../model/visits";

const place = "talweg visits";

/** The workshops that this browser has joined, latest first; none where it remembers nothing. */
export function visits(): Visit[] {
  try {
    return parseVisits(window.localStorage.getItem(place));
  } catch {
    return [];
  }
}

/** Remembers a workshop for the way back from the first page. */
export function rememberVisit(visit: Visit): void {
  try {
    window.localStorage.setItem(place, JSON.stringify(withVisit(visits(), visit)));
  } catch {
    // A browser that keeps nothing still has the join code and the resume code.
  }
}
