import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectReadable, foreignRequests, join } from "./support";

const password = process.env.TALWEG_ORGANIZER_PASSWORD;
const slug = "learning-rate-on-a-bowl";
const laptop = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };

test.describe.configure({ timeout: 180_000 });

for (const [device, viewport] of [
  ["laptop", laptop],
  ["phone", phone],
] as const) {
  test(`help reaches who asked for it, seen on a ${device}`, async ({ browser, baseURL }) => {
    test.skip(!password, "needs TALWEG_ORGANIZER_PASSWORD");
    const open = opener(browser, viewport);
    const [organizer, ada, bo, screen] = [await open(), await open(), await open(), await open()];
    const foreign = [organizer, ada, bo, screen].flatMap((page) => foreignRequests(page, baseURL));
    const code = await plan(organizer);
    await organizer.goto(`/organizer/w/${code}`);
    await join(ada, code, "Ada");
    await join(bo, code, "Bo");
    await screen.goto(`/w/${code}/screen`);

    await test.step("a hand: the organizer sees who and where, and helps", async () => {
      await ada.goto(`/w/${code}/x/${slug}`);
      await ada.getByRole("button", { name: "Help", exact: true }).click();
      await ada.getByRole("button", { name: "Raise my hand" }).click();
      await expect(ada.getByText("Your hand is up")).toBeVisible();
      await expectReadable(ada);
      await ada.getByRole("button", { name: "Close help" }).click();
      const hands = organizer.getByRole("region", { name: "Raised hands (1)" });
      await expect(hands).toContainText("Ada");
      await expect(hands).toContainText("Learning rate on a bowl");
      await expect(organizer.getByRole("link", { name: "1 hand" })).toBeVisible();
      await hands.getByRole("button", { name: "Helped Ada" }).click();
      await expect(organizer.getByText("No hand is up.")).toBeVisible();
      const news = ada.getByRole("list", { name: "News" });
      await expect(news).toContainText("Your hand is down");
      await news.getByRole("button", { name: "Dismiss: Your hand is down" }).click();
    });

    await test.step("a question: nobody else sees it until it is answered to all, and then without the name", async () => {
      await ada.getByRole("button", { name: "Help", exact: true }).click();
      await ada.getByLabel("Your question").fill("Is the start the same for all?");
      await ada.getByRole("button", { name: "Ask", exact: true }).click();
      await expect(ada.getByText("Waits for an answer")).toBeVisible();
      await ada.getByRole("button", { name: "Close help" }).click();
      await bo.getByRole("button", { name: "Help", exact: true }).click();
      await expect(bo.getByText("Is the start the same for all?")).toHaveCount(0);
      await bo.getByRole("button", { name: "Close help" }).click();
      await organizer.getByRole("button", { name: "Answer Ada" }).click();
      await organizer.getByLabel("Answer to Ada").fill("Yes, for everybody.");
      await expectReadable(organizer);
      await organizer.getByRole("button", { name: "To everybody" }).click();
      await expect(ada.getByRole("list", { name: "News" })).toContainText("Your question is answered");
      await ada.getByRole("button", { name: "Dismiss: Your question is answered" }).click();
      await bo.getByRole("button", { name: "Help 1 unread" }).click();
      const dialog = bo.getByRole("dialog", { name: "Help" });
      await expect(dialog).toContainText("Is the start the same for all?");
      await expect(dialog).toContainText("Yes, for everybody.");
      await expect(dialog).not.toContainText("Ada");
      await expectReadable(bo);
      await bo.getByRole("button", { name: "Close help" }).click();
    });

    await test.step("an announcement: in the lobby, in the workspace, on the projector, until it is withdrawn", async () => {
      await organizer.getByLabel("To every screen").fill("**Pizza** at half past seven.");
      await expect(organizer.getByRole("region", { name: "Preview" })).toContainText("Pizza at half past seven.");
      await organizer.getByRole("button", { name: "Announce", exact: true }).click();
      await expect(bo.getByRole("region", { name: "Announcements" })).toContainText("Pizza at half past seven.");
      await expect(ada.getByRole("list", { name: "News" })).toContainText("Pizza at half past seven.");
      await expect(screen.getByRole("region", { name: "Announcement" })).toContainText("Pizza at half past seven.");
      for (const page of [bo, ada, screen]) await expectReadable(page);
      await ada.reload();
      await expect(ada.getByRole("list", { name: "News" })).toContainText("Pizza at half past seven.");
      await organizer.getByRole("button", { name: "Withdraw" }).click();
      await organizer.getByRole("dialog").getByRole("button", { name: "Withdraw" }).click();
      for (const page of [bo, ada, screen]) await expect(page.getByText("half past seven")).toHaveCount(0);
    });
    expect(foreign).toEqual([]);
  });
}

test("the keyboard alone raises a hand, and comes back to where it was", async ({ page }) => {
  await page.request.post("/api/workshops/DEMO/participants", { data: { nickname: walker() } });
  await page.goto("/w/DEMO");
  const help = page.getByRole("button", { name: "Help", exact: true });
  await help.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Help" })).toBeVisible();
  await page.getByRole("button", { name: "Raise my hand" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Your hand is up")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Hand is up" })).toBeFocused();
  await page.reload();
  await page.getByRole("button", { name: "Hand is up" }).press("Enter");
  await page.getByRole("button", { name: "Lower my hand" }).press("Enter");
  await expect(page.getByRole("button", { name: "Raise my hand" })).toBeVisible();
});

test("the resume link goes on elsewhere without a word typed, and stays out of what servers are sent", async ({
  browser,
  baseURL,
}) => {
  const [laptopPage, phonePage] = [await opener(browser, laptop)(), await opener(browser, phone)()];
  const nickname = walker();
  const resumeCode = await join(laptopPage, "DEMO", nickname);
  await laptopPage.getByRole("button", { name: "Go on with another device" }).click();
  await expect(laptopPage.getByRole("img", { name: "QR code: your own way back" })).toBeVisible();
  await laptopPage.getByRole("button", { name: "Copy my link" }).click();
  await expect(laptopPage.getByRole("button", { name: "✓ Copied" })).toBeVisible();
  await expectReadable(laptopPage);

  const sent: string[] = [];
  phonePage.on("request", (request) => sent.push(`${request.url()} ${request.headers().referer ?? ""}`));
  await phonePage.goto(`${baseURL}/join/DEMO#resume=${resumeCode}`);
  await expect(phonePage).toHaveURL("/w/DEMO");
  await expect(phonePage.getByRole("region", { name: "You" })).toContainText(nickname);
  expect(sent.filter((each) => each.includes(resumeCode))).toEqual([]);
  await phonePage.goBack();
  expect(phonePage.url()).not.toContain(resumeCode);
});

test("the lobby tells who is here and who has gone, and lets a neighbour in", async ({ browser }) => {
  const open = opener(browser, phone);
  const [ada, bo] = [await open(), await open()];
  const names = [walker(), walker()] as const;
  await join(ada, "DEMO", names[0]);
  await join(bo, "DEMO", names[1]);
  const person = ada.getByRole("listitem").filter({ hasText: names[1] });
  await expect(person).toBeVisible();
  await expect(person).not.toContainText("away");
  await bo.context().close();
  await expect(person).toContainText("away", { timeout: 40_000 });
  await ada.getByRole("button", { name: "Bring a neighbour in" }).click();
  await expect(ada.getByRole("img", { name: /QR code: join at .*\/join\/DEMO$/ })).toBeVisible();
  await expectReadable(ada);
});

function opener(browser: Browser, viewport: { width: number; height: number }): () => Promise<Page> {
  // Colours on their way from one to another are no colours to measure.
  return async () => (await browser.newContext({ viewport, reducedMotion: "reduce" })).newPage();
}

function walker(): string {
  return `Walker ${Math.random().toString(36).slice(2, 10)}`;
}

/** Signs the page in, and makes a workshop with an open round; gives its code. */
async function plan(page: Page): Promise<string> {
  const signedIn = await page.request.post("/api/organizer/session", { data: { name: "organizer", password } });
  expect(signedIn.ok()).toBe(true);
  const name = `Help ${Date.now().toString(36)}`;
  const planned = await page.request.post("/api/organizer/workshops", { data: { name, exercises: [slug] } });
  const { code, rounds } = await planned.json();
  await page.request.post(`/api/organizer/workshops/${code}/rounds/${rounds[0].id}/open`);
  return code;
}
