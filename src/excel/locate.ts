import { say } from "../wording/say";
import { intersection, parseAddress, SHEET_COLUMNS, SHEET_ROWS, type Block } from "./addresses";
import { ExcelProblem } from "./errors";
import { inExcel } from "./run";

/** Where a source stands: whole blocks, headers and titles included where `columnNames` is null. */
export interface Located {
  readonly blocks: readonly Block[];
  /** Set for a table: the blocks hold its data rows only, without header and total row. */
  readonly table: { readonly name: string; readonly columns: readonly string[] } | null;
}

/** The data rows of a table. Throws notFound when it is gone. */
export function locateTable(name: string): Promise<Located> {
  return inExcel(
    async (context) => {
      const table = context.workbook.tables.getItemOrNullObject(name).load("name");
      await context.sync();
      if (table.isNullObject) throw notFound(say("excel.reading.noTable", { name }));
      const sheet = table.worksheet.load("name");
      const columns = table.columns.load("items/name");
      const body = table.getDataBodyRange().load(PLACE);
      await context.sync();
      return {
        blocks: [blockOf(sheet.name, body)],
        table: { name: table.name, columns: columns.items.map((column) => column.name) },
      };
    },
    { repeatable: true }
  );
}

/** The used cells of sheets, in the order given. Throws notFound when one is gone, or holds nothing. */
export function locateSheets(names: readonly string[]): Promise<Located> {
  return inExcel(
    async (context) => {
      const sheets = names.map((name) =>
        context.workbook.worksheets.getItemOrNullObject(name).load("name")
      );
      await context.sync();
      sheets.forEach((sheet, index) => {
        if (sheet.isNullObject) {
          throw notFound(say("excel.reading.noSheet", { name: names[index] ?? "" }));
        }
      });
      const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(PLACE));
      await context.sync();
      const blocks = used.map((range, index) => {
        const name = sheets[index]?.name ?? "";
        if (range.isNullObject) throw empty(say("excel.reading.emptySheet", { name }));
        return blockOf(name, range);
      });
      return { blocks, table: null };
    },
    { repeatable: true }
  );
}

/**
 * Blocks of cells by address. A whole column or row is cut to the used cells of its sheet, a single cell
 * is extended to the data around it.
 */
export function locateAreas(addresses: readonly string[]): Promise<Located> {
  return inExcel(
    async (context) => {
      const wanted = addresses.map((address) => {
        const block = parseAddress(address);
        if (block === null || block.sheet === "") throw new ExcelProblem("badReference");
        return block;
      });
      const sheets = wanted.map(({ sheet }) =>
        context.workbook.worksheets.getItemOrNullObject(sheet).load("name")
      );
      await context.sync();
      sheets.forEach((sheet, index) => {
        if (sheet.isNullObject) {
          throw notFound(say("excel.reading.noSheet", { name: wanted[index]?.sheet ?? "" }));
        }
      });
      const found = wanted.map((block, index) => {
        const sheet = sheets[index] as Excel.Worksheet;
        const single = block.rows === 1 && block.columns === 1;
        return {
          block: { ...block, sheet: sheet.name },
          used: sheet.getUsedRangeOrNullObject(true).load(PLACE),
          around: single
            ? sheet
                .getRangeByIndexes(block.row, block.column, 1, 1)
                .getSurroundingRegion()
                .load(PLACE)
            : null,
        };
      });
      await context.sync();
      const blocks = found.map(({ block, used, around }) => {
        if (used.isNullObject) throw empty(say("excel.reading.emptySheet", { name: block.sheet }));
        const asked = around === null ? block : blockOf(block.sheet, around);
        const cut = isUnbounded(asked) ? intersection(asked, blockOf(block.sheet, used)) : asked;
        if (cut === null) throw empty(say("excel.reading.emptyArea"));
        return cut;
      });
      return { blocks, table: null };
    },
    { repeatable: true }
  );
}

/** What a block needs of a range. */
export const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

export function blockOf(sheet: string, range: Excel.Range): Block {
  return {
    sheet,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

export function isUnbounded(block: Block): boolean {
  return block.rows === SHEET_ROWS || block.columns === SHEET_COLUMNS;
}

function notFound(title: string): ExcelProblem {
  return new ExcelProblem("notFound", { title, action: say("excel.reading.chooseAgain") });
}

function empty(title: string): ExcelProblem {
  return new ExcelProblem("refused", { title, action: say("excel.reading.chooseOther") });
}
