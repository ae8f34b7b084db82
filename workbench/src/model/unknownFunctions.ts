import { IFunctionService } from "@univerjs/engine-formula";
import { tokensOf } from "../file/formulaTokens";
import type { Host } from "../host";

/**
 * Whether a formula calls a function that is neither the engine's, an add-in's nor a name: its result is #NAME?, as
 * for LAMBDA in an Excel that came before it.
 *
 * @example callsUnknownFunction(host, "=NOSUCH(1)") // true
 */
export function callsUnknownFunction(host: Host, formula: string): boolean {
  const functions = host.book.getActiveSheet().getInject().get(IFunctionService);
  const names = host.book.getDefinedNames().map((name) => name.getName().toUpperCase());
  const isKnown = (name: string): boolean =>
    // The engine's type for names is its own list of them, which functions of add-ins are not in.
    functions.hasExecutor(name as unknown as Parameters<typeof functions.hasExecutor>[0]) ||
    names.includes(name);
  const tokens = tokensOf(formula);
  // LET and LAMBDA may bind a name to a function: it stands there without a bracket.
  const called = new Set<string>();
  const bound = new Set<string>();
  tokens.forEach(({ kind, text }, at) => {
    if (kind === "name") (tokens[at + 1]?.text === "(" ? called : bound).add(text.toUpperCase());
  });
  return [...called].some((name) => !bound.has(name) && !isKnown(name));
}
