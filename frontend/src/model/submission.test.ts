import { expect, it } from "vitest";
import { furtherOf, type Submission, type SubmissionState, withSubmission } from "./submission";

function submission(id: string, state: SubmissionState, createdAt = "2026-11-21T18:00:00Z"): Submission {
  return {
    id,
    exercise: "the-long-valley",
    practice: false,
    language: "python",
    author: null,
    state,
    verdict: null,
    score: null,
    message: null,
    errorLine: null,
    nondeterministic: false,
    log: "",
    oracleCalls: null,
    position: null,
    expectedWaitSeconds: null,
    autopsy: null,
    createdAt,
    judgedAt: null,
  };
}

it("never goes back to running after the verdict", () => {
  const judged = submission("a", "JUDGED");
  expect(furtherOf(judged, submission("a", "RUNNING"))).toBe(judged);
  expect(furtherOf(submission("a", "QUEUED"), judged)).toBe(judged);
  expect(furtherOf(undefined, judged)).toBe(judged);
});

it("takes a new submission in at its place and a known one where it stands", () => {
  const old = submission("old", "JUDGED", "2026-11-21T18:00:00Z");
  const fresh = submission("new", "QUEUED", "2026-11-21T18:05:00Z");
  expect(withSubmission([old], fresh).map((each) => each.id)).toEqual(["new", "old"]);
  const running = { ...fresh, state: "RUNNING" as const };
  expect(withSubmission([fresh, old], running)).toEqual([running, old]);
});
