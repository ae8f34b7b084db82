// npm run train: the model that reads causes, from the data in training/ (training/train.ts says which ways).
import { spawnSync } from "node:child_process";
import { installPackagesQuietly } from "./install.mjs";

installPackagesQuietly();
const { bundleForNode } = await import("./load-typescript.mjs");
const bundle = await bundleForNode("training/train.ts", { mode: "production" });
process.exitCode =
  spawnSync(process.execPath, [bundle, ...process.argv.slice(2)], { stdio: "inherit" }).status ?? 1;
