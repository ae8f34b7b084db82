import { inExcel } from "./run";

export interface DataSheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Number format and width in points by column; "General" and null leave Excel's own. */
  readonly columns: readonly { readonly format: string; readonly width: number | null }[];
}

/**
 * Adds a sheet with data, goes there, and returns its name: the wanted one, or with " (2)" and so on when
 * it is taken. Never touches a sheet that is there.
 */
export function addDataSheet(data: DataSheet): Promise<string> {
  return inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const taken = new Set(sheets.items.map((sheet) => sheet.name.toLowerCase()));
    let name = data.name;
    for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${data.name} (${i})`;
    const sheet = context.workbook.worksheets.add(name);
    const width = data.header.length;
    const count = data.rows.length;
    data.columns.forEach((column, index) => {
      const cells = sheet.getRangeByIndexes(1, index, count, 1);
      // The format first: a text such as "1-2" in a column of texts would become a date on writing.
      if (column.format !== "General") {
        cells.numberFormat = data.rows.map(() => [column.format]);
      }
      if (column.width !== null) cells.format.columnWidth = column.width;
    });
    sheet.getRangeByIndexes(0, 0, 1, width).values = [[...data.header]];
    sheet.getRangeByIndexes(0, 0, 1, width).format.font.bold = true;
    sheet.getRangeByIndexes(1, 0, count, width).values = data.rows.map((row) => [...row]);
    sheet.freezePanes.freezeRows(1);
    sheet.activate();
    sheet.getRangeByIndexes(0, 0, 1, 1).select();
    await context.sync();
    return name;
  });
}
