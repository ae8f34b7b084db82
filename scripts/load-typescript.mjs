// Lets a script use the project's TypeScript: bundles one entry for Node and loads it.
import { createRequire } from "node:module";
import path from "node:path";
import { root } from "./paths.mjs";

/** The exports of a TypeScript file of the project, e.g. `await loadTypeScript("src/functions/metadata.ts")`. */
export async function loadTypeScript(file) {
  const { default: webpack } = await import("webpack");
  const name = file.replace(/[^a-z0-9]+/gi, "-");
  const folder = path.join(root, ".cache", "scripts");
  const configuration = {
    name,
    mode: "development",
    devtool: false,
    target: "node20",
    context: root,
    entry: path.join(root, file),
    output: { path: folder, filename: `${name}.cjs`, library: { type: "commonjs2" } },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
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
  };
  const stats = await new Promise((resolve, reject) =>
    webpack(configuration, (error, result) => (error ? reject(error) : resolve(result)))
  );
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  const output = path.join(folder, `${name}.cjs`);
  const require = createRequire(import.meta.url);
  delete require.cache[output];
  return require(output);
}
