import { CHART_COLUMNS } from "../report/charts/chartCells";
import type { SheetKind } from "../report/sheetPlan";
import { say } from "../wording/say";
import { ExcelProblem } from "./errors";
import { namesPointingTo } from "./keyNames";
import { takeCensus } from "./ownSheets";
import { inExcel } from "./run";
import { memoryKey } from "./settings";

/**
 * Removes sheets of the add-in's own, with the workbook names that point to them; nothing else.
 * Returns the names of the sheets that are gone. Excel keeps at least one visible sheet: where only
 * these are visible, nothing is removed and an ExcelProblem says so.
 */
export async function removeOwnSheets(kinds: readonly SheetKind[]): Promise<readonly string[]> {
  return inExcel(async (context) => {
    const census = await takeCensus(context);
    const own = kinds.flatMap((kind) => census.own.get(kind) ?? []);
    if (own.length === 0) return [];
    const going = new Set(own.map(({ sheet }) => sheet.name));
    if (!census.sheets.some(({ name, visible }) => visible && !going.has(name))) {
      throw new ExcelProblem("refused", {
        title: say("excel.writing.lastSheet.title"),
        action: say("excel.writing.lastSheet.action"),
      });
    }
    if (census.structureProtected) {
      throw new ExcelProblem("protected", {
        title: say("excel.writing.structure.title"),
        action: say("excel.writing.structure.action"),
      });
    }
    const { names, settings, worksheets } = context.workbook;
    for (const name of namesPointingTo(census.names, going)) {
      names.getItemOrNullObject(name).delete();
    }
    const stays = [...census.own.keys()].filter((kind) => !own.some((one) => one.kind === kind));
    const data = census.own.get("chartData");
    // The hidden data go with the last sheet that may have charts.
    const withData = stays.some((kind) => kind in CHART_COLUMNS) ? [] : [data];
    for (const { kind, sheet } of [...own, ...withData.filter((one) => one !== undefined)]) {
      worksheets.getItem(sheet.id).delete();
      settings.getItemOrNullObject(memoryKey(kind)).delete();
    }
    await context.sync();
    return [...going];
  });
}
