// npm run bags: the real comments that are labelled, as bags of stems (training/bags.tsv). Needs ../shared.
import { spawnSync } from "node:child_process";
import { installPackagesQuietly } from "./install.mjs";

installPackagesQuietly();
const { bundleForNode } = await import("./load-typescript.mjs");
const bundle = await bundleForNode("training/makeBags.ts");
process.exitCode = spawnSync(process.execPath, [bundle], { stdio: "inherit" }).status ?? 1;
