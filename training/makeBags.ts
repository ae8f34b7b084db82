import { writeFileSync } from "node:fs";
import path from "node:path";
import { sequenceReader } from "../src/comments/causes/causeSequence";
import { bagLine } from "./bags";
import { rowsOf } from "./corpus";
import { realTexts } from "./realTexts";

/** Writes training/bags.tsv anew from the public collections, for the ids that are labelled. */
const root = process.cwd();
const folder = path.join(root, "training");
const texts = realTexts(root);
if (!texts)
  throw new Error("The public collections are not beside this checkout; bags.tsv stays as it is.");
const ids = ["labels-once.tsv", "labels-twice.tsv"].flatMap((file) =>
  rowsOf(path.join(folder, file)).map(([id = ""]) => id)
);
const sequenceOf = sequenceReader();
const lines = ids.map((id) => {
  const text = texts.get(id);
  if (text === undefined) throw new Error(`No text for ${id}.`);
  return `${id}\t${bagLine(sequenceOf(text))}`;
});
writeFileSync(path.join(folder, "bags.tsv"), ["id\tbags", ...lines, ""].join("\n"));
console.log(`${lines.length} comments as bags of stems.`);
