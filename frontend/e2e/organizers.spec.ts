import { type Browser, expect, type Page, test } from "@playwright/test";
import { bowl, organizersPassword, plan } from "./room";
import { expectReadable } from "./support";

const laptop = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };

test.skip(!organizersPassword, "needs TALWEG_ORGANIZER_PASSWORD");

async function signIn(page: Page, name: string, password: string): Promise<void> {
  await page.goto("/organizer");
  await page.getByLabel("Name").fill(name);
  await page.getByRole("textbox", { name: "Password" }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

async function somewhereElse(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: phone, colorScheme: "light", reducedMotion: "reduce" });
  return context.newPage();
}

/** Light on a phone, dark on a laptop. */
async function expectReadableEverywhere(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const viewport of [laptop, phone]) {
      await page.setViewportSize(viewport);
      await expectReadable(page);
    }
  }
}

test("an owner invites a helper, who looks and answers and changes nothing", async ({ page, browser, request }) => {
  test.slow();
  const workshop = await plan(request, [bowl], { name: "An evening with help" });
  await signIn(page, "organizer", organizersPassword ?? "");
  await page.getByRole("link", { name: "People" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "People" })).toBeVisible();
  await page.getByRole("button", { name: "Make a link" }).click();
  const link = (await page.locator(".made-link-address").innerText()).trim();
  expect(new URL(link).hash.length).toBeGreaterThan(20);
  await expectReadableEverywhere(page);

  const helper = await somewhereElse(browser);
  const name = `Helper ${Date.now().toString(36)}`;
  await helper.goto(link);
  await expect(helper.getByRole("heading", { name: "Organize with us" })).toBeVisible();
  await expect(helper.getByText("organizer invites you as a helper")).toBeVisible();
  await expectReadableEverywhere(helper);
  await helper.getByLabel("Your name").fill(name);
  await helper.getByRole("textbox", { name: "A password" }).fill("three plain words");
  await helper.getByRole("button", { name: "Become a helper" }).click();
  await expect(helper.getByRole("heading", { name: "Workshops" })).toBeVisible();
  await expect(helper).toHaveURL("/organizer");
  await expect(helper.getByText(`${name} · Helper`)).toBeVisible();
  await expect(helper.getByRole("button", { name: "New workshop" })).toHaveCount(0);

  await helper.goto(`/organizer/w/${workshop.code}`);
  await expect(helper.getByRole("heading", { level: 1, name: "An evening with help" })).toBeVisible();
  await expect(helper.getByRole("region", { name: /Raised hands/ })).toBeVisible();
  await expect(helper.getByRole("button", { name: /Freeze|Close|Extend/ })).toHaveCount(0);
  await expect(helper.getByLabel("To every screen")).toHaveCount(0);
  await expect(helper.getByRole("button", { name: "Delete this workshop…" })).toHaveCount(0);
  await expect(helper.getByText("The big screen shows: The hour's")).toBeVisible();
  const ways = helper.getByRole("navigation", { name: "Workshop" });
  await ways.getByRole("link", { name: "Plan" }).click();
  await expect(helper.getByText("Helpers may look here; owners change it.")).toBeVisible();
  await expect(helper.getByLabel("Name", { exact: true })).toBeDisabled();
  await expect(helper.getByRole("button", { name: "Duplicate this workshop" })).toHaveCount(0);
  await expectReadableEverywhere(helper);
  await ways.getByRole("link", { name: "Finale" }).click();
  await expect(helper.getByText("Helpers may look here; owners change it.")).toBeVisible();
  await expect(helper.getByRole("button", { name: /^Begin/ })).toHaveCount(0);
  const refused = await helper.request.post(
    `/api/organizer/workshops/${workshop.code}/rounds/${workshop.round}/freeze`,
  );
  expect(refused.status()).toBe(403);
  expect((await refused.json()).detail).toContain("You are a helper here");

  await helper.goto("/organizer/people");
  await expect(helper.getByText("You help:")).toBeVisible();
  await expect(helper.getByRole("button", { name: /^(Remove|Make)/ })).toHaveCount(0);

  // The link is spent, and says so to whoever opens it now.
  const late = await somewhereElse(browser);
  await late.goto(link);
  await expect(late.getByText("This invitation has been used")).toBeVisible();
  await expectReadableEverywhere(late);

  await page.reload();
  await page.getByRole("button", { name: `Make ${name} an owner` }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: `Make ${name} an owner` })
    .click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await helper.goto(`/organizer/w/${workshop.code}`);
  await expect(helper.getByRole("button", { name: "Freeze the board" })).toBeVisible();

  await page.getByRole("button", { name: `Remove ${name}` }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: `Remove ${name}` })
    .click();
  await expect(page.getByText(name)).toHaveCount(0);
  await helper.goto("/organizer");
  await expect(helper.getByRole("heading", { name: "Organizer" })).toBeVisible();
});

test("a new password ends the session in the other browser", async ({ browser, request, baseURL }) => {
  test.slow();
  await plan(request, [bowl]);
  const invited = await request.post("/api/organizer/invitations", { data: { role: "HELPER", hours: 1 } });
  const name = `Changer ${Date.now().toString(36)}`;
  const here = await somewhereElse(browser);
  await here.goto(`${baseURL}/organizer/invite#${(await invited.json()).secret}`);
  await here.getByLabel("Your name").fill(name);
  await here.getByRole("textbox", { name: "A password" }).fill("three plain words");
  await here.getByRole("button", { name: "Become a helper" }).click();
  await expect(here.getByRole("heading", { name: "Workshops" })).toBeVisible();

  const there = await somewhereElse(browser);
  await signIn(there, name, "three plain words");
  await expect(there.getByRole("heading", { name: "Workshops" })).toBeVisible();

  await here.getByRole("link", { name: "People" }).click();
  await here.getByRole("textbox", { name: "Present password" }).fill("three wrong words");
  await here.getByRole("textbox", { name: "New password" }).fill("four other plain words");
  await here.getByRole("button", { name: "Change the password" }).click();
  await expect(here.getByText("That is not your present password.")).toBeVisible();
  await here.getByRole("textbox", { name: "Present password" }).fill("three plain words");
  await here.getByRole("button", { name: "Change the password" }).click();
  await expect(here.getByText("You stay signed in here")).toBeVisible();
  await here.reload();
  await expect(here.getByRole("heading", { name: "People" })).toBeVisible();

  await there.reload();
  await expect(there.getByRole("heading", { name: "Organizer" })).toBeVisible();
});

test("the self-check says in plain sentences how the server is", async ({ page }) => {
  test.slow();
  await signIn(page, "organizer", organizersPassword ?? "");
  await page.getByRole("link", { name: "Self-check" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Self-check" })).toBeVisible();
  for (const subject of [
    "Database",
    "Python",
    "Java",
    "Exercises",
    "Queue",
    "Disk",
    "Live lines",
    "Clock",
    "Version",
  ]) {
    await expect(page.getByRole("heading", { level: 2, name: subject })).toBeVisible();
  }
  await expect(page.getByText(/^PostgreSQL \d+.*answers in/)).toBeVisible();
  await expect(page.getByText(/Ready/)).toBeVisible();
  await expectReadableEverywhere(page);

  // What is not well is said in words, with what helps.
  await page.route("**/api/organizer/check", async (route) => {
    const answer = await route.fetch();
    const check = await answer.json();
    check.findings[0] = {
      ...{ subject: "DATABASE", health: "BAD", sentence: "The database does not answer." },
      ...{ remedy: "Start your PostgreSQL.", details: [] },
    };
    check.findings[3] = {
      ...{ subject: "EXERCISES", health: "LOOK", sentence: "3 of 4 exercises load. The others are left out." },
      ...{ remedy: "Each line names the folder.", details: ["040-broken: exercise.yaml, line 7: unknown key “levl”"] },
    };
    check.serverTime = new Date(Date.parse(check.serverTime) - 120_000).toISOString();
    await route.fulfill({ json: check });
  });
  await expect(page.getByText("One thing that an evening needs does not work.")).toBeVisible();
  await expect(page.getByText(/server's clock is 2 minutes behind/)).toBeVisible();
  await expectReadableEverywhere(page);
});

test("a server that has its owner cannot be set up again", async ({ page }) => {
  await page.goto("/organizer/setup#code=AAAA-AAAA-AAAA");
  await expect(page.getByText("This has been done already")).toBeVisible();
  await expectReadableEverywhere(page);
  // As it looks to the first of all.
  await page.route("**/api/organizer/entrance", (route) =>
    route.fulfill({ json: { isSetUp: false, providers: [{ key: "oidc", name: "GitLab" }] } }),
  );
  await page.reload();
  await expect(page.getByLabel("Code from the server's log")).toHaveValue("AAAA-AAAA-AAAA");
  await expectReadableEverywhere(page);
  await page.getByLabel("Your name").fill("Eve");
  await page.getByRole("textbox", { name: "A password" }).fill("three plain words");
  await page.getByRole("button", { name: "Become the owner" }).click();
  await expect(page.getByText("This server has been set up already.")).toBeVisible();
  await page.goto("/organizer?refused=uninvited");
  await expect(page.getByText("here you are not invited yet")).toBeVisible();
  await expect(page.getByRole("button", { name: "Sign in with GitLab" })).toBeVisible();
  await expectReadableEverywhere(page);
});
