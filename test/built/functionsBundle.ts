import fs from "node:fs";
import path from "node:path";
import webpack, { type Configuration } from "webpack";
import { functionsJson } from "../../src/functions/metadata";
import { built, hashed, root } from "./dist";

/**
 * The functions' bundle: the one of dist/, or where nothing is built the same entry through the same
 * configuration.
 */
export async function functionsBundle(): Promise<string> {
  if (fs.existsSync(path.join(root, "dist", "taskpane.html"))) {
    return built(hashed("functions", "js"));
  }
  const folder = path.join(root, ".cache", "functions-bundle");
  const { default: configure } = (await import(path.join(root, "webpack.config.js"))) as {
    default: (environment: object, options: { mode: "production" }) => Configuration;
  };
  const base = configure({}, { mode: "production" });
  const { functions } = base.entry as Record<string, string>;
  const compiler = webpack({
    ...base,
    context: root,
    entry: { functions: functions ?? "" },
    plugins: [],
    output: { path: folder, filename: "functions.js" },
  });
  await new Promise<void>((resolve, reject) => {
    compiler?.run((error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString()));
      else resolve();
    });
  });
  return path.join(folder, "functions.js");
}

/** What Excel reads beside it. */
export function functionsMetadata() {
  return functionsJson().functions;
}
