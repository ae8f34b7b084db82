import { CAUSES } from "../src/playbook/causes";
import { table } from "./realTexts";

/** One labelled comment of a file to be evaluated on. */
export interface ToJudge {
  readonly text: string;
  readonly source: string;
  readonly shows: readonly boolean[];
}

const NAMES: Readonly<Record<string, number>> = {
  service_quality: 1,
  product_gap: 2,
  misaligned_expectations: 3,
  broken_feedback_loop: 4,
  survey_methodology: 5,
  survey_timing: 6,
  org_misalignment: 7,
  none_other: 0,
  none: 0,
};
const TEXT = ["text", "comment", "Comment"];
const LABELS = ["labels", "label", "weak_labels", "settled"];
const SOURCE = ["source", "industry"];

/**
 * The comments of a file with a header: text, labels (numbers 1 to 7 or names, joined by ";", "|" or ","; 0, none_other
 * or nothing for none) and, if there is one, source. The column names of the public collections are understood too.
 * Throws an Error that says which column is missing or which row has a label that is none.
 */
export function readToJudge(file: string): ToJudge[] {
  const rows = table(file);
  const columns = Object.keys(rows[0] ?? {});
  const text = columnOf(columns, TEXT);
  const labels = columnOf(columns, LABELS);
  const source = columns.find((column) => SOURCE.includes(column));
  if (!text || !labels) {
    throw new Error(
      `${file} has no column of ${text ? "labels" : "texts"}; it has ${columns.join(", ")}.`
    );
  }
  return rows.map((row, at) => ({
    text: row[text] ?? "",
    source: source ? (row[source] ?? "") : "all",
    shows: causesOf(row[labels] ?? "", at + 2),
  }));
}

function columnOf(columns: readonly string[], names: readonly string[]): string | undefined {
  return columns.find((column) => names.includes(column));
}

function causesOf(labels: string, row: number): boolean[] {
  const shown = new Set<number>();
  for (const label of labels
    .split(/[;|,]/)
    .map((part) => part.trim())
    .filter(Boolean)) {
    const number = /^[0-7]$/.test(label) ? Number(label) : NAMES[label.toLowerCase()];
    if (number === undefined) throw new Error(`Row ${row}: "${label}" is no label.`);
    shown.add(number);
  }
  return CAUSES.map((_, at) => shown.has(at + 1));
}
