import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** Where the API of the dev and preview servers lives. */
const server = process.env.TALWEG_SERVER ?? "http://localhost:8080";

export default defineConfig({
  plugins: [react()],
  server: {
    proxy: {
      "/api": { target: server, ws: true },
      "/q": { target: server, ws: true },
    },
  },
  build: {
    outDir: "dist",
    // Each page is a lazy chunk of its own (routes.tsx). These groups hold what every page shares and what changes only
    // with a dependency, so that a phone which comes back does not load it again.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "react", test: /node_modules[\\/](react|react-dom|react-router|scheduler|@tanstack)[\\/]/ },
            { name: "mantine", test: /node_modules[\\/](@mantine|@floating-ui|clsx)[\\/]/ },
          ],
        },
      },
    },
  },
  test: {
    environment: "jsdom",
    globals: false,
    setupFiles: ["src/testSetup.ts"],
    include: ["src/**/*.test.{ts,tsx}"],
  },
});
