import type { DocumentKind } from "../report/documents/document";
import { documentText } from "../report/documents/documentText";
import { readOwnTables } from "./ownTables";
import { inExcel } from "./run";

/** Where every sheet of ours has its finding (report/header.ts). */
const TITLE = { row: 1, column: 1 };

/**
 * A document as it stands on its sheet, as plain text for a mail or a chat: what people typed is in it, and dates and
 * figures are as they are shown. null where its sheet is not written or its table is gone. Three round trips.
 */
export function readDocument(kind: DocumentKind): Promise<string | null> {
  return inExcel(
    async (context) => {
      const own = await readOwnTables(context, kind);
      const [table] = own?.tables.values() ?? [];
      if (!own || table === undefined) return null;
      const sheet = context.workbook.worksheets.getItem(own.sheetId);
      const title = sheet.getCell(TITLE.row, TITLE.column).load("text");
      // Without the header.
      const rows = table.table.rows - 1;
      if (rows < 1) return null;
      const body = sheet
        .getRangeByIndexes(table.row + 1, table.column, rows, table.table.columns)
        .load("text");
      await context.sync();
      const ids = idColumn(body.text, new Set(table.memory.rows.map(([id]) => id)));
      return documentText({
        title: title.text[0]?.[0] ?? "",
        rows: body.text.map((cells) => cells.filter((_, column) => column !== ids)),
      });
    },
    { repeatable: true }
  );
}

/** The column of hidden ids, wherever people moved it: rows that they added have ids there that nobody remembers. */
function idColumn(rows: readonly (readonly string[])[], ids: ReadonlySet<string>): number {
  const known = (rows[0] ?? []).map(
    (_, column) => rows.filter((cells) => ids.has(cells[column] ?? "")).length
  );
  return known.indexOf(Math.max(1, ...known));
}
