import { expect, test } from "@playwright/test";
import { expectReadable } from "./support";

const password = process.env.TALWEG_ORGANIZER_PASSWORD;

test("an organizer signs in, plans a workshop, opens, freezes and closes its round", async ({ page }) => {
  test.skip(!password, "needs TALWEG_ORGANIZER_PASSWORD");
  test.slow();
  await page.goto("/organizer");
  await page.getByLabel("Name").fill("organizer");
  await page.getByRole("textbox", { name: "Password" }).fill(password ?? "");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("button", { name: "New workshop" }).click();

  const name = `Rehearsal ${Date.now().toString(36)}`;
  await page.getByLabel("Name").fill(name);
  await page.getByRole("checkbox", { name: /Learning rate on a bowl/ }).check();
  await page.getByRole("button", { name: "Create workshop" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expectReadable(page);

  await page.getByRole("button", { name: /^Open / }).click();
  await page.getByRole("button", { name: "Freeze the board" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Freeze the board" }).click();
  await expect(page.getByText("Open, board frozen").first()).toBeVisible();
  await expect(dialog).toHaveCount(0);
  await page.getByRole("button", { name: /^Close / }).click();
  await dialog.getByRole("button", { name: /^Close / }).click();
  await expect(page.getByRole("button", { name: "Finalize and reveal" })).toBeVisible();
  await expectReadable(page);
});
