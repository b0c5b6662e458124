import type { Language } from "./exercise";

export type Verdict =
  | "SCORED"
  | "DIVERGED"
  | "BUDGET"
  | "INVALID"
  | "RUNTIME_ERROR"
  | "TIME_LIMIT"
  | "MEMORY_LIMIT"
  | "OUTPUT_LIMIT"
  | "SYNTAX_ERROR"
  | "INTERNAL_ERROR";

export type Autopsy = {
  kind:
    | "CONVERGED"
    | "DIVERGED"
    | "OSCILLATING"
    | "STALLED"
    | "SADDLE"
    | "LOCAL_MINIMUM"
    | "VANISHING_GRADIENT"
    | "OVERFITTING"
    | "SLOW";
  call: number | null;
  sentence: string;
  advice: string;
};

export type SubmissionState = "QUEUED" | "RUNNING" | "JUDGED";

export type Submission = {
  id: string;
  /** The exercise's slug. */
  exercise: string;
  practice: boolean;
  language: Language;
  /** Which of a team handed it in; null where it was no team's. */
  author: string | null;
  state: SubmissionState;
  verdict: Verdict | null;
  score: number | null;
  message: string | null;
  errorLine: number | null;
  /** Run a second time, it asked something else. */
  nondeterministic: boolean;
  log: string;
  oracleCalls: number | null;
  /** 1 is next; only while queued. */
  position: number | null;
  /** Until it is being judged, about; only while queued. */
  expectedWaitSeconds: number | null;
  autopsy: Autopsy | null;
  createdAt: string;
  judgedAt: string | null;
};

const progress: Record<SubmissionState, number> = { QUEUED: 0, RUNNING: 1, JUDGED: 2 };

/** Which of two reports on the same submission to believe: answers overtake each other, judging never goes back. */
export function furtherOf(known: Submission | undefined, heard: Submission): Submission {
  return known && progress[known.state] > progress[heard.state] ? known : heard;
}

/** My submissions, newest first, with what was heard of one of them. */
export function withSubmission(submissions: readonly Submission[], heard: Submission): Submission[] {
  const known = submissions.find((each) => each.id === heard.id);
  if (!known) return [heard, ...submissions].sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
  return submissions.map((each) => (each === known ? furtherOf(known, heard) : each));
}
