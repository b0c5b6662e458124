export type OrganizerRole = "OWNER" | "HELPER";

export const roleWords: Record<OrganizerRole, string> = { OWNER: "Owner", HELPER: "Helper" };

/** What a role is good for, to choose by. */
export const roleMeanings: Record<OrganizerRole, string> = {
  OWNER: "may do everything, invite and remove others too.",
  HELPER: "looks at everything, answers questions, sees to raised hands, and changes nothing else.",
};

/** As the server has it. */
export const shortestPassword = 10;

/** How long an invitation holds, in hours. */
export const invitationHours = [
  { hours: 3, words: "3 hours" },
  { hours: 48, words: "2 days" },
  { hours: 168, words: "a week" },
] as const;

const codeMark = "#code=";

/** What somebody opens who is invited. The secret stands behind the #: no server is sent that part, nor keeps it in a log. */
export function invitationLink(origin: string, secret: string): string {
  return `${origin}/organizer/invite#${secret}`;
}

/** The secret at the end of an invitation's link; null where there is none. */
export function invitationSecretOf(hash: string): string | null {
  const secret = hash.replace(/^#/, "").trim();
  return /^[A-Za-z0-9_-]{16,64}$/.test(secret) ? secret : null;
}

/** The code at the end of the link that the server prints; empty where there is none. */
export function setUpCodeOf(hash: string): string {
  const code = hash.startsWith(codeMark) ? hash.slice(codeMark.length).trim() : "";
  return /^[A-Za-z0-9-]{1,40}$/.test(code) ? code : "";
}

/** Why another server's word did not let somebody in, by what the address says. */
const refusals: Record<string, string> = {
  cancelled: "You did not go through with it over there. Nothing has changed.",
  stale:
    "That sign-in was begun too long ago, in another browser, or under another address of this server. Please begin again here.",
  unreachable: "The other server did not answer as it should. Try again, or sign in with a password.",
  uninvited: "Over there you are known, here you are not invited yet. Ask an owner for an invitation.",
};

export function refusalIn(search: string): string | null {
  const why = new URLSearchParams(search).get("refused");
  return why === null ? null : (refusals[why] ?? null);
}

/** How long an invitation still holds: `2 days`, `5 hours`, `40 minutes`. */
export function holdsFor(expiresAt: string, now: number): string {
  const minutes = Math.max(0, Math.ceil((Date.parse(expiresAt) - now) / 60_000));
  if (minutes < 90) return `${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`;
}
