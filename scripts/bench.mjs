// npm run bench: sizes, round trips, speed and memory as JSON on stdout. Times are given as ratios to a
// yardstick measured in the same run, because machines differ; nothing here passes or fails.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import zlib from "node:zlib";
import { installPackages } from "./install.mjs";
import { dist, root } from "./paths.mjs";

installPackages();
const { buildAddin } = await import("./build-addin.mjs");
const { bundleForNode } = await import("./load-typescript.mjs");

const compressed = (file) =>
  zlib.gzipSync(fs.readFileSync(path.join(dist, file)), { level: 9 }).length;

/** What a browser fetches before the pane shows, and what each later part adds. */
function sizes() {
  const page = fs.readFileSync(path.join(dist, "taskpane.html"), "utf8");
  const first = [...page.matchAll(/src="([^":]+\.js)"/g)].map(([, file]) => file);
  const scripts = fs.readdirSync(dist).filter((file) => file.endsWith(".js"));
  const later = scripts.filter((file) => !first.includes(file));
  return {
    unit: "bytes, gzip level 9",
    functions: {
      bytes: compressed(first.find((file) => file.startsWith("functions"))),
      limit: 60_000,
    },
    firstLoad: { bytes: first.reduce((sum, file) => sum + compressed(file), 0), limit: 250_000 },
    later: Object.fromEntries(later.map((file) => [file, compressed(file)])),
  };
}

/** Each measurement has a process of its own, so that its memory is its own. */
async function measure(file, args = [], nodeOptions = []) {
  const bundle = await bundleForNode(file);
  const result = spawnSync(process.execPath, [...nodeOptions, bundle, ...args.map(String)], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 26,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (result.status !== 0) throw new Error(`${file} ended with exit code ${result.status}`);
  return JSON.parse(result.stdout);
}

console.error("Building …");
await buildAddin();
const report = {
  machine: {
    node: process.version,
    cpu: os.cpus()[0]?.model,
    cores: os.cpus().length,
    memoryBytes: os.totalmem(),
  },
  sizes: sizes(),
};
console.error("Scoring cells …");
report.score = await measure("bench/score.ts", [], ["--expose-gc"]);
console.error("Counting round trips …");
report.roundTrips = await measure("bench/roundTrips.ts");
console.error("A million answers …");
report.million = await measure("bench/million.ts", [1_000_000]);
console.log(JSON.stringify(report, null, 2));
