import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import { act, bowl, descent, handIn, organizersPassword, plan, somebody } from "./room";
import { expectReadable, foreignRequests } from "./support";

test.skip(!organizersPassword, "needs TALWEG_ORGANIZER_PASSWORD");
// A room is made first, and the machine may be busy.
test.describe.configure({ timeout: 300_000 });

const sizes = { laptop: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } } as const;

/** Presses a link and gives what was saved. */
async function saved(page: Page, link: ReturnType<Page["getByRole"]>): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

test("everybody takes home what is theirs, and the evening on one page that needs no server", async ({
  browser,
  baseURL,
}) => {
  const organizer = await browser.newContext({ viewport: sizes.laptop });
  const planned = await plan(organizer.request, [bowl]);
  const { code } = planned;
  const me = await somebody(browser, code, "Ada <b>", { viewport: sizes.phone });
  await handIn(me.request, code, bowl, `# Ada's idea </script>\n${descent(0.12)}`);
  for (const action of ["close", "finalize", "open-solutions"]) await act(organizer.request, planned, action);

  const phone = await me.newPage();
  await phone.goto(`/w/${code}`);
  const work = await saved(phone, phone.getByRole("link", { name: "Take my work home" }));
  expect(work.name).toBe(`talweg-${code}.zip`);
  expect(work.content.subarray(0, 2).toString()).toBe("PK");
  expect(work.content.includes(`${bowl}/001-scored-`)).toBe(true);

  const [evening] = await Promise.all([
    me.waitForEvent("page"),
    phone.getByRole("link", { name: "This evening on one page" }).click(),
  ]);
  const foreign = foreignRequests(evening, baseURL);
  await expect(evening.getByRole("row", { name: /Ada <b>/ })).toBeVisible();
  await expectReadable(evening);
  await evening.getByText(/Ada <b> · .* points/).click();
  await expect(evening.getByText("# Ada's idea </script>")).toBeVisible();

  const console = await organizer.newPage();
  await console.goto(`/organizer/w/${code}`);
  const page = await saved(console, console.getByRole("link", { name: "The evening on one page" }).first());
  const csv = await saved(console, console.getByRole("link", { name: "Results (CSV)" }).first());
  expect(csv.name).toBe(`talweg-${code}-jury.csv`);
  expect(csv.content.toString()).toContain("Ada <b>");
  const json = await saved(console, console.getByRole("link", { name: "Results (JSON)" }).last());
  expect(JSON.parse(json.content.toString())).toMatchObject({ workshop: code, jury: false });

  // From a disk, in a browser that reaches nothing.
  const file = join(await mkdtemp(join(tmpdir(), "evening-")), page.name);
  await writeFile(file, page.content);
  const away = await browser.newContext({ viewport: sizes.phone, offline: true });
  const alone = await away.newPage();
  const asked: string[] = [];
  alone.on("request", (request) => asked.push(request.url()));
  await alone.goto(pathToFileURL(file).href);
  const race = alone.getByRole("img", { name: /Race on Learning rate on a bowl: .* most points: Ada <b>/ });
  await expect(race).toBeVisible();
  const end = await race.locator("polyline.line").last().getAttribute("points");
  await alone.getByRole("slider").fill("300");
  expect(await race.locator("polyline.line").last().getAttribute("points")).not.toBe(end);
  await alone.getByRole("button", { name: "Go on" }).click();
  await expect(alone.getByRole("button", { name: "Play the race" })).toBeVisible({ timeout: 30_000 });
  expect(await race.locator("polyline.line").last().getAttribute("points")).toBe(end);
  await expectReadable(alone);
  expect(asked).toHaveLength(1);
  expect(foreign).toEqual([]);
  await Promise.all([me.close(), organizer.close(), away.close()]);
});

for (const [size, viewport] of Object.entries(sizes)) {
  test(`a workshop is deleted by typing its code, and every screen says so, on a ${size}`, async ({ browser }) => {
    const organizer = await browser.newContext({ viewport });
    const { code } = await plan(organizer.request, [bowl], { name: `To be deleted ${Date.now().toString(36)}` });
    const me = await somebody(browser, code, "Ada", { viewport });
    const lobby = await me.newPage();
    await lobby.goto(`/w/${code}`);
    await expect(lobby.locator(".badge", { hasText: "Live" })).toBeVisible();
    const screen = await me.newPage();
    await screen.goto(`/w/${code}/screen`);
    await expect(screen.locator(".badge", { hasText: "Live" })).toBeAttached();

    const console = await organizer.newPage();
    await console.goto(`/organizer/w/${code}`);
    await console.getByRole("button", { name: "Delete this workshop…" }).click();
    const dialog = console.getByRole("dialog");
    const really = dialog.getByRole("button", { name: "Delete for good" });
    await expect(really).toBeDisabled();
    await dialog.getByRole("textbox").fill("NOSUCH");
    await expect(really).toBeDisabled();
    await dialog.getByRole("textbox").fill(code.toLowerCase());
    await expectReadable(console);
    await really.click();

    await expect(console).toHaveURL("/organizer");
    await expect(console.getByText(code)).toHaveCount(0);
    for (const page of [lobby, screen]) {
      await expect(page.getByRole("heading", { name: "This workshop has been deleted" })).toBeVisible();
    }
    await expectReadable(lobby);
    await lobby.getByRole("link", { name: "To the first page" }).click();
    await expect(lobby.getByRole("link", { name: /Back to/ })).toHaveCount(0);
    await lobby.goto(`/w/${code}`);
    await expect(lobby.getByText(`No workshop has the code ${code}.`)).toBeVisible();
    await Promise.all([me.close(), organizer.close()]);
  });
}
