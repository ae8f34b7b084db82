import Papa from "papaparse";
import { decodeText } from "./charset";
import { typedCell, type TypedCell } from "./csvCells";

export interface CsvTable {
  /** Rows as they stand in the file, of unequal length where the file is so; null is an empty field. */
  readonly rows: readonly (readonly TypedCell[])[];
  readonly columnCount: number;
  readonly charset: string;
  readonly delimiter: string;
  /** What a person should know about the file although it opened, as sentences. */
  readonly remarks: readonly string[];
}

/** Excel's own limits for a worksheet. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** The first line by which a file tells Excel its delimiter: sep=; */
const SEPARATOR_LINE = /^sep=(.)\r?\n/;

/**
 * Reads a delimited text file into typed cells. Charset and delimiter are detected.
 *
 * @param bytes the whole file
 * @throws Error with a sentence for the person: an empty file, a file that is no text, a quoted field
 *   without an end, more rows or columns than a worksheet has
 * @example readCsv(new TextEncoder().encode("Score;Date\n9;2026-09-30")).delimiter // ";"
 */
export function readCsv(bytes: Uint8Array): CsvTable {
  const decoded = decodeText(bytes);
  const told = SEPARATOR_LINE.exec(decoded.text);
  const text = told ? decoded.text.slice(told[0].length) : decoded.text;
  if (text.trim() === "") throw new Error("This file is empty.");

  const parsed = Papa.parse<string[]>(text, { delimiter: told?.[1] ?? "" });
  const unclosed = parsed.errors.find((error) => error.code === "MissingQuotes");
  if (unclosed)
    throw new Error(
      `This file is broken: a quotation mark opened in row ${(unclosed.row ?? 0) + 1} is never closed.`
    );
  const lines = withoutEmptyEnd(parsed.data);
  const columnCount = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (lines.length > MOST_ROWS || columnCount > MOST_COLUMNS)
    throw new Error(
      `This file has ${lines.length.toLocaleString("en-US")} rows and ` +
        `${columnCount.toLocaleString("en-US")} columns. A worksheet holds 1,048,576 and 16,384.`
    );

  let cut = 0;
  const rows = lines.map((line) =>
    line.map((field) => {
      const cell = typedCell(field);
      if (cell?.cut) cut++;
      return cell;
    })
  );
  const remarks: string[] = [];
  if (cut > 0)
    remarks.push(
      cut === 1
        ? "One text is longer than a cell holds (32,767 characters) and was cut."
        : `${cut.toLocaleString("en-US")} texts are longer than a cell holds (32,767 characters) and were cut.`
    );
  const quotes = parsed.errors.find((error) => error.code === "InvalidQuotes");
  if (quotes)
    remarks.push(`A quotation mark stands inside a field, first in row ${(quotes.row ?? 0) + 1}.`);
  return {
    rows,
    columnCount,
    charset: decoded.charset,
    delimiter: parsed.meta.delimiter,
    remarks,
  };
}

/** The line break at the end of the last row is no further row. */
function withoutEmptyEnd(lines: readonly string[][]): readonly string[][] {
  let end = lines.length;
  while (end > 0 && lines[end - 1]?.every((field) => field === "")) end--;
  return lines.slice(0, end);
}

/**
 * Name of the sheet for a file: at most 31 characters, none of those Excel forbids, no apostrophe at
 * either end, not the reserved name "History".
 *
 * @example sheetNameOf("Survey Q3 [final].csv") // "Survey Q3 _final_"
 */
export function sheetNameOf(fileName: string): string {
  const stem = fileName.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, "");
  const legal = stem
    // eslint-disable-next-line no-control-regex -- control characters are what is being removed
    .replace(/[\u0000-\u001f:\\/?*[\]]/g, "_")
    .slice(0, 31)
    .replace(/^['\s]+|['\s]+$/g, "");
  return legal === "" || legal.toLowerCase() === "history" ? "Sheet1" : legal;
}
