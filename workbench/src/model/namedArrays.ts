import { Adapter } from "../protocol/adapter";
import { ERROR_TEXT } from "./entries";
import type { Range } from "./range";
import type { CellScalar, ValueType } from "./sheetCells";

/** NamedItem.arrayValues: the values behind a name, which is a range, a constant or an array constant. */
export class NamedItemArrayValues extends Adapter {
  readonly typeName = "NamedItemArrayValues";
  override readonly scalars = ["types", "values"];
  readonly values: readonly (readonly CellScalar[])[];
  readonly types: readonly (readonly ValueType[])[];
  constructor(formula: string, range: Range | null) {
    super();
    this.values = range?.values ?? constants(formula.replace(/^=/, "").trim());
    this.types = range?.valueTypes ?? this.values.map((line) => line.map(typeOf));
  }
}

/** {1,2;"a",TRUE} or a single constant; a formula stands as its text. */
function constants(text: string): CellScalar[][] {
  const inner = /^\{(.*)\}$/s.exec(text)?.[1];
  if (inner === undefined) return [[constant(text)]];
  const lines: CellScalar[][] = [[]];
  const pattern = /\s*("(?:[^"]|"")*"|[^,;"]+)\s*([,;]|$)/gsy;
  for (let found = pattern.exec(inner); found; found = pattern.exec(inner)) {
    lines.at(-1)?.push(constant((found[1] ?? "").trim()));
    if (found[2] === ";") lines.push([]);
    if (found[2] === "") break;
  }
  return lines;
}

function constant(text: string): CellScalar {
  const quoted = /^"((?:[^"]|"")*)"$/s.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  const number = Number(text);
  return text !== "" && !Number.isNaN(number) ? number : text;
}

function typeOf(value: CellScalar): ValueType {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return ERROR_TEXT.test(value) ? "Error" : "String";
}
