// Says whether something built is newer than all it could be built from, so that a script need not build it again.
import fs from "node:fs";
import path from "node:path";
import { root } from "./paths.mjs";

const SOURCES = [
  "src",
  "training",
  "workbench",
  "bench",
  "scripts",
  "package-lock.json",
  "webpack.config.js",
];

/** The last change of a file, or of anything in a folder, in milliseconds. */
function lastChange(place) {
  const { mtimeMs } = fs.statSync(place);
  if (!fs.statSync(place).isDirectory()) return mtimeMs;
  // A folder's own time changes when something is taken away.
  const inside = fs.readdirSync(place).map((name) => lastChange(path.join(place, name)));
  return Math.max(mtimeMs, ...inside);
}

/** @param {string} output path of what was built */
export function isFresh(output) {
  if (!fs.existsSync(output)) return false;
  const built = fs.statSync(output).mtimeMs;
  return SOURCES.every((source) => lastChange(path.join(root, source)) < built);
}

/** A build that came out the same is not written again; from now on it counts as new. */
export function markFresh(output) {
  const now = new Date();
  fs.utimesSync(output, now, now);
}
