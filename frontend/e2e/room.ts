import { type APIRequestContext, type Browser, type BrowserContext, expect } from "@playwright/test";

/** What journeys do by HTTP, so that their pages have something to show. */

export const bowl = "learning-rate-on-a-bowl";
export const valley = "the-long-valley";

/** The journeys' server takes this one; without it, what needs an organizer is left out. */
export const organizersPassword = process.env.TALWEG_ORGANIZER_PASSWORD;

export type Planned = { code: string; round: number };

/** A workshop of its own with an open round. The request becomes an organizer's. */
export async function plan(
  request: APIRequestContext,
  exercises: readonly string[],
  { name = `Evening ${Date.now().toString(36)}`, teams = false } = {},
): Promise<Planned> {
  const session = await request.post("/api/organizer/session", {
    data: { name: "organizer", password: organizersPassword },
  });
  expect(session.ok(), "TALWEG_ORGANIZER_PASSWORD opens the organizer's pages").toBe(true);
  const planned = await request.post("/api/organizer/workshops", {
    data: { name, kind: "SESSION", teams, exercises },
  });
  const { code, rounds } = await planned.json();
  const workshop = { code, round: rounds[0].id };
  await act(request, workshop, "open");
  return workshop;
}

export async function act(request: APIRequestContext, { code, round }: Planned, action: string): Promise<void> {
  const done = await request.post(`/api/organizer/workshops/${code}/rounds/${round}/${action}`);
  expect(done.ok(), await done.text()).toBe(true);
}

/** Somebody new in a browser of their own. */
export async function somebody(
  browser: Browser,
  code: string,
  nickname: string,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  const joined = await context.request.post(`/api/workshops/${code}/participants`, { data: { nickname } });
  expect(joined.ok(), await joined.text()).toBe(true);
  return context;
}

/** Gradient descent with a rate of one's own, which is enough to tell runs apart. */
export function descent(rate: number): string {
  return `optimiser: gradient-descent\nlearningRate: ${rate}\n`;
}

/** Hands settings in and waits for the verdict. */
export async function handIn(request: APIRequestContext, code: string, slug: string, source: string): Promise<void> {
  const sent = await request.post(`/api/workshops/${code}/exercises/${slug}/submissions`, {
    data: { language: "settings", source },
    headers: { "Idempotency-Key": crypto.randomUUID() },
  });
  expect(sent.ok(), await sent.text()).toBe(true);
  await judged(request, (await sent.json()).id);
}

export async function judged(request: APIRequestContext, id: string): Promise<void> {
  await expect
    .poll(async () => (await (await request.get(`/api/submissions/${id}`)).json()).state, { timeout: 60_000 })
    .toBe("JUDGED");
}
