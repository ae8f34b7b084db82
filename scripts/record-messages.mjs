// Records anew what the pinned office.js sends (test/workbench/messages.json). For a wanted change of its version only:
// look at the difference before it is committed, since the workbench has to answer what is new.
import { spawnSync } from "node:child_process";
import { root } from "./paths.mjs";

const { status } = spawnSync("npx", ["jest", "test/workbench/contract.test.ts"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, RECORD_MESSAGES: "1" },
});
process.exitCode = status ?? 1;
