import { withLambdas } from "./handedFunctions";

/** How the engine cuts a formula into its parts. */
export interface Lexing {
  isRepaired?: boolean;
  _squareBracketState: number;
  _tableBracketState: boolean;
  treeBuilder(formula: string, forCalculation?: boolean, names?: DefinedNames): unknown;
  /** Forgets the formulas read so far; new ones can be read after it. */
  dispose(): void;
  /** Begins a new formula. */
  _resetTemp(): void;
  /** Whether a name that stands for nothing has just been deleted. */
  _checkDefinedNameDirty(name: string, names: unknown): boolean;
  /** Puts the content of a name in the name's place. */
  _handleNestedDefinedName(content: string, rest: unknown): unknown;
}

/** The workbook's names, as far as there are any. */
interface DefinedNames {
  readonly unitId: string | null;
  getValueByName(unitId: string, name: string): unknown;
}

/**
 * A formula whose brackets are not closed leaves the engine thinking it is still inside them, and the formulas after
 * it come out wrong. Two ranges with a space between them, which in Excel means their common cells, are at times none
 * and at times an error. And a name whose LAMBDA calls itself is expanded without end until the process dies: in Excel it
 * works; here the inner call is #NAME?, and so is the result. A function that is handed over by its bare name, as in
 * BYCOL(B2:F9,NPS), is no function to the engine. A call of a name that was deleted comes out as #N/A, and stays so.
 *
 * @param isFunction whether a function of this name, in capitals, is known
 */
export function repairLexing(lexing: Lexing, isFunction: (name: string) => boolean): void {
  if (lexing.isRepaired) return;
  lexing.isRepaired = true;
  const build = lexing.treeBuilder.bind(lexing);
  let namesBefore = false;
  lexing.treeBuilder = (formula, forCalculation, names) => {
    // Without any name left the engine no longer asks for them, and remembers formulas with what they once meant.
    if (forCalculation) {
      if (namesBefore && !names) lexing.dispose();
      namesBefore = names !== undefined;
    }
    const isName = (name: string) =>
      names?.unitId != null && Boolean(names.getValueByName(names.unitId, name));
    const text = withLambdas(formula, (name) => isFunction(name) && !isName(name));
    return build(hasCommonCells(text) ? "=#NULL!" : text, forCalculation, names);
  };
  const begin = lexing._resetTemp.bind(lexing);
  lexing._resetTemp = () => {
    begin();
    lexing._squareBracketState = 0;
    lexing._tableBracketState = false;
  };
  const expand = lexing._handleNestedDefinedName.bind(lexing);
  // A deleted name is then read like any name that never was: #NAME?.
  lexing._checkDefinedNameDirty = () => false;
  const open = new Set<string>();
  lexing._handleNestedDefinedName = (content, rest) => {
    if (open.has(content)) return "#NAME?";
    open.add(content);
    try {
      return expand(content, rest);
    } finally {
      open.delete(content);
    }
  };
}

/** Texts, sheets in quotes and names of columns, in which a space means nothing. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]/g;
const COMMON_CELLS =
  /(?<![\p{L}\p{N}_.])\$?[A-Z]{1,3}\$?\d{1,7}\)?\s+\(?\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(])/iu;

const hasCommonCells = (formula: string): boolean =>
  COMMON_CELLS.test(formula.replace(QUOTED, (text) => '"'.repeat(text.length)));
