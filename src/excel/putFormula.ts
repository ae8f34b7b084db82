import { say } from "../wording/say";
import { addressOf } from "./addresses";
import { ExcelProblem } from "./errors";
import { blockOf, PLACE } from "./locate";
import { inExcel } from "./run";
import { isEmpty } from "./selection";

/**
 * Puts a formula into the one empty cell that is selected and says where. Refuses, and changes nothing,
 * when several cells are selected or the cell holds anything.
 */
export function putFormula(formula: string): Promise<{ readonly address: string }> {
  return inExcel(async (context) => {
    const areas = context.workbook.getSelectedRanges().load("cellCount");
    const cell = context.workbook.getActiveCell().load(`${PLACE},valueTypes,formulas`);
    const sheet = cell.worksheet.load("name");
    await context.sync();
    if (areas.cellCount !== 1) throw refusal("oneCell", "");
    const address = addressOf(blockOf(sheet.name, cell));
    // A formula may show nothing: an empty value alone does not make an empty cell.
    const empty = isEmpty(cell) && cell.formulas[0]?.[0] === "";
    if (!empty) throw refusal("notEmpty", address);
    cell.formulas = [[formula]];
    await context.sync();
    return { address };
  });
}

function refusal(kind: "oneCell" | "notEmpty", address: string): ExcelProblem {
  return new ExcelProblem("refused", {
    title: say(`excel.reading.${kind}.title`, { address }),
    action: say(`excel.reading.${kind}.action`, { address }),
  });
}
