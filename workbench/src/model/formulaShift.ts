import { tokensOf, type Token } from "../file/formulaTokens";
import { columnIndex, columnName, LAST_COLUMN, LAST_ROW } from "./addresses";

/** How far a formula moves, in cells; transposed, what was so many rows away is so many columns away. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
  /** The cell that the formula comes from, where its references are to be transposed. */
  readonly transposedFrom?: { readonly row: number; readonly column: number };
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const REF_ERROR = "#REF!";

/**
 * A formula as Excel copies it: relative references move along, absolute ones stay, and a reference that leaves the
 * sheet becomes #REF!.
 *
 * @example shiftedFormula("=A1+$B$2", { rows: 1, columns: 2 }) // "=C2+$B$2"
 */
export function shiftedFormula(formula: string, shift: Shift): string {
  const tokens = tokensOf(formula);
  let result = "";
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const lines = wholeLines(tokens, at, shift);
    if (lines) {
      result += lines.text;
      at += lines.tokens - 1;
    } else {
      result += token.kind === "cell" ? shiftedCell(token.text, shift) : token.text;
    }
  }
  return result;
}

function shiftedCell(text: string, shift: Shift): string {
  const [, columnMark = "", letters = "", rowMark = "", digits = ""] = CELL.exec(text) ?? [];
  const row = Number(digits) - 1;
  const column = columnIndex(letters);
  if (row > LAST_ROW || column > LAST_COLUMN) return text;
  const { transposedFrom: from } = shift;
  // Transposed, the distance in columns becomes the distance in rows.
  const turned = from ? column - from.column - (row - from.row) : 0;
  const newRow = rowMark ? row : row + shift.rows + turned;
  const newColumn = columnMark ? column : column + shift.columns - turned;
  const isOn = newRow >= 0 && newRow <= LAST_ROW && newColumn >= 0 && newColumn <= LAST_COLUMN;
  return isOn ? `${columnMark}${columnName(newColumn)}${rowMark}${newRow + 1}` : REF_ERROR;
}

/** Whole columns (A:B) and whole rows (1:2), which are several tokens each. */
function wholeLines(
  tokens: readonly Token[],
  at: number,
  shift: Shift
): { readonly text: string; readonly tokens: number } | null {
  const first = lineAt(tokens, at);
  if (!first || tokens[at + first.tokens]?.text !== ":") return null;
  const last = lineAt(tokens, at + first.tokens + 1);
  if (last?.kind !== first.kind || shift.transposedFrom) return null;
  const isRow = first.kind === "row";
  const texts = [first, last].map(({ mark, line }) => {
    const moved = mark ? line : line + (isRow ? shift.rows : shift.columns);
    if (moved < 0 || moved > (isRow ? LAST_ROW : LAST_COLUMN)) return REF_ERROR;
    return `${mark}${isRow ? String(moved + 1) : columnName(moved)}`;
  });
  const text = texts.includes(REF_ERROR) ? REF_ERROR : texts.join(":");
  return { text, tokens: first.tokens + 1 + last.tokens };
}

interface Line {
  readonly kind: "row" | "column";
  readonly mark: string;
  readonly line: number;
  readonly tokens: number;
}

function lineAt(tokens: readonly Token[], at: number): Line | null {
  const marked = tokens[at]?.text === "$";
  const mark = marked ? "$" : "";
  const token = tokens[marked ? at + 1 : at];
  const used = marked ? 2 : 1;
  if (token?.kind === "number" && /^\d{1,7}$/.test(token.text)) {
    return { kind: "row", mark, line: Number(token.text) - 1, tokens: used };
  }
  const isColumn = token?.kind === "name" && /^[A-Za-z]{1,3}$/.test(token.text);
  const line = isColumn ? columnIndex(token.text) : LAST_COLUMN + 1;
  return line <= LAST_COLUMN ? { kind: "column", mark, line, tokens: used } : null;
}
