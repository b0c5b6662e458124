import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Notes every request of a page that leaves the server under test. */
export function foreignRequests(page: Page, baseURL: string | undefined): string[] {
  const own = new URL(baseURL ?? "").host;
  const foreign: string[] = [];
  const note = (address: string) => {
    const { protocol, host } = new URL(address);
    if (/^(http|ws)s?:$/.test(protocol) && host !== own) foreign.push(address);
  };
  page.on("request", (request) => note(request.url()));
  page.on("websocket", (socket) => note(socket.url()));
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) foreign.push(message.text());
  });
  return foreign;
}

/** No serious finding of axe, and nothing that makes the page scroll sideways. */
export async function expectReadable(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(grave.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

/** Joins from the first page as somebody new; gives the resume code. */
export async function join(page: Page, code: string, nickname: string): Promise<string> {
  await page.goto("/");
  await page.getByLabel("Workshop code").fill(code);
  await page.getByRole("button", { name: "Join" }).click();
  await page.getByLabel("Your name here").fill(nickname);
  await page.getByRole("button", { name: "Join", exact: true }).click();
  await expect(page.getByRole("heading", { name: `You're in, ${nickname}.` })).toBeVisible();
  const told = await page.getByRole("region", { name: "Your resume code" }).innerText();
  const resumeCode = /[A-Z0-9]{4}(?:-[A-Z0-9]{4}){2}/.exec(told)?.[0];
  if (resumeCode === undefined) throw new Error(`no resume code in: ${told}`);
  await page.getByRole("link", { name: "Go to the trail map" }).click();
  await expect(page).toHaveURL(`/w/${code}`);
  return resumeCode;
}

/** Where Python is written. */
export function editor(page: Page) {
  return page.getByRole("textbox", { name: /Your Python code/ });
}

/** On a phone the workspace shows one part at a time. */
export async function look(page: Page, part: "Read" | "Write" | "Run"): Promise<void> {
  await page.locator(".workspace:not(.workspace-skeleton)").waitFor();
  const parts = page.getByRole("radiogroup", { name: "Part of the workspace" });
  if (await parts.isVisible()) await parts.getByText(part, { exact: true }).click();
}
