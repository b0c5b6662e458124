import evening from "./playwright.config";

/** `npm run screenshots`: the pictures of docs/screenshots, from a running server. */
export default {
  ...evening,
  testMatch: "pictures.ts",
  workers: 1,
  timeout: 400_000,
  outputDir: "test-results/pictures",
};
