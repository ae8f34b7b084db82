import { say } from "../wording/say";
import type { LoadCommentFunctions } from "./comments/commentFunctions";
import type { Cells, FunctionDeclaration, FunctionResult, FunctionResults } from "./declaration";
import { withoutEmptyCells, type FindEmptyCells } from "./emptiness";
import { inputError } from "./inputErrors";
import { cellValueOf } from "./numberCard";
import { CellProblem, type CellErrorCode } from "./problem";

/** What the functions need of the program around them. */
export interface FunctionHost {
  readonly findEmpty: FindEmptyCells;
  /** Whether Excel tells functions where their arguments stand (CustomFunctionsRuntime 1.3). */
  addressesKnown(): boolean;
  /** Whether a number may carry a card of further figures (ExcelApi 1.19, CustomFunctionsRuntime 1.4). */
  cardsKnown(): boolean;
  /** Rejected with a CellProblem where it does not come; the next call tries again. */
  readonly commentFunctions: LoadCommentFunctions;
  /** An error as Excel understands it. */
  error(code: CellErrorCode, message: string): unknown;
}

/** The last argument of every call, as far as it is used here. */
interface Invocation {
  readonly parameterAddresses?: readonly (string | null | undefined)[] | null;
  readonly isInValuePreview?: unknown;
}

/**
 * A declared function as Excel calls it: arguments in, then the invocation; a matrix out, at once or
 * (only when the sheet has to be asked which cells are empty, and when comments are read) as a promise.
 * Whatever goes wrong reaches the cell as an Excel error with a sentence, never as a raw exception.
 */
export function callable(
  declaration: FunctionDeclaration,
  host: FunctionHost
): (...given: unknown[]) => unknown {
  const evaluate = (args: readonly unknown[]) => {
    const results = declaration.evaluate(args, host.commentFunctions);
    return results instanceof Promise
      ? results.then((read) => allShown(read, host))
      : allShown(results, host);
  };
  const fail = (thrown: unknown): never => {
    throw errorOf(thrown, host);
  };
  return (...given) => {
    try {
      const args = argumentsIn(declaration, given, host);
      const answer = args.some((arg) => arg instanceof Promise)
        ? Promise.all(args).then(evaluate)
        : evaluate(args);
      return answer instanceof Promise ? answer.catch(fail) : answer;
    } catch (thrown) {
      return fail(thrown);
    }
  };
}

function argumentsIn(
  { parameters }: FunctionDeclaration,
  given: readonly unknown[],
  host: FunctionHost
): unknown[] {
  // Excel fills left-out arguments with null; a host that leaves them off moves the invocation forward.
  const last = given[given.length - 1];
  const invocation = isInvocation(last) ? last : {};
  const values = isInvocation(last) ? given.slice(0, -1) : given;
  return parameters.map((parameter, index) => {
    const value = values[index] ?? null;
    if (parameter.kind === "option") return optionIn(value);
    if (value === null) return null;
    if (!parameter.zerosMatter) return asCells(value);
    const site = {
      address: invocation.parameterAddresses?.[index],
      addressesKnown: host.addressesKnown(),
      // Declared as a string, documented as a boolean.
      isPreview: String(invocation.isInValuePreview) === "true",
    };
    return withoutEmptyCells(asCells(value), site, host.findEmpty);
  });
}

function isInvocation(value: unknown): value is Invocation {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return !("basicValue" in value || "code" in value);
}

/** A host may hand a single value or a single row over without its matrix. One look: a million rows are alike. */
function asCells(value: unknown): Cells {
  if (!Array.isArray(value)) return [[value]];
  return value.length === 0 || Array.isArray(value[0]) ? (value as Cells) : [value];
}

/** A single value: the first cell of a range, the plain value of a number with a card; an error is passed on. */
function optionIn(given: unknown): unknown {
  const [first] = Array.isArray(given) ? (given as unknown[]) : [given];
  const value = (Array.isArray(first) ? (first[0] as unknown) : first) ?? null;
  const problem = inputError(value);
  if (problem) throw problem;
  return typeof value === "object" && value !== null && "basicValue" in value
    ? value.basicValue
    : value;
}

/** The results themselves where they are plain values: there may be a million of them. */
function allShown(results: FunctionResults, host: FunctionHost): readonly (readonly unknown[])[] {
  return results.some(holdsObject)
    ? results.map((line) => line.map((value) => shown(value, host)))
    : results;
}

function holdsObject(line: readonly FunctionResult[]): boolean {
  for (let column = 0; column < line.length; column++) {
    if (typeof line[column] === "object") return true;
  }
  return false;
}

function shown(value: FunctionResult, host: FunctionHost): unknown {
  if (typeof value !== "object") return value;
  if (value instanceof CellProblem) return host.error(value.code, value.message);
  return host.cardsKnown() ? cellValueOf(value) : value.value;
}

function errorOf(thrown: unknown, host: FunctionHost): unknown {
  return thrown instanceof CellProblem
    ? host.error(thrown.code, thrown.message)
    : host.error("#VALUE!", say("functions.problem.internal"));
}
