import { type Browser, expect as expectSoon, type Page, test } from "@playwright/test";
import { bowl, organizersPassword, plan } from "./room";
import { editor, expectReadable, foreignRequests, look } from "./support";

/** A run waits in line, and the machine that tests may have little to spare. */
const expect = expectSoon.configure({ timeout: 40_000 });
test.describe.configure({ timeout: 180_000 });
test.skip(organizersPassword === undefined, "needs an organizer");

const laptop = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };

async function write(page: Page, place: "Home" | "End", text: string): Promise<void> {
  await editor(page).click();
  await page.keyboard.press(`Control+${place}`);
  await page.keyboard.type(text);
}

/** What is written, without the carets of others, which stand among the letters. */
async function textOf(page: Page): Promise<string> {
  return editor(page).evaluate((content) => {
    const copy = content.cloneNode(true) as HTMLElement;
    copy.querySelectorAll(".cm-ySelectionCaret, .cm-widgetBuffer").forEach((caret) => {
      caret.remove();
    });
    return Array.from(copy.querySelectorAll(".cm-line"), (line) => line.textContent).join("\n");
  });
}

/** Two of one team, the second let in by the first one's link, both at the exercise. */
async function team(browser: Browser, code: string): Promise<{ ada: Page; bo: Page }> {
  const ada = await (await browser.newContext({ viewport: laptop, permissions: ["clipboard-read"] })).newPage();
  await ada.goto(`/join/${code}`);
  await ada.getByLabel("Your name here").fill("Ada");
  await ada.getByText("Found one").click();
  await ada.getByLabel("Name of the team").fill("The Saddles");
  await expectReadable(ada);
  await ada.getByRole("button", { name: "Join", exact: true }).click();
  const told = await ada.getByRole("region", { name: "The code of The Saddles" }).innerText();
  const teamCode = /[A-Z0-9]{4}(?:-[A-Z0-9]{4}){2}/.exec(told)?.[0];
  await expectReadable(ada);

  const bo = await (await browser.newContext({ viewport: phone })).newPage();
  await bo.goto(`/join/${code}#team=${teamCode}`);
  await bo.getByLabel("Your name here").fill("Bo");
  await expect(bo.getByLabel("Team code")).toHaveValue(teamCode ?? "");
  await expectReadable(bo);
  await bo.getByRole("button", { name: "Join", exact: true }).click();
  await expect(bo.getByText("You play for The Saddles, with Ada.")).toBeVisible();
  for (const page of [ada, bo]) {
    await page.goto(`/w/${code}/x/${bowl}`);
    await look(page, "Write");
    await expect(editor(page)).toBeVisible();
  }
  return { ada, bo };
}

test("a team writes in one text, and one of them submits for all", async ({ browser, request, baseURL }) => {
  const { code } = await plan(request, [bowl], { teams: true });
  const { ada, bo } = await team(browser, code);
  const foreign = foreignRequests(ada, baseURL);
  await expect(ada.getByRole("list", { name: "Writing with you" })).toHaveText("Bo");

  await Promise.all([write(ada, "Home", "# ada was here\n"), write(bo, "End", "\n# bo was here")]);
  for (const page of [ada, bo]) {
    await expect.poll(() => textOf(page)).toMatch(/^# ada was here\n[\s\S]*\n# bo was here$/);
  }
  expect(await textOf(bo)).toBe(await textOf(ada));
  await expect(ada.locator(".cm-ySelectionCaret")).toHaveText(/Bo/);
  // Where typing was slow it was more than one step.
  const undone = async () => {
    if (!(await textOf(ada)).startsWith("def")) await ada.keyboard.press("Control+z");
    return textOf(bo);
  };
  await expect.poll(undone).toMatch(/^def/);
  expect(await textOf(ada)).toContain("# bo was here");
  await expectReadable(ada);
  await expectReadable(bo);

  await look(bo, "Run");
  await bo.getByRole("button", { name: "Submit", exact: true }).click();
  for (const page of [ada, bo]) await expect(page.locator(".run-when")).toContainText("by Bo");
  await expect(ada.locator(".run-score")).toHaveText(await bo.locator(".run-score").innerText());

  await ada.goto(`/w/${code}/leaderboard`);
  await expect(ada.getByText("The Saddles").first()).toBeVisible();
  await expect(ada.getByText("you", { exact: true }).first()).toBeVisible();
  await ada.goto(`/w/${code}`);
  await expect(ada.getByRole("region", { name: "Your team" })).toContainText("Bo");
  await ada.getByRole("button", { name: "Bring somebody in" }).click();
  await expect(ada.getByRole("region", { name: "Your team" })).toContainText(/[A-Z0-9]{4}-[A-Z0-9]{4}/);
  await expectReadable(ada);
  expect(foreign).toEqual([]);
});

test("nothing that a team writes is lost to ten seconds without a network, or to a reload in them", async ({
  browser,
  request,
}) => {
  const { code } = await plan(request, [bowl], { teams: true });
  const { ada, bo } = await team(browser, code);
  await bo.context().setOffline(true);
  await write(bo, "End", "\n# in the dark");
  await write(ada, "Home", "# in the light\n");
  await expect(bo.getByText("Kept here", { exact: true })).toBeAttached();
  await bo.waitForTimeout(10_000);
  expect(await textOf(bo)).not.toContain("# in the light");
  await bo.context().setOffline(false);
  for (const page of [ada, bo]) {
    await expect.poll(() => textOf(page)).toMatch(/^# in the light\n[\s\S]*\n# in the dark$/);
  }

  await bo.context().setOffline(true);
  await write(bo, "End", "\n# and then the tab was gone");
  await expect(bo.getByText("Kept here", { exact: true })).toBeAttached();
  await bo.close({ runBeforeUnload: false });
  const again = await bo.context().newPage();
  await bo.context().setOffline(false);
  await again.goto(`/w/${code}/x/${bowl}`);
  await look(again, "Write");
  for (const page of [ada, again]) {
    await expect.poll(() => textOf(page)).toMatch(/^# in the light\n[\s\S]*\n# and then the tab was gone$/);
  }
});

test("the settings of a team move on every screen", async ({ browser, request }) => {
  const { code } = await plan(request, [bowl], { teams: true });
  const { ada, bo } = await team(browser, code);
  for (const page of [ada, bo]) await page.getByRole("tab", { name: "Settings" }).click();
  const text = (page: Page) => page.getByRole("textbox", { name: /The settings as text/ });
  await text(ada).click();
  await ada.keyboard.press("Control+a");
  await ada.keyboard.type("optimiser: adam\nlearningRate: 0.05\n");
  await expect(text(bo)).toContainText("optimiser: adam");
  await expect(text(bo)).toContainText("learningRate: 0.05");
  await bo.getByRole("button", { name: "Start over" }).click();
  await bo.getByRole("dialog").getByRole("button", { name: "Start over" }).click();
  await expect(text(ada)).not.toContainText("optimiser: adam");
});
