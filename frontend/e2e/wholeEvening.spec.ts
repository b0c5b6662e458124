import { readFile } from "node:fs/promises";
import { type Browser, type BrowserContext, expect as expectSoon, type Page, test } from "@playwright/test";
import { bowl, descent, handIn, organizersPassword, somebody, valley } from "./room";

const expect = expectSoon.configure({ timeout: 40_000 });
test.skip(!organizersPassword, "needs TALWEG_ORGANIZER_PASSWORD");
test.describe.configure({ timeout: 600_000 });
test.use({ actionTimeout: 40_000 });

const simulated = 30;

async function console(page: Page, code: string): Promise<void> {
  await page.goto(`/organizer/w/${code}`);
  await expect(page.getByRole("navigation", { name: "Workshop" })).toBeVisible();
}

/** Presses a button of the round, and says yes where it is asked once more. */
async function press(page: Page, name: string, isAsked = false): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
  if (isAsked) await page.getByRole("dialog").getByRole("button", { name, exact: true }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

async function joined(browser: Browser, code: string, names: readonly string[]): Promise<BrowserContext[]> {
  return Promise.all(names.map((name) => somebody(browser, code, name)));
}

test("a whole evening: prepare, rehearse, two rounds with freeze, a question, rejudge, finale, export, delete", async ({
  browser,
  page,
}) => {
  await page.goto("/organizer");
  await page.getByLabel("Name").fill("organizer");
  await page.getByRole("textbox", { name: "Password" }).fill(organizersPassword ?? "");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();

  const code = await test.step("prepare: two rounds, the second with a freeze", async () => {
    await page.getByRole("button", { name: "New workshop" }).click();
    await page.getByLabel("Name", { exact: true }).fill("A whole evening");
    await page.getByRole("checkbox", { name: "Learning rate on a bowl" }).check();
    await page.getByRole("button", { name: "Create workshop" }).click();
    await expect(page).toHaveURL(/\/organizer\/w\/[A-Z0-9]+$/);
    const made = new URL(page.url()).pathname.split("/").at(-1) ?? "";
    await page.goto(`/organizer/w/${made}/plan`);
    await page.getByRole("button", { name: "Add a round" }).click();
    const second = page.getByRole("region", { name: /^Round 2/ });
    await second.getByLabel("Freeze before its end").fill("10");
    await second.getByRole("combobox", { name: "Add an exercise to Round 2" }).selectOption(valley);
    await page.getByRole("button", { name: "Save the plan" }).click();
    await expect(page.getByText("Not saved yet.")).toHaveCount(0);
    return made;
  });

  await test.step("rehearse with thirty who are nobody, and send them away", async () => {
    await console(page, code);
    await press(page, "Open Round 1");
    await page.goto(`/organizer/w/${code}/room`);
    await page.getByLabel("Simulated participants").fill(String(simulated));
    await page.getByRole("button", { name: "Rehearse" }).click();
    await expect(page.getByText(`${simulated} simulated participants are in the room`)).toBeVisible();
    await expect(page.getByRole("row", { name: /^Rehearsal / })).toHaveCount(simulated);
    await expect
      .poll(
        async () => {
          const room = await (await page.request.get(`/api/organizer/workshops/${code}/room`)).json();
          return room.filter(({ runs }: { runs: number }) => runs > 0).length;
        },
        { timeout: 120_000 },
      )
      .toBe(simulated);
    await page.getByRole("button", { name: "Remove them all" }).click();
    await expect(page.getByRole("row", { name: /^Rehearsal / })).toHaveCount(0);
  });

  const [ada, emil, noor] = await joined(browser, code, ["Ada", "Emil", "Noor"]);
  if (!ada || !emil || !noor) throw new Error("nobody came");
  const adas = await ada.newPage();

  await test.step("round 1: scores, a question answered to all, and a freeze that hides what comes after it", async () => {
    await handIn(ada.request, code, bowl, descent(0.12));
    await handIn(emil.request, code, bowl, descent(0.05));
    await adas.goto(`/w/${code}/x/${bowl}`);
    await adas.getByRole("button", { name: "Help", exact: true }).click();
    await adas.getByLabel("Your question").fill("Is the start the same for all?");
    await adas.getByRole("button", { name: "Ask", exact: true }).click();
    await expect(adas.getByText("Waits for an answer")).toBeVisible();
    await adas.getByRole("button", { name: "Close help" }).click();
    await console(page, code);
    await page.getByRole("button", { name: "Answer Ada" }).click();
    await page.getByRole("button", { name: "Please read the statement again." }).click();
    await page.getByRole("button", { name: "To everybody" }).click();
    await expect(adas.getByRole("list", { name: "News" })).toContainText("Your question is answered");

    await press(page, "Freeze the board", true);
    await handIn(noor.request, code, bowl, descent(0.1));
    await adas.goto(`/w/${code}/leaderboard`);
    await expect(adas.getByText(/frozen/i).first()).toBeVisible();
    const publics = await (await ada.request.get(`/api/workshops/${code}/leaderboard`)).json();
    const jurys = await (await page.request.get(`/api/organizer/workshops/${code}/leaderboard`)).json();
    const points = (board: { standings: { name: string; score: number }[] }) =>
      board.standings.find(({ name }) => name === "Noor")?.score ?? 0;
    expect(points(publics)).toBe(0);
    expect(points(jurys)).toBeGreaterThan(0);
    await press(page, "Close Round 1", true);
    await press(page, "Finalize and reveal", true);
    await expect
      .poll(async () => points(await (await ada.request.get(`/api/workshops/${code}/leaderboard`)).json()))
      .toBe(points(jurys));
  });

  await test.step("round 2, frozen again", async () => {
    await press(page, "Open Round 2");
    await handIn(ada.request, code, valley, descent(0.004));
    await handIn(emil.request, code, valley, descent(0.002));
    await press(page, "Freeze the board", true);
    await handIn(noor.request, code, valley, descent(0.003));
    await press(page, "Close Round 2", true);
  });

  await test.step("everything of the valley is judged again, which changes nothing, and applied", async () => {
    await page.goto(`/organizer/w/${code}/submissions`);
    await page.getByLabel("Exercise").selectOption({ value: valley });
    await page.getByRole("button", { name: "Judge them again…" }).click();
    await page.getByLabel("Reason").fill("A whole evening");
    await page.getByRole("dialog").getByRole("button", { name: "Judge again" }).click();
    await expect(page.getByText(/^All \d+ are judged\. Applied, no result would change/)).toBeVisible();
    await page.getByRole("button", { name: "Apply…" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Apply" }).click();
    await expect(page.getByText(/^Applied: no result of/)).toBeVisible();
  });

  await test.step("the finale, one key a step, on the projector", async () => {
    const projector = await ada.newPage();
    await projector.goto(`/w/${code}/screen`);
    await page.getByRole("navigation", { name: "Workshop" }).getByRole("link", { name: "Finale" }).click();
    await page.getByRole("button", { name: "Begin the finale of Round 2" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Begin the finale" }).click();
    await expect(projector.getByRole("heading", { name: "The finale" })).toBeVisible();
    await expect(page.getByRole("button", { name: /Begin the reveal/ })).toBeEnabled({ timeout: 60_000 });
    for (let step = 0; step <= 3; step++) await page.locator("body").press("Space");
    await page.getByRole("button", { name: /^Make it final/ }).click();
    await expect(projector.getByRole("heading", { name: "Final results" })).toBeVisible();
    await projector.close();
  });

  await test.step("taken home, and deleted", async () => {
    await console(page, code);
    const link = page.getByRole("link", { name: "Results (CSV)" }).first();
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    const results = await readFile(await download.path(), "utf8");
    for (const name of ["Ada", "Emil", "Noor"]) expect(results).toContain(name);
    expect(results).not.toContain("Rehearsal");
    await page.getByRole("button", { name: "Delete this workshop…" }).click();
    await page.getByRole("dialog").getByRole("textbox").fill(code);
    await page.getByRole("button", { name: "Delete for good" }).click();
    await expect(page).toHaveURL("/organizer");
    await expect(adas.getByRole("heading", { name: "This workshop has been deleted" })).toBeVisible();
    expect((await page.request.get(`/api/workshops/${code}`)).status()).toBe(404);
  });
  await Promise.all([ada.close(), emil.close(), noor.close()]);
});
