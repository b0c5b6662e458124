import { expect, test } from "@playwright/test";
import { expectReadable, foreignRequests } from "./support";

/** Pages that anybody may open, with what shows that they are there. */
const pages = [
  { name: "home", address: "/", heading: "Find the way down." },
  { name: "join", address: "/join/DEMO", heading: /./ },
  { name: "lobby", address: "/w/DEMO", heading: /./ },
  { name: "leaderboard", address: "/w/DEMO/leaderboard", heading: "Leaderboard" },
  { name: "race", address: "/w/DEMO/race", heading: /./ },
  { name: "screen", address: "/w/DEMO/screen", heading: /./ },
  { name: "playground", address: "/playground", heading: "Playground" },
  { name: "organizer sign-in", address: "/organizer", heading: "Organizer" },
] as const;

const phone = { width: 360, height: 740 };
const laptop = { width: 1280, height: 800 };

for (const { name, address, heading } of pages) {
  test(`the ${name} page is readable, light on a phone and dark on a laptop, and asks nobody else`, async ({
    browser,
    baseURL,
  }) => {
    // A board of a full room has a thousand cells to look at, twice.
    test.slow();
    // Colours on their way from one to another are no colours to measure.
    const context = await browser.newContext({ colorScheme: "light", viewport: phone, reducedMotion: "reduce" });
    const page = await context.newPage();
    const foreign = foreignRequests(page, baseURL);
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
    await expectReadable(page);
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await page.setViewportSize(laptop);
    await expectReadable(page);
    expect(foreign).toEqual([]);
    await context.close();
  });
}

test("a code can be typed and sent with the keyboard alone", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("Workshop code").focus();
  await page.keyboard.type("demo");
  await expect(page.getByLabel("Workshop code")).toHaveValue("DEMO");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/join/DEMO");
});

test("a code that nobody gave out is said to be one", async ({ page }) => {
  await page.goto("/join/ZZZZZZ");
  await expect(page.getByRole("heading", { name: "No such workshop" })).toBeVisible();
});
