import { expect as expectSoon, type Page, test } from "@playwright/test";
import { act, bowl, descent, handIn, organizersPassword, plan, somebody, valley } from "./room";
import { expectReadable } from "./support";

const expect = expectSoon.configure({ timeout: 40_000 });
test.describe.configure({ timeout: 240_000 });
test.skip(!organizersPassword, "needs TALWEG_ORGANIZER_PASSWORD");

const sizes = {
  laptop: { width: 1280, height: 800 },
  phone: { width: 360, height: 740 },
} as const;

async function openPlan(page: Page, code: string): Promise<void> {
  await page.goto(`/organizer/w/${code}/plan`);
  await expect(page.getByRole("heading", { level: 1, name: /^Plan/ })).toBeVisible();
}

for (const [size, viewport] of Object.entries(sizes)) {
  test(`an evening is planned in rounds, duplicated and put right on a ${size}`, async ({ browser }) => {
    const context = await browser.newContext({ viewport });
    const { code, ...round } = await plan(context.request, [bowl]);
    const page = await context.newPage();
    await openPlan(page, code);

    await test.step("a second round, with another exercise and a freeze", async () => {
      await page.getByRole("button", { name: "Add a round" }).click();
      const second = page.getByRole("region", { name: /^Round 2/ });
      await second.getByLabel("Freeze before its end").fill("10");
      await second.getByLabel("Scored tries").fill("5");
      await second.getByRole("combobox", { name: "Add an exercise to Round 2" }).selectOption(valley);
      await second.getByLabel("Round's name").fill("Finals");
      await page.getByRole("button", { name: "Save the plan" }).click();
      await expect(page.getByRole("region", { name: /^Finals/ })).toBeVisible();
      await expect(page.getByText("Finals opens when you press Open.")).toBeVisible();
      await expectReadable(page);
    });

    await test.step("what another organizer saved meanwhile is not overwritten", async () => {
      const other = await context.newPage();
      await openPlan(other, code);
      await other.getByLabel("Name", { exact: true }).fill("Renamed evening");
      await other.getByRole("button", { name: "Save the plan" }).click();
      await expect(other.getByText("Not saved yet.")).toHaveCount(0);
      await page.getByLabel("Name", { exact: true }).fill("Mine");
      await page.getByRole("button", { name: "Save the plan" }).click();
      await expect(page.getByRole("alert")).toContainText("Somebody else has changed this plan");
      await page.getByRole("button", { name: "Load theirs" }).click();
      await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Renamed evening");
      await other.close();
    });

    await test.step("the wrong button is undone", async () => {
      await page.goto(`/organizer/w/${code}`);
      await page.getByRole("button", { name: "Freeze the board" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Freeze the board" }).click();
      await page.getByRole("button", { name: /^Undo/ }).click();
      await expect(page.getByRole("button", { name: "Freeze the board" })).toBeVisible();
      await expect(page.getByRole("button", { name: /^Undo/ })).toHaveCount(0);
    });

    await test.step("somebody who joined twice becomes one, and leaves the board everybody sees", async () => {
      const twice = await somebody(browser, code, "Ada once");
      const again = await somebody(browser, code, "Ada twice");
      await handIn(twice.request, code, bowl, descent(0.05));
      await handIn(again.request, code, bowl, descent(0.1));
      const board = await again.newPage();
      await board.goto(`/w/${code}/leaderboard`);
      await expect(board.getByText("Ada once", { exact: true })).toBeVisible();
      await page.goto(`/organizer/w/${code}/people`);
      await page.getByRole("button", { name: "Put right Ada once" }).click();
      await page.getByLabel("Is the same as").selectOption({ label: "Ada twice" });
      await expectReadable(page);
      await page.getByRole("dialog").getByRole("button", { name: "Make them one" }).click();
      await expect(page.getByText("into Ada twice")).toBeVisible();
      await expect(board.getByText("Ada once", { exact: true })).toHaveCount(0);
      await twice.close();
      await again.close();
    });

    await test.step("a lost resume code is replaced, and all of it is in the log", async () => {
      await page.getByRole("button", { name: "Put right Ada twice" }).click();
      await page.getByRole("button", { name: "New resume code" }).click();
      await expect(page.getByText("The new resume code is")).toBeVisible();
      await page.getByRole("navigation", { name: "Workshop" }).getByRole("link", { name: "Log" }).click();
      const log = page.getByRole("list", { name: "What was done, the latest first" });
      for (const deed of ["new resume code", "merged", "undo", "freeze", "planned", "open", "created"]) {
        await expect(log).toContainText(deed);
      }
      await expectReadable(page);
    });

    await test.step("the same again for another evening", async () => {
      await act(context.request, { code, ...round }, "close");
      await openPlan(page, code);
      await page.getByRole("button", { name: "Duplicate this workshop" }).click();
      await expect(page).not.toHaveURL(new RegExp(code));
      await expect(page.getByRole("region", { name: /^Finals/ })).toBeVisible();
      await expectReadable(page);
    });
    await context.close();
  });
}
