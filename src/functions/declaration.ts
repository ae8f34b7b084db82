import type { CellProblem } from "./problem";

/** Cells as Excel hands them over, row by row; nothing about them is known yet. */
export type Cells = readonly (readonly unknown[])[];

/**
 * "cells": a range or array, in which empty cells have been made null by the time it arrives.
 * "option": one value, null if left out.
 */
export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly kind: "cells" | "option";
  readonly optional?: boolean;
}

export interface Example {
  readonly formula: string;
  /** What the formula gives, in words or as the value itself. */
  readonly result: string;
}

/**
 * A custom function, declared once: Excel's metadata, the help page, the function reference and the
 * call itself all come from here. The result is always a matrix, because Excel tells a function
 * where its arguments stand only if it is; one cell is [[x]].
 */
export interface FunctionDeclaration {
  /** Id and name, in capitals; never changes once shipped. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly resultType: "number" | "any";
  readonly examples: readonly Example[];
  /** Throws {@link CellProblem}; may also give one in place of a single cell. */
  evaluate(args: readonly unknown[]): readonly (readonly FunctionResult[])[];
}

/** What may stand in a result: never null, which Excel shows as 0. */
export type FunctionResult = number | string | CellProblem;
