// npm test: installs what is missing, then types, lint, unit tests, the real office.js, the built add-in and a real browser.
// The last line is the sum over all of them: "tests: N passed, N failed, N skipped".
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { installPackages, npxSync } from "./install.mjs";
import { cache, root } from "./paths.mjs";

const sum = { passed: 0, failed: 0, skipped: 0 };
const problems = [];
const add = (passed, failed, skipped) => {
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
};

function heading(text) {
  console.log(`\n=== ${text} ===`);
}

/** How long each step took, in the order in which they ended. */
const seconds = [];
const since = (started) => Math.round((performance.now() - started) / 1000);
function took(name, started) {
  seconds.push(`${name} ${since(started)} s`);
  return since(started);
}

/** Runs a program apart and keeps what it prints, so that checks side by side do not mix their lines. */
function apart(command, args, shell = false) {
  return new Promise((resolve) => {
    const printed = [];
    const child = spawn(command, args, { cwd: root, shell });
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (part) => printed.push(part));
    child.on("error", (error) => resolve({ held: false, printed: String(error) }));
    child.on("close", (code) =>
      resolve({ held: code === 0, printed: Buffer.concat(printed).toString() })
    );
  });
}

const npmScript =
  (name, ...args) =>
  () =>
    apart("npm", ["run", "--silent", name, "--", ...args], process.platform === "win32");

/** The page that the browser tests open: built here beside other work, their server finds it in webpack's cache. */
const buildWorkbenchPage = () =>
  apart(process.execPath, [
    ...["--input-type=module", "--eval"],
    `import { runWebpack } from "./scripts/build-addin.mjs";
     await runWebpack("webpack.workbench.config.js", "development");`,
  ]);

/** A check that either holds or does not counts as one test. */
async function check(name, run) {
  const started = performance.now();
  const { held, printed } = await run();
  heading(`${name} (${took(name, started)} s)`);
  process.stdout.write(printed);
  add(held ? 1 : 0, held ? 0 : 1, 0);
  if (!held) problems.push(`${name} failed`);
  return held;
}

/** One after the other; true where the last one held. */
async function inTurn(checks) {
  let held = false;
  for (const [name, run] of checks) held = await check(name, run);
  return held;
}

/** Each of them keeps one core busy: as many at a time as there are cores, the next as soon as one is free. */
async function sideBySide(groups) {
  const held = [];
  let next = 0;
  const slot = async () => {
    while (next < groups.length) {
      const at = next++;
      held[at] = await inTurn(groups[at]);
    }
  };
  // Each may take a gigabyte and a half.
  const slots = Math.max(2, Math.min(os.availableParallelism(), 4));
  await Promise.all(Array.from({ length: slots }, slot));
  return held;
}

function readReport(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

function jest() {
  const name = "unit tests, real office.js, built add-in";
  const started = performance.now();
  heading(name);
  const report = path.join(cache, "jest-report.json");
  fs.rmSync(report, { force: true });
  const result = npxSync(["jest", "--json", `--outputFile=${report}`]);
  console.log(`${took(name, started)} s`);
  const found = readReport(report);
  if (!found) {
    add(0, 1, 0);
    problems.push("jest gave no report");
    return;
  }
  // A suite that cannot even load has no tests to count, yet it is a failure.
  add(
    found.numPassedTests,
    found.numFailedTests + found.numRuntimeErrorTestSuites,
    found.numPendingTests + found.numTodoTests
  );
  if (result.status !== 0) problems.push("jest failed");
}

function countBrowserTests() {
  const result = npxSync(["playwright", "test", "--list", "--reporter=json"], {
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  let count = 0;
  const walk = (suite) => {
    count += (suite.specs ?? []).length;
    (suite.suites ?? []).forEach(walk);
  };
  try {
    JSON.parse(result.stdout).suites.forEach(walk);
  } catch {
    problems.push("the browser tests could not be listed");
    add(0, 1, 0);
  }
  return count;
}

function playwright(browser) {
  const name = "browser tests";
  const started = performance.now();
  heading(name);
  const report = path.join(cache, "playwright-report.json");
  fs.rmSync(report, { force: true });
  const result = npxSync(["playwright", "test", "--reporter=list,json"], {
    env: { ...process.env, CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  console.log(`${took(name, started)} s`);
  const stats = readReport(report)?.stats;
  if (!stats) {
    add(0, 1, 0);
    problems.push("playwright gave no report");
    return;
  }
  add(stats.expected + stats.flaky, stats.unexpected, stats.skipped);
  if (result.status !== 0) problems.push("browser tests failed");
}

const started = performance.now();
installPackages();
fs.mkdirSync(cache, { recursive: true });
const { findOrInstallBrowser } = await import("./browser.mjs");
const browser = await findOrInstallBrowser();
took("packages and browser", started);

// The longest first. In turn: what writes the same files of the cache.
const [built] = await sideBySide([
  [
    ["function reference is up to date", npmScript("reference", "--check")],
    ["build", npmScript("build")],
  ],
  [["types", npmScript("typecheck")]],
  [["lint and format", npmScript("lint")]],
  [["the workbench's page", buildWorkbenchPage]],
  [["the model of causes is what its data makes", npmScript("train", "--check")]],
  [["workbench coverage is up to date", npmScript("coverage", "--check")]],
  [["every rule is traceable", npmScript("traceability", "--check")]],
]);
jest();

const warnings = [];
if (browser && built) {
  playwright(browser);
} else {
  const skipped = countBrowserTests();
  add(0, 0, skipped);
  warnings.push(
    "!".repeat(78),
    browser
      ? `!! ${skipped} BROWSER TESTS WERE SKIPPED: the add-in could not be built.`
      : `!! ${skipped} BROWSER TESTS WERE SKIPPED: no Chromium, Chrome or Edge was found or could be installed.`,
    "!! What people see has not been tested in this run.",
    "!".repeat(78)
  );
}

console.log(`\nSeconds: ${seconds.join(", ")}; all ${since(started)} s.`);
if (problems.length) console.log(`Failed: ${problems.join("; ")}`);
warnings.forEach((line) => console.log(line));
console.log(`tests: ${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exitCode = sum.failed > 0 || problems.length > 0 ? 1 : 0;
