// Installs what is missing. Uses nothing but Node: it runs before any package is there.
import { spawnSync } from "node:child_process";
import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { root } from "./paths.mjs";

const OLDEST_NODE = [20, 20];

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(
    `Node ${OLDEST_NODE.join(".")} or later is needed; this is ${process.versions.node}.`
  );
  process.exit(1);
}

/** npm and npx as children of a script; on Windows they are .cmd files, which need a shell. */
const child =
  (command) =>
  (args, options = {}) =>
    spawnSync(command, args, {
      cwd: root,
      stdio: "inherit",
      shell: process.platform === "win32",
      ...options,
    });
const npm = child("npm");
export const npxSync = child("npx");

/** Runs `npm ci` unless node_modules was made from just this lock file. */
export function installPackages() {
  checkNode();
  const lock = crypto
    .createHash("sha256")
    .update(fs.readFileSync(path.join(root, "package-lock.json")))
    .digest("hex");
  const stamp = path.join(root, "node_modules", ".nps-recovery-lock");
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === lock) return;
  console.log("Installing packages from the lock file (a few minutes the first time) …");
  const result = npm(["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (result.status !== 0) {
    console.error(
      "The packages could not be installed. Check the network and run the command again."
    );
    process.exit(1);
  }
  fs.writeFileSync(stamp, lock);
}

/** The same where stdout is for figures alone: what npm says goes to stderr. */
export function installPackagesQuietly() {
  const here = JSON.stringify(import.meta.url);
  const result = spawnSync(
    process.execPath,
    [
      "--input-type=module",
      "--eval",
      `import { installPackages } from ${here}; installPackages();`,
    ],
    { cwd: root, stdio: ["ignore", process.stderr, "inherit"] }
  );
  if (result.status !== 0) process.exit(result.status ?? 1);
}
