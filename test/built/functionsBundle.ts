import fs from "node:fs";
import path from "node:path";
import webpack, { type Configuration } from "webpack";
import { built, hashed, root } from "./dist";

const FOLDER = path.join(root, ".cache", "functions-bundle");
const CONFIGURATION = path.join(root, "webpack.config.js");
const MODEL = path.join(root, "assets", "language", "causes.bin");

/**
 * The functions' bundle of the sources as they are now: the one of dist/, or where that is absent or
 * older than a source, the same entry through the same configuration. A test on a stale bundle would
 * prove nothing.
 */
export async function functionsBundle(): Promise<string> {
  return fresh() ?? (await alone(async () => fresh() ?? (await build())));
}

/** Time a hook needs that may have to build, or to wait for another test file that does. */
export const TIME_TO_BUILD = 600_000;

function fresh(): string | null {
  const candidates = [inDist(), path.join(FOLDER, "functions.js")];
  return candidates.find((file) => file !== null && isOfTheseSources(file)) ?? null;
}

/** Test files run side by side: one builds, the others wait and take what it built. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  const lock = path.join(FOLDER, "building");
  fs.mkdirSync(FOLDER, { recursive: true });
  const deadline = Date.now() + TIME_TO_BUILD / 2;
  for (;;) {
    try {
      fs.mkdirSync(lock);
      break;
    } catch {
      // One that was killed leaves its lock behind: after a while nobody is building any more.
      if (Date.now() > deadline) fs.rmSync(lock, { recursive: true, force: true });
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  try {
    return await work();
  } finally {
    fs.rmSync(lock, { recursive: true, force: true });
  }
}

function inDist(): string | null {
  return fs.existsSync(path.join(root, "dist", "taskpane.html"))
    ? built(hashed("functions", "js"))
    : null;
}

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent: readonly (string | null)[];
}

/**
 * Compares by content: a build that changes nothing leaves the older file in place, so that times of
 * files say little. Source maps carry every source as it was built, also those of what the bundle loads
 * later. The configuration and the model of causes are in no map and go by time.
 */
function isOfTheseSources(bundle: string): boolean {
  if (!fs.existsSync(bundle)) return false;
  const builtAt = fs.statSync(bundle).mtimeMs;
  if ([CONFIGURATION, MODEL].some((file) => fs.statSync(file).mtimeMs > builtAt)) return false;
  const folder = path.dirname(bundle);
  const maps = fs.readdirSync(folder).filter((file) => file.endsWith(".js.map"));
  return maps.length > 0 && maps.every((file) => isOfSources(path.join(folder, file)));
}

function isOfSources(map: string): boolean {
  const { sources, sourcesContent } = JSON.parse(fs.readFileSync(map, "utf8")) as SourceMap;
  const own = sources
    .map((source, index) => ({
      file: /^webpack:\/\/[^/]*\/\.\/(src\/[^?]+)/.exec(source)?.[1],
      content: sourcesContent[index],
    }))
    .filter(({ file }) => file !== undefined);
  return own.every(({ file = "", content }) => {
    const onDisk = path.join(root, file);
    return fs.existsSync(onDisk) && fs.readFileSync(onDisk, "utf8") === content;
  });
}

async function build(): Promise<string> {
  const { default: configure } = (await import(CONFIGURATION)) as {
    default: (environment: object, options: { mode: "production" }) => Configuration;
  };
  const base = configure({}, { mode: "production" });
  const { functions } = base.entry as Record<string, string>;
  // Apart, and moved into place as a whole: nobody reads half a bundle.
  const apart = path.join(FOLDER, String(process.pid));
  const compiler = webpack({
    ...base,
    cache: {
      type: "filesystem",
      name: "functions-bundle",
      cacheDirectory: path.join(root, ".cache", "webpack"),
    },
    context: root,
    entry: { functions: functions ?? "" },
    plugins: [],
    output: { ...base.output, clean: false, path: apart, filename: "functions.js" },
  });
  await new Promise<void>((resolve, reject) => {
    compiler?.run((error, stats) => {
      // Closed, it keeps what it compiled for the next time.
      compiler.close(() => {
        if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString()));
        else resolve();
      });
    });
  });
  // What the last build left and this one does not have would make the bundle look stale.
  const files = fs.readdirSync(apart);
  for (const old of fs.readdirSync(FOLDER)) {
    if (/\.(js|map|bin)$/.test(old) && !files.includes(old)) fs.rmSync(path.join(FOLDER, old));
  }
  // The bundle last: who finds it finds what it loads.
  for (const file of [...files.filter((each) => each !== "functions.js"), "functions.js"]) {
    fs.renameSync(path.join(apart, file), path.join(FOLDER, file));
  }
  fs.rmSync(apart, { recursive: true, force: true });
  return path.join(FOLDER, "functions.js");
}
