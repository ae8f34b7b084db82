import type { Block } from "./addresses";
import { blockOf, PLACE } from "./locate";
import { inExcel } from "./run";

/** Tables and sheets of the workbook that hold data, the add-in's own sheets left out. */
export interface DataPlaces {
  readonly tables: readonly { readonly name: string; readonly body: Block }[];
  readonly sheets: readonly { readonly name: string; readonly used: Block }[];
}

/** Worksheet-scoped name that marks a sheet as written by the add-in. */
const OWN_SHEET = "nps_sheet";

/** Lists them in two round trips, whatever their number. Hidden sheets are not offered. */
export function listData(): Promise<DataPlaces> {
  return inExcel(
    async (context) => {
      const tables = context.workbook.tables.load("items/name,items/worksheet/name");
      const sheets = context.workbook.worksheets.load("items/name,items/visibility");
      await context.sync();
      const found = sheets.items.map((sheet) => ({
        sheet,
        own: sheet.names.getItemOrNullObject(OWN_SHEET).load("name"),
        used: sheet.getUsedRangeOrNullObject(true).load(PLACE),
      }));
      const bodies = tables.items.map((table) => table.getDataBodyRange().load(PLACE));
      await context.sync();
      const offered = found.filter(
        ({ sheet, own }) => own.isNullObject && sheet.visibility === "Visible"
      );
      const names = new Set(offered.map(({ sheet }) => sheet.name));
      return {
        tables: tables.items.flatMap((table, index) => {
          const body = bodies[index];
          const sheet = table.worksheet.name;
          if (body === undefined || !names.has(sheet)) return [];
          return [{ name: table.name, body: blockOf(sheet, body) }];
        }),
        sheets: offered.flatMap(({ sheet, used }) =>
          used.isNullObject ? [] : [{ name: sheet.name, used: blockOf(sheet.name, used) }]
        ),
      };
    },
    { repeatable: true }
  );
}
