import {
  ArrayValueObject,
  IFunctionService,
  type BaseFunction,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/sheets/facade";

/**
 * Mends what the engine computes wrongly without saying so. SORT and SORTBY sort the very array in which the engine
 * keeps the range, so that every other formula over that range sees it sorted.
 */
export function repairEngine(book: FWorkbook): void {
  const functions = book.getActiveSheet().getInject().get(IFunctionService);
  for (const name of ["SORT", "SORTBY"]) {
    const executor = functions.getExecutor(name) as Repaired | undefined;
    if (!executor || executor.isRepaired) continue;
    const calculate = executor.calculate.bind(executor) as Calculate;
    executor.calculate = ((first: FunctionVariantType, ...rest: FunctionVariantType[]) =>
      calculate(copied(first), ...rest.map(copied))) as BaseFunction["calculate"];
    executor.isRepaired = true;
  }
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
