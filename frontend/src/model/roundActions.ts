import { counted } from "./numbers";
import type { Round } from "./workshop";

/** What an organizer can do to a round. */
export type RoundAction =
  | "open"
  | "extend"
  | "freeze"
  | "close"
  | "finalize"
  | "open-solutions"
  | "hide-solutions"
  | "redraw"
  | "undo";

/** So long after an action it can be undone. */
export const undoMilliseconds = 10_000;

/** What cannot be undone was asked about before. */
export function isUndoable(action: RoundAction): boolean {
  return action !== "finalize" && action !== "redraw" && action !== "undo";
}

/** What is possible now, the next thing to do first. */
export function possibleActions(round: Round): RoundAction[] {
  switch (round.state) {
    case "SCHEDULED":
      return ["open"];
    case "OPEN":
      return [...extension(round), "freeze", "close"];
    case "FROZEN":
      return [...extension(round), "close"];
    case "CLOSED":
      return ["finalize", solutions(round)];
    case "FINALIZED":
      return [solutions(round)];
  }
}

/** Only a round with an end can be extended. */
function extension(round: Round): RoundAction[] {
  return round.closesAt === null ? [] : ["extend"];
}

/** Only after a round may participants read each other. */
function solutions(round: Round): RoundAction {
  return round.solutionsOpen ? "hide-solutions" : "open-solutions";
}

/** What an action will do to whom, to be read before it is done; null for those that harm nobody. */
export function consequence(action: RoundAction, participants: number, waiting: number): string | null {
  const people = counted(participants, "participant");
  switch (action) {
    case "open":
    case "extend":
    case "hide-solutions":
    case "redraw":
    case "undo":
      return null;
    case "freeze":
      return `The public board and the projector stand still for ${people}. Submissions go on and count; the jury board moves. This lasts until the round is finalized.`;
    case "close":
      return `From this moment ${people} can no longer submit; practice stays open.${waitingSentence(waiting)} You can undo it for ten seconds, and not later.`;
    case "finalize":
      return `The final board is shown to ${people}, and the round's secret is published so that everybody can check every score. This cannot be undone.`;
    case "open-solutions":
      return `${people} can read everybody's best program or settings for each exercise under their nickname, as far as the public board shows it, and go on from it. You can hide them again.`;
  }
}

function waitingSentence(waiting: number): string {
  if (waiting === 0) return "";
  const them = waiting === 1 ? "is still judged and counts" : "are still judged and count";
  return ` ${counted(waiting, "submission")} already handed in ${them}.`;
}
