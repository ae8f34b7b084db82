// Lets a script use the project's TypeScript: bundles one entry for Node and loads it.
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { isFresh, markFresh } from "./fresh.mjs";
import { root } from "./paths.mjs";

/**
 * Bundles a TypeScript file of the project into one CommonJS file for Node and returns its path.
 * Packages are bundled too (some are ESM only), but for those that find their own files at run time.
 *
 * @param {string} file from the root of the project
 * @param {{ mode?: "development" | "production" }} options production joins modules as in dist/: for what measures speed
 */
export async function bundleForNode(file, { mode = "development" } = {}) {
  const name = [file.replace(/[^a-z0-9]+/gi, "-"), mode].join(".");
  const folder = path.join(root, ".cache", "scripts");
  const output = path.join(folder, `${name}.cjs`);
  if (isFresh(output)) return output;
  const { default: webpack } = await import("webpack");
  const stats = await new Promise((resolve, reject) =>
    webpack(
      {
        name,
        mode,
        devtool: false,
        target: "node20",
        context: root,
        cache: {
          type: "filesystem",
          cacheDirectory: path.join(root, ".cache/webpack-node"),
          buildDependencies: { config: [fileURLToPath(import.meta.url)] },
        },
        entry: path.join(root, file),
        output: { path: folder, filename: `${name}.cjs`, library: { type: "commonjs2" } },
        resolve: { extensions: [".tsx", ".ts", ".js"] },
        // Names in errors stay readable.
        optimization: { minimize: false },
        externals: { jsdom: "commonjs2 jsdom" },
        ignoreWarnings: [/./],
        module: {
          rules: [
            {
              test: /\.tsx?$/,
              exclude: /node_modules/,
              // `require.resolve` in our own modules asks Node where a package lies; it is no import.
              parser: { commonjs: false },
              use: {
                loader: "ts-loader",
                options: { transpileOnly: true, compilerOptions: { noEmit: false } },
              },
            },
          ],
        },
      },
      (error, result) => (error ? reject(error) : resolve(result))
    )
  );
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  markFresh(output);
  return output;
}

/** The exports of a TypeScript file of the project, e.g. `await loadTypeScript("src/functions/metadata.ts")`. */
export async function loadTypeScript(file) {
  const output = await bundleForNode(file);
  const require = createRequire(import.meta.url);
  delete require.cache[output];
  return require(output);
}
