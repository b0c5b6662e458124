import evening from "./playwright.config";

const address = "http://127.0.0.1:5183";

/** `npm run bench`: how long the frames of a race of 300 runs take in the browser of this machine. */
export default {
  ...evening,
  testDir: "bench",
  testMatch: "raceFrames.ts",
  workers: 1,
  timeout: 120_000,
  outputDir: "test-results/bench",
  // A trace takes pictures of its own.
  use: { ...evening.use, trace: "off", baseURL: address, viewport: { width: 1280, height: 720 } },
  webServer: { command: "npx vite --host 127.0.0.1 --port 5183 --strictPort", url: `${address}/bench/race.html` },
};
