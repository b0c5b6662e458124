import { expect, test } from "@playwright/test";
import { act, bowl, descent, handIn, organizersPassword, plan, somebody, valley } from "./room";
import { expectReadable } from "./support";

test.skip(!organizersPassword, "needs TALWEG_ORGANIZER_PASSWORD");

test("a finale is revealed on the projector, one key a step", async ({ browser, page }) => {
  test.slow();
  const workshop = await plan(page.request, [bowl, valley]);
  const { code, round } = workshop;
  for (const [nickname, rate] of [
    ["Noor", 0.12],
    ["Emil", 0.05],
    ["Chiara", 0.02],
  ] as const) {
    const somebodys = await somebody(browser, code, nickname);
    await handIn(somebodys.request, code, bowl, descent(rate));
    await handIn(somebodys.request, code, valley, descent(rate / 12));
    await somebodys.close();
  }
  await act(page.request, workshop, "freeze");
  const wild = await somebody(browser, code, "Wilma");
  await handIn(wild.request, code, bowl, descent(100));
  await act(page.request, workshop, "close");

  const projector = await wild.newPage();
  await projector.goto(`/w/${code}/screen`);
  await page.goto(`/organizer/w/${code}`);
  await page.getByRole("link", { name: "Finale" }).click();
  await page.getByRole("button", { name: "Begin the finale of Round 1" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Begin the finale" }).click();
  await expect(projector.getByRole("heading", { name: "The finale" })).toBeVisible();
  await expect(page.getByRole("button", { name: /Begin the reveal/ })).toBeEnabled({ timeout: 60_000 });
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expectReadable(page);

  await page.locator("body").press("Space");
  await expect(projector.getByText("Up next: Chiara, Learning rate on a bowl")).toBeVisible();
  const wilma = projector.getByRole("row", { name: /Wilma/ });
  await expect(wilma).toContainText("Diverged");
  await page.locator("body").press("ArrowRight");
  await expect(projector.getByText("Up next: Emil, Learning rate on a bowl")).toBeVisible();
  await expectReadable(projector);
  await page.locator("body").press("ArrowLeft");
  await expect(projector.getByText("Up next: Chiara, Learning rate on a bowl")).toBeVisible();

  // A projector that is started again shows the same step.
  await projector.reload();
  await expect(projector.getByText("Up next: Chiara, Learning rate on a bowl")).toBeVisible();

  for (let step = 2; step <= 4; step++) {
    await page.locator("body").press("Space");
    await expect(page.getByText(new RegExp(`^Step ${step} of 7`))).toBeVisible();
  }
  await page.getByRole("button", { name: "Replay the race: Learning rate on a bowl" }).click();
  await expect(projector.getByText("Noor").first()).toBeVisible();
  await expect(projector.getByRole("complementary", { name: "Leaders" })).toBeVisible();
  await page.getByRole("button", { name: "Back to the board" }).click();
  for (let step = 5; step <= 7; step++) {
    await page.getByRole("button", { name: /^Reveal/ }).click();
    await expect(page.getByText(new RegExp(`^Step ${step} of 7`))).toBeVisible();
  }
  await page.getByRole("button", { name: /^Make it final/ }).click();
  await expect(projector.getByRole("heading", { name: "Final results" })).toBeVisible();
  await expect(projector.getByText(/wins Round 1 with/)).toBeVisible();
  await expect(page.getByText(/^.*The secret was/)).toBeVisible();
  await expectReadable(page);
  const { rounds } = await (await page.request.get(`/api/workshops/${code}`)).json();
  expect(rounds[0].id).toBe(round);
  await wild.close();
});
