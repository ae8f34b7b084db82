/** The public schemas of the file format as a judge of files, where they are at hand. */
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const validator = path.resolve(__dirname, "../../../../shared/xlsx-proof/validate.py");
export const hasSchemas =
  fs.existsSync(validator) && spawnSync("xmllint", ["--version"]).status === 0;

/** What is said of a file; ends with "problems 0" where every part is valid. */
export function judged(bytes: Uint8Array): string {
  const name = path.join(os.tmpdir(), `judged-${process.pid}.xlsx`);
  fs.writeFileSync(name, bytes);
  try {
    return execFileSync("python3", [validator, name], { encoding: "utf8" });
  } finally {
    fs.rmSync(name);
  }
}
