import type { Announcement, Answer, Clarification, Notices } from "./help";

/** Something that a participant is told of; its key is another one when its words have changed. */
export type News =
  | { kind: "announcement"; key: string; at: string; announcement: Announcement }
  | { kind: "reply"; key: string; at: string; reply: Reply }
  | { kind: "answer"; key: string; at: string; answer: Answer };

/** My question, answered. */
export type Reply = Clarification & { answer: string; answeredAt: string };

const remembered = 300;
const fresh = 10 * 60_000;

/** All news, the latest first. My own question that was answered to all is one piece of news. */
export function newsOf(notices: Notices | null, mine: readonly Clarification[]): News[] {
  const replies = mine.filter(isAnswered);
  const own = new Set(replies.map(({ id }) => id));
  const news: News[] = [
    ...(notices?.announcements ?? []).map((announcement) => ({
      kind: "announcement" as const,
      key: `announcement ${announcement.id}`,
      at: announcement.announcedAt,
      announcement,
    })),
    ...replies.map((reply) => ({ kind: "reply" as const, key: answerKey(reply), at: reply.answeredAt, reply })),
    ...(notices?.answers ?? [])
      .filter(({ id }) => !own.has(id))
      .map((answer) => ({ kind: "answer" as const, key: answerKey(answer), at: answer.answeredAt, answer })),
  ];
  return news.sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
}

export function isAnswered(question: Clarification): question is Reply {
  return question.answer !== null && question.answeredAt !== null;
}

export function unreadOf(news: readonly News[], seen: ReadonlySet<string>): News[] {
  return news.filter(({ key }) => !seen.has(key));
}

/** What somebody who is here for the first time need not be told: all but an answer of theirs and a fresh announcement. */
export function before(news: readonly News[], serverTime: number): News[] {
  return news.filter(
    ({ kind, at }) => kind === "answer" || (kind === "announcement" && serverTime - Date.parse(at) > fresh),
  );
}

/** What is said aloud when it arrives. */
export function spoken(news: News): string {
  switch (news.kind) {
    case "announcement":
      return `New announcement: ${plainWords(news.announcement.text)}`;
    case "reply":
      return `Your question is answered: ${news.reply.answer}`;
    case "answer":
      return `A question was answered for everybody: ${news.answer.answer}`;
  }
}

/** Markdown without its signs, for a line of plain text. */
export function plainWords(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^\s{0,3}(?:#{1,6}|>|[-*+]|\d+\.)\s+/gm, "")
    .replace(/[*_`~]+/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The keys of news that this browser's owner has seen, as they are written down; null where nothing is. */
export function parseSeen(text: string | null): string[] | null {
  try {
    const stored: unknown = JSON.parse(text ?? "null");
    return Array.isArray(stored) ? stored.filter((key) => typeof key === "string").slice(0, remembered) : null;
  } catch {
    return null;
  }
}

/** The same array when there is nothing new in it. */
export function withSeen(seen: readonly string[], keys: readonly string[]): readonly string[] {
  const more = keys.filter((key) => !seen.includes(key));
  return more.length === 0 ? seen : [...more, ...seen].slice(0, remembered);
}

function answerKey({ id, answeredAt }: { id: number; answeredAt: string }): string {
  return `answer ${id} ${answeredAt}`;
}
