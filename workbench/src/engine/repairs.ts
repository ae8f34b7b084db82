import {
  ArrayValueObject,
  IFunctionService,
  ReferenceNodeFactory,
  type BaseFunction,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/sheets/facade";

/** Mends what the engine does wrongly with formulas that are right in Excel. */
export function repairEngine(book: FWorkbook): void {
  const injector = book.getActiveSheet().getInject();
  repairSorting(injector.get(IFunctionService));
  repairTableNames(injector.get(ReferenceNodeFactory) as unknown as TableReferences);
}

/**
 * SORT and SORTBY sort the very array in which the engine keeps the range, so that every other formula over that
 * range sees it sorted: wrong without saying so.
 */
function repairSorting(functions: IFunctionService): void {
  for (const name of ["SORT", "SORTBY"]) {
    const executor = functions.getExecutor(name) as Repaired | undefined;
    if (!executor || executor.isRepaired) continue;
    const calculate = executor.calculate.bind(executor) as Calculate;
    executor.calculate = ((first: FunctionVariantType, ...rest: FunctionVariantType[]) =>
      calculate(copied(first), ...rest.map(copied))) as BaseFunction["calculate"];
    executor.isRepaired = true;
  }
}

/** The part of the engine's factory that decides what names a table; private there, and there is no other way in. */
interface TableReferences {
  _checkTokenIsTableReference(token: string): boolean;
}

/** The engine knows no table whose name has an underscore or a dot, though Excel allows both. */
function repairTableNames(references: TableReferences): void {
  const check = references._checkTokenIsTableReference.bind(references);
  references._checkTokenIsTableReference = (token) =>
    /^[\p{L}_][\p{L}\p{N}_.]*\[.*\]$/u.test(token) || check(token);
}

type Calculate = (...given: FunctionVariantType[]) => ReturnType<BaseFunction["calculate"]>;
type Repaired = BaseFunction & { isRepaired?: boolean };

function copied(value: FunctionVariantType): FunctionVariantType {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  return ArrayValueObject.create({
    calculateValueList: array.getArrayValue().map((line) => [...line]),
    rowCount: array.getRowCount(),
    columnCount: array.getColumnCount(),
    unitId: array.getUnitId(),
    sheetId: array.getSheetId(),
    row: -1,
    column: -1,
  });
}
