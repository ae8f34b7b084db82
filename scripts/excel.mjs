// npm run excel: builds, serves and side-loads the add-in into desktop Excel (Windows, Mac).
import fs from "node:fs";
import path from "node:path";
import { npxSync, installPackages } from "./install.mjs";
import { dist, distWorkbench } from "./paths.mjs";

const WANTED_PORT = Number(process.env.PORT) || 3000;

if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error(
    [
      "Desktop Excel runs on Windows and Mac only; this machine has neither.",
      "What is needed: Excel 2021 or Microsoft 365 on Windows or Mac, Node 20.20 or later, and this folder.",
      'Here you can use "npm start" (the workbench) or "npm run excel:web" (Excel on the web).',
    ].join("\n")
  );
  process.exit(1);
}

installPackages();
const { buildAddin } = await import("./build-addin.mjs");
const { certificate } = await import("./certificate.mjs");
const { serveWorkbench } = await import("../workbench/server/server.mjs");

// Excel shows an add-in only from an address whose certificate the machine trusts.
if (!(await certificate()).trusted) {
  console.log(
    "Excel needs a trusted certificate for localhost; your system will ask you to allow it."
  );
  npxSync(["office-addin-dev-certs", "install"]);
}
const { key, cert, trusted } = await certificate();
if (!trusted) {
  console.error(
    'Without a trusted certificate Excel will not load the add-in. Run "npx office-addin-dev-certs install" and try again.'
  );
  process.exit(1);
}

// The manifest names the address, so the server has to be there first.
fs.mkdirSync(dist, { recursive: true });
const server = await serveWorkbench({
  port: WANTED_PORT,
  key,
  cert,
  dist,
  distWorkbench,
  forExcel: true,
});
await buildAddin({ address: server.url });
const manifest = path.join(dist, "manifest.xml");
const started = npxSync([
  "office-addin-debugging",
  "start",
  manifest,
  "desktop",
  "--app",
  "excel",
  "--no-debug",
]);
if (started.status !== 0) {
  console.error(
    "Excel could not be started with the add-in. Is desktop Excel installed on this machine?"
  );
  await server.close();
  process.exit(1);
}
console.log(
  `The add-in is served from ${server.url}. Press Ctrl+C to remove it from Excel and stop.`
);
let stopping = false;
process.on("SIGINT", async () => {
  if (stopping) return;
  stopping = true;
  npxSync(["office-addin-debugging", "stop", manifest]);
  await server.close();
  process.exit(0);
});
