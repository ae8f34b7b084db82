import { columnName } from "./addresses";
import { invalidArgument } from "./errors";

interface Cell {
  readonly row: number;
  readonly column: number;
}

// Texts and quoted sheet names are kept as they are; so is what belongs to a longer name or is a function.
const KEPT = `"(?:[^"]|"")*"|'(?:[^']|'')*'|\\[[^\\]]*\\]`;
const BEFORE = "(?<![\\p{L}\\p{N}_.$])";
const AFTER = "(?![\\p{L}\\p{N}_.(!])";
const CELL_A1 = `${BEFORE}(\\$?)([A-Za-z]{1,3})(\\$?)([1-9]\\d{0,6})${AFTER}`;
const LINES_A1 = `${BEFORE}(?:(\\$?)([A-Za-z]{1,3}):(\\$?)([A-Za-z]{1,3})|(\\$?)(\\d{1,7}):(\\$?)(\\d{1,7}))${AFTER}`;
const PART = "(?:\\[(-?\\d+)\\]|(\\d+))?";
const CELL_R1C1 = `${BEFORE}R${PART}C${PART}(?![\\p{L}\\p{N}_.(!\\[])`;
const LINES_R1C1 = `${BEFORE}(?<kind>[RC])${PART}(?::\\k<kind>${PART})?(?![\\p{L}\\p{N}_.(!\\[:])`;
// In one pass each: "C2" is a cell in the one notation and a column in the other.
const A1 = new RegExp(`(${KEPT})|${CELL_A1}|${LINES_A1}`, "gu");
const R1C1 = new RegExp(`(${KEPT})|${CELL_R1C1}|${LINES_R1C1}`, "giu");

/**
 * A formula with references counted from a cell: toR1C1("=$A1+B$2", { row: 0, column: 1 }) is "=RC1+R2C".
 * Rows and columns of the cell count from 0.
 */
export function toR1C1(formula: string, from: Cell): string {
  const row = (fixed: string | undefined, number: number) => part("R", fixed, number, from.row + 1);
  const column = (fixed: string | undefined, letters: string) =>
    part("C", fixed, columnNumber(letters), from.column + 1);
  return formula.replace(A1, (all: string, kept?: string, ...found: (string | undefined)[]) => {
    if (kept) return all;
    const [fColumn, letters, fRow, number, f1, c1, f2, c2, g1, r1, g2, r2] = found;
    if (letters && number) {
      if (columnNumber(letters) > 16384) return all;
      return `${row(fRow, Number(number))}${column(fColumn, letters)}`;
    }
    if (c1 && c2) return joined(column(f1, c1), column(f2, c2));
    return joined(row(g1, Number(r1)), row(g2, Number(r2)));
  });
}

/** The inverse of {@link toR1C1}. Throws InvalidArgument for a reference that is not on the sheet. */
export function fromR1C1(formula: string, from: Cell): string {
  const row = (offset?: string, fixed?: string) => place(offset, fixed, from.row, 1048576);
  const column = (offset?: string, fixed?: string) => place(offset, fixed, from.column, 16384);
  return formula.replace(R1C1, (all: string, kept?: string, ...found: (string | undefined)[]) => {
    if (kept) return all;
    const [r, rFixed, c, cFixed, kind, offset, fixed, lastOffset, lastFixed] = found;
    if (!kind) {
      const [down, across] = [row(r, rFixed), column(c, cFixed)];
      return `${across.fixed}${columnName(across.index)}${down.fixed}${down.index + 1}`;
    }
    // What is left of R and C are whole rows and columns; a single one stands for itself twice.
    const line = (o?: string, f?: string): string => {
      if (kind.toUpperCase() === "R") return `${row(o, f).fixed}${row(o, f).index + 1}`;
      return `${column(o, f).fixed}${columnName(column(o, f).index)}`;
    };
    const first = line(offset, fixed);
    return `${first}:${all.includes(":") ? line(lastOffset, lastFixed) : first}`;
  });
}

function part(axis: "R" | "C", fixed: string | undefined, number: number, from: number): string {
  if (fixed) return `${axis}${number}`;
  return number === from ? axis : `${axis}[${number - from}]`;
}

const joined = (first: string, second: string): string =>
  first === second ? first : `${first}:${second}`;

function place(offset: string | undefined, fixed: string | undefined, from: number, size: number) {
  const index = fixed ? Number(fixed) - 1 : from + Number(offset ?? 0);
  if (index < 0 || index >= size) throw invalidArgument("A reference is not on the sheet.");
  return { index, fixed: fixed ? "$" : "" };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
