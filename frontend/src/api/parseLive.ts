import type { Live } from "./types";

/** Reads a message of the socket; null for what is no message or of a kind that this version does not know. */
export function parseLive(text: string): Live | null {
  try {
    const message: unknown = JSON.parse(text);
    return isLive(message) ? message : null;
  } catch {
    return null;
  }
}

type Fields = Record<string, unknown>;

const shapes: Record<Live["kind"], (message: Fields) => boolean> = {
  snapshot: (message) =>
    isBoard(message.board) &&
    isWorkshop(message.workshop) &&
    isNotices(message.notices) &&
    isNames(message.here) &&
    isFinale(message.finale ?? null),
  standings: (message) =>
    typeof message.frozen === "boolean" && Array.isArray(message.standings) && Array.isArray(message.gone),
  finale: (message) => isFinale(message.finale),
  round: (message) => isWorkshop(message.workshop),
  joined: (message) => typeof message.participants === "number" && typeof message.nickname === "string",
  presence: (message) => Array.isArray(message.came) && Array.isArray(message.left),
  announcement: (message) => isNumbered(message.announcement) && typeof message.announcement.text === "string",
  answer: (message) => isNumbered(message.answer) && typeof message.answer.answer === "string",
  clarification: (message) => isNumbered(message.clarification) && typeof message.clarification.question === "string",
  hand: (message) => (message.hand === null || isNumbered(message.hand)) && typeof message.helped === "boolean",
  help: (message) => typeof message.hands === "number" && typeof message.questions === "number",
  submission: (message) => isFields(message.submission) && typeof message.submission.id === "string",
  progress: (message) => typeof message.submission === "string" && isTape(message.tape),
  together: (message) => typeof message.nth === "number" && typeof message.change === "string",
  caret: (message) => typeof message.caret === "string",
  clock: (message) => typeof message.serverTime === "string",
  deleted: (message) => typeof message.code === "string",
};

function isLive(message: unknown): message is Live {
  if (!isFields(message) || typeof message.kind !== "string" || typeof message.seq !== "number") return false;
  return Object.hasOwn(shapes, message.kind) && shapes[message.kind as Live["kind"]](message);
}

function isBoard(value: unknown): boolean {
  return (
    isFields(value) && typeof value.seq === "number" && Array.isArray(value.standings) && Array.isArray(value.exercises)
  );
}

function isWorkshop(value: unknown): boolean {
  return isFields(value) && typeof value.code === "string" && Array.isArray(value.rounds);
}

/** Left out while polling, which asks for them by themselves. */
function isNotices(value: unknown): boolean {
  return value === undefined || (isFields(value) && Array.isArray(value.announcements) && Array.isArray(value.answers));
}

/** Null where there is none. */
function isFinale(value: unknown): boolean {
  return value === null || (isFields(value) && typeof value.step === "number" && Array.isArray(value.rows));
}

function isNames(value: unknown): boolean {
  return value === undefined || Array.isArray(value);
}

function isNumbered(value: unknown): value is Fields {
  return isFields(value) && typeof value.id === "number";
}

function isTape(value: unknown): boolean {
  return isFields(value) && Array.isArray(value.calls) && Array.isArray(value.x);
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}
