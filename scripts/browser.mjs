// Finds a browser that starts: an installed Chromium, Chrome or Edge; else Playwright's; else Debian's.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { npxSync } from "./install.mjs";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "msedge",
  "chrome",
];

/** Chromium refuses its sandbox to root, and a machine without a network should not be asked for one. */
export function browserArguments() {
  const quiet = [
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
  ];
  return process.getuid?.() === 0 ? ["--no-sandbox", ...quiet] : quiet;
}

function installedCandidates() {
  const onPath = (process.env.PATH ?? "")
    .split(path.delimiter)
    .flatMap((folder) =>
      NAMES.flatMap((name) => [path.join(folder, name), path.join(folder, `${name}.exe`)])
    );
  const programs = [
    process.env.PROGRAMFILES,
    process.env["PROGRAMFILES(X86)"],
    process.env.LOCALAPPDATA,
  ].filter(Boolean);
  const windows = programs.flatMap((folder) => [
    path.join(folder, "Google/Chrome/Application/chrome.exe"),
    path.join(folder, "Microsoft/Edge/Application/msedge.exe"),
    path.join(folder, "Chromium/Application/chrome.exe"),
  ]);
  const mac = ["Google Chrome", "Microsoft Edge", "Chromium"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`
  );
  return [process.env.CHROME_PATH, ...onPath, ...windows, ...mac].filter(
    (file) => file && fs.existsSync(file)
  );
}

/** A browser counts only when it really draws a page: a download may lack the libraries it needs. */
function starts(file) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), "nps-browser-"));
  try {
    const result = spawnSync(
      file,
      [
        "--headless",
        "--disable-gpu",
        ...browserArguments(),
        `--user-data-dir=${profile}`,
        "--dump-dom",
        "data:text/html,<p>ready",
      ],
      { encoding: "utf8", timeout: 60_000 }
    );
    return (result.stdout ?? "").includes("ready");
  } finally {
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function playwrightBrowser() {
  try {
    const { chromium } = await import("@playwright/test");
    return chromium.executablePath();
  } catch {
    return null;
  }
}

/** The path of a browser that is there already, or null. */
export async function findBrowser() {
  const candidates = [...installedCandidates(), await playwrightBrowser()];
  return candidates.find((file) => file && fs.existsSync(file) && starts(file)) ?? null;
}

/** The same, installing one if it can; null when none can be had. */
export async function findOrInstallBrowser() {
  const found = await findBrowser();
  if (found) return found;
  console.log("No browser found; trying to install Playwright's Chromium …");
  npxSync(["playwright", "install", "chromium"], { timeout: 300_000 });
  const downloaded = await findBrowser();
  if (downloaded) return downloaded;
  if (fs.existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    console.log("Trying Debian's chromium package …");
    spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    return findBrowser();
  }
  return null;
}
