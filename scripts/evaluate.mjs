// npm run evaluate -- file.csv: how well the reader of causes does on labelled comments (training/evaluate.ts).
import { spawnSync } from "node:child_process";
import { installPackagesQuietly } from "./install.mjs";

installPackagesQuietly();
const { bundleForNode } = await import("./load-typescript.mjs");
const bundle = await bundleForNode("training/evaluate.ts", { mode: "production" });
process.exitCode =
  spawnSync(process.execPath, [bundle, ...process.argv.slice(2)], { stdio: "inherit" }).status ?? 1;
