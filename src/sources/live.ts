import { addressOf, tableColumn } from "../excel/addresses";
import type { Part } from "../excel/part";
import type { LiveSource } from "../score/responses";
import type { Exactness } from "./assembly";
import type { ColumnMapping } from "./source";

/** The table a source is, with the exact names of its columns. */
export interface TableColumns {
  readonly name: string;
  readonly columns: readonly string[];
}

/**
 * References for formulas over the same answers, or null where formulas would count something else:
 * several areas, or a score column that holds more than whole numbers 0–10 and blanks.
 * Example: a clean column B on sheet Answers → score "Answers!$B$2:$B$500"; in a table "Survey[Score]".
 */
export function liveSource(
  parts: readonly Part[],
  table: TableColumns | null,
  mapping: ColumnMapping,
  exact: Exactness
): LiveSource | null {
  const [part] = parts;
  if (part === undefined || parts.length > 1 || part.rows === 0 || !exact.score) return null;
  const reference = (column: number): string | null => {
    const name = table?.columns[column];
    if (table !== null && name !== undefined) return tableColumn(table.name, name);
    const sheetColumn = part.columns[column];
    if (sheetColumn === undefined) return null;
    const { sheet, row, rows } = part;
    return addressOf({ sheet, row, rows, column: sheetColumn, columns: 1 }, true);
  };
  const score = reference(mapping.score);
  if (score === null) return null;
  return {
    score,
    date: mapping.date === null || !exact.date ? null : reference(mapping.date),
    segments: mapping.segments.map((column, index) =>
      exact.segments[index] === true ? reference(column) : null
    ),
  };
}
