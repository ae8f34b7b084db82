import type { CellValue } from "../report/sheetPlan";

/** What can stand in a cell: what a plan writes, and besides that what people type. */
export type TypedCell = CellValue | boolean | ErrorValue;
export interface ErrorValue {
  /** "#N/A". */
  readonly error: string;
}

/** Excel's own limits. */
export const LONGEST_TEXT = 32_767;
export const LONGEST_FORMULA = 8_192;
const CUT = " […]";

/**
 * A text as it is handed to Excel so that it stays a text, whatever it looks like ("=1+1", "1-2", "TRUE",
 * "March 5"): with the apostrophe that Excel takes as "text follows" and does not show. Always, because
 * what looks like a date or a boolean depends on the language of the Excel that opens it.
 * Characters that no workbook can hold are replaced; a text longer than a cell is cut, with a mark.
 * @example cellText("=1+1") // "'=1+1"
 */
export function cellText(text: string): string {
  const clean = wellFormed(text.replace(/\r\n?/g, "\n").replace(UNSTORABLE, "\uFFFD"));
  if (clean === "") return "";
  // The apostrophe counts where a host measures before it strips.
  const room = LONGEST_TEXT - 1;
  if (clean.length <= room) return `'${clean}`;
  return `'${wellFormed(clean.slice(0, room - CUT.length)).replace(/\uFFFD$/, "")}${CUT}`;
}

/** XML, in which workbooks are stored, has no place for these. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNSTORABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Half of a surrogate pair, as a careless cut leaves behind, becomes the replacement character. */
function wellFormed(text: string): string {
  return text.replace(
    /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    "\uFFFD"
  );
}

/**
 * Any cell as an entry of `Range.formulas`. A formula too long for Excel, or a number Excel has no
 * notation for, is a mistake of the plan and throws.
 */
export function cellInput(cell: TypedCell): string | number | boolean {
  if (cell === null) return "";
  if (typeof cell === "string") return cellText(cell);
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") {
    if (!Number.isFinite(cell))
      throw new RangeError("A cell cannot hold a number that is not finite.");
    return cell;
  }
  if ("error" in cell) return cell.error;
  if (!cell.formula.startsWith("=") || cell.formula.length > LONGEST_FORMULA) {
    throw new RangeError("A formula begins with = and has at most 8,192 characters.");
  }
  return cell.formula;
}

/** A planned value as a cell will hold it: a text as {@link cellText} leaves it, without its apostrophe. */
export function asStored(cell: TypedCell): TypedCell {
  if (typeof cell !== "string") return cell;
  return cellText(cell).slice(1) || null;
}

/**
 * What stands in a cell, from what Excel tells of it. `formulas` alone cannot tell the text "=1+1" from
 * the formula: only the latter differs from its value.
 */
export function readTyped(formula: unknown, value: unknown, valueType: string): TypedCell {
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) {
    return { formula };
  }
  if (value === "" || value === null || value === undefined || valueType === "Empty") return null;
  if (valueType === "Error" && typeof value === "string") return { error: value };
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" ? value : null;
}

export function isBlank(cell: TypedCell | undefined): boolean {
  return cell === null || cell === undefined || cell === "";
}

export function isFormula(cell: TypedCell | undefined): cell is { readonly formula: string } {
  return typeof cell === "object" && cell !== null && "formula" in cell;
}
