import { describe, expect, it } from "vitest";
import type { Clarification, Notices } from "./help";
import { before, newsOf, parseSeen, plainWords, spoken, unreadOf, withSeen } from "./news";

const notices: Notices = {
  announcements: [{ id: 4, text: "**Pizza** is here", announcedAt: "2026-11-22T19:10:00Z", withdrawnAt: null }],
  answers: [
    { id: 1, exercise: null, question: "Mine?", answer: "Yes.", answeredAt: "2026-11-22T19:20:00Z" },
    { id: 2, exercise: null, question: "Theirs?", answer: "No.", answeredAt: "2026-11-22T19:00:00Z" },
  ],
};

const mine: Clarification = {
  ...{ id: 1, nickname: "Ada", exercise: null, question: "Mine?", askedAt: "2026-11-22T18:00:00Z" },
  ...{ answer: "Yes.", toAll: true, answeredAt: "2026-11-22T19:20:00Z" },
};
const open: Clarification = { ...mine, id: 3, answer: null, toAll: false, answeredAt: null };

describe("newsOf", () => {
  it("is everything that was said, the latest first, and my own answer once", () => {
    expect(newsOf(notices, [open, mine]).map(({ kind }) => kind)).toEqual(["reply", "announcement", "answer"]);
  });
  it("is nothing before anything is known", () => expect(newsOf(null, [open])).toEqual([]));
});

describe("unread", () => {
  const news = newsOf(notices, [mine]);
  it("is what was not seen", () => {
    const seen = new Set(news.slice(1).map(({ key }) => key));
    expect(unreadOf(news, seen).map(({ kind }) => kind)).toEqual(["reply"]);
  });
  it("is a better answer to a question whose first answer was seen", () => {
    const seen = new Set(news.map(({ key }) => key));
    const better = { ...mine, answer: "No, sorry.", answeredAt: "2026-11-22T19:30:00Z" };
    expect(unreadOf(newsOf(notices, [better]), seen).map(spoken)).toEqual(["Your question is answered: No, sorry."]);
  });
});

it("spares who comes late what was said long ago, but not what was said just now", () => {
  const news = newsOf(notices, [mine]);
  const kinds = (time: string) => before(news, Date.parse(time)).map(({ kind }) => kind);
  expect(kinds("2026-11-22T19:25:00Z")).toEqual(["announcement", "answer"]);
  expect(kinds("2026-11-22T19:15:00Z")).toEqual(["answer"]);
});

describe("what was seen", () => {
  it("is remembered, the latest first, not without end, and is the same where nothing is new", () => {
    const seen = withSeen(["a"], ["b", "a"]);
    expect(seen).toEqual(["b", "a"]);
    expect(withSeen(seen, ["a"])).toBe(seen);
    const many = Array.from({ length: 400 }, (_, n) => `${n}`);
    expect(withSeen([], many)).toHaveLength(300);
  });
  it("is nothing where the browser kept something else", () => {
    expect(parseSeen('["a", 3]')).toEqual(["a"]);
    expect([null, "{", "{}"].map(parseSeen)).toEqual([null, null, null]);
  });
});

it("reads Markdown aloud without its signs", () => {
  expect(plainWords("# Hi\n\n- **two** `things`\n- a [map](https://example.org/x)")).toBe("Hi two things a map");
});
