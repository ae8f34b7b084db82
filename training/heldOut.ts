import { writeFileSync } from "node:fs";
import path from "node:path";
import { readerOf } from "../src/comments/causes/causeReader";
import { CAUSES } from "../src/playbook/causes";
import { realComments, rowsOf, writtenComments, type Labelled } from "./corpus";
import { industryFolds } from "./folds";
import { learn } from "./learn";
import type { HeldOut } from "./marks";
import { realTexts } from "./realTexts";

/** Four digits are more than the sums are good for, and the same on every machine. */
const DIGITS = 4;

/**
 * Reads every labelled real comment with a model that learnt nothing of its industry, and writes the sums to
 * training/held-out/*.tsv. Needs the public collections beside the checkout.
 */
export function writeHeldOut(root: string, only: readonly string[]): void {
  const folder = path.join(root, "training");
  const texts = realTexts(root);
  if (!texts) throw new Error("The public collections are not beside this checkout.");
  const comments = [...writtenComments(folder), ...realComments(folder)];
  for (const { source, learning, judged } of industryFolds(comments)) {
    if (only.length > 0 && !only.includes(source)) continue;
    const reader = readerOf({ ...learn(learning), marks: [] });
    const lines = judged.map(({ id }) => {
      const sums = reader.sumsOf(texts.get(id) ?? "");
      return [id, ...Array.from(sums, (sum) => sum.toFixed(DIGITS))].join("\t");
    });
    writeFileSync(
      path.join(folder, "held-out", `${source}.tsv`),
      [["id", ...CAUSES].join("\t"), ...lines, ""].join("\n")
    );
    console.log(
      `${source}: ${judged.length} comments, learnt from ${learning.length} of other industries.`
    );
  }
}

/** The held-out sums, by what the comment shows and how often it was labelled. */
export function readHeldOut(
  folder: string
): (HeldOut & Pick<Labelled, "id" | "source" | "kind">)[] {
  const sums = new Map<string, Float64Array>();
  const labelled = realComments(folder);
  for (const source of new Set(labelled.map((each) => each.source))) {
    for (const [id = "", ...each] of rowsOf(path.join(folder, "held-out", `${source}.tsv`))) {
      sums.set(id, Float64Array.from(each, Number));
    }
  }
  return labelled.flatMap(({ id, source, kind, shows }) => {
    const found = sums.get(id);
    return found ? [{ id, source, kind, shows, sums: found }] : [];
  });
}
