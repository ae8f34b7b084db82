import { tokensOf, type Token } from "../file/formulaTokens";

/** How many arguments a function gets that is handed to one of these as its last of `count` arguments. */
const HANDED: Readonly<Record<string, (count: number) => number>> = {
  BYCOL: () => 1,
  BYROW: () => 1,
  MAP: (count) => count - 1,
  REDUCE: () => 2,
  SCAN: () => 2,
  MAKEARRAY: () => 2,
};

/**
 * A formula in which each function that is handed over by its bare name stands as a LAMBDA, which means the same:
 * Excel takes `BYCOL(B2:F9,NPS)`, the engine and files know no bare name of an add-in's function.
 *
 * @param isFunction whether a name, in capitals, is to be written out
 * @example withLambdas("=BYCOL(B2:F9,NPS)", (name) => name === "NPS") // "=BYCOL(B2:F9,LAMBDA(each_1,NPS(each_1)))"
 */
export function withLambdas(formula: string, isFunction: (name: string) => boolean): string {
  if (!TAKERS.test(formula)) return formula;
  const tokens = tokensOf(formula);
  const pieces = tokens.map(({ text }) => text);
  const frames: { readonly call: string; count: number }[] = [];
  let call = "";
  tokens.forEach((token, at) => {
    if (token.text === "(") frames.push({ call, count: 1 });
    else if (token.text === ")") frames.pop();
    else if (token.text === "{") frames.push({ call: "", count: 1 });
    else if (token.text === "}") frames.pop();
    else if (token.text === ",") {
      const frame = frames.at(-1);
      if (frame) frame.count++;
    } else if (token.kind === "name" || token.kind === "cell") {
      const frame = frames.at(-1);
      const name = token.text.toUpperCase();
      const parameters = frame && HANDED[frame.call]?.(frame.count);
      if (parameters && standsLast(tokens, at) && !isBound(tokens, name) && isFunction(name)) {
        pieces[at] = lambda(token.text, parameters);
      }
    }
    if (token.kind !== "space") call = token.kind === "name" ? token.text.toUpperCase() : "";
  });
  return pieces.join("");
}

const TAKERS = new RegExp(`(?:${Object.keys(HANDED).join("|")})\\s*\\(`, "i");

function lambda(name: string, count: number): string {
  const names = Array.from({ length: count }, (_, index) => `each_${index + 1}`).join(",");
  return `LAMBDA(${names},${name}(${names}))`;
}

function standsLast(tokens: readonly Token[], at: number): boolean {
  return neighbour(tokens, at, -1)?.text === "," && neighbour(tokens, at, 1)?.text === ")";
}

/** LET and LAMBDA give names a meaning of their own, and a comma follows where they do. */
const isBound = (tokens: readonly Token[], name: string): boolean =>
  tokens.some(
    ({ kind, text }, at) =>
      (kind === "name" || kind === "cell") &&
      text.toUpperCase() === name &&
      neighbour(tokens, at, 1)?.text === ","
  );

function neighbour(tokens: readonly Token[], at: number, step: 1 | -1): Token | undefined {
  let index = at + step;
  while (tokens[index]?.kind === "space") index += step;
  return tokens[index];
}
