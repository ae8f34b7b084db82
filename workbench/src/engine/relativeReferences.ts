import {
  ErrorType,
  ErrorValueObject,
  StringValueObject,
  type BaseFunction,
  type FunctionVariantType,
  type IFunctionService,
} from "@univerjs/engine-formula";

type Calculate = (...given: FunctionVariantType[]) => ReturnType<BaseFunction["calculate"]>;
type Repaired = BaseFunction & { isRepaired?: boolean };

/** Lets INDIRECT count `RC[-1]` from the cell of the formula; the engine counts from A1. */
export function repairIndirect(functions: IFunctionService): void {
  const executor = functions.getExecutor("INDIRECT") as Repaired | undefined;
  if (!executor || executor.isRepaired) return;
  const calculate = executor.calculate.bind(executor) as Calculate;
  executor.calculate = ((reference: FunctionVariantType, isA1?: FunctionVariantType) => {
    const first = firstOf(reference);
    if (!isA1) return calculate(reference);
    if (Number(firstOf(isA1)) !== 0 || typeof first !== "string") return calculate(reference, isA1);
    const { row, column } = executor;
    // Outside the cells of a sheet the engine tells no true place; "R1C1" alone needs none.
    if ((row < 0 || column < 0) && absolute(first, 0, 0) !== absolute(first, 1, 1)) {
      return ErrorValueObject.create(ErrorType.REF);
    }
    return calculate(StringValueObject.create(absolute(first, row, column)), isA1);
  }) as BaseFunction["calculate"];
  executor.isRepaired = true;
}

function firstOf(value: FunctionVariantType): unknown {
  if (value.isArray()) {
    const array = value as { getFirstCell?(): { getValue(): unknown } };
    return array.getFirstCell?.().getValue();
  }
  return (value as { getValue?(): unknown }).getValue?.();
}

/**
 * R1C1 with its relative parts counted from a cell (from 0).
 *
 * @example absolute("Data!R[-1]C", 4, 1) // "Data!R4C2"
 */
export function absolute(reference: string, row: number, column: number): string {
  const place = reference.lastIndexOf("!") + 1;
  const part = (text: string, from: number): string => {
    const relative = /^\[(-?\d+)\]$/.exec(text);
    return text === "" || relative ? String(from + 1 + Number(relative?.[1] ?? 0)) : text;
  };
  const cells = reference
    .slice(place)
    .replace(
      /\bR(\[-?\d+\]|\d*)C(\[-?\d+\]|\d*)/gi,
      (_, r: string, c: string) => `R${part(r, row)}C${part(c, column)}`
    );
  return reference.slice(0, place) + cells;
}
