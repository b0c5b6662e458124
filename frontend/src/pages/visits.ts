import { parseVisits, type Visit, withoutVisit, withVisit } from "../model/visits";

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
  keep(withVisit(visits(), visit));
}

/** There is no way back to a workshop that was deleted. */
export function forgetVisit(code: string): void {
  keep(withoutVisit(visits(), code));
}

function keep(known: Visit[]): void {
  try {
    window.localStorage.setItem(place, JSON.stringify(known));
  } catch {
    // A browser that keeps nothing still has the join code and the resume code.
  }
}
