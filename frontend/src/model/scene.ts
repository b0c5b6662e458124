import { currentRound, type Workshop } from "./workshop";

/** What the projector shows. */
export type Scene = "lobby" | "board";

/** The board while a round runs and after the last one; the lobby before, and while the next one is awaited. */
export function sceneOf(workshop: Workshop): Scene {
  const round = currentRound(workshop);
  return round === null || round.state === "SCHEDULED" ? "lobby" : "board";
}
