import type { ExerciseSummary } from "./exercise";
import { ordinal } from "./numbers";
import type { Submission, SubmissionState } from "./submission";
import { type Round, takesSubmissions } from "./workshop";

/** Why something cannot be handed in now, as a sentence; null where it can. */
export type HandIn = { practice: string | null; submit: string | null };

/** What may be run in a round: practice once it has opened, submissions while it is open. */
export function mayHandIn(round: Round | null, isJoined: boolean): HandIn {
  if (!isJoined) return both("Join the workshop to run this.");
  if (!round) return both("This exercise is in no round of this workshop.");
  if (round.state === "SCHEDULED") return both(`${round.name} has not opened yet.`);
  if (takesSubmissions(round)) return { practice: null, submit: null };
  return { practice: null, submit: `${round.name} is closed: you can still practise.` };
}

/** What is going on with a submission that is not judged yet. */
export function waitingSentence(state: SubmissionState, position: number | null): string {
  if (state === "RUNNING") return "Running…";
  if (state === "JUDGED") return "";
  if (position === null) return "Waiting for a free place…";
  return position <= 1 ? "You're next." : `You're ${ordinal(position)} in line.`;
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
