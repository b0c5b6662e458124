import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type APIRequestContext, type Browser, expect, type Page, test } from "@playwright/test";
import { act, bowl, descent, handIn, judged, type Planned, plan, somebody, valley } from "./room";

/** Takes the pictures of the documentation in a workshop of its own; needs TALWEG_ORGANIZER_PASSWORD. */
const folder = join(import.meta.dirname, "../../docs/screenshots");
const mostBytes = 2_000_000;

const sizes = {
  laptop: { width: 1280, height: 800 },
  phone: { width: 360, height: 740 },
} as const;

/** Who is in the room, with the rate that they hand in on the bowl. */
const room = [
  { nickname: "Noor", rate: 0.17 },
  { nickname: "Emil", rate: 0.12 },
  { nickname: "Chiara", rate: 0.08 },
  { nickname: "Tomás", rate: 0.05 },
  { nickname: "Yuki", rate: 0.03 },
  { nickname: "Priya", rate: 0.02 },
];

type View = { page: Page; workshop: Planned };

/** Each page: how it is opened, until all is there that the picture is of. */
const views: Record<string, (view: View) => Promise<void>> = {
  home: async ({ page }) => {
    await page.goto("/");
  },
  join: async ({ page, workshop }) => {
    await page.goto(`/join/${workshop.code}`);
    await expect(page.getByLabel("Your name here")).toBeVisible();
  },
  lobby: async ({ page, workshop }) => {
    await page.goto(`/w/${workshop.code}`);
    await expect(page.getByRole("heading", { name: "The long valley" })).toBeVisible();
  },
  workspace: async ({ page, workshop }) => {
    await page.goto(`/w/${workshop.code}/x/${valley}`);
    await page.locator(".workspace:not(.workspace-skeleton)").waitFor();
    await putAway(page);
    const parts = page.getByRole("radiogroup", { name: "Part of the workspace" });
    if (await parts.isVisible()) await parts.getByText("Run", { exact: true }).click();
    await expect(page.getByRole("img", { name: /path of your run/ })).toBeVisible();
    await expect(page.getByRole("region", { name: "Diagnosis of this run" })).toBeVisible();
  },
  leaderboard: async ({ page, workshop }) => {
    await page.goto(`/w/${workshop.code}/leaderboard`);
    await expect(page.getByText("Noor").first()).toBeVisible();
  },
  race: async ({ page, workshop }) => {
    await page.goto(`/w/${workshop.code}/race`);
    await expect(page.getByText("Noor").first()).toBeVisible();
  },
  screen: async ({ page, workshop }) => {
    await page.goto(`/w/${workshop.code}/screen?scene=board`);
    await expect(page.getByText("Noor").first()).toBeVisible();
  },
  playground: async ({ page }) => {
    await page.goto("/playground");
    await expect(page.getByRole("img", { name: /Contour map/ })).toBeVisible();
  },
  organizer: async ({ page, workshop }) => {
    await page.goto(`/organizer/w/${workshop.code}`);
    await expect(page.getByText("Noor").first()).toBeVisible();
  },
};

/** The pages beside the console, each with what is there once it has loaded. */
const organizersViews: Record<string, { path: string; there: string | RegExp }> = {
  workshops: { path: "", there: "Thursday descent" },
  plan: { path: "/plan", there: "Everything is ready." },
  room: { path: "/room", there: /nobody is stuck|stuck:/ },
  people: { path: "/people", there: "Noor" },
  submissions: { path: "/submissions", there: /\d+ submissions/ },
  log: { path: "/log", there: "created" },
  accounts: { path: "people", there: "Invite somebody" },
  check: { path: "check", there: "Ready for the evening." },
};

/** The same after the round. */
async function solutions({ page, workshop }: View): Promise<void> {
  await page.goto(`/w/${workshop.code}/x/${bowl}/solutions`);
  await expect(page.getByRole("article", { name: "Noor's solution" })).toBeVisible();
}

/** In the middle of the reveal. */
async function finale({ page, workshop: { code, round } }: View): Promise<void> {
  const address = `/api/organizer/workshops/${code}/finales/${round}`;
  if ((await page.request.get(address)).status() === 404) {
    expect((await page.request.post(address)).ok()).toBe(true);
    await expect.poll(async () => (await (await page.request.get(address)).json()).steps).toBeGreaterThan(6);
    for (let from = 0; from < 6; from++) await page.request.post(`${address}/step`, { data: { from, to: from + 1 } });
  }
  await page.goto(`/organizer/w/${code}/finale/${round}`);
  await expect(page.getByText(/^Step 6 of/)).toBeVisible();
}

test("pictures of an evening", async ({ browser }) => {
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) rmSync(join(folder, old));
  const organizer = await browser.newContext();
  const workshop = await plan(organizer.request, [bowl, valley, "tumours"], { name: "Thursday descent" });
  for (const { nickname, rate } of room) await takePart(browser, workshop.code, nickname, rate);
  const ada = await somebody(browser, workshop.code, "Ada");
  await handIn(ada.request, workshop.code, bowl, descent(0.1));
  await practise(ada.request, workshop.code);
  await organizer.request.post(`/api/organizer/workshops/${workshop.code}/announcements`, {
    data: { text: "Pizza is here. The round goes on until **half past eight**." },
  });
  for (const [name, open] of Object.entries(views)) await pictures(name, open);
  for (const [name, { path, there }] of Object.entries(organizersViews)) {
    const inWorkshop = path.startsWith("/");
    await pictures(
      `organizer-${name}`,
      async ({ page, workshop: { code } }) => {
        await page.goto(inWorkshop ? `/organizer/w/${code}${path}` : `/organizer/${path}`);
        await expect(page.getByText(there).first()).toBeVisible();
      },
      ["light"],
    );
  }
  await act(organizer.request, workshop, "close");
  await act(organizer.request, workshop, "open-solutions");
  await pictures("solutions", solutions);
  await pictures("organizer-finale", finale, ["light"]);
  const bytes = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  expect(bytes, "all together, since everybody clones them").toBeLessThan(mostBytes);

  async function pictures(
    name: string,
    open: (view: View) => Promise<void>,
    colours: readonly ("light" | "dark")[] = ["light", "dark"],
  ): Promise<void> {
    const cookies = name.startsWith("organizer") ? organizer : ada;
    for (const [size, viewport] of Object.entries(sizes)) {
      for (const colorScheme of colours) {
        const storageState = name === "join" ? { cookies: [], origins: [] } : await cookies.storageState();
        const context = await browser.newContext({ viewport, colorScheme, storageState, reducedMotion: "reduce" });
        const page = await context.newPage();
        await open({ page, workshop });
        await picture(page, `${name}-${size}-${colorScheme}`);
        await context.close();
      }
    }
  }
});

async function takePart(browser: Browser, code: string, nickname: string, rate: number): Promise<void> {
  const context = await somebody(browser, code, nickname);
  await handIn(context.request, code, bowl, descent(rate));
  await handIn(context.request, code, valley, descent(rate / 12));
  await context.close();
}

/** Runs the starter, which is worth explaining. */
async function practise(request: APIRequestContext, code: string): Promise<void> {
  const { starters } = await (await request.get(`/api/workshops/${code}/exercises/${valley}`)).json();
  const sent = await request.post(`/api/workshops/${code}/exercises/${valley}/practice`, {
    data: { language: "python", source: starters.python },
    headers: { "Idempotency-Key": crypto.randomUUID() },
  });
  await judged(request, (await sent.json()).id);
}

async function putAway(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  const card = page.getByRole("button", { name: "Dismiss: Announcement" });
  if (await card.isVisible()) await card.click();
}

/** WebP, which Chromium writes small; fonts, late chunks and the live line are waited for. News that was read is put away. */
async function picture(page: Page, name: string): Promise<void> {
  await putAway(page);
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await expect(page.locator(".mantine-Skeleton-root")).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: 72 });
  writeFileSync(join(folder, `${name}.webp`), Buffer.from(data, "base64"));
}
