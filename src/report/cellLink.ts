import type { CellValue } from "./sheetPlan";
import { quoted } from "./quoted";

const CELL = /^(.+)!\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;
/** Excel refuses longer texts inside a formula. */
const LONGEST = 250;

/**
 * A cell of this workbook as a link that shows its address: a formula, so that it moves with its row when people
 * sort, and so that a thousand cost no more than a thousand cells. The plain text where the address is not one of a
 * single cell, or could not stand in a formula.
 * Example: `cellLink("Bob's data!B102")` is `=HYPERLINK("#'Bob''s data'!B102","Bob's data!B102")`.
 */
export function cellLink(address: string): CellValue {
  const [, sheet = "", letters = "", digits = ""] = CELL.exec(address) ?? [];
  const name = plainName(sheet);
  // Marks of the writer and what no sheet may be called could only come from a file that is no workbook of ours.
  if (name === "" || /[[\]\\/?*:]|\{\{|\p{Cc}/u.test(name)) return address;
  const target = `#'${name.replaceAll("'", "''")}'!${letters}${digits}`;
  if (target.length > LONGEST || address.length > LONGEST) return address;
  return { formula: `=HYPERLINK(${quoted(target)},${quoted(`${name}!${letters}${digits}`)})` };
}

/** Row of the sheet that an address names; null where it names none. Example: `sheetRow("A!B102")` is 102. */
export function sheetRow(address: string): number | null {
  const digits = CELL.exec(address)?.[3];
  return digits === undefined ? null : Number(digits);
}

/** A sheet's name without the quotes it has in a formula. */
function plainName(sheet: string): string {
  return /^'.*'$/s.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
