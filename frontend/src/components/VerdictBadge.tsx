import type { SubmissionState, Verdict } from "../model/submission";

type Look = { tone: "good" | "waiting" | "bad" | "quiet"; symbol: string; word: string };

const verdicts: Record<Verdict, Look> = {
  SCORED: { tone: "good", symbol: "✓", word: "Scored" },
  DIVERGED: { tone: "bad", symbol: "↗", word: "Diverged" },
  BUDGET: { tone: "bad", symbol: "∑", word: "Over budget" },
  INVALID: { tone: "bad", symbol: "✕", word: "Invalid answer" },
  RUNTIME_ERROR: { tone: "bad", symbol: "!", word: "Runtime error" },
  TIME_LIMIT: { tone: "bad", symbol: "⧗", word: "Out of time" },
  MEMORY_LIMIT: { tone: "bad", symbol: "▤", word: "Out of memory" },
  OUTPUT_LIMIT: { tone: "bad", symbol: "≡", word: "Too much output" },
  SYNTAX_ERROR: { tone: "bad", symbol: "¶", word: "Syntax error" },
  INTERNAL_ERROR: { tone: "waiting", symbol: "⚠", word: "Our fault, not counted" },
};

/** To choose from. */
export const verdictNames: { value: Verdict; label: string }[] = Object.entries(verdicts).map(([value, { word }]) => ({
  value: value as Verdict,
  label: word,
}));

const underWay: Record<Exclude<SubmissionState, "JUDGED">, Look> = {
  QUEUED: { tone: "waiting", symbol: "…", word: "Waiting" },
  RUNNING: { tone: "waiting", symbol: "▷", word: "Running" },
};

const judged: Look = { tone: "quiet", symbol: "–", word: "No verdict" };

export type VerdictBadgeProps = { state?: SubmissionState; verdict: Verdict | null; practice?: boolean; fine?: string };

/** What became of a submission, in symbol and word. A practice run that went well was not scored: it is fine. */
export function VerdictBadge({ state = "JUDGED", verdict, practice = false, fine = "Ran well" }: VerdictBadgeProps) {
  const look = state === "JUDGED" ? (verdict === null ? judged : verdicts[verdict]) : underWay[state];
  const word = practice && state === "JUDGED" && verdict === "SCORED" ? fine : look.word;
  return (
    <span className={`badge badge-${look.tone}`}>
      <span aria-hidden="true">{look.symbol}</span>
      {word}
    </span>
  );
}
