import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type APIRequestContext, type Browser, expect, type Page, test } from "@playwright/test";

/** Takes the pictures of the documentation in a workshop of its own; needs TALWEG_ORGANIZER_PASSWORD. */
const folder = join(import.meta.dirname, "../../docs/screenshots");
const largest = 150_000;
const laptop = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };
const bowl = "learning-rate-on-a-bowl";
const valley = "the-long-valley";

/** Who is in the room, with what they hand in on the bowl. */
const room = [
  { nickname: "Noor", rate: 0.17 },
  { nickname: "Emil", rate: 0.12 },
  { nickname: "Chiara", rate: 0.08 },
  { nickname: "Tomás", rate: 0.05 },
  { nickname: "Yuki", rate: 0.03 },
  { nickname: "Priya", rate: 0.02 },
];

test("pictures of an evening", async ({ browser, request }) => {
  mkdirSync(folder, { recursive: true });
  const code = await plan(request);
  for (const { nickname, rate } of room) await takePart(browser, code, nickname, rate);

  const page = await (await browser.newContext({ viewport: laptop, reducedMotion: "reduce" })).newPage();
  await page.goto("/");
  await picture(page, "home");

  await page.request.post(`/api/workshops/${code}/participants`, { data: { nickname: "Ada" } });
  await handIn(page.request, code, bowl, settings(0.1));
  await page.goto(`/w/${code}`);
  await expect(page.getByRole("heading", { name: "The long valley" })).toBeVisible();
  await picture(page, "lobby");

  await page.goto(`/w/${code}/leaderboard`);
  await expect(page.getByRole("row", { name: /\bAda\b/ })).toBeVisible();
  await picture(page, "leaderboard");
  await page.goto(`/w/${code}/screen`);
  await expect(page.getByText("Noor").first()).toBeVisible();
  await picture(page, "screen");

  await page.emulateMedia({ colorScheme: "dark" });
  await practise(page, code);
  await picture(page, "workspace-dark");
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(phone);
  await page.getByRole("radiogroup", { name: "Part of the workspace" }).getByText("Run", { exact: true }).click();
  await expect(page.getByRole("img", { name: /path of your run/ })).toBeVisible();
  await picture(page, "workspace-phone");
});

/** A workshop with an open round; gives its code. */
async function plan(request: APIRequestContext): Promise<string> {
  const password = process.env.TALWEG_ORGANIZER_PASSWORD ?? "";
  const session = await request.post("/api/organizer/session", { data: { name: "organizer", password } });
  expect(session.ok(), "TALWEG_ORGANIZER_PASSWORD opens the organizer's pages").toBe(true);
  const planned = await request.post("/api/organizer/workshops", {
    data: { name: "Thursday descent", kind: "SESSION", exercises: [bowl, valley, "tumours"], minutes: 45 },
  });
  const { code, rounds } = await planned.json();
  const opened = await request.post(`/api/organizer/workshops/${code}/rounds/${rounds[0].id}/open`);
  expect(opened.ok()).toBe(true);
  return code;
}

async function takePart(browser: Browser, code: string, nickname: string, rate: number): Promise<void> {
  const context = await browser.newContext();
  const joined = await context.request.post(`/api/workshops/${code}/participants`, { data: { nickname } });
  expect(joined.ok()).toBe(true);
  await handIn(context.request, code, bowl, settings(rate));
  await handIn(context.request, code, valley, settings(rate / 12));
  await context.close();
}

async function handIn(request: APIRequestContext, code: string, slug: string, source: string): Promise<void> {
  const headers = { "Idempotency-Key": crypto.randomUUID() };
  const data = { language: "settings", source };
  const sent = await request.post(`/api/workshops/${code}/exercises/${slug}/submissions`, { data, headers });
  expect(sent.ok(), await sent.text()).toBe(true);
  const { id } = await sent.json();
  await expect
    .poll(async () => (await (await request.get(`/api/submissions/${id}`)).json()).state, { timeout: 60_000 })
    .toBe("JUDGED");
}

function settings(rate: number): string {
  return `optimiser: gradient-descent\nlearningRate: ${rate}\n`;
}

async function practise(page: Page, code: string): Promise<void> {
  await page.goto(`/w/${code}/x/${valley}`);
  await page.getByRole("button", { name: /^Practice/ }).click();
  await expect(page.getByRole("status").filter({ hasText: "Ran well" })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("region", { name: "Diagnosis of this run" })).toBeVisible();
}

/** WebP, which Chromium writes small; the fonts and the live line are waited for. */
async function picture(page: Page, name: string): Promise<void> {
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: 88 });
  const file = join(folder, `${name}.webp`);
  writeFileSync(file, Buffer.from(data, "base64"));
  expect(statSync(file).size).toBeLessThan(largest);
}
