import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { Answer } from "./answers";

/** Where a formula stands. */
export interface Place {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

type Evaluate = (given: readonly FunctionVariantType[], place: Place) => BaseValueObject;

/** A function of the formula engine that hands its arguments, references included, to the add-in. */
export class CustomFunctionExecutor extends BaseFunction {
  // With references a range keeps its address and its empty cells; otherwise those would arrive as 0.
  override needsReferenceObject = true;
  override minParams = 0;
  override maxParams = 255;

  constructor(
    name: string,
    private readonly evaluate: Evaluate
  ) {
    super(name as ConstructorParameters<typeof BaseFunction>[0]);
  }

  override calculate(...given: FunctionVariantType[]): BaseValueObject {
    return this.evaluate(given, {
      unitId: this.unitId ?? "",
      sheetId: this.subUnitId ?? "",
      row: this.row,
      column: this.column,
    });
  }
}

/** Excel's own word for a function that has not answered; the engine's list of errors lacks it. */
export const BUSY = "#BUSY!";

export const errorValue = (error: string): ErrorValueObject =>
  ErrorValueObject.create(error as ErrorType);

/** An answer as the engine has values; a matrix spills. */
export function engineValue(answer: Answer): BaseValueObject {
  if (answer.kind === "error") return errorValue(answer.error);
  const { value } = answer;
  if (!Array.isArray(value)) return engineScalar(value);
  const lines = (value as readonly unknown[]).map((line) => (Array.isArray(line) ? line : [line]));
  const [first = []] = lines;
  if (lines.length === 1 && first.length === 1) return engineScalar(first[0]);
  return ArrayValueObject.create({
    calculateValueList: lines.map((line) => line.map(engineScalar)),
    rowCount: lines.length,
    columnCount: first.length,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function engineScalar(value: unknown): BaseValueObject {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? NumberValueObject.create(value) : errorValue(ErrorType.NUM);
    case "boolean":
      return BooleanValueObject.create(value);
    case "string":
      return StringValueObject.create(value);
    default:
      return structured(value);
  }
}

/** null shows as 0 in a cell; errors and formatted values come as objects with a basic value. See `answers.ts`. */
function structured(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return NumberValueObject.create(0);
  const { type, basicValue, code } = value as Readonly<Record<string, unknown>>;
  if (type === "Empty") return StringValueObject.create("");
  if (typeof code === "string" && code.startsWith("#")) return errorValue(code);
  if (typeof basicValue === "string" && basicValue.startsWith("#")) return errorValue(basicValue);
  return basicValue === undefined ? errorValue(ErrorType.VALUE) : engineScalar(basicValue);
}
