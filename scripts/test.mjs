// npm test: installs what is missing, then types, lint, unit tests, the real office.js, the built add-in and a real browser.
// The last line is the sum over all of them: "tests: N passed, N failed, N skipped".
import { spawn } from "node:child_process";
import fs from "node:fs";
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

/** Runs npm apart and keeps what it prints, so that two checks side by side do not mix their lines. */
function npmApart(args) {
  return new Promise((resolve) => {
    const printed = [];
    const child = spawn("npm", args, { cwd: root, shell: process.platform === "win32" });
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (part) => printed.push(part));
    child.on("error", (error) => resolve({ held: false, printed: String(error) }));
    child.on("close", (code) =>
      resolve({ held: code === 0, printed: Buffer.concat(printed).toString() })
    );
  });
}

/** A check that either holds or does not counts as one test. */
async function check(name, args) {
  const { held, printed } = await npmApart(args);
  heading(name);
  process.stdout.write(printed);
  add(held ? 1 : 0, held ? 0 : 1, 0);
  if (!held) problems.push(`${name} failed`);
  return held;
}

/** One after the other; true where the last one held. */
async function inTurn(checks) {
  let held = false;
  for (const [name, args] of checks) held = await check(name, args);
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
  heading("unit tests, real office.js, built add-in");
  const report = path.join(cache, "jest-report.json");
  fs.rmSync(report, { force: true });
  const result = npxSync(["jest", "--json", `--outputFile=${report}`]);
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
  heading("browser tests");
  const report = path.join(cache, "playwright-report.json");
  fs.rmSync(report, { force: true });
  const result = npxSync(["playwright", "test", "--reporter=list,json"], {
    env: { ...process.env, CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  const stats = readReport(report)?.stats;
  if (!stats) {
    add(0, 1, 0);
    problems.push("playwright gave no report");
    return;
  }
  add(stats.expected + stats.flaky, stats.unexpected, stats.skipped);
  if (result.status !== 0) problems.push("browser tests failed");
}

installPackages();
fs.mkdirSync(cache, { recursive: true });
const { findOrInstallBrowser } = await import("./browser.mjs");
const browser = await findOrInstallBrowser();

// Side by side: each of them keeps one core busy.
const [, built] = await Promise.all([
  inTurn([
    ["types", ["run", "--silent", "typecheck"]],
    ["every rule is traceable", ["run", "--silent", "traceability", "--", "--check"]],
    ["the model of causes is what its data makes", ["run", "--silent", "train", "--", "--check"]],
  ]),
  inTurn([
    ["lint and format", ["run", "--silent", "lint"]],
    ["function reference is up to date", ["run", "--silent", "reference", "--", "--check"]],
    ["workbench coverage is up to date", ["run", "--silent", "coverage", "--", "--check"]],
    ["build", ["run", "--silent", "build"]],
  ]),
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

if (problems.length) console.log(`\nFailed: ${problems.join("; ")}`);
warnings.forEach((line) => console.log(line));
console.log(`tests: ${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exitCode = sum.failed > 0 || problems.length > 0 ? 1 : 0;
