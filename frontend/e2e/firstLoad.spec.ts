import { expect, type Page, test } from "@playwright/test";

/** What a browser that has never been here must load before a page is there, over the line, compressed. */
const most = 300_000;

const pages: Record<string, { path: string; bound: number }> = {
  home: { path: "/", bound: most },
  join: { path: "/join/DEMO", bound: most },
  lobby: { path: "/w/DEMO", bound: most },
  leaderboard: { path: "/w/DEMO/leaderboard", bound: most },
  race: { path: "/w/DEMO/race", bound: Number.POSITIVE_INFINITY },
  screen: { path: "/w/DEMO/screen", bound: Number.POSITIVE_INFINITY },
  playground: { path: "/playground", bound: Number.POSITIVE_INFINITY },
  workspace: { path: "/w/DEMO/x/learning-rate-on-a-bowl", bound: Number.POSITIVE_INFINITY },
};

for (const [name, { path, bound }] of Object.entries(pages)) {
  test(`the first load of ${name} is light enough for a poor Wi-Fi`, async ({ browser }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const bytes = await bytesOf(page, path);
    console.log(`first load of ${name}: ${Math.round(bytes / 1000)} kB`);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(bound);
    await context.close();
  });
}

async function bytesOf(page: Page, path: string): Promise<number> {
  const network = await page.context().newCDPSession(page);
  await network.send("Network.enable");
  let bytes = 0;
  network.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(path);
  await expect(page.locator("main")).not.toBeEmpty();
  // What comes later on its own accord belongs to it: fonts, chunks, the first answers.
  await page.waitForLoadState("networkidle");
  return bytes;
}
