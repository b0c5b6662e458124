import type { ExerciseSummary } from "./exercise";
import { counted, ordinal } from "./numbers";
import type { Submission } from "./submission";
import { type Round, takesSubmissions } from "./workshop";

/** Why something cannot be handed in now, as a sentence; null where it can. */
export type HandIn = { practice: string | null; submit: string | null };

/** What somebody has beside what the round gives everybody. */
export type Mine = {
  isJoined: boolean;
  /** Null where there is no limit. */
  attemptsLeft: number | null;
  /** Whether the round is over for others only. */
  isInExtraTime: boolean;
};

/** What may be run in a round: practice once it has opened, submissions while it is open and tries are left. */
export function mayHandIn(round: Round | null, { isJoined, attemptsLeft, isInExtraTime }: Mine): HandIn {
  if (!isJoined) return both("Join the workshop to run this.");
  if (!round) return both("This exercise is in no round of this workshop.");
  if (round.state === "SCHEDULED") return both(`${round.name} has not opened yet.`);
  if (takesSubmissions(round) || (round.state === "CLOSED" && isInExtraTime)) {
    return { practice: null, submit: attemptsLeft === 0 ? "All your tries are used: you can still practise." : null };
  }
  return { practice: null, submit: `${round.name} is closed: you can still practise.` };
}

/** When extra time after a round's end is over; null before the end, and for who has none. */
export function extraTimeUntil(round: Round | null, extraMinutes: number): string | null {
  if (round?.state !== "CLOSED" || round.closesAt === null || extraMinutes <= 0) return null;
  return new Date(Date.parse(round.closesAt) + extraMinutes * 60_000).toISOString();
}

/** How many scored tries are left, `2 of 5 tries left`; null where there is no limit. */
export function triesLeft({
  attempts,
  attemptsLeft,
}: Pick<ExerciseSummary, "attempts" | "attemptsLeft">): string | null {
  if (attempts === null || attemptsLeft === null) return null;
  return `${attemptsLeft} of ${counted(attempts, "try", "tries")} left`;
}

type Waiting = Pick<Submission, "state" | "position" | "expectedWaitSeconds">;

/** What is going on with a submission that is not judged yet: `3rd in the queue, about 4 s`. */
export function waitingSentence({ state, position, expectedWaitSeconds }: Waiting): string {
  if (state === "RUNNING") return "Running…";
  if (state === "JUDGED") return "";
  if (position === null) return "Waiting for a free place…";
  const place = position <= 1 ? "Next in the queue" : `${ordinal(position)} in the queue`;
  return expectedWaitSeconds === null ? `${place}.` : `${place}, about ${roughly(expectedWaitSeconds)}.`;
}

function roughly(seconds: number): string {
  return seconds < 100 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

/** My best scored run; null before the first. */
export function bestRun(submissions: readonly Submission[]): Submission | null {
  const best = bestScore(submissions);
  return best === null ? null : (submissions.findLast(({ practice, score }) => !practice && score === best) ?? null);
}

/** My best scored points among submissions; null before the first. */
export function bestScore(submissions: readonly Submission[]): number | null {
  const scores = submissions.flatMap(({ practice, score }) => (practice || score === null ? [] : [score]));
  return scores.length === 0 ? null : Math.max(...scores);
}

/** What a run may spend: a scored try has the budget on each hidden instance. Null where cases are checked and nothing is spent. */
export function budgetOf(
  { practice }: Submission,
  { kind, budget }: ExerciseSummary,
  instances: number,
): number | null {
  if (kind === "FUNCTION") return null;
  return practice ? budget : budget * instances;
}

/** The word for a practice run that came through: cases may be wrong all the same. */
export function fineWord({ kind }: ExerciseSummary): string {
  return kind === "FUNCTION" ? "Checked" : "Ran well";
}

function both(reason: string): HandIn {
  return { practice: reason, submit: reason };
}
