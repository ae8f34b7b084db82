import type { FunctionName } from "../wording/en/help";
import type { LoadCommentFunctions } from "./comments/commentFunctions";
import type { CellProblem } from "./problem";

/** Cells as Excel hands them over, row by row; nothing about them is known yet. */
export type Cells = readonly (readonly unknown[])[];

interface AnyParameter {
  /** Left out, it reads as null; Excel wants such parameters last. */
  readonly optional?: boolean;
}

/** A range or array, in which empty cells have been made null by the time it is read. */
export interface CellsParameter<T> extends AnyParameter {
  readonly kind: "cells";
  /**
   * Whether a 0 says something that an empty cell does not. Only then is the sheet asked which cells are
   * empty, where the host hands both over as 0.
   */
  readonly zerosMatter: boolean;
  /** @throws CellProblem */
  read(cells: Cells): T;
}

/** One value; a range of one cell counts as its value. */
export interface OptionParameter<T> extends AnyParameter {
  readonly kind: "option";
  /** Names that Excel offers while the formula is typed. */
  readonly choices?: ChoiceList;
  /** null when left out. @throws CellProblem */
  read(value: unknown): T;
}

export type Parameter<T> = CellsParameter<T> | OptionParameter<T>;

/** The names an argument takes, in capitals the list's own (an enumeration of Excel's). */
export interface ChoiceList {
  readonly id: string;
  readonly names: readonly string[];
}

/** What may stand in a result: never null, which Excel shows as 0. */
export type FunctionResult = number | string | CellProblem | NumberWithCard;

/** A number that shows a card of further figures where Excel can; elsewhere the plain number. */
export interface NumberWithCard {
  readonly value: number;
  /** Made only where it is shown. */
  readonly card: () => readonly CardLine[];
}

export interface CardLine {
  readonly label: string;
  readonly value: number | string;
  /** Number format, such as "0.0%". */
  readonly format?: string;
}

/**
 * A custom function, declared once: Excel's metadata, the help page, the function reference and the
 * call itself all come from here and from its help in the catalogue. The result is always a matrix,
 * because Excel tells a function where its arguments stand only if it is; one cell is [[x]].
 */
export interface FunctionDeclaration {
  /** Id and name, in capitals; never changes once shipped. */
  readonly name: FunctionName;
  readonly parameters: readonly NamedParameter[];
  /** "any" for texts, tables and numbers with a card. */
  readonly resultType: "number" | "any";
  /**
   * At once, but for functions that read comments, which have to load what reads them.
   * @throws CellProblem; may also give one in place of a single cell.
   */
  evaluate(args: readonly unknown[], load: LoadCommentFunctions): Awaitable<FunctionResults>;
}

type Awaitable<T> = T | Promise<T>;

export type FunctionResults = readonly (readonly FunctionResult[])[];

export type NamedParameter = Parameter<unknown> & { readonly name: string };

type Readings<P> = { readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never };

/** What a function's own file says; parameters in the order of the formula. */
interface Definition<P extends Readonly<Record<string, Parameter<unknown>>>> {
  readonly name: FunctionName;
  readonly parameters: P;
  readonly resultType: "number" | "any";
  readonly evaluate: (args: Readings<P>, load: LoadCommentFunctions) => Awaitable<FunctionResults>;
}

/**
 * A function from its parameters and what it does with their readings: `evaluate` gets each argument
 * read and checked, by name. Example: see `nps.ts`.
 */
export function declare<P extends Readonly<Record<string, Parameter<unknown>>>>({
  name,
  parameters,
  resultType,
  evaluate,
}: Definition<P>): FunctionDeclaration {
  const named = Object.entries(parameters).map(([key, parameter]) => ({ ...parameter, name: key }));
  return {
    name,
    parameters: named,
    resultType,
    evaluate: (args, load) => {
      const read = named.map((parameter, index) => [
        parameter.name,
        readOne(parameter, args[index]),
      ]);
      // Built from the very parameters whose types `Readings` lists.
      return evaluate(Object.fromEntries(read) as Readings<P>, load);
    },
  };
}

function readOne(parameter: Parameter<unknown>, given: unknown): unknown {
  if (parameter.kind === "option") return parameter.read(given ?? null);
  if (given === null || given === undefined) {
    return parameter.optional === true ? null : parameter.read([]);
  }
  return parameter.read(given as Cells);
}

/** The same parameter, which may be left out and then reads as null. */
export function optional<T>(parameter: CellsParameter<T>): CellsParameter<T | null> {
  return { ...parameter, optional: true };
}
