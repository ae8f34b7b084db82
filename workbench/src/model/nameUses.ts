import { IFunctionService } from "@univerjs/engine-formula";
import { tokensOf } from "../file/formulaTokens";
import type { Host } from "../host";

/**
 * Has the formulas calculated that use a name, by itself or called like a function, after it was added, changed or
 * deleted. The engine follows names that stand for cells; of a name that is called it keeps the meaning it had when
 * the formula was read.
 */
export function calculateUses(host: Host, name: string): void {
  const wanted = name.toLowerCase();
  /** The name as the formulas write it. */
  const written: Record<string, string> = {};
  const dirty: object[] = [];
  const unitId = host.book.getId();
  for (const sheet of host.workbook.worksheets.items()) {
    sheet.engine
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell?.f && !cell?.si) return;
        const formula = sheet.cells.formula(row, column) ?? "";
        if (!formula.toLowerCase().includes(wanted)) return;
        const uses = tokensOf(formula).filter(
          ({ kind, text }) => kind === "name" && text.toLowerCase() === wanted
        );
        if (uses.length === 0) return;
        for (const { text } of uses) written[text] = "";
        const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
        dirty.push({ unitId, sheetId: sheet.id, range });
      });
  }
  if (dirty.length === 0) return;
  host.book
    .getActiveSheet()
    .getInject()
    .get(IFunctionService)
    .deleteFormulaAstCacheKey(...Object.keys(written));
  host.calculation.start(false, dirty, { [unitId]: written });
}
