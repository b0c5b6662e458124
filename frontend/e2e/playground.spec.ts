import { type Browser, type BrowserContext, expect, type Page, test } from "@playwright/test";
import { expectReadable, foreignRequests } from "./support";

const sizes = {
  laptop: { width: 1280, height: 800 },
  phone: { width: 360, height: 740 },
} as const;

/** As in useLatency.ts: from a change to the painted path, in the browser's own clock. */
const measure = "playground: change to painted path";

declare global {
  interface Window {
    latencies: number[];
  }
}

for (const [size, viewport] of Object.entries(sizes)) {
  test(`plays on a ${size}: a first try, a start dragged, a rate pulled, a run added, a link that restores it`, async ({
    browser,
    baseURL,
  }) => {
    test.slow();
    const { context, page } = await visitor(browser, viewport);
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const foreign = foreignRequests(page, baseURL);
    await page.goto("/");
    await page.getByRole("link", { name: "Try the playground" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Playground" })).toBeVisible();
    await expect(map(page)).toHaveAttribute("aria-label", /Bowl.*Run 3.*diverged/);
    await expectReadable(page);

    await page.getByRole("button", { name: "Momentum in the long valley" }).click();
    await expect(map(page)).toHaveAttribute("aria-label", /Rosenbrock.*Run 3, Nesterov: gap/);
    await expect(page.getByText("Down into the valley is easy")).toBeVisible();

    const before = await start(page).getAttribute("aria-label");
    await drag(page, { right: 40, down: -30 });
    await expect(start(page)).not.toHaveAttribute("aria-label", before ?? "");
    await start(page).press("Shift+ArrowLeft");

    const rate = page.getByRole("slider", { name: "Learning rate" }).first();
    const told = await map(page).getAttribute("aria-label");
    await pull(page, rate, 60);
    await expect(map(page)).not.toHaveAttribute("aria-label", told ?? "");
    tell(size, await page.evaluate(() => window.latencies));

    await page.getByRole("button", { name: "Add a run" }).click();
    await expect(map(page)).toHaveAttribute("aria-label", /Run 4, Adam/);
    await expect(page.getByRole("button", { name: "Add a run" })).toHaveCount(0);
    await page.getByRole("button", { name: "Explain this run" }).last().click();
    await expect(page.getByRole("region", { name: "Diagnosis of this run" })).toBeVisible();
    await expectReadable(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectReadable(page);

    await page.getByRole("button", { name: "Copy link" }).click();
    await expect(page.getByRole("button", { name: "Link copied" })).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const other = await visitor(browser, viewport);
    await other.page.goto(link);
    await expect(map(other.page)).toHaveAttribute("aria-label", (await map(page).getAttribute("aria-label")) ?? "");
    await expect(start(other.page)).toHaveAttribute("aria-label", (await start(page).getAttribute("aria-label")) ?? "");
    if (size === "phone") await other.page.getByRole("button", { name: /^Run 4/ }).click();
    expect(await settings(other.page)).toEqual(await settings(page));
    await expect(other.page.getByRole("alert")).toHaveCount(0);

    await expect(page).toHaveURL(link);
    await page.goBack();
    await expect(map(page)).not.toHaveAttribute("aria-label", /Run 4/);
    await page.goForward();
    await expect(map(page)).toHaveAttribute("aria-label", /Run 4, Adam/);
    expect(foreign).toEqual([]);
    await other.context.close();
    await context.close();
  });
}

test("a link that was spoilt falls back with a plain sentence", async ({ page }) => {
  await page.goto("/playground?s=1~bowl~99,0~0,adam,NaN,constant,100");
  await expect(page.getByRole("alert")).toContainText("Part of this link could not be read");
  await expect(map(page)).toHaveAttribute("aria-label", /Run 1, Adam: gap/);
  await page.goto("/playground?s=no%20such%20thing");
  await expect(page.getByRole("alert")).toContainText("This link could not be read");
  await expect(map(page)).toHaveAttribute("aria-label", /Bowl/);
});

test("a server that is busy or gone is told, and asked again by itself", async ({ page }) => {
  await page.goto("/playground");
  await expect(map(page)).toHaveAttribute("aria-label", /diverged/);
  await page.route("**/api/playground/runs", (route) => route.abort());
  await start(page).press("ArrowLeft");
  await expect(page.getByText("The paths are of before")).toBeVisible();
  await page.unroute("**/api/playground/runs");
  await expect(page.getByText("The paths are of before")).toHaveCount(0);
});

test("every run can be taken away, and begun again", async ({ page }) => {
  await page.goto("/playground");
  for (const name of ["Remove Run 3", "Remove Run 2", "Remove Run 1"]) await page.getByRole("button", { name }).click();
  await expect(page.getByText("No run on this surface yet")).toBeVisible();
  await page.getByRole("button", { name: "Add a run" }).click();
  await expect(map(page)).toHaveAttribute("aria-label", /Run 1, Gradient descent: gap/);
});

test("plays all runs together, and stands still where no motion is wanted", async ({ browser }) => {
  const { context, page } = await visitor(browser, sizes.laptop);
  await page.goto("/playground");
  await expect(map(page)).toHaveAttribute("aria-label", /diverged/);
  await page.getByRole("button", { name: "Play all runs" }).click();
  await expect(page.getByText(/^call \d+ of 60$/)).toBeVisible();
  await expect(page.getByText("60 oracle calls")).toBeVisible();
  await page.getByRole("slider", { name: "Oracle calls so far" }).press("ArrowLeft");
  await expect(page.getByText("call 59 of 60")).toBeVisible();
  await context.close();
});

/** Somebody without motion, whose pages note how long each answer takes to be seen. */
async function visitor(
  browser: Browser,
  viewport: { width: number; height: number },
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport, colorScheme: "light", reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.addInitScript((name) => {
    window.latencies = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntriesByName(name)) window.latencies.push(entry.duration);
    }).observe({ type: "measure" });
  }, measure);
  return { context, page };
}

function map(page: Page) {
  return page.getByRole("img", { name: /^Contour map/ });
}

function start(page: Page) {
  return page.getByRole("button", { name: /^Start at/ });
}

async function drag(page: Page, { right, down }: { right: number; down: number }): Promise<void> {
  const box = await start(page).boundingBox();
  if (!box) throw new Error("no start on the map");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + right, y + down, { steps: 12 });
  await page.mouse.up();
}

/** Pulls a slider to the left, at the pace of a hand. */
async function pull(page: Page, slider: ReturnType<Page["getByRole"]>, left: number): Promise<void> {
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error("no slider");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.evaluate(() => {
    window.latencies = [];
  });
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let moved = 1; moved <= left; moved++) {
    await page.mouse.move(x - moved, y);
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
  await expect.poll(() => page.evaluate(() => window.latencies.length)).toBeGreaterThan(0);
}

/** What the cards say, card by card; on a phone of the card that is shown. */
async function settings(page: Page): Promise<string[]> {
  return page
    .getByRole("main")
    .locator("select, input:not([type=hidden])")
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement | HTMLSelectElement).value));
}

/** Printed, never asserted: the machine that tests may have little to spare. */
function tell(size: string, latencies: number[]): void {
  const sorted = [...latencies].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]?.toFixed(1);
  console.log(
    `playground, ${size}: from a slider's move to the painted path ${at(0.5)} ms (median), ${at(0.95)} ms (95 %), ` +
      `${sorted.at(-1)?.toFixed(1)} ms at most, over ${sorted.length} paths`,
  );
}
