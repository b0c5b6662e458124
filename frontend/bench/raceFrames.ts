import { test } from "@playwright/test";
import type { Ground } from "./race";

const grounds: readonly Ground[] = ["surface", "lanes"];

/** Prints how long the frames of a race of 300 runs take. Figures of a machine, so nothing is asserted. */
for (const ground of grounds) {
  test(`300 runs over ${ground}`, async ({ page }) => {
    await page.goto("/bench/race.html");
    await page.waitForFunction(() => "race" in globalThis);
    const { script, between } = await page.evaluate((drawn) => globalThis.race(drawn, 20), ground);
    console.log(`${ground}: ${script.length} frames, ${((1000 * script.length) / sum(between)).toFixed(1)} a second`);
    console.log(`  our script      ${spread(script)}`);
    console.log(`  frame to frame  ${spread(between)}`);
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2);
  return `median ${at(0.5)} ms, 95 % ${at(0.95)} ms, 99 % ${at(0.99)} ms, worst ${at(1)} ms`;
}
