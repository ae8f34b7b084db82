import { readCell } from "../score/cells";
import { isDateSerial, looksLikeDate } from "./dateTexts";
import { groupText } from "./grouping";

/** Where the data begin and what the columns are called. */
export interface HeaderRows {
  /** Rows above the header: a title, a note, blank rows. */
  readonly above: number;
  /** Header rows: 0 where there is none, 2 or 3 in some survey tools' exports. */
  readonly rows: number;
  /** One a column; "" where there is none. */
  readonly headers: readonly string[];
  /** All that stands over a column, for recognising it. */
  readonly words: readonly string[];
}

/** How far down a header is looked for. */
const DEEPEST = 25;
/** Second header rows of survey tools. */
const SECOND_HEADER = /^(open-ended response|response|other \(please specify\))$/i;
const IMPORT_ID = /^\s*\{\s*"?ImportId/i;
/** "Q1", "Q2_1", "VAR00012": names for machines, next to which the question's text is the better header. */
const CODE_NAME = /^(q|var|v)?\d+[\w.]*$|^q[\w]*_\w+$/i;

type CellKind = "blank" | "number" | "date" | "score" | "text";

/**
 * Finds the header by content: the first row as wide as the data whose cells are texts, over columns
 * that hold something else further down, or short distinct texts that never come back.
 * Example: `[["Q3 survey"], ["Score", "Region"], [9, "North"]]` → one row above, one header row.
 */
export function findHeader(cells: readonly (readonly unknown[])[]): HeaderRows {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const kinds = cells.map((row) => Array.from({ length: width }, (_, i) => kindOf(row[i])));
  const first = firstFullRow(kinds, width);
  const start = headerStart(cells, kinds, first, width);
  if (start === null) return nothing(width, first);
  const typed = columnKinds(kinds, start + 1, width);
  let rows = 1;
  while (rows < 3 && isFurtherHeader(cells[start + rows], kinds[start + rows], typed)) rows++;
  const lines = cells.slice(start, start + rows);
  const columns = Array.from({ length: width }, (_, i) =>
    lines.map((line) => groupText(line[i])).filter((text) => text !== "" && !IMPORT_ID.test(text))
  );
  return {
    above: start,
    rows,
    headers: columns.map((texts) => texts.find((text) => !CODE_NAME.test(text)) ?? texts[0] ?? ""),
    words: columns.map((texts) => texts.join(" ")),
  };
}

function nothing(width: number, above: number): HeaderRows {
  const blank = Array.from({ length: width }, () => "");
  return { above, rows: 0, headers: blank, words: blank };
}

/** A title is narrower than the data: the first row filled in at least half of the usual width. */
function firstFullRow(kinds: readonly CellKind[][], width: number): number {
  const fill = kinds.map((row) => row.filter((kind) => kind !== "blank").length);
  const usual = Math.min(width, Math.max(1, median(fill.slice(Math.floor(fill.length / 4)))));
  const found = fill.slice(0, DEEPEST).findIndex((count) => count >= Math.max(1, usual / 2));
  return Math.max(0, found);
}

/** The header's row from `first` on, or null where the data begin without one. */
function headerStart(
  cells: readonly (readonly unknown[])[],
  kinds: readonly CellKind[][],
  first: number,
  width: number
): number | null {
  const deepest = Math.min(kinds.length, first + DEEPEST);
  let candidate: number | null = null;
  for (let row = first; row < deepest; row++) {
    const line = kinds[row] ?? [];
    const filled = line.filter((kind) => kind !== "blank").length;
    if (filled === 0) continue;
    if (line.some((kind) => kind === "number" || kind === "date" || kind === "score")) break;
    const typed = columnKinds(kinds, row + 1, width);
    const overOtherContent = line.some((kind, i) => kind === "text" && isTyped(typed[i]));
    if (overOtherContent || (candidate === null && looksLikeNames(cells, row))) {
      candidate = row;
      // In one column a title and a header look alike: the last text before the numbers is the header.
      if (width > 1) break;
    }
  }
  return candidate;
}

/** Nothing but text everywhere: a header is short, distinct, and not repeated below. */
function looksLikeNames(cells: readonly (readonly unknown[])[], row: number): boolean {
  const names = (cells[row] ?? []).map((cell) => groupText(cell)).filter((text) => text !== "");
  if (names.length < 2 || new Set(names).size < names.length) return false;
  if (names.some((name) => name.length > 60)) return false;
  const below = cells.slice(row + 1);
  const repeats = (cells[row] ?? []).some((cell, i) => {
    const name = groupText(cell);
    return name !== "" && below.some((line) => groupText(line[i]) === name);
  });
  // One column at least must show that values do come back below.
  const grouped = names.some((_, i) => {
    const values = below.map((line) => groupText(line[i])).filter((text) => text !== "");
    return values.length >= 4 && new Set(values).size <= values.length / 2;
  });
  return !repeats && grouped;
}

/** A second or third header row: texts where the columns hold numbers or dates, or a tool's own mark. */
function isFurtherHeader(
  cells: readonly unknown[] | undefined,
  kinds: readonly CellKind[] | undefined,
  typed: readonly CellKind[]
): boolean {
  if (cells === undefined || kinds === undefined) return false;
  const texts = cells.map((cell) => groupText(cell));
  if (texts.some((text) => IMPORT_ID.test(text))) return true;
  if (kinds.some((kind) => kind === "number" || kind === "date" || kind === "score")) return false;
  const typedColumns = typed.filter(isTyped).length;
  const textOverTyped = typed.filter((kind, i) => isTyped(kind) && kinds[i] === "text").length;
  if (typedColumns >= 2 && textOverTyped === typedColumns) return true;
  return typedColumns >= 1 && texts.some((text) => SECOND_HEADER.test(text));
}

function isTyped(kind: CellKind | undefined): boolean {
  return kind === "number" || kind === "date" || kind === "score";
}

/** What each column mostly holds below a row; "text" where it is mixed. */
function columnKinds(kinds: readonly CellKind[][], from: number, width: number): CellKind[] {
  return Array.from({ length: width }, (_, column) => {
    const count: Record<CellKind, number> = { blank: 0, number: 0, date: 0, score: 0, text: 0 };
    for (let row = from; row < kinds.length; row++) count[kinds[row]?.[column] ?? "blank"]++;
    const filled = kinds.length - from - count.blank;
    if (filled <= 0) return "blank";
    if (count.score + count.number >= filled * 0.6)
      return count.score >= count.number ? "score" : "number";
    return count.date >= filled * 0.6 ? "date" : "text";
  });
}

function kindOf(cell: unknown): CellKind {
  const text = groupText(cell);
  if (text === "") return "blank";
  if (readCell(cell) >= 0) return "score";
  if (typeof cell === "number") return isDateSerial(cell) ? "date" : "number";
  if (looksLikeDate(text)) return "date";
  return /^[+-]?\d+([.,]\d+)*%?$/.test(text) ? "number" : "text";
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
