// Builds the add-in without its pane into one file that runs in a window without a browser: src/entries/headless.ts
// with the same modules, settings and mode as the add-in itself.
import { createRequire } from "node:module";
import path from "node:path";
import { isFresh, markFresh } from "./fresh.mjs";
import { cache, root } from "./paths.mjs";

/** Builds, or takes what the cache has, and returns the path of the file. */
export async function buildHeadlessAddin() {
  const folder = path.join(cache, "headless");
  const output = path.join(folder, "addin.js");
  if (isFresh(output)) return output;
  const require = createRequire(import.meta.url);
  const { default: webpack } = await import("webpack");
  const addin = require(path.join(root, "webpack.config.js"))({}, { mode: "production" });
  const stats = await new Promise((resolve, reject) =>
    webpack(
      {
        ...addin,
        name: "headless",
        context: root,
        devtool: false,
        // Modules of the add-in are kept as they are read there, workers included.
        cache: {
          ...addin.cache,
          version: "without workers",
          cacheDirectory: path.join(cache, "webpack-headless"),
        },
        entry: { addin: "./src/entries/headless.ts" },
        // What is no code lies beside the file; the window finds it there.
        output: { path: folder, filename: "[name].js", publicPath: "" },
        // It has no workers, so what would run in one is no bundle of its own.
        module: { ...addin.module, parser: { javascript: { worker: false } } },
        // A window without a browser loads no further files.
        plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
        // Names in errors stay readable, and the build is quicker.
        optimization: { ...addin.optimization, minimize: false },
      },
      (error, result) => (error ? reject(error) : resolve(result))
    )
  );
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  markFresh(output);
  return output;
}
