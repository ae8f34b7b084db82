import { readFileSync } from "node:fs";
import path from "node:path";

/** The directions of common stems, as `npm run vectors` wrote them. */
export function readVectors(): { readonly stems: readonly string[]; readonly steps: Int8Array } {
  const bytes = readFileSync(path.join(process.cwd(), "training/vectors.bin"));
  const length = bytes.readUInt32LE(0);
  return {
    stems: bytes.toString("utf8", 4, 4 + length).split(" "),
    steps: new Int8Array(bytes.subarray(4 + length)),
  };
}
