export type RoundState = "SCHEDULED" | "OPEN" | "FROZEN" | "CLOSED" | "FINALIZED";

export type Round = {
  id: number;
  name: string;
  state: RoundState;
  /** How long it is open once opened; null: until it is closed by hand. */
  minutes: number | null;
  opensAt: string | null;
  freezesAt: string | null;
  closesAt: string | null;
  /** Slugs. */
  exercises: string[];
  /** Whether participants may read each other's best solutions. */
  solutionsOpen: boolean;
  /** SHA-256 of the secret, published from the start; the secret itself once the round is finalized. */
  secretDigest: string;
  secret: string | null;
};

export type WorkshopKind = "SESSION" | "HACKATHON";

export type Workshop = {
  code: string;
  name: string;
  kind: WorkshopKind;
  /** Whether everybody plays for a team. */
  teams: boolean;
  /** The names of its brackets, of which one is named when joining; empty where there are none. */
  brackets: string[];
  /** What an organizer has put on the projector. */
  scene: "AUTO" | "LOBBY" | "BOARD" | "RACE";
  serverTime: string;
  /** Where a phone in the room joins, as the server sees itself. */
  joinUrl: string;
  participants: number;
  /** The latest to join, newest first. */
  nicknames: string[];
  rounds: Round[];
};

const nicknamesShown = 60;

/** Whether submissions are taken. */
export function takesSubmissions(round: Round): boolean {
  return round.state === "OPEN" || round.state === "FROZEN";
}

/** Whether nothing can be handed in any more. */
export function isOver(round: Round): boolean {
  return round.state === "CLOSED" || round.state === "FINALIZED";
}

/** The round everybody looks at: the one that runs, else the next, else the last that ran. */
export function currentRound(workshop: Workshop): Round | null {
  const { rounds } = workshop;
  return rounds.find(takesSubmissions) ?? rounds.find((round) => round.state === "SCHEDULED") ?? rounds.at(-1) ?? null;
}

/** The round that waits for its organizer: the one that runs, else one to finalize, else the next, else the last. */
export function roundInHand(workshop: Workshop): Round | null {
  const { rounds } = workshop;
  return (
    rounds.find(takesSubmissions) ?? rounds.findLast((round) => round.state === "CLOSED") ?? currentRound(workshop)
  );
}

/** Whose finale there is to look at: the last that is over, else the one that runs. */
export function finaleRound({ rounds }: Workshop): Round | null {
  return rounds.findLast(isOver) ?? rounds.find(takesSubmissions) ?? null;
}

/** What a countdown of this round counts to, with the word before it; null when no time is set. */
export function nextMoment(round: Round): { word: "Opens in" | "Closes in"; at: string } | null {
  if (round.state === "SCHEDULED") return round.opensAt ? { word: "Opens in", at: round.opensAt } : null;
  if (takesSubmissions(round)) return round.closesAt ? { word: "Closes in", at: round.closesAt } : null;
  return null;
}

/** The workshop after somebody joined. */
export function withNewcomer(workshop: Workshop, participants: number, nickname: string): Workshop {
  const others = workshop.nicknames.filter((each) => each !== nickname);
  return { ...workshop, participants, nicknames: [nickname, ...others].slice(0, nicknamesShown) };
}

/**
 * The address to join at, as it is shown and drawn in a QR code. Whoever looks through this machine's own name gets the
 * address that others in the room can reach.
 */
export function joinAddress(workshop: Workshop, seen: { origin: string; hostname: string }): string {
  const local = ["localhost", "127.0.0.1", "[::1]"].includes(seen.hostname);
  return local ? workshop.joinUrl : `${seen.origin}/join/${workshop.code}`;
}
