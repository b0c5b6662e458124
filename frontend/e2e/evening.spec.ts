import { expect, type Page, test } from "@playwright/test";
import { expectReadable, foreignRequests, join } from "./support";

const code = "DEMO";
const slug = "learning-rate-on-a-bowl";
/** A queue, a sandbox and a live line lie between a click and its verdict. */
const patience = 60_000;

test("an evening: two join, one submits, the board moves everywhere, the other comes back", async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(4 * patience);
  const evening = Date.now().toString(36);
  const [ada, ben] = [`Ada ${evening}`, `Ben ${evening}`];
  const somebody = async () => (await browser.newContext()).newPage();
  const [adaPage, benPage, visitorPage] = [await somebody(), await somebody(), await somebody()];
  const foreign = [adaPage, benPage, visitorPage].flatMap((page) => foreignRequests(page, baseURL));

  await join(adaPage, code, ada);
  const resumeCode = await join(benPage, code, ben);
  await Promise.all([benPage, visitorPage].map(watchLeaderboard));

  await adaPage.getByRole("main").locator(`a[href="/w/${code}/x/${slug}"]`).click();
  await adaPage.getByRole("button", { name: /^Practice/ }).click();
  await expect(
    adaPage
      .getByRole("status")
      .filter({ hasText: /Ran well|Scored/ })
      .first(),
  ).toBeVisible({ timeout: patience });
  await adaPage.getByRole("button", { name: /^Submit/ }).click();
  await expect(adaPage.getByRole("status").filter({ hasText: "Scored" }).first()).toBeVisible({ timeout: patience });

  for (const page of [benPage, visitorPage]) {
    await expect(page.getByRole("row", { name: ada }).getByText("1 try").first()).toBeVisible({ timeout: patience });
    expect(await page.evaluate(() => document.body.dataset.watched)).toBe("since the beginning");
  }
  await expectReadable(benPage);

  await comeBack(await somebody(), resumeCode, ben);
  expect(foreign).toEqual([]);
});

/** Opens the leaderboard and marks the document: a reload would lose the mark. */
async function watchLeaderboard(page: Page): Promise<void> {
  await page.goto(`/w/${code}/leaderboard`);
  await expect(page.getByRole("status").filter({ hasText: "Live" })).toBeVisible();
  await page.evaluate(() => {
    document.body.dataset.watched = "since the beginning";
  });
}

async function comeBack(page: Page, resumeCode: string, nickname: string): Promise<void> {
  await page.goto(`/join/${code}`);
  await page.getByRole("button", { name: "I have a resume code" }).click();
  await page.getByLabel("Resume code").fill(resumeCode.toLowerCase());
  await page.getByRole("button", { name: "Come back" }).click();
  await expect(page).toHaveURL(`/w/${code}`);
  await expect(page.getByRole("region", { name: "You" })).toContainText(nickname);
}
