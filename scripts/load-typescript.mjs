// Lets a script use the project's TypeScript: bundles one entry for Node and loads it.
import { createRequire } from "node:module";
import path from "node:path";
import { root } from "./paths.mjs";

/**
 * Bundles a TypeScript file of the project into one CommonJS file for Node and returns its path.
 * Packages are bundled too (some are ESM only), but for those that find their own files at run time.
 */
export async function bundleForNode(file) {
  const { default: webpack } = await import("webpack");
  const name = file.replace(/[^a-z0-9]+/gi, "-");
  const folder = path.join(root, ".cache", "scripts");
  const stats = await new Promise((resolve, reject) =>
    webpack(
      {
        name,
        mode: "development",
        devtool: false,
        target: "node20",
        context: root,
        cache: { type: "filesystem", cacheDirectory: path.join(root, ".cache/webpack-node") },
        entry: path.join(root, file),
        output: { path: folder, filename: `${name}.cjs`, library: { type: "commonjs2" } },
        resolve: { extensions: [".tsx", ".ts", ".js"] },
        externals: { jsdom: "commonjs2 jsdom" },
        ignoreWarnings: [/./],
        module: {
          rules: [
            {
              test: /\.tsx?$/,
              exclude: /node_modules/,
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
  return path.join(folder, `${name}.cjs`);
}

/** The exports of a TypeScript file of the project, e.g. `await loadTypeScript("src/functions/metadata.ts")`. */
export async function loadTypeScript(file) {
  const output = await bundleForNode(file);
  const require = createRequire(import.meta.url);
  delete require.cache[output];
  return require(output);
}
