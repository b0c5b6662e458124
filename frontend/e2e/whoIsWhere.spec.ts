import { expect as expectSoon, test } from "@playwright/test";
import { act, bowl, descent, handIn, organizersPassword, plan, somebody, valley } from "./room";
import { expectReadable } from "./support";

const expect = expectSoon.configure({ timeout: 40_000 });
test.describe.configure({ timeout: 240_000 });
test.skip(!organizersPassword, "needs TALWEG_ORGANIZER_PASSWORD");

const laptop = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };

test("an organizer sees who is stuck where, and goes to what they handed in", async ({ browser }) => {
  const context = await browser.newContext({ viewport: laptop, reducedMotion: "reduce" });
  const { code } = await plan(context.request, [bowl, valley]);
  const page = await context.newPage();
  await page.goto(`/organizer/w/${code}/room`);
  await expect(page.getByText("Nobody has joined yet.")).toBeVisible();
  await expectReadable(page);

  const zoe = await somebody(browser, code, "Zoe");
  const bo = await somebody(browser, code, "Bo");
  const away = await somebody(browser, code, "Ada");
  for (const rate of [100, 101, 102, 103]) await handIn(zoe.request, code, bowl, descent(rate));
  await handIn(away.request, code, valley, descent(0.001));
  const desk = await bo.newPage();
  await desk.goto(`/w/${code}/x/${bowl}`);
  await desk.getByRole("button", { name: "Help", exact: true }).click();
  await desk.getByRole("button", { name: "Raise my hand" }).click();

  await test.step("who needs help is first", async () => {
    await expect(page.getByRole("heading", { name: "1 here; 1 stuck: Zoe; 1 hand up: Bo" })).toBeVisible();
    const names = page.getByRole("rowheader");
    await expect(names).toHaveText([/^Zoe.*away/, /^Bo.*hand up.*here/, /^Ada.*away/]);
    await expect(page.getByRole("columnheader", { name: /Learning rate on a bowl/ })).toContainText("1 stuck");
    await expect(page.getByRole("columnheader", { name: /The long valley/ })).toContainText("1 scored");
    await expectReadable(page);
    await page.getByText("By name").click();
    await expect(names).toHaveText([/^Ada/, /^Bo/, /^Zoe/]);
  });

  await test.step("a list on a phone", async () => {
    await page.setViewportSize(phone);
    const stuck = page.getByRole("list", { name: "Everybody" }).getByRole("listitem").filter({ hasText: "Zoe" });
    await expect(stuck).toContainText("Learning rate on a bowl: stuck, 4 runs, 4 for points");
    await expectReadable(page);
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await page.setViewportSize(laptop);
    await expectReadable(page);
  });

  await test.step("a cell leads to the submissions behind it", async () => {
    await page.getByRole("link", { name: "Zoe, Learning rate on a bowl: stuck, 4 runs, 4 for points" }).click();
    await expect(page.getByText("4 submissions", { exact: true })).toBeVisible();
    await expect(page.getByLabel("Participant")).toHaveValue(/\d/);
    await page.getByLabel("Verdict").selectOption("Scored");
    await expect(page.getByText("Nothing of this kind was handed in yet.")).toBeVisible();
    await page.reload();
    await expect(page.getByLabel("Verdict")).toHaveValue("SCORED");
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1, name: "Who is where" })).toBeVisible();
  });
  await Promise.all([context, zoe, bo, away].map((each) => each.close()));
});

test("an evening is rehearsed, and nothing of it stays", async ({ browser }) => {
  const context = await browser.newContext({ viewport: laptop, reducedMotion: "reduce" });
  const { code } = await plan(context.request, [bowl]);
  const page = await context.newPage();
  await page.goto(`/organizer/w/${code}/plan`);
  await page.getByRole("link", { name: "Rehearse the evening" }).click();
  await page.getByLabel("Simulated participants").fill("3");
  await page.getByRole("button", { name: "Rehearse with 3 participants" }).click();
  await expect(page.getByText("3 simulated participants are in the room.")).toBeVisible();
  await expect(page.getByRole("rowheader")).toHaveText(
    [1, 2, 3].map((nth) => new RegExp(`^Rehearsal ${nth}.*rehearsal`)),
  );
  await expectReadable(page);
  const ways = page.getByRole("navigation", { name: "Workshop" });
  await ways.getByRole("link", { name: "Console" }).click();
  await expect(page.getByText("3 of them are simulated")).toBeVisible();
  await page.getByRole("link", { name: "To the rehearsal" }).click();
  await page.getByRole("button", { name: "Remove them all" }).click();
  await expect(page.getByText("Nobody has joined yet.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Rehearse with 30 participants" })).toBeVisible();
  await context.close();
});

test("extra time is the participant's own: they submit after the bell, others do not", async ({ browser }) => {
  const context = await browser.newContext();
  const workshop = await plan(context.request, [bowl]);
  const ada = await somebody(browser, workshop.code, "Ada", { viewport: laptop });
  const desk = await ada.newPage();
  await desk.goto(`/w/${workshop.code}/x/${bowl}`);
  await expect(desk.getByRole("button", { name: /^Submit/ })).toBeEnabled();
  await act(context.request, workshop, "close");
  await expect(desk.getByRole("button", { name: /^Submit/ })).toBeDisabled();
  const { id } = await (await ada.request.get(`/api/workshops/${workshop.code}/participants/me`)).json();
  const given = await context.request.post(`/api/organizer/workshops/${workshop.code}/people/${id}/extra-time`, {
    data: { minutes: 10 },
  });
  expect(given.ok()).toBe(true);
  await expect(desk.getByText(/The time is up for the others; you may submit for \d+:\d\d more\./)).toBeVisible();
  await desk.getByRole("button", { name: /^Submit/ }).click();
  await expect
    .poll(async () => {
      const mine = await ada.request.get(`/api/workshops/${workshop.code}/exercises/${bowl}/submissions`);
      return (await mine.json()).length;
    })
    .toBe(1);
  await Promise.all([context.close(), ada.close()]);
});
