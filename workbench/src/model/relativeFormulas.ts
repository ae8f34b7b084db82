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
const A1 = new RegExp(
  `(${KEPT})|${BEFORE}(\\$?)([A-Za-z]{1,3})(\\$?)([1-9]\\d{0,6})${AFTER}`,
  "gu"
);
const LINES_A1 = new RegExp(
  `(${KEPT})|${BEFORE}(?:(\\$?)([A-Za-z]{1,3}):(\\$?)([A-Za-z]{1,3})|(\\$?)(\\d{1,7}):(\\$?)(\\d{1,7}))${AFTER}`,
  "gu"
);
const PART = "(?:\\[(-?\\d+)\\]|(\\d+))?";
const R1C1 = new RegExp(`(${KEPT})|${BEFORE}R${PART}C${PART}(?![\\p{L}\\p{N}_.(!\\[])`, "giu");
const LINES_R1C1 = new RegExp(
  `(${KEPT})|${BEFORE}([RC])${PART}(?::\\2${PART})?(?![\\p{L}\\p{N}_.(!\\[:])`,
  "giu"
);

/**
 * A formula with references counted from a cell: toR1C1("=$A1+B$2", { row: 0, column: 1 }) is "=RC1+R2C".
 * Rows and columns of the cell count from 0.
 */
export function toR1C1(formula: string, from: Cell): string {
  const row = (fixed: string | undefined, number: number) => part("R", fixed, number, from.row + 1);
  const column = (fixed: string | undefined, letters: string) =>
    part("C", fixed, columnNumber(letters), from.column + 1);
  const lines = formula.replace(LINES_A1, (all: string, kept, ...found: (string | undefined)[]) => {
    const [f1, c1, f2, c2, g1, r1, g2, r2] = found;
    if (kept) return all;
    if (c1 && c2) return joined(column(f1, c1), column(f2, c2));
    return joined(row(g1, Number(r1)), row(g2, Number(r2)));
  });
  return lines.replace(
    A1,
    (all: string, kept?: string, f1?: string, letters = "", f2?: string, number = "") =>
      kept || columnNumber(letters) > 16384
        ? all
        : `${row(f2, Number(number))}${column(f1, letters)}`
  );
}

/** The inverse of {@link toR1C1}. Throws InvalidArgument for a reference that is not on the sheet. */
export function fromR1C1(formula: string, from: Cell): string {
  const row = (offset?: string, fixed?: string) => place(offset, fixed, from.row, 1048576);
  const column = (offset?: string, fixed?: string) => place(offset, fixed, from.column, 16384);
  const cells = formula.replace(
    R1C1,
    (all: string, kept?: string, r?: string, rFixed?: string, c?: string, cFixed?: string) => {
      if (kept) return all;
      const [rowText, columnText] = [row(r, rFixed), column(c, cFixed)];
      return `${columnText.fixed}${columnName(columnText.index)}${rowText.fixed}${rowText.index + 1}`;
    }
  );
  // What is left of R and C are whole rows and columns; a single one stands for itself twice.
  return cells.replace(
    LINES_R1C1,
    (all: string, kept?: string, kind = "", ...found: (string | undefined)[]) => {
      if (kept) return all;
      const [offset, fixed, lastOffset, lastFixed] = found;
      const line = (o?: string, f?: string): string => {
        if (kind.toUpperCase() === "R") return `${row(o, f).fixed}${row(o, f).index + 1}`;
        return `${column(o, f).fixed}${columnName(column(o, f).index)}`;
      };
      const first = line(offset, fixed);
      const isPair = all.includes(":");
      return `${first}:${isPair ? line(lastOffset, lastFixed) : first}`;
    }
  );
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
