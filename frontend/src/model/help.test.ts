import { describe, expect, it } from "vitest";
import {
  type Announcement,
  type Clarification,
  readyAnswers,
  screenAnnouncement,
  withAnnouncement,
  withAnswer,
  withClarification,
  withKept,
} from "./help";

function announcement(id: number, withdrawnAt: string | null = null): Announcement {
  return { id, text: `Number ${id}`, announcedAt: "2026-11-22T19:00:00Z", withdrawnAt };
}

function question(id: number, answer: string | null = null): Clarification {
  const answeredAt = answer === null ? null : "2026-11-22T19:01:00Z";
  return {
    ...{ id, nickname: "Ada", exercise: null, question: `Question ${id}`, askedAt: "2026-11-22T19:00:00Z" },
    ...{ answer, answeredAt, toAll: false },
  };
}

describe("withAnnouncement", () => {
  const notices = { announcements: [announcement(2), announcement(1)], answers: [] };
  const ids = (heard: Announcement) => withAnnouncement(notices, heard).announcements.map(({ id }) => id);
  it("puts the latest first, and each there once", () => {
    expect(ids(announcement(3))).toEqual([3, 2, 1]);
    expect(ids(announcement(1))).toEqual([2, 1]);
  });
  it("takes away what was withdrawn", () => {
    expect(ids(announcement(2, "2026-11-22T19:02:00Z"))).toEqual([1]);
    expect(ids(announcement(9, "2026-11-22T19:02:00Z"))).toEqual([2, 1]);
  });
});

it("shows the latest announcement on the projector for ten minutes", () => {
  const announced = Date.parse("2026-11-22T19:00:00Z");
  const both = [announcement(2), announcement(1)];
  expect(screenAnnouncement(both, announced + 599_000)?.id).toBe(2);
  expect(screenAnnouncement(both, announced + 600_000)).toBeNull();
  expect(screenAnnouncement([], announced)).toBeNull();
});

it("keeps one answer for a question, the last", () => {
  const first = { id: 1, exercise: null, question: "Why?", answer: "Because.", answeredAt: "2026-11-22T19:00:00Z" };
  const better = { ...first, answer: "Because of the slope." };
  const notices = withAnswer(withAnswer({ announcements: [], answers: [] }, first), better);
  expect(notices.answers).toEqual([better]);
});

it("keeps my questions in the order in which I asked them", () => {
  const mine = { hand: null, clarifications: [question(2), question(1)] };
  const after = withClarification(mine, question(1, "Yes."));
  expect(after.clarifications.map(({ id, answer }) => [id, answer])).toEqual([
    [2, null],
    [1, "Yes."],
  ]);
});

describe("answers that are ready", () => {
  it("begin with the workshop's own, and name none twice", () => {
    expect(readyAnswers([])).toHaveLength(6);
    expect(readyAnswers(["At nine.", "No."]).slice(0, 3)).toEqual(["At nine.", "No.", "Yes."]);
    expect(readyAnswers(["At nine.", "No."])).toHaveLength(7);
  });

  it("take in what is new, fits, and is no blank", () => {
    const kept = ["At nine."];
    expect(withKept(kept, " At ten. ")).toEqual(["At nine.", "At ten."]);
    for (const refused of ["At nine.", "Yes.", "  ", "x".repeat(501)]) expect(withKept(kept, refused)).toBe(kept);
    const full = Array.from({ length: 20 }, (_, n) => `Answer ${n}`);
    expect(withKept(full, "One more")).toBe(full);
  });
});
