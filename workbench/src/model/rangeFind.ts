import type { Area } from "./addresses";
import { blocksOf } from "./cellBlocks";
import { entryOf } from "./entries";
import { invalidArgument } from "./errors";
import type { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { enteredFormula, shownFormulas } from "./tableFormulas";
import type { Worksheet } from "./worksheet";

/** Excel.SearchCriteria, Excel.ReplaceCriteria and Excel.WorksheetSearchCriteria in one. */
export interface Criteria {
  readonly completeMatch?: boolean | null;
  readonly matchCase?: boolean | null;
  readonly searchDirection?: string | null;
}

interface Found {
  readonly row: number;
  readonly column: number;
}

/**
 * Range.find: the first cell that holds the text, or null. One cell is searched on behalf of its whole sheet, from
 * the cell after it; a larger range is searched by itself.
 */
export function findInRange(range: Range, text: string, criteria: Criteria | null): Range | null {
  const { sheet, area } = range;
  const { searchDirection: direction = "Forward" } = criteria ?? {};
  if (direction !== null && direction !== "Forward" && direction !== "Backwards") {
    throw invalidArgument(`There is no direction ${direction}.`);
  }
  const isCell = range.rowCount === 1 && range.columnCount === 1;
  const within = isCell ? sheet.getRange().area : area;
  const all = matchesIn(sheet, within, text, criteria);
  if (direction === "Backwards") all.reverse();
  const isAfter = (found: Found): boolean =>
    direction === "Backwards"
      ? found.row < area.top || (found.row === area.top && found.column < area.left)
      : found.row > area.top || (found.row === area.top && found.column > area.left);
  const first = isCell ? (all.find(isAfter) ?? all[0]) : all[0];
  return first ? sheet.getCell(first.row, first.column) : null;
}

/** Worksheet.findAll: every cell that holds the text, or null. */
export function findInSheet(
  sheet: Worksheet,
  text: string,
  criteria: Criteria | null
): RangeAreas | null {
  const all = matchesIn(sheet, sheet.getRange().area, text, criteria);
  return all.length > 0 ? new RangeAreas(sheet, blocksOf(all)) : null;
}

/** Replaces the text in what the cells hold (formulas, not their results); answers how many cells have changed. */
export function replaceInRange(
  range: Range,
  text: string,
  replacement: string,
  criteria: Criteria | null
): number {
  const { sheet } = range;
  sheet.assertWritable();
  const pattern = patternOf(text, criteria, "g");
  const { buffer } = sheet.host;
  const found = matchesIn(sheet, range.area, text, criteria);
  for (const { row, column } of found) {
    const old = entryAt(sheet, row, column);
    const entry = old.replace(pattern, () => replacement);
    const patch = entryOf(entry, buffer.format(sheet, row, column), sheet.host.entryRules);
    const f = patch?.f ? enteredFormula(sheet, row, column, patch.f) : patch?.f;
    if (patch) buffer.put(sheet, row, column, patch.f ? { ...patch, f } : patch);
    buffer.noteChange(sheet, { top: row, left: column, bottom: row, right: column });
  }
  sheet.host.writes++;
  return found.length;
}

function matchesIn(
  sheet: Worksheet,
  within: Area,
  text: string,
  criteria: Criteria | null
): Found[] {
  if (text === "") throw invalidArgument("Nothing cannot be searched for.");
  const used = sheet.cells.usedArea(true, within);
  if (!used) return [];
  const pattern = patternOf(text, criteria, "");
  const entries = shownFormulas(sheet, used);
  return entries.flatMap((line, i) =>
    line.flatMap((entry, j) =>
      pattern.test(shownEntry(entry)) ? [{ row: used.top + i, column: used.left + j }] : []
    )
  );
}

const entryAt = (sheet: Worksheet, row: number, column: number): string =>
  shownEntry(sheet.getCell(row, column).formulas?.[0]?.[0] ?? "");

const shownEntry = (entry: string | number | boolean): string =>
  typeof entry === "boolean" ? String(entry).toUpperCase() : String(entry);

/** Excel's wildcards: ? is one character, * any number of them, ~ takes the next one literally. */
function patternOf(text: string, criteria: Criteria | null, flags: string): RegExp {
  let source = "";
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === "~" && /[~*?]/.test(text.charAt(at + 1))) {
      source += `\\${text.charAt(++at)}`;
    } else if (letter === "*") source += "[^]*";
    else if (letter === "?") source += "[^]";
    else source += letter.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  }
  const whole = criteria?.completeMatch ? `^(?:${source})$` : source;
  return new RegExp(whole, `${flags}u${criteria?.matchCase ? "" : "i"}`);
}
