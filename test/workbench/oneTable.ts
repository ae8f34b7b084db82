/** A table of answers on the sheet Data, new for each test. */
import { useOneWorkbook } from "./oneWorkbook";

export const ROWS: (string | number)[][] = [
  ["Region", "Score", "Note"],
  ["North", 9, "fine"],
  ["South", 4, "slow"],
  ["North", 10, "Fine too"],
  ["West", 7, ""],
  ["East", 2, "slow again"],
  ["South", 8, "ok"],
];
let tables = 0;

/** Writes the rows to Data!A1:C7 as a table with a name of its own, and acts on it. */
export async function withTable<T>(
  act: (table: Excel.Table, context: Excel.RequestContext) => Promise<T>
): Promise<T> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("A1:C7").values = ROWS;
    const table = sheet.tables.add("A1:C7", true);
    table.name = `Answers${++tables}`;
    await context.sync();
    return act(table, context);
  });
}
/** Starts the host for a file of tests, whose tables and filters go after each. */
export function useOneTable(): void {
  useOneWorkbook();
  afterEach(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.autoFilter.remove();
      sheet.tables.load("items/name");
      await context.sync();
      for (const table of sheet.tables.items) table.delete();
      await context.sync();
    })
  );
}
