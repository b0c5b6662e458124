import { expect as expectSoon, type Page, test } from "@playwright/test";
import { editor, expectReadable, look } from "./support";

/** A run waits in line, and the machine that tests may have little to spare. */
const expect = expectSoon.configure({ timeout: 40_000 });
test.describe.configure({ timeout: 180_000 });

const exercise = "/w/DEMO/x/learning-rate-on-a-bowl";
const laptop = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };

async function join(page: Page): Promise<string> {
  const nickname = `Writer ${Math.random().toString(36).slice(2, 10)}`;
  const joined = await page.request.post("/api/workshops/DEMO/participants", { data: { nickname } });
  expect(joined.ok()).toBe(true);
  return (await joined.json()).resumeCode;
}

async function comeBack(page: Page, resumeCode: string): Promise<void> {
  const back = await page.request.post("/api/workshops/DEMO/participants/resume", { data: { resumeCode } });
  expect(back.ok()).toBe(true);
}

async function write(page: Page, text: string): Promise<void> {
  await editor(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(`\n${text}`);
}

for (const [device, viewport] of Object.entries({ laptop, phone })) {
  test(`a draft, a submission and its score outlive ten seconds without a network on a ${device}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    await join(page);
    await page.goto(exercise);
    await look(page, "Write");
    await expect(editor(page)).toBeVisible();

    await context.setOffline(true);
    await write(page, "# written in the dark");
    await page.getByRole("button", { name: "Submit", exact: true }).click();
    await expect(page.getByText("being sent again until it is")).toBeVisible();
    await page.waitForTimeout(10_000);
    await context.setOffline(false);

    await look(page, "Run");
    await expect(page.getByRole("status").filter({ hasText: "Scored" })).toBeVisible();
    const score = await page.locator(".run-score").innerText();
    await page.reload();
    await look(page, "Write");
    await expect(editor(page)).toContainText("# written in the dark");
    await look(page, "Run");
    await expect(page.locator(".run-score")).toHaveText(score);
    await expect(page.locator(".history-chip")).toHaveCount(1);
    await expectReadable(page);
    await context.close();
  });
}

test("another device goes on where this one stopped, and neither overwrites the other unseen", async ({ browser }) => {
  const [one, two] = [await browser.newContext({ viewport: laptop }), await browser.newContext({ viewport: phone })];
  const [onLaptop, onPhone] = [await one.newPage(), await two.newPage()];
  const resumeCode = await join(onLaptop);
  await onLaptop.goto(exercise);
  await write(onLaptop, "# from the laptop");
  await expect(onLaptop.getByText("Saved", { exact: true })).toBeVisible();

  await comeBack(onPhone, resumeCode);
  await onPhone.goto(exercise);
  await look(onPhone, "Write");
  await expect(editor(onPhone)).toContainText("# from the laptop");
  const saved = onPhone.waitForResponse((response) => response.request().method() === "PUT" && response.ok());
  await write(onPhone, "# from the phone");
  await saved;

  await write(onLaptop, "# from the laptop again");
  const choice = onLaptop.getByRole("alert").filter({ hasText: "changed on another device" });
  await expect(choice).toBeVisible();
  await expectReadable(onLaptop);
  await choice.getByRole("button", { name: "Compare" }).click();
  await expect(onLaptop.getByRole("dialog", { name: "What changed" })).toContainText("# from the phone");
  await onLaptop.keyboard.press("Escape");
  await choice.getByRole("button", { name: "Take that one" }).click();
  await expect(editor(onLaptop)).toContainText("# from the phone");
  await expect(editor(onLaptop)).not.toContainText("# from the laptop again");
  await editor(onLaptop).click();
  await onLaptop.keyboard.press("Control+z");
  await expect(editor(onLaptop)).toContainText("# from the laptop again");
  await one.close();
  await two.close();
});
