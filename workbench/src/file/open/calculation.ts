import { IFunctionService } from "@univerjs/engine-formula";
import type { Host } from "../../host";

/** Results of these are never what they were when the file was saved. */
const VOLATILE = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO)\(/i;
const CALL = /([\p{L}_][\p{L}\p{N}_.]*)\(/gu;

/**
 * Has those formulas calculated that the file has no result for, and those whose result is never an old one. All other
 * results stand as the file has them, so that what the engine cannot calculate is not lost by opening it.
 *
 * @param everything the file asks for all formulas to be calculated: those that the engine can are
 */
export function calculateMissing(host: Host, everything: boolean): void {
  const unitId = host.book.getId();
  const functions = host.book.getActiveSheet().getInject().get(IFunctionService);
  const names = new Set(host.book.getDefinedNames().map((name) => name.getName().toUpperCase()));
  const canCalculate = (formula: string): boolean => {
    // What is quoted is text, not a call.
    const calls = formula.replace(/"(?:[^"]|"")*"/g, "").matchAll(CALL);
    return Array.from(calls, ([, name = ""]) => name.toUpperCase()).every(
      (name) => names.has(name) || isFunction(name)
    );
  };
  const isFunction = (name: string): boolean =>
    // The engine's type for names is its own list of them, which functions of add-ins are not in.
    functions.hasExecutor(name as unknown as Parameters<typeof functions.hasExecutor>[0]);
  const dirty: object[] = [];
  for (const sheet of host.book.getSheets()) {
    const sheetId = sheet.getSheetId();
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell?.f && !cell?.si) return;
        const isMissing = cell.v === undefined || cell.v === null;
        const isDue = everything || (cell.f ? VOLATILE.test(cell.f) : false);
        if (!isMissing && !(isDue && canCalculate(cell.f ?? ""))) return;
        const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
        dirty.push({ unitId, sheetId, range });
      });
  }
  if (dirty.length > 0) host.calculation.start(false, dirty);
}
