import { describe, expect, it } from "vitest";
import { columnsOf, evenColumns, moveSplitter, rememberedColumns } from "./columns";
import { bestScore, extraTimeUntil, mayHandIn, triesLeft, waitingSentence } from "./handIn";
import { sparkline } from "./sparkline";
import type { Submission } from "./submission";
import type { Tape } from "./tape";
import type { Round } from "./workshop";

const round: Round = {
  ...{ id: 1, name: "Round 1", state: "OPEN", minutes: 60, opensAt: null, freezesAt: null, closesAt: null },
  ...{ exercises: ["bowl"], solutionsOpen: false, secretDigest: "ab12", secret: null },
};

const submission: Submission = {
  ...{
    id: "a",
    author: null,
    exercise: "bowl",
    practice: false,
    language: "python",
    state: "JUDGED",
    verdict: "SCORED",
    score: 80,
  },
  ...{
    message: null,
    errorLine: null,
    nondeterministic: false,
    log: "",
    oracleCalls: 60,
    position: null,
    expectedWaitSeconds: null,
  },
  ...{ autopsy: null, createdAt: "2026-11-21T18:00:00Z", judgedAt: "2026-11-21T18:00:01Z" },
};

describe("what may be handed in", () => {
  const mine = { isJoined: true, attemptsLeft: null, isInExtraTime: false };

  it("is everything while the round is open or frozen", () => {
    expect(mayHandIn(round, mine)).toEqual({ practice: null, submit: null });
    expect(mayHandIn({ ...round, state: "FROZEN" }, { ...mine, attemptsLeft: 1 })).toEqual({
      practice: null,
      submit: null,
    });
  });

  it("is practice alone after it", () => {
    const closed = mayHandIn({ ...round, state: "FINALIZED" }, mine);
    expect(closed.practice).toBeNull();
    expect(closed.submit).toBe("Round 1 is closed: you can still practise.");
  });

  it("is practice alone when the tries are used", () => {
    const used = mayHandIn(round, { ...mine, attemptsLeft: 0 });
    expect(used).toEqual({ practice: null, submit: "All your tries are used: you can still practise." });
  });

  it("is everything in extra time, as long as tries are left and the board is not final", () => {
    const late = { ...mine, isInExtraTime: true };
    expect(mayHandIn({ ...round, state: "CLOSED" }, late)).toEqual({ practice: null, submit: null });
    expect(mayHandIn({ ...round, state: "CLOSED" }, { ...late, attemptsLeft: 0 }).submit).toContain("All your tries");
    expect(mayHandIn({ ...round, state: "FINALIZED" }, late).submit).toContain("is closed");
  });

  it("ends with extra time, which begins where the round ended", () => {
    const closed = { ...round, state: "CLOSED", closesAt: "2026-11-21T19:00:00Z" } as const;
    expect(extraTimeUntil(closed, 10)).toBe("2026-11-21T19:10:00.000Z");
    expect(extraTimeUntil(closed, 0)).toBeNull();
    expect(extraTimeUntil({ ...closed, closesAt: null }, 10)).toBeNull();
    expect(extraTimeUntil({ ...closed, state: "OPEN" }, 10)).toBeNull();
    expect(extraTimeUntil(null, 10)).toBeNull();
  });

  it("is nothing before it, and nothing for who has not joined", () => {
    expect(mayHandIn({ ...round, state: "SCHEDULED" }, mine).practice).toBe("Round 1 has not opened yet.");
    expect(mayHandIn(round, { ...mine, isJoined: false }).submit).toBe("Join the workshop to run this.");
  });
});

it("says the place in the queue and how long it takes", () => {
  const waits = (position: number | null, expectedWaitSeconds: number | null) =>
    waitingSentence({ state: "QUEUED", position, expectedWaitSeconds });
  expect(waits(3, 4)).toBe("3rd in the queue, about 4 s.");
  expect(waits(1, 1)).toBe("Next in the queue, about 1 s.");
  expect(waits(412, 170)).toBe("412th in the queue, about 3 min.");
  expect(waits(2, null)).toBe("2nd in the queue.");
  expect(waits(null, null)).toBe("Waiting for a free place…");
  expect(waitingSentence({ state: "RUNNING", position: null, expectedWaitSeconds: null })).toBe("Running…");
});

it("says how many tries are left where there is a limit", () => {
  expect(triesLeft({ attempts: 5, attemptsLeft: 2 })).toBe("2 of 5 tries left");
  expect(triesLeft({ attempts: 1, attemptsLeft: 0 })).toBe("0 of 1 try left");
  expect(triesLeft({ attempts: null, attemptsLeft: null })).toBeNull();
});

it("knows my best, which no practice is", () => {
  expect(bestScore([submission, { ...submission, score: 91.5 }, { ...submission, practice: true, score: 99 }])).toBe(
    91.5,
  );
  expect(bestScore([])).toBeNull();
});

describe("columns", () => {
  it("give to each other what a splitter takes, down to the least", () => {
    const even = [0.28, 0.36, 0.36] as const;
    const [left, middle, right] = moveSplitter(even, 0, 0.05);
    expect([left, middle, right].map((share) => Number(share.toFixed(2)))).toEqual([0.33, 0.31, 0.36]);
    expect(moveSplitter(even, 1, 9)[2]).toBeCloseTo(0.18);
    expect(moveSplitter(even, 1, -9)[1]).toBeCloseTo(0.18);
  });

  it("are remembered, and the usual ones where that is nonsense", () => {
    expect(columnsOf(rememberedColumns([0.2, 0.5, 0.3]))).toEqual([0.2, 0.5, 0.3]);
    for (const wrong of [null, "", "1 2 3", "0.5 0.5", "a b c", "0 0.5 0.5"])
      expect(columnsOf(wrong)).toBe(evenColumns);
  });
});

describe("a sparkline", () => {
  const tape: Tape = {
    ...{
      dimension: 2,
      budget: 10,
      diverged: false,
      values: [4, 1, 0],
      gradientNorms: [],
      strides: [],
      valueCost: null,
      x: [],
    },
    ...{ calls: [0, 1, 2], gaps: [10, 1, 0.1] },
  };

  it("falls from the upper left to the lower right", () => {
    expect(sparkline(tape, 40, 20)).toBe("M0 0L20 10L40 20");
  });

  it("is nothing where nothing can be drawn", () => {
    expect(sparkline({ ...tape, gaps: [null, null, null], values: [0, 0, 0] }, 40, 20)).toBe("");
    expect(sparkline({ ...tape, calls: [] }, 40, 20)).toBe("");
  });

  it("does not follow a run to infinity", () => {
    expect(sparkline({ ...tape, gaps: [1, 1e200, 1e300] }, 40, 20)).toBe("M0 20L20 0L40 0");
  });
});
