import { columnLetters, columnNumber, quoteSheet } from "./addresses";

/** A reference without a sheet: 0-based; row null where the plan leaves it to the writer (`{{row}}`). */
export interface CellReference {
  readonly row: number | null;
  readonly column: number;
}
export interface Moves {
  /** Where a cell goes. */
  readonly cell: (reference: CellReference) => CellReference;
  /** Where the first and the last cell of a range over several rows go: a range grows with what it covers. */
  readonly start?: (reference: CellReference) => CellReference;
  readonly end?: (reference: CellReference) => CellReference;
  /** The number (from 1) that stands for `{{row}}`. */
  readonly rowNumber?: number;
}

const CELL = String.raw`(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7}|\{\{row\}\})`;
const SHEET = String.raw`(?:'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.]*|\{\{[a-z]+\}\})!`;
/** Tokens that hold things that look like references come first, so that they are passed over whole. */
const TOKEN = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<sheet>#REF!|${SHEET}\$?[A-Za-z]*\$?\d*(?::\$?[A-Za-z]*\$?\d*)?)`,
    String.raw`(?<table>[\p{L}_\\]?[\p{L}\p{N}_.]*\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])`,
    String.raw`(?<cell>${CELL}(?::${CELL})?(?![\p{L}\p{N}_.(!]))`,
    String.raw`(?<row>\{\{row\}\})`,
    String.raw`(?<word>[\p{L}_\\][\p{L}\p{N}_.]*)`,
    String.raw`(?<number>\d[\d.]*(?:E[+-]?\d+)?)`,
  ].join("|"),
  "giu"
);
/** After text, sheet, table and cell come the eight parts of a reference. */
const FIRST_PART = 4;

/**
 * The formula as it reads after its cells moved: references to cells of its own sheet follow, those to
 * other sheets, tables and names stay as they are, and so does everything inside quotes.
 * @example moveReferences('=$B2&"B2"', { cell: ({ row, column }) => ({ row: (row ?? 0) + 1, column }) }) // '=$B3&"B2"'
 */
export function moveReferences(formula: string, moves: Moves): string {
  return formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    if (groups["row"] !== undefined) return String(moves.rowNumber ?? token);
    if (groups["cell"] === undefined) return token;
    const parts = rest.slice(FIRST_PART, FIRST_PART + 8) as (string | undefined)[];
    const [first, last] = [parts.slice(0, 4), parts.slice(4, 8)];
    if (last[1] === undefined) return written(first, moves.cell, moves.rowNumber);
    const oneRow = first[3] === last[3];
    const start = (!oneRow && moves.start) || moves.cell;
    const end = (!oneRow && moves.end) || moves.cell;
    return `${written(first, start, moves.rowNumber)}:${written(last, end, moves.rowNumber)}`;
  });
}

function written(
  parts: readonly (string | undefined)[],
  move: Moves["cell"],
  rowNumber: number | undefined
): string {
  const [columnMark = "", letters = "", rowMark = "", digits = ""] = parts;
  const row = digits.startsWith("{") ? null : Number(digits) - 1;
  const moved = move({ row, column: columnNumber(letters) });
  const number = moved.row === null ? (rowNumber ?? digits) : moved.row + 1;
  return `${columnMark}${columnLetters(moved.column)}${rowMark}${number}`;
}

/**
 * A formula reduced to what Excel never changes by itself: without spaces, letter case, and the places it
 * refers to (Excel rewrites these when rows, columns, sheets or tables move or are renamed).
 */
export function formulaSkeleton(formula: string): string {
  return formula
    .replace(TOKEN, (token: string, ...rest: unknown[]) => {
      const groups = rest.at(-1) as Record<string, string | undefined>;
      if (groups["text"] !== undefined || groups["number"] !== undefined) return token;
      return groups["word"] === undefined ? "#" : token.toUpperCase();
    })
    .replace(/"(?:[^"]|"")*"|[\s@]+|#REF!|_XLFN\.|_XLWS\./g, (part) =>
      part.startsWith('"') ? part : part === "#REF!" ? "#" : ""
    )
    .replace(/#(?::#)+/g, "#");
}

/** Another planned sheet: its real name and where its planned cells stand now. */
export interface NamedSheet {
  readonly name: string;
  readonly moves?: Moves | undefined;
}

const PLANNED =
  /"(?:[^"]|"")*"|\{\{([a-zA-Z]+)\}\}!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)?/g;

/**
 * Puts the real names of our sheets where the plan has `{{summary}}` and its like, and moves the reference
 * behind them to where those cells stand; not inside quotes.
 */
export function nameSheets(formula: string, sheetOf: (kind: string) => NamedSheet | null): string {
  return formula.replace(PLANNED, (token, kind?: string, reference?: string) => {
    const sheet = kind === undefined ? null : sheetOf(kind);
    if (sheet === null) return token;
    const cells =
      sheet.moves === undefined ? (reference ?? "") : moveReferences(reference ?? "", sheet.moves);
    return `${quoteSheet(sheet.name)}!${cells}`;
  });
}

/** "B3", or "B3:D5" for more than one cell; 0-based in, as shown out. */
export function areaAddress(row: number, column: number, rows: number, columns: number): string {
  const first = `${columnLetters(column)}${row + 1}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}
