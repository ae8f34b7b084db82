import { callable, type FunctionHost } from "../src/functions/call";
import type { FunctionDeclaration } from "../src/functions/declaration";

/** A block of cells as a range arrives: row by row. */
export type Matrix = readonly (readonly unknown[])[];

/** Nothing measured here may have to ask the sheet: that would be a round trip and no computation. */
const HOST: FunctionHost = {
  findEmpty: () => Promise.reject(new Error("The sheet was asked.")),
  addressesKnown: () => true,
  cardsKnown: () => false,
  commentFunctions: () => Promise.reject(new Error("Comments are measured apart.")),
  error: (code, message) => new Error(`${code} ${message}`),
};

/**
 * A function with its arguments as Excel calls it: arguments, address of each range, result as a matrix.
 * Throws where the function would not answer at once or with an error.
 */
export function excelCall(
  declaration: FunctionDeclaration,
  args: readonly unknown[],
  addresses: readonly (string | null)[] = addressesOf(args)
): () => Matrix {
  const called = callable(declaration, HOST);
  const given = declaration.parameters.map((_, index) => args[index] ?? null);
  const invocation = { parameterAddresses: addresses };
  return () => {
    const result = called(...given, invocation);
    if (Array.isArray(result)) return result as Matrix;
    throw new Error(`${declaration.name} did not answer at once.`);
  };
}

function addressesOf(args: readonly unknown[]): (string | null)[] {
  return args.map((arg, index) => {
    if (!Array.isArray(arg)) return null;
    const column = String.fromCharCode(65 + index);
    return `Answers!${column}1:${column}${arg.length}`;
  });
}

/**
 * The yardstick of everything that is given cells: reads every cell of every argument once and adds it into one
 * counter; a text by its length.
 */
export function bareLoop(args: readonly unknown[]): number {
  let counter = 0;
  for (const arg of args) if (Array.isArray(arg)) counter += bareSum(arg as Matrix);
  return counter;
}

function bareSum(cells: Matrix): number {
  let sum = 0;
  for (let row = 0; row < cells.length; row++) {
    const line = cells[row] as readonly unknown[];
    for (let column = 0; column < line.length; column++) {
      const cell = line[column];
      if (typeof cell === "number") sum += cell;
      else if (typeof cell === "string") sum += cell.length;
      else if (cell === true) sum++;
    }
  }
  return sum;
}
