import { fromFileFormula } from "../formulas";
import { tokensOf } from "../formulaTokens";
import type { WorkbookPart } from "./workbookPart";

/** Prefixes of functions and names, and references to tables and other workbooks. */
const WRITTEN_OTHERWISE = /_xl|\[|^=/i;

/**
 * How formulas of a file are shown. The same text is translated once, for most formulas of a file are alike.
 *
 * @param functionNames functions of add-ins as they are typed
 * @returns the translation of one formula, without the equals sign
 */
export function shownFormulas(
  workbook: WorkbookPart,
  functionNames: readonly string[]
): (text: string) => string {
  const own = lambdaNames(workbook);
  const known = new Map<string, string>();
  return (text) => {
    let shown = known.get(text);
    if (shown === undefined) {
      // Most formulas have nothing in them that a file writes otherwise than Excel shows it.
      const formula = WRITTEN_OTHERWISE.test(text) ? fromFileFormula(text, functionNames) : text;
      shown = own.size > 0 ? inOwnCase(formula, own) : formula;
      known.set(text, shown);
    }
    return shown;
  };
}

/** Names that are called like functions, by their capitals. */
function lambdaNames({ root }: WorkbookPart): ReadonlyMap<string, string> {
  const names = root.at("definedNames")?.all("definedName") ?? [];
  return new Map(
    names
      .filter((name) => /LAMBDA\(/i.test(name.text))
      .map((name) => [(name.attribute("name") ?? "").toUpperCase(), name.attribute("name") ?? ""])
  );
}

/** Excel shows a name as it was defined, however a formula writes it. */
function inOwnCase(formula: string, names: ReadonlyMap<string, string>): string {
  const tokens = tokensOf(formula);
  return tokens
    .map(({ kind, text }, at) => {
      const isCall = kind === "name" && tokens[at + 1]?.text === "(";
      return (isCall && names.get(text.toUpperCase())) || text;
    })
    .join("");
}
