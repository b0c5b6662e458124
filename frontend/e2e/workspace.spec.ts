import AxeBuilder from "@axe-core/playwright";
import { expect as expectSoon, type Page, test } from "@playwright/test";

/** A run waits in line, and the machine that tests may have little to spare. */
const expect = expectSoon.configure({ timeout: 30_000 });
test.describe.configure({ timeout: 120_000 });

const exercise = "/w/DEMO/x/learning-rate-on-a-bowl";

/** Slow enough to be seen on its way. */
const stroll = `import time

def minimize(oracle, x0):
    x = x0
    while oracle.remaining > 0:
        x = x - 0.05 * oracle.gradient(x)
        time.sleep(0.15)
    return x
`;

test.beforeEach(async ({ page }) => {
  const nickname = `Walker ${Math.random().toString(36).slice(2, 10)}`;
  const joined = await page.request.post("/api/workshops/DEMO/participants", { data: { nickname } });
  expect(joined.ok()).toBe(true);
});

function editor(page: Page) {
  return page.getByRole("textbox", { name: /Your Python code/ });
}

/** What keeps people out: serious and critical findings. */
async function barriers(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}

test("practises by keyboard and shows the path, the curve and the run in the history", async ({ page }) => {
  await page.goto(exercise);
  await editor(page).click();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("status").filter({ hasText: "Ran well" })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole("img", { name: /path of your run/ })).toBeVisible();
  await expect(page.getByRole("img", { name: /over oracle calls/ })).toBeVisible();
  await expect(
    page
      .getByRole("navigation", { name: /My runs/ })
      .locator(".history-chip")
      .first(),
  ).toHaveAttribute("aria-pressed", "true");
});

test("marks the line that failed", async ({ page }) => {
  await page.goto(exercise);
  await editor(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("\nz = 1 / 0");
  await page.getByRole("button", { name: "Practice", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Runtime error" })).toBeVisible({ timeout: 20_000 });
  await expect(page.locator(".cm-error-line")).toHaveText("z = 1 / 0");
});

test("runs Java, with its words in colour and its failing line marked", async ({ page }) => {
  await page.goto(exercise);
  await page.getByRole("tab", { name: "Java" }).click();
  const java = page.getByRole("textbox", { name: /Your Java code/ });
  await expect(java.locator(".cm-line span").first()).toBeVisible();
  await page.getByRole("button", { name: "Practice", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Ran well" })).toBeVisible({ timeout: 40_000 });
  await java.click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("no Java ");
  await page.getByRole("button", { name: "Practice", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Syntax error" })).toBeVisible({ timeout: 40_000 });
  await expect(page.locator(".cm-error-line")).toHaveText("no Java public class Solution {");
});

test("keeps the draft over a reload, and starts over when asked twice", async ({ page }) => {
  await page.goto(exercise);
  await editor(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("\n# a thought");
  await page.reload();
  await expect(editor(page)).toContainText("# a thought");
  await page.getByRole("button", { name: "Start over" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Start over" }).click();
  await expect(editor(page)).not.toContainText("# a thought");
});

test("keeps the form and the text of settings in step", async ({ page }) => {
  await page.goto(exercise);
  await page.getByRole("tab", { name: "Settings" }).click();
  const text = page.getByRole("textbox", { name: /settings as text/ });
  await page.getByRole("textbox", { name: "Learning rate" }).fill("0.125");
  await expect(text).toContainText("learningRate: 0.125");
  await text.click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("warmth: 3");
  await expect(page.getByText("There is no setting “warmth”.")).toBeVisible();
  await page.getByRole("slider", { name: "Learning rate" }).press("Home");
  await expect(text).not.toContainText("0.125");
  await expect(text).toContainText("warmth: 3");
});

test("offers β₂ and ε to Adam alone, and keeps them in step", async ({ page }) => {
  await page.goto(exercise);
  await page.getByRole("tab", { name: "Settings" }).click();
  await expect(page.getByRole("textbox", { name: "β₂" })).toHaveCount(0);
  await page.getByRole("combobox", { name: "Optimiser" }).selectOption("adam");
  await page.getByRole("textbox", { name: "β₂" }).fill("0.99");
  await page.getByRole("textbox", { name: "ε" }).fill("1e-4");
  const text = page.getByRole("textbox", { name: /settings as text/ });
  await expect(text).toContainText("beta2: 0.99");
  await expect(text).toContainText("epsilon: 1e-4");
  await page.getByRole("button", { name: "Practice", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Ran well" })).toBeVisible();
});

test("offers what the oracle can be asked, and undoes across a reload", async ({ page }) => {
  await page.goto(exercise);
  await editor(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("\nslope = oracle.grad", { delay: 20 });
  await expect(page.getByRole("option", { name: /^gradient/ })).toBeVisible();
  // A list that has only just come takes no key: it could be meant for the text.
  await page.waitForTimeout(200);
  await page.keyboard.press("Enter");
  await page.keyboard.type("x)");
  await expect(editor(page)).toContainText("slope = oracle.gradient(x)");
  await page.reload();
  await expect(editor(page)).toContainText("slope = oracle.gradient(x)");
  await editor(page).click();
  for (let i = 0; i < 12; i++) await page.keyboard.press("Control+z");
  await expect(editor(page)).not.toContainText("slope");
});

test("walks along the run by keyboard and comes nearer on the map", async ({ page }) => {
  await page.goto(exercise);
  await page.getByRole("button", { name: "Practice", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Ran well" })).toBeVisible();
  const map = page.getByRole("img", { name: /path of your run/ });
  await map.focus();
  await page.keyboard.press("Home");
  await expect(page.getByText("1 of 60", { exact: true })).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText("2 of 60", { exact: true })).toBeVisible();
  await page.getByRole("img", { name: /over oracle calls/ }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText("3 of 60", { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Zoom out" })).toBeDisabled();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.getByRole("button", { name: "Show the whole map" }).click();
  await expect(page.getByRole("button", { name: "Zoom out" })).toBeDisabled();
  await page.keyboard.press("Shift+?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
});

test("shows a run while it goes on", async ({ page }) => {
  await page.goto(exercise);
  await editor(page).click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(stroll);
  await page.getByRole("button", { name: "Practice", exact: true }).click();
  // At one moment: after the verdict the path grows once more by itself.
  await page.waitForFunction(() => {
    const told = document.querySelector(".workspace")?.textContent ?? "";
    return told.includes("Running") && /Call[1-5]?\d of 60/.test(told);
  });
  await expect(page.getByRole("status").filter({ hasText: "Ran well" })).toBeVisible();
  await expect(page.getByText("60 of 60", { exact: true })).toBeVisible();
});

test("compares two runs and brings one back, which can be undone", async ({ page }) => {
  await page.goto(exercise);
  const ran = page.getByRole("navigation", { name: /My runs/ }).locator(".history-chip");
  for (const line of ["# the first", "# the second"]) {
    await editor(page).click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(`\n${line}`);
    const before = await ran.count();
    await page.getByRole("button", { name: "Practice", exact: true }).click();
    await expect(ran).toHaveCount(before + 1);
    await expect(page.getByRole("status").filter({ hasText: "Ran well" })).toBeVisible();
  }
  await page.getByRole("button", { name: /All runs/ }).click();
  const runs = page.getByRole("dialog", { name: "My runs" });
  for (const choice of await runs.getByRole("checkbox").all()) await choice.check();
  await runs.getByRole("button", { name: "Compare" }).click();
  const diff = page.getByRole("dialog", { name: "What changed" });
  await expect(
    diff.locator(".cm-changedLine, .cm-insertedLine").filter({ hasText: "# the second" }).first(),
  ).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(diff).toHaveCount(0);
  await runs.getByRole("button", { name: "Restore" }).last().click();
  await expect(editor(page)).not.toContainText("# the second");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(editor(page)).toContainText("# the second");
});

test("remembers how wide the columns were left", async ({ page }) => {
  await page.goto(exercise);
  const splitter = page.getByRole("separator", { name: "Width of the task" });
  const before = Number(await splitter.getAttribute("aria-valuenow"));
  await splitter.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(splitter).toHaveAttribute("aria-valuenow", String(before + 4));
  await page.reload();
  await expect(splitter).toHaveAttribute("aria-valuenow", String(before + 4));
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`has no barriers and fits a phone in ${colorScheme}`, async ({ page, baseURL }) => {
    const foreign: string[] = [];
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith("http") && url.origin !== new URL(baseURL ?? "").origin) foreign.push(request.url());
    });
    await page.emulateMedia({ colorScheme });
    await page.goto(exercise);
    await expect(editor(page)).toBeVisible();
    await page.getByRole("button", { name: "Practice", exact: true }).click();
    await expect(page.getByRole("status").filter({ hasText: "Ran well" })).toBeVisible({ timeout: 20_000 });
    // Each look costs seconds on a small machine: the wide page in light, the narrow one in dark.
    if (colorScheme === "light") expect(await barriers(page)).toEqual([]);
    await page.getByRole("tab", { name: "Settings" }).click();
    if (colorScheme === "light") expect(await barriers(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    for (const part of ["Read", "Write", "Run"]) {
      await page.getByRole("radiogroup", { name: "Part of the workspace" }).getByText(part, { exact: true }).click();
      if (colorScheme === "dark") expect(await barriers(page)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
    expect(foreign).toEqual([]);
  });
}
