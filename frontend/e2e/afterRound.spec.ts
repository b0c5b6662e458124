import { expect, test } from "@playwright/test";
import { act, bowl, descent, handIn, organizersPassword, plan, somebody } from "./room";
import { expectReadable, foreignRequests } from "./support";

test.skip(!organizersPassword, "needs TALWEG_ORGANIZER_PASSWORD");
// A room is made first, and the machine may be busy.
test.describe.configure({ timeout: 300_000 });

const sizes = {
  laptop: { width: 1280, height: 800 },
  phone: { width: 360, height: 740 },
} as const;

for (const [size, viewport] of Object.entries(sizes)) {
  test(`after the round somebody reads, compares and goes on from another's solution, on a ${size}`, async ({
    browser,
    baseURL,
  }) => {
    const organizer = await browser.newContext({ viewport: sizes.laptop });
    const planned = await plan(organizer.request, [bowl]);
    const { code } = planned;
    const noor = await somebody(browser, code, "Noor");
    await handIn(noor.request, code, bowl, `# Noor's idea\n${descent(0.12)}`);
    await noor.close();
    const me = await somebody(browser, code, "Ada", { viewport });
    await handIn(me.request, code, bowl, descent(0.05));
    const page = await me.newPage();
    const foreign = foreignRequests(page, baseURL);

    await page.goto(`/w/${code}/x/${bowl}/solutions`);
    await expect(page.getByText("The solutions of Round 1 are not open.")).toBeVisible();
    await act(organizer.request, planned, "close");

    const console = await organizer.newPage();
    await console.goto(`/organizer/w/${code}`);
    await console.getByRole("button", { name: "Open the solutions" }).click();
    await console.getByRole("dialog").getByRole("button", { name: "Open the solutions" }).click();
    await expect(console.getByRole("button", { name: "Hide the solutions" })).toBeVisible();
    await organizer.close();

    const solution = page.getByRole("article", { name: "Noor's solution" });
    // The page hears of it by itself.
    await expect(solution).toBeVisible();
    await page.goto(`/w/${code}`);
    await page.getByRole("link", { name: "Read everybody's solutions" }).click();
    await expect(solution).toBeVisible();
    await expect(solution.getByRole("textbox", { name: /Noor's solution in Settings/ })).toContainText("# Noor's idea");
    await expect(page.getByRole("img", { name: "Contour map with the paths of Noor and Ada (you)" })).toBeVisible();
    await expect(page.getByRole("img", { name: /Gap to the optimum .* of Noor and Ada/ })).toBeVisible();
    await expectReadable(page);

    await page.getByLabel("Beside it").selectOption({ label: "Nobody" });
    await expect(page.getByRole("img", { name: "Contour map with the paths of Noor" })).toBeVisible();

    await page.getByRole("button", { name: "Go on from this" }).click();
    await expect(page).toHaveURL(`/w/${code}/x/${bowl}`);
    const draft = page.getByRole("textbox", { name: /settings as text/ });
    await expect(draft).toContainText("# From Noor's solution");
    await expect(draft).toContainText("learningRate: 0.12");
    await page.reload();
    if (size === "phone") await page.getByText("Write", { exact: true }).click();
    await page.getByRole("tab", { name: "Settings" }).click();
    await expect(draft).toContainText("# From Noor's solution");
    expect(foreign).toEqual([]);
    await me.close();
  });
}
