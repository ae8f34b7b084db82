// npm run excel:web: builds and serves the add-in, and says how to load it in Excel on the web.
import fs from "node:fs";
import path from "node:path";
import { installPackages } from "./install.mjs";
import { dist, distWorkbench } from "./paths.mjs";

const WANTED_PORT = Number(process.env.PORT) || 3000;

installPackages();
const { buildAddin } = await import("./build-addin.mjs");
const { certificate } = await import("./certificate.mjs");
const { serveWorkbench } = await import("../workbench/server/server.mjs");

const { key, cert, trusted } = await certificate();
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
const trust = trusted
  ? []
  : [
      "First, once: trust the certificate of this machine.",
      "   Either run  npx office-addin-dev-certs install  and start this command again,",
      `   or open  ${server.url}/taskpane.html  in the browser you use for Excel and accept the warning.`,
      "",
    ];
console.log(
  [
    "",
    ...trust,
    "1. Sign in at https://excel.cloud.microsoft and open a workbook.",
    "2. Choose Home > Add-ins > More add-ins > My add-ins > Upload My Add-in.",
    `3. Choose this file:  ${path.join(dist, "manifest.xml")}`,
    "4. On the Home tab choose Diagnose NPS, or type =NPS( in a cell.",
    "",
    "What is needed: a Microsoft account, and an organisation that lets you upload add-ins.",
    `The add-in is served from ${server.url}. Keep this command running; Ctrl+C stops it.`,
  ].join("\n")
);
process.on("SIGINT", async () => {
  await server.close();
  process.exit(0);
});
