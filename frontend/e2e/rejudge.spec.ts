import { expect, test } from "@playwright/test";
import { bowl, descent, handIn, organizersPassword, plan, somebody } from "./room";
import { expectReadable } from "./support";

test.skip(!organizersPassword, "needs TALWEG_ORGANIZER_PASSWORD");

test("an organizer looks at a submission, has a set judged again, and applies it", async ({ browser, page }) => {
  test.slow();
  const { code } = await plan(page.request, [bowl]);
  const ada = await somebody(browser, code, "Ada");
  await handIn(ada.request, code, bowl, descent(0.05));
  await handIn(ada.request, code, bowl, descent(100));

  await page.goto(`/organizer/w/${code}`);
  await page.getByRole("link", { name: "All submissions, and judging again" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Submissions" })).toBeVisible();
  await page.getByLabel("Participant").selectOption("Ada");
  await expect(page.getByText("2 submissions")).toBeVisible();
  await expectReadable(page);
  await page.getByLabel("Verdict").selectOption("Diverged");
  await expect(page.getByText("1 submission", { exact: true })).toBeVisible();

  await page.getByRole("link", { name: "Ada" }).click();
  const article = page.getByRole("article", { name: "Ada's submission" });
  await expect(article.getByRole("textbox", { name: /Ada's source/ })).toContainText("learningRate: 100");
  await expect(article.getByRole("region", { name: "Judgings" })).toContainText("counts");
  await expectReadable(page);
  await page.getByRole("link", { name: "Submissions" }).click();

  await page.getByLabel("Exercise").selectOption("Learning rate on a bowl");
  await page.getByRole("button", { name: "Judge them again…" }).click();
  await page.getByLabel("Reason").fill("To be sure");
  await page.getByRole("dialog").getByRole("button", { name: "Judge again" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Rejudging / })).toBeVisible();
  await expect(page.getByText(/^All \d+ are judged\. Applied, no result would change/)).toBeVisible();
  await expect(page.getByText("Nobody's rank or points would change.")).toBeVisible();
  await expectReadable(page);

  // The same set a second time is refused in a plain sentence.
  await page.goto(`/organizer/w/${code}/submissions`);
  await page.getByRole("button", { name: "Judge them again…" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Judge again" }).click();
  await expect(page.getByRole("alert")).toContainText("not decided yet");
  await page.getByRole("button", { name: "Not yet" }).click();

  await page.getByRole("link", { name: /learning-rate-on-a-bowl/ }).click();
  await page.getByRole("button", { name: "Apply…" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Apply" }).click();
  await expect(page.getByText(/^Applied: no result of/)).toBeVisible();
  await ada.close();
});
