/** How the engine cuts a formula into its parts. */
export interface Lexing {
  isRepaired?: boolean;
  _squareBracketState: number;
  _tableBracketState: boolean;
  /** Begins a new formula. */
  _resetTemp(): void;
  /** Puts the content of a name in the name's place. */
  _handleNestedDefinedName(content: string, rest: unknown): unknown;
}

/**
 * A formula whose brackets are not closed leaves the engine thinking it is still inside them, and the formulas after
 * it come out wrong. And a name whose LAMBDA calls itself is expanded without end until the process dies: in Excel it
 * works; here the inner call is #NAME?, and so is the result.
 */
export function repairLexing(lexing: Lexing): void {
  if (lexing.isRepaired) return;
  lexing.isRepaired = true;
  const begin = lexing._resetTemp.bind(lexing);
  lexing._resetTemp = () => {
    begin();
    lexing._squareBracketState = 0;
    lexing._tableBracketState = false;
  };
  const expand = lexing._handleNestedDefinedName.bind(lexing);
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
