// npm run bench: sizes, round trips, speed and memory as JSON on stdout (npm adds two lines of its own unless it
// is told --silent), progress and a table of the functions on stderr. Times are given as ratios to a yardstick
// measured in the same run, because machines differ; limits stand beside what they limit. A function over its limit
// or behind a peer ends it with exit code 1; everything else is for the reader to judge.
// npm run bench -- functions measures the functions alone, npm run bench -- diagnosis the diagnosis,
// npm run bench -- comments the reading of comments, npm run bench -- roundTrips the round trips to Excel.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import zlib from "node:zlib";
import { installPackagesQuietly } from "./install.mjs";
import { dist, root } from "./paths.mjs";

installPackagesQuietly();
const { buildAddin } = await import("./build-addin.mjs");
const { bundleForNode } = await import("./load-typescript.mjs");

const compressed = (file) =>
  zlib.gzipSync(fs.readFileSync(path.join(dist, file)), { level: 9 }).length;

/** What a browser fetches before the pane shows, and what each later part adds. */
function sizes() {
  // The page may be written without quotes; office.js comes from Microsoft's address and is not ours.
  const page = fs.readFileSync(path.join(dist, "taskpane.html"), "utf8");
  const first = [...page.matchAll(/<script[^>]* src="?([^":\s>]+\.js)/g)].map(([, file]) => file);
  const scripts = fs.readdirSync(dist).filter((file) => file.endsWith(".js"));
  const later = scripts.filter((file) => !first.includes(file));
  const functions = first.find((file) => file.startsWith("functions."));
  const within = (bytes, limit) => ({ bytes, limit, withinLimit: bytes <= limit });
  return {
    unit: "bytes, gzip level 9",
    functions: within(compressed(functions), 60_000),
    firstLoad: within(
      first.reduce((sum, file) => sum + compressed(file), 0),
      250_000
    ),
    later: Object.fromEntries(later.map((file) => [file, compressed(file)])),
  };
}

/**
 * Each measurement has a process of its own, so that its memory is its own. Where speed counts, modules are
 * joined as in dist/.
 */
async function measure(file, { args = [], mode = "development" } = {}) {
  const bundle = await bundleForNode(file, { mode });
  const result = spawnSync(process.execPath, [bundle, ...args.map(String)], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 26,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (result.status !== 0) throw new Error(`${file} ended with exit code ${result.status}`);
  return JSON.parse(result.stdout);
}

/** One line a function: its time, its ratio to the bare loop and, after it, how many times as long its peer takes. */
function tableOf({ measured }) {
  const rounded = (value) => value.toFixed(value < 10 ? 2 : 0);
  const cell = ({ ms, ratio, peer, withinLimit }) => {
    const parts = [
      `${rounded(ms)} ms`,
      ratio === null ? "" : `${rounded(ratio)}×`,
      peer ? `${peer.library} ${rounded(peer.timesOurs)}×` : "",
      withinLimit ? "" : "over its limit",
    ];
    return parts.filter(Boolean).join(", ").padEnd(44);
  };
  const calls = [...new Set(measured.map(({ call }) => call))];
  const sizesOf = (call) => measured.filter((each) => each.call === call);
  return calls.map((call) => call.padEnd(22) + sizesOf(call).map(cell).join("")).join("\n");
}

async function measureRoundTrips() {
  console.error("Counting round trips …");
  return measure("bench/roundTrips.ts");
}

async function measureFunctions() {
  console.error("The functions …");
  const functions = await measure("bench/functions.ts", { mode: "production" });
  console.error(tableOf(functions));
  for (const line of functions.broken) console.error(`Broken: ${line}`);
  if (functions.broken.length > 0) process.exitCode = 1;
  return functions;
}

async function measureDiagnosis() {
  console.error("The diagnosis …");
  return measure("bench/diagnosis.ts", { mode: "production" });
}

async function measureComments() {
  console.error("Comments …");
  return measure("bench/comments.ts", { mode: "production" });
}

async function measureAll() {
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
  report.score = await measure("bench/score.ts", { mode: "production" });
  report.functions = await measureFunctions();
  report.roundTrips = await measureRoundTrips();
  report.diagnosis = await measureDiagnosis();
  report.comments = await measureComments();
  console.error("A million answers …");
  report.million = await measure("bench/million.ts", { args: [1_000_000], mode: "production" });
  console.error("The workbench …");
  report.workbench = await measure("bench/workbench.ts", { mode: "production" });
  return report;
}

const alone = {
  functions: measureFunctions,
  roundTrips: measureRoundTrips,
  diagnosis: measureDiagnosis,
  comments: measureComments,
};
const asked = Object.keys(alone).find((section) => process.argv.includes(section));
const report = asked ? { [asked]: await alone[asked]() } : await measureAll();
console.log(JSON.stringify(report, null, 2));
