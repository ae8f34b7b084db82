import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { packModel } from "../src/comments/causes/causeModel";
import { modelCard } from "./card";
import { realComments, writtenComments } from "./corpus";
import { readHeldOut, writeHeldOut } from "./heldOut";
import { learn } from "./learn";
import { marksOf } from "./marks";

/**
 * npm run train: assets/language/causes.bin and training/MODEL.md from the data in training/, the same to the bit.
 * With --check nothing is written; it ends with exit code 1 where the files are not what the data makes.
 * With --folds (and names of collections) the held-out sums are made anew first.
 */
const root = process.cwd();
const folder = path.join(root, "training");
const [mode, ...names] = process.argv.slice(2);
if (mode === "--folds") writeHeldOut(root, names);
else train();

function train(): void {
  const heldOut = readHeldOut(folder);
  // Marks come from comments labelled once; those labelled twice are for the report.
  const marks = marksOf(heldOut.filter(({ kind }) => kind === "once"));
  const comments = [...writtenComments(folder), ...realComments(folder)];
  const packed = packModel({ ...learn(comments), marks });
  const card = modelCard({ comments, heldOut, marks, bytes: packed.length });
  keep(path.join(root, "assets/language/causes.bin"), packed);
  keep(path.join(folder, "MODEL.md"), Buffer.from(card));
}

function keep(file: string, content: Uint8Array): void {
  const name = path.relative(root, file);
  if (mode !== "--check") {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    console.log(`${name}: ${content.length} bytes`);
    return;
  }
  const same = existsSync(file) && Buffer.compare(readFileSync(file), content) === 0;
  console.log(
    `${name}: ${same ? "as the data makes it" : "NOT what the data makes; run npm run train"}`
  );
  if (!same) process.exitCode = 1;
}
