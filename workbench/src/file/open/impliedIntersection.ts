import { tokensOf, type Token } from "../formulaTokens";

const OPERATORS = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">", "%"]);
const MAY_HAVE_RANGE = /:|\[/;

/**
 * A formula that a file does not mark as one that may answer an array, as Excel shows it: where one value is meant and
 * several cells stand, the one in the formula's own row or column is read, and `@` says so. Only where that is certain:
 * a range that is the whole formula or one side of an operator, outside of every function.
 *
 * @param formula as Excel shows it, without the equals sign
 * @example withIntersections("A1:A9*2+SUM(B1:B9)") // "@A1:A9*2+SUM(B1:B9)"
 */
export function withIntersections(formula: string): string {
  if (!MAY_HAVE_RANGE.test(formula)) return formula;
  const tokens = tokensOf(formula);
  const calls: boolean[] = [];
  let shown = "";
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (!token) break;
    const before = tokens[at - 1];
    const end = endOfRange(tokens, at);
    if (end > at) {
      const isAlone = isEdge(solid(tokens, at, -1), "(") && isEdge(solid(tokens, end - 1, 1), ")");
      const range = tokens.slice(at, end).map(({ text }) => text);
      shown += (isAlone && !calls.includes(true) ? "@" : "") + range.join("");
      at = end;
      continue;
    }
    // What stands in braces or after a name is no side of an operator.
    if (token.text === "(" || token.text === "{") {
      calls.push(token.text === "{" || before?.kind === "name" || before?.text === ")");
    } else if (token.text === ")" || token.text === "}") calls.pop();
    shown += token.text;
    at++;
  }
  return shown;
}

/** The end or the start of the formula, of its brackets, or an operator. */
const isEdge = (token: Token | undefined, bracket: string): boolean =>
  token === undefined || token.text === bracket || OPERATORS.has(token.text);

function solid(tokens: readonly Token[], at: number, step: 1 | -1): Token | undefined {
  let index = at + step;
  while (tokens[index]?.kind === "space") index += step;
  return tokens[index];
}

/** Where a range of several cells that starts here ends: `A1:A9`, `Data!A:A`, `tbl[Score]`; the start itself for none. */
function endOfRange(tokens: readonly Token[], start: number): number {
  const [first, second] = [tokens[start], tokens[start + 1]];
  const hasSheet = (first?.kind === "sheet" || first?.kind === "name") && second?.text === "!";
  const at = hasSheet ? start + 2 : start;
  const [corner, colon, other] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isCorner = (token: Token | undefined): boolean =>
    token?.kind === "cell" || (token?.kind === "name" && /^\$?[A-Z]{1,3}$/i.test(token.text));
  if (isCorner(corner) && colon?.text === ":" && isCorner(other) && corner?.kind === other?.kind) {
    return corner?.text.replaceAll("$", "") === other?.text.replaceAll("$", "") &&
      corner?.kind === "cell"
      ? start
      : at + 3;
  }
  const isColumn = colon?.kind === "struct" && /^\[[^@#[\]]+\]$/.test(colon.text);
  return corner?.kind === "name" && isColumn && !hasSheet ? at + 2 : start;
}
