import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "../../../shared/reference");

/** Numbers from R packages lie beside the project, not in it: where they are absent, their tests show as skipped. */
export const referencePresent = existsSync(join(folder, "nps_r_reference.json"));
export const withReference = referencePresent ? it : it.skip;

export function reference<T>(file: string): T {
  return JSON.parse(readFileSync(join(folder, file), "utf8")) as T;
}
