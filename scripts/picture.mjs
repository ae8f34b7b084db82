// npm run picture: takes README's picture, docs/workbench.png, of the built add-in in the workbench.
import fs from "node:fs";
import path from "node:path";
import { browserArguments, findBrowser } from "./browser.mjs";
import { buildAddin, runWebpack } from "./build-addin.mjs";
import { certificate } from "./certificate.mjs";
import { dist, distWorkbench, root } from "./paths.mjs";
import { serveWorkbench } from "../workbench/server/server.mjs";

const executablePath = await findBrowser();
if (!executablePath) throw new Error("No Chromium, Chrome or Edge was found.");
const { chromium } = await import("@playwright/test");
await buildAddin();
await runWebpack("webpack.workbench.config.js", "development");
const { key, cert } = await certificate();
const server = await serveWorkbench({ port: 0, key, cert, dist, distWorkbench });
const browser = await chromium.launch({ executablePath, args: browserArguments() });
const page = await browser.newPage({
  ignoreHTTPSErrors: true,
  viewport: { width: 1366, height: 820 },
});
page.setDefaultTimeout(300_000);
await page.goto(`${server.page}?open=/samples/survey.csv`);
const pane = page.locator("iframe").contentFrame();
const press = (name) => pane.getByRole("button", { name, exact: true }).click();
await press("Use the selection");
await press("Next: context");
await pane.getByRole("combobox", { name: "Industry" }).click();
await pane.getByRole("option", { name: /^Telecom/ }).click();
await press("Next: diagnosis");
await press("Next: comments");
await pane.getByRole("switch", { name: /^Hide names/ }).waitFor();
await press("Make the plan");
await press("Choose sheets");
await press(/^Write \d+ sheets/);
await press("Back to the plan");
// To the comments, and from there to the diagnosis.
await press("Back");
await press("Back");
await pane.getByRole("button", { name: "Next: comments" }).waitFor();
await page.waitForTimeout(1500);
const file = path.join(root, "docs", "workbench.png");
fs.mkdirSync(path.dirname(file), { recursive: true });
await page.screenshot({ path: file });
await browser.close();
await server.close();
