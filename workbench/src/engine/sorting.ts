import {
  ArrayValueObject,
  type BaseFunction,
  type FunctionVariantType,
  type IFunctionService,
} from "@univerjs/engine-formula";

type Calculate = (...given: FunctionVariantType[]) => ReturnType<BaseFunction["calculate"]>;
type Repaired = BaseFunction & { isRepaired?: boolean };

/** Functions that change the array they are given, in which the engine keeps the range for everybody. */
const SORTING = ["SORT", "SORTBY"];

/** Lets them work on a copy; without it every other formula over the range sees it sorted. */
export function repairSorting(functions: IFunctionService): void {
  for (const name of SORTING) {
    const executor = functions.getExecutor(name) as Repaired | undefined;
    if (!executor || executor.isRepaired) continue;
    const calculate = executor.calculate.bind(executor) as Calculate;
    executor.calculate = ((first: FunctionVariantType, ...rest: FunctionVariantType[]) =>
      calculate(copied(first), ...rest.map(copied))) as BaseFunction["calculate"];
    executor.isRepaired = true;
  }
}

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
