import { currentRound, type Workshop } from "./workshop";

/** What the projector shows. */
export type Scene = "lobby" | "board" | "race";

const scenes = { LOBBY: "lobby", BOARD: "board", RACE: "race" } as const;

/** Who decides what the projector shows: the round's state or an organizer elsewhere, or somebody at the projector. */
export type SceneChoice = Scene | "auto";

export const sceneChoices: readonly { choice: SceneChoice; key: string; word: string }[] = [
  { choice: "auto", key: "a", word: "Follow the round" },
  { choice: "lobby", key: "l", word: "Lobby" },
  { choice: "board", key: "b", word: "Board" },
  { choice: "race", key: "r", word: "Race" },
];

/** What an organizer chose; else the board while a round runs and after the last one; the lobby before, and while the next one is awaited. */
export function sceneOf(workshop: Workshop, choice: SceneChoice = "auto"): Scene {
  if (choice !== "auto") return choice;
  if (workshop.scene !== "AUTO") return scenes[workshop.scene];
  const round = currentRound(workshop);
  return round === null || round.state === "SCHEDULED" ? "lobby" : "board";
}

/** What a key of the keyboard chooses; null where it chooses nothing. */
export function choiceOfKey(key: string): SceneChoice | null {
  return sceneChoices.find((each) => each.key === key.toLowerCase())?.choice ?? null;
}

/** A choice as it stands in the page's address. */
export function choiceOf(text: string | null): SceneChoice {
  return sceneChoices.find(({ choice }) => choice === text)?.choice ?? "auto";
}
