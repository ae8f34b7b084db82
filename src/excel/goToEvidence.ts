import type { Evidence } from "../diagnosis/diagnosis";
import { keepWords } from "./ownSheets";
import { readOwnTables, type OwnTable } from "./ownTables";
import { inExcel } from "./run";
import { findTableEdits, ID_KEY } from "./tableEdits";

/**
 * Shows a finding's evidence: goes to our sheet and selects the row of a table that shows it, wherever people
 * sorted it to; without such a row the top of the sheet. A sheet that people hid is shown again. False where
 * the sheet is not written: nothing has happened then.
 */
export function goToEvidence({ sheet: kind, row }: Evidence): Promise<boolean> {
  return inExcel(
    async (context) => {
      const own = await readOwnTables(context, kind);
      if (own === null) return false;
      const sheet = context.workbook.worksheets.getItem(own.sheetId);
      if (own.isHidden) sheet.visibility = "Visible";
      sheet.activate();
      const found = row === undefined ? null : rowWith(row, [...own.tables.values()]);
      const place =
        found === null
          ? sheet.getRangeByIndexes(1, 1, 1, 1)
          : sheet.getRangeByIndexes(found.row, found.column, 1, found.columns);
      place.select();
      await context.sync();
      return true;
    },
    { repeatable: true }
  );
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
}

function rowWith(id: string, tables: readonly OwnTable[]): Place | null {
  for (const { cells, table, memory, row, column } of tables) {
    const edits = findTableEdits(cells, table, memory, keepWords().id, new Set());
    const found = edits.rows.find((each) => each.id === id);
    if (found === undefined) continue;
    // Up to the hidden column of ids, which selects nothing that people see.
    const ids = edits.columns.find(({ key }) => key === ID_KEY)?.index ?? table.columns;
    return { row: row + 1 + found.index, column, columns: Math.max(1, ids) };
  }
  return null;
}
