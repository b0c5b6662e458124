/** An organizer's message to all, in Markdown. */
export type Announcement = {
  id: number;
  text: string;
  announcedAt: string;
  /** Null while it stands. */
  withdrawnAt: string | null;
};

/** A question that was answered to all; nobody learns who asked. */
export type Answer = {
  id: number;
  /** Slug; null: the workshop as a whole. */
  exercise: string | null;
  question: string;
  answer: string;
  answeredAt: string;
};

/** What everybody may read, the latest first. */
export type Notices = { announcements: Announcement[]; answers: Answer[] };

/** A question as its asker and the organizers see it. */
export type Clarification = {
  id: number;
  nickname: string;
  /** Slug; null: the workshop as a whole. */
  exercise: string | null;
  question: string;
  askedAt: string;
  answer: string | null;
  toAll: boolean;
  answeredAt: string | null;
};

export type RaisedHand = {
  id: number;
  nickname: string;
  /** Slug; null: in the lobby. */
  exercise: string | null;
  raisedAt: string;
};

/** What I have asked for, newest first. */
export type MyHelp = { hand: RaisedHand | null; clarifications: Clarification[] };

/** In characters; the server refuses more. */
export const longest = { question: 500, answer: 1000, announcement: 600, keptAnswer: 500 } as const;

/** So many answers of its own may a workshop keep. */
export const mostKeptAnswers = 20;

/** What is answered everywhere. */
const usualAnswers: readonly string[] = [
  "Yes.",
  "No.",
  "Please read the statement again.",
  "Answered in the announcement.",
  "No comment.",
  "We are looking into it.",
];

/** What can be answered with one click: the workshop's own first, since they say more. */
export function readyAnswers(kept: readonly string[]): string[] {
  return [...kept, ...usualAnswers.filter((usual) => !kept.includes(usual))];
}

/** The answers that are kept after one was written; the same ones where it is there already or nothing can be kept. */
export function withKept(kept: readonly string[], written: string): readonly string[] {
  const answer = written.trim();
  const isKept = answer === "" || readyAnswers(kept).includes(answer);
  const hasRoom = kept.length < mostKeptAnswers && [...answer].length <= longest.keptAnswer;
  return isKept || !hasRoom ? kept : [...kept, answer];
}

/** So long the latest announcement stands on the projector; in the lobby it stays until it is withdrawn. */
const onScreenFor = 10 * 60_000;

/** What the projector shows; null where nothing was announced of late. */
export function screenAnnouncement(announcements: readonly Announcement[], serverTime: number): Announcement | null {
  const latest = announcements[0];
  return latest && serverTime - Date.parse(latest.announcedAt) < onScreenFor ? latest : null;
}

/** The notices after an announcement was made or withdrawn. */
export function withAnnouncement(notices: Notices, heard: Announcement): Notices {
  const others = notices.announcements.filter(({ id }) => id !== heard.id);
  return { ...notices, announcements: heard.withdrawnAt === null ? [heard, ...others].sort(newestFirst) : others };
}

/** The notices after a question was answered to all, or answered better. */
export function withAnswer(notices: Notices, heard: Answer): Notices {
  return { ...notices, answers: [heard, ...notices.answers.filter(({ id }) => id !== heard.id)] };
}

export function withClarification(mine: MyHelp, heard: Clarification): MyHelp {
  const others = mine.clarifications.filter(({ id }) => id !== heard.id);
  return { ...mine, clarifications: [heard, ...others].sort(newestFirst) };
}

function newestFirst(one: { id: number }, other: { id: number }): number {
  return other.id - one.id;
}
