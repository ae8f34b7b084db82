import { Adapter } from "../protocol/adapter";
import type { Host } from "../host";
import { invalidArgument } from "./errors";
import { Range } from "./range";

/** workbook.functions: built-in functions, calculated by the engine without a cell. */
export class WorksheetFunctions extends Adapter {
  readonly typeName = "Functions";
  constructor(private readonly host: Host) {
    super();
  }

  sum(values: readonly unknown[]): Promise<FunctionResult> {
    return this.evaluate("SUM", values);
  }
  average(values: readonly unknown[]): Promise<FunctionResult> {
    return this.evaluate("AVERAGE", values);
  }
  count(values: readonly unknown[]): Promise<FunctionResult> {
    return this.evaluate("COUNT", values);
  }
  countA(values: readonly unknown[]): Promise<FunctionResult> {
    return this.evaluate("COUNTA", values);
  }
  countBlank(range: unknown): Promise<FunctionResult> {
    return this.evaluate("COUNTBLANK", [range]);
  }
  countIf(range: unknown, criteria: unknown): Promise<FunctionResult> {
    return this.evaluate("COUNTIF", [range, criteria]);
  }
  max(values: readonly unknown[]): Promise<FunctionResult> {
    return this.evaluate("MAX", values);
  }
  min(values: readonly unknown[]): Promise<FunctionResult> {
    return this.evaluate("MIN", values);
  }
  vlookup(...values: readonly unknown[]): Promise<FunctionResult> {
    return this.evaluate("VLOOKUP", values);
  }

  private async evaluate(name: string, values: readonly unknown[]): Promise<FunctionResult> {
    await this.host.settle(false);
    const given = values.filter((value) => value !== null && value !== undefined);
    const formula = `=${name}(${given.map(literal).join(",")})`;
    const unit = this.host.book.getId();
    const sheet = this.host.workbook.activeSheet.id;
    const formulas = { [unit]: { [sheet]: { 0: { 0: [formula] } } } };
    const results = await this.host.api.getFormula().executeFormulas(formulas);
    return new FunctionResult(results[unit]?.[sheet]?.[0]?.[0]?.[0]?.value);
  }
}

function literal(value: unknown): string {
  if (value instanceof Range) return value.address;
  if (value instanceof FunctionResult) return literal(value.value);
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  throw invalidArgument("A function takes ranges, numbers, texts and truth values.");
}

class FunctionResult extends Adapter {
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
