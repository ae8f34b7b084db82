// Builds the add-in into dist/: page, functions with their metadata, manifest, help page.
import crypto from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { helpPage } from "./help-page.mjs";
import { loadTypeScript } from "./load-typescript.mjs";
import { addinAddress, manifestFor } from "./manifest.mjs";
import { dist, root } from "./paths.mjs";

const require = createRequire(import.meta.url);

/** Runs webpack on a configuration file of the project; resolves with its stats, rejects with its errors. */
export async function runWebpack(configurationFile, mode) {
  const { default: webpack } = await import("webpack");
  const configuration = require(path.join(root, configurationFile));
  const options = typeof configuration === "function" ? configuration({}, { mode }) : configuration;
  const compiler = webpack(options);
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result)))
  );
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  return stats;
}

/**
 * @param {{ mode?: "production" | "development", address?: string, namespace?: string }} options
 * @returns {Promise<{ script: string, metadata: string, address: string }>} names of the function files in dist/
 */
export async function buildAddin({ mode = "production", address, namespace } = {}) {
  const checked = addinAddress(address);
  const stats = await runWebpack("webpack.config.js", mode);
  const script = stats.compilation.namedChunks.get("functions").files.values().next().value;

  const { functionsJson, functionHelp } = await loadTypeScript("src/entries/functionFiles.ts");
  const text = JSON.stringify(functionsJson(checked), null, 2);
  const hash = crypto.createHash("sha256").update(text).digest("hex").slice(0, 8);
  const metadata = `functions.${hash}.json`;
  fs.writeFileSync(path.join(dist, metadata), text);

  const template = fs.readFileSync(path.join(root, "manifest.xml"), "utf8");
  fs.writeFileSync(
    path.join(dist, "manifest.xml"),
    manifestFor(template, { address: checked, script, metadata, namespace })
  );
  fs.writeFileSync(path.join(dist, "help.html"), helpPage(functionHelp));
  return { script, metadata, address: checked };
}
