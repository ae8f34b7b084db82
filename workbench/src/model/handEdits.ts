import { CustomCommandExecutionError, ICommandService, type ICommandInfo } from "@univerjs/core";
import type { IExecutionOptions } from "@univerjs/core";
import type { Host } from "../host";
import type { Area } from "./addresses";
import { accessDenied } from "./errors";
import { RangeFormat } from "./rangeFormat";
import { enteredFormula } from "./tableFormulas";
import type { Worksheet } from "./worksheet";

const SET_VALUES = "sheet.mutation.set-range-values";

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, { f?: string | null }>>>>;
}

/**
 * What a person types into the grid is seen here before the engine takes it: formulas in a table get its name, and a
 * protected sheet keeps its locked cells. `refused` is told what was not taken, in words for the person.
 */
export function guardHandEdits(host: Host, refused: (text: string) => void): void {
  const commands = host.book.getActiveSheet().getInject().get(ICommandService);
  commands.beforeCommandExecuted((command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
    if (command.id !== SET_VALUES || host.actsByItself) return;
    const params = (command.params ?? {}) as Params;
    if (params.unitId !== host.book.getId() || isResult(options)) return;
    const sheet = host.sheet(params.subUnitId ?? "");
    const cells = params.cellValue;
    if (!sheet || !cells) return;
    if (sheet.id in host.memory.protectedSheets && isLocked(sheet, cells)) {
      refused(`${sheet.name} is protected. Unprotect it before you change these cells.`);
      throw new CustomCommandExecutionError(`${sheet.name} is protected`);
    }
    eachCell(cells, (row, column, cell) => {
      if (cell?.f) cell.f = enteredFormula(sheet, row, column, cell.f);
    });
  });
}

/** @throws ApiError (AccessDenied) where a person could not type into these cells */
export function assertTypeable(sheet: Worksheet, area: Area): void {
  if (!(sheet.id in sheet.host.memory.protectedSheets)) return;
  if (new RangeFormat(sheet, [area]).protection.locked === false) return;
  throw accessDenied(`${sheet.name} is protected.`);
}

/** Results of formulas are no edits. */
const isResult = (options?: IExecutionOptions): boolean =>
  options?.["applyFormulaCalculationResult"] === true || options?.onlyLocal === true;

function isLocked(sheet: Worksheet, cells: NonNullable<Params["cellValue"]>): boolean {
  let locked = false;
  eachCell(cells, (row, column) => {
    locked ||= sheet.cells.further(row, column).locked !== false;
  });
  return locked;
}

function eachCell(
  cells: NonNullable<Params["cellValue"]>,
  visit: (row: number, column: number, cell: { f?: string | null } | undefined) => void
): void {
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line)) visit(Number(row), Number(column), cell);
  }
}
