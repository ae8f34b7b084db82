import { defineConfig } from "@playwright/test";

const PORT = 3400;
/** Measures how long the pane is blocked. */
const QUIET = "**/frames.spec.ts";

// `npm test` names the browser it found; on its own, `npm run browser` uses Playwright's.
const executablePath = process.env["CHROME_PATH"];
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "test/browser",
  // Two pages side by side; what must not be disturbed comes last and alone.
  workers: 2,
  fullyParallel: true,
  projects: [
    { name: "screens", testIgnore: QUIET },
    { name: "frames", testMatch: QUIET, dependencies: ["screens"] },
  ],
  // A shared machine may stall for half a minute; what fails twice is broken.
  retries: process.env["CI"] ? 1 : 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [["list"]],
  use: {
    baseURL: `https://localhost:${PORT}`,
    // The certificate was made on this machine for localhost.
    ignoreHTTPSErrors: true,
    viewport: { width: 1366, height: 768 },
    screenshot: "only-on-failure",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        ...(asRoot ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: `node scripts/serve-for-tests.mjs ${PORT}`,
    url: `https://localhost:${PORT}/workbench.html`,
    ignoreHTTPSErrors: true,
    reuseExistingServer: false,
    timeout: 240_000,
  },
});
