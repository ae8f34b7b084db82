import {
  BaseReferenceObject,
  ErrorValueObject,
  type ArrayValueObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { areaAddress, fromEngine, quoteSheet } from "../model/addresses";
import { BUSY } from "./executor";
import type { FunctionMetadata, ParameterMetadata } from "./metadata";

/** How an empty cell of a range reaches a function: it differs between Excel's hosts. */
export type Blank = "" | null | 0 | "undefined";

export interface Arguments {
  readonly values: readonly unknown[];
  /** Beside each value, where it comes from; null for what has no place, such as a computed array. */
  readonly addresses: readonly (string | null)[];
}

interface Reading {
  readonly blank: Blank;
  /** Errors arrive as objects instead of passing through, in parameters of the type `any`. */
  readonly allowErrors: boolean;
  sheetName(sheetId: string): string;
}

/** An Excel error among the arguments: the function is not called and the cell shows it. */
export class ErrorArgument extends Error {
  constructor(readonly error: ErrorValueObject) {
    super(error.getErrorType());
  }
}

/** A value that does not suit the declared type: the cell shows #VALUE!, and the function is not called. */
export class WrongType extends Error {}

/**
 * What a formula hands to a custom function, as Excel would: omitted parameters are null, values are converted to the
 * declared type, `any` stays as it is.
 *
 * @throws ErrorArgument, WrongType
 */
export function readArguments(
  metadata: FunctionMetadata,
  given: readonly FunctionVariantType[],
  defaultSheetId: string,
  reading: Reading
): Arguments {
  const values: unknown[] = [];
  const addresses: (string | null)[] = [];
  const { parameters } = metadata;
  for (const [index, parameter] of parameters.entries()) {
    if (parameter.repeating) {
      values.push(given.slice(index).map((each) => readOne(parameter, each, reading)));
      addresses.push(null);
      break;
    }
    const argument = given[index];
    values.push(argument === undefined ? null : readOne(parameter, argument, reading));
    addresses.push(argument === undefined ? null : addressOf(argument, defaultSheetId, reading));
  }
  return { values, addresses };
}

function readOne(parameter: ParameterMetadata, argument: FunctionVariantType, given: Reading) {
  const reading = { ...given, allowErrors: given.allowErrors && typeOf(parameter) === "any" };
  const isMatrix = parameter.dimensionality === "matrix";
  if (isLeftOut(argument)) return null;
  const cells = cellsOf(argument, reading);
  if (isMatrix) return cells.map((line) => line.map((cell) => convert(parameter, cell)));
  const single = cells[0]?.[0];
  if (cells.length === 1 && cells[0]?.length === 1) return convert(parameter, single);
  // Several cells for a single value: Excel would spill the function over them; none of ours relies on it.
  throw new WrongType(parameter.name);
}

/** A parameter left out between commas is an empty value without a place, and Excel gives null for it. */
const isLeftOut = (argument: FunctionVariantType): boolean =>
  !isReference(argument) && !argument.isArray() && (argument as BaseValueObject).isNull();

function addressOf(
  argument: FunctionVariantType,
  defaultSheetId: string,
  reading: Reading
): string | null {
  if (!isReference(argument)) return null;
  const sheetId = argument.getForcedSheetId() || argument.getSheetId() || defaultSheetId;
  const area = areaAddress(fromEngine(argument.getRangePosition()));
  return `${quoteSheet(reading.sheetName(sheetId))}!${area}`;
}

const isReference = (argument: FunctionVariantType): argument is BaseReferenceObject =>
  argument.isReferenceObject();

function cellsOf(argument: FunctionVariantType, reading: Reading): unknown[][] {
  if (isReference(argument)) return cellsOfReference(argument, reading);
  if (argument.isArray()) return cellsOfArray(argument as ArrayValueObject, reading);
  return [[valueOf(argument as BaseValueObject, null, reading)]];
}

/** A range has real empty cells. */
function cellsOfReference(reference: BaseReferenceObject, reading: Reading): unknown[][] {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  const blank = reading.blank === "undefined" ? undefined : reading.blank;
  const width = endColumn - startColumn + 1;
  const cells = Array.from({ length: endRow - startRow + 1 }, () =>
    Array.from<unknown>({ length: width }).fill(blank)
  );
  reference.iterator((cell, row, column) => {
    const line = cells[row - startRow];
    if (cell && line) line[column - startColumn] = valueOf(cell, blank, reading);
    return true;
  });
  return cells;
}

/** A computed array has none: what is empty in it is 0. */
function cellsOfArray(array: ArrayValueObject, reading: Reading): unknown[][] {
  return array
    .getArrayValue()
    .map((line) => line.map((cell) => (cell ? valueOf(cell, 0, reading) : 0)));
}

function valueOf(cell: BaseValueObject, blank: unknown, reading: Reading): unknown {
  if (cell.isNull()) return blank;
  if (!cell.isError()) return cell.getValue();
  const error = cell as ErrorValueObject;
  // A function waits for another one's answer and is not called before.
  const isBusy = String(error.getErrorType()) === BUSY;
  if (!reading.allowErrors || isBusy) throw new ErrorArgument(error);
  return { type: "CustomFunctionError", code: error.getErrorType() };
}

const typeOf = ({ type = "any" }: ParameterMetadata): string => type;

function convert(parameter: ParameterMetadata, cell: unknown): unknown {
  const type = typeOf(parameter);
  if (type === "any" || cell === null || cell === undefined) return cell;
  if (type === "string")
    return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
  if (type === "boolean") return typeof cell === "string" ? refuse(parameter) : Boolean(cell);
  if (typeof cell === "string") {
    const number = Number(cell);
    const isNumber = cell.trim() !== "" && !Number.isNaN(number);
    return isNumber && parameter.dimensionality !== "matrix" ? number : refuse(parameter);
  }
  return Number(cell);
}

function refuse(parameter: ParameterMetadata): never {
  throw new WrongType(parameter.name);
}
