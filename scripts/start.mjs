// npm start: installs what is missing, builds, serves the workbench and opens it with the sample survey.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { installPackages } from "./install.mjs";
import { dist, distWorkbench } from "./paths.mjs";

const WANTED_PORT = Number(process.env.PORT) || 3000;
const open = !process.argv.includes("--no-open");

installPackages();
const { buildAddin, runWebpack } = await import("./build-addin.mjs");
const { certificate, fingerprint } = await import("./certificate.mjs");
const { browserArguments, findBrowser } = await import("./browser.mjs");
const { serveWorkbench } = await import("../workbench/server/server.mjs");

console.log("Building the add-in and the workbench …");
const { key, cert, trusted } = await certificate();
await buildAddin({ mode: "development", address: `https://localhost:${WANTED_PORT}` });
await runWebpack("webpack.workbench.config.js", "development");
const server = await serveWorkbench({ port: WANTED_PORT, key, cert, dist, distWorkbench });
const address = `${server.url}/workbench.html?open=/samples/survey.xlsx`;
if (!server.url.endsWith(`:${WANTED_PORT}`)) {
  console.log(`Port ${WANTED_PORT} is busy; using ${new URL(server.url).port} instead.`);
}

const profile = fs.mkdtempSync(path.join(os.tmpdir(), "nps-recovery-"));
const browser = open ? await findBrowser() : null;
const visible =
  process.platform === "win32" ||
  process.platform === "darwin" ||
  process.env.DISPLAY ||
  process.env.WAYLAND_DISPLAY;
let opened = null;
if (browser && visible) {
  const allow = trusted
    ? []
    : [`--ignore-certificate-errors-spki-list=${fingerprint(cert)}`, "--test-type"];
  opened = spawn(
    browser,
    [
      ...browserArguments(),
      ...allow,
      `--user-data-dir=${profile}`,
      "--no-default-browser-check",
      address,
    ],
    {
      stdio: "ignore",
    }
  );
  opened.on("error", () => console.log(`The browser did not start. Open ${address} yourself.`));
}
console.log(`The workbench is at ${address}`);
if (!opened && !trusted) {
  console.log(
    "Your browser will warn of the certificate, which was made on this machine for localhost only."
  );
}
console.log("Press Ctrl+C to stop.");

let stopping = false;
async function stop() {
  if (stopping) return;
  stopping = true;
  console.log("\nStopping …");
  opened?.kill();
  await server.close();
  fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  process.exit(0);
}
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
