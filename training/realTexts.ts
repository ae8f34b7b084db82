import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";

/** Where the public collections are laid beside a checkout; they are no part of it. */
const FOLDER = "../shared/data";

/**
 * Texts of real comments by id, or null where the collections are not there. `T` and a number is a row of the telecom
 * file.
 */
export function realTexts(root: string): ReadonlyMap<string, string> | null {
  const folder = path.join(root, FOLDER);
  if (!existsSync(folder)) return null;
  const texts = new Map<string, string>();
  for (const file of ["negative_comments_unlabelled.csv", "negative_comments_weak_labels.csv"]) {
    for (const row of table(path.join(folder, file))) {
      texts.set(row["id"] ?? "", row["comment"] ?? "");
    }
  }
  table(path.join(folder, "telecom_nps_responses.csv")).forEach((row, at) => {
    texts.set(`T${at + 2}`, row["Comment"] ?? "");
  });
  return texts;
}

/** A table of comma-separated values with a header, as rows by column name. */
export function table(file: string): Readonly<Record<string, string>>[] {
  const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}
