import { IFunctionService } from "@univerjs/engine-formula";
import { Adapter } from "../protocol/adapter";
import type { Host } from "../host";
import { memberName } from "../protocol/wire";
import { invalidArgument, notCovered } from "./errors";
import { formulaName, FUNCTION_NAMES } from "./functionNames";
import { Range } from "./range";

/** workbook.functions: built-in functions, calculated by the engine without a cell. A method for each is added below. */
export class WorksheetFunctions extends Adapter {
  readonly typeName = "Functions";
  constructor(private readonly host: Host) {
    super();
  }

  async evaluate(wireName: string, given: readonly unknown[]): Promise<FunctionResult> {
    const name = formulaName(wireName);
    const { host } = this;
    const known = host.book.getActiveSheet().getInject().get(IFunctionService);
    if (!known.hasExecutor(name)) throw notCovered(`Functions.${memberName(wireName)}`);
    await host.settle(false);
    // Functions that take any number of values hand them over in one list.
    const values = given.flatMap((value): readonly unknown[] =>
      Array.isArray(value) ? (value as readonly unknown[]) : [value]
    );
    while (values.length > 0 && isMissing(values.at(-1))) values.pop();
    const formula = `=${name}(${values.map(literal).join(",")})`;
    const unit = host.book.getId();
    const sheet = host.workbook.activeSheet.id;
    const formulas = { [unit]: { [sheet]: { 0: { 0: [formula] } } } };
    const results = await host.api.getFormula().executeFormulas(formulas);
    return new FunctionResult(results[unit]?.[sheet]?.[0]?.[0]?.[0]?.value);
  }
}

for (const wireName of FUNCTION_NAMES) {
  Object.defineProperty(WorksheetFunctions.prototype, memberName(wireName), {
    value(this: WorksheetFunctions, ...given: readonly unknown[]) {
      return this.evaluate(wireName, given);
    },
  });
}

const isMissing = (value: unknown): boolean => value === null || value === undefined;

function literal(value: unknown): string {
  if (isMissing(value)) return "";
  if (value instanceof Range) return value.address;
  if (value instanceof FunctionResult) return value.error || literal(value.value);
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  // Excel.RangeReference: a range by its address.
  if (typeof value === "object" && value !== null && "address" in value) {
    return String(value.address);
  }
  throw invalidArgument("A function takes ranges, numbers, texts and truth values.");
}

/** What a function gave, which may be handed to another one. */
export class FunctionResult extends Adapter {
  readonly typeName = "FunctionResult";
  override readonly scalars = ["value", "error"];
  readonly value: unknown;
  readonly error: string;
  constructor(result: unknown) {
    super();
    const [first] = Array.isArray(result) ? (result.flat(2) as unknown[]) : [result];
    const isError = typeof first === "string" && first.startsWith("#");
    this.error = isError ? String(first) : "";
    this.value = isError ? null : (first ?? 0);
  }
}
