export type TokenKind =
  "text" | "sheet" | "struct" | "error" | "cell" | "name" | "number" | "space" | "sign";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const KINDS: readonly TokenKind[] = [
  "text",
  "sheet",
  "struct",
  "error",
  "cell",
  "name",
  "number",
  "space",
  "sign",
];

const LETTER = String.raw`A-Za-z_\\\u00a1-\uffff`;
const PATTERN = new RegExp(
  [
    String.raw`("(?:[^"]|"")*")`,
    String.raw`('(?:[^']|'')*'(?=!))`,
    // A column's name may hold brackets, each after an apostrophe.
    String.raw`(\[(?:'.|[^\[\]']|\[(?:'.|[^\[\]'])*\])*\])`,
    String.raw`(#(?:N/A|NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|SPILL!|CALC!|BUSY!|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!|GETTING_DATA))`,
    String.raw`(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?![\w(!\u00a1-\uffff]|\.[A-Za-z0-9_]))`,
    `([${LETTER}][${LETTER}0-9.?]*)`,
    String.raw`(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)`,
    String.raw`(\s+)`,
    String.raw`([^])`,
  ].join("|"),
  "gy"
);
/** Ranges whose empty ends are cut (A1.:.A9): the dot would otherwise be part of a name. */
const TRIMMED = /\.:|:\./;

/** The parts of a formula in order; together they are the formula. */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  PATTERN.lastIndex = 0;
  for (let found = PATTERN.exec(formula); found; found = PATTERN.exec(formula)) {
    const [text] = found;
    const kind = KINDS[found.findIndex((group, at) => at > 0 && group !== undefined) - 1] ?? "sign";
    const isTrimmed = kind === "name" && text.endsWith(".") && formula[PATTERN.lastIndex] === ":";
    if (isTrimmed && TRIMMED.test(formula)) {
      const name = text.slice(0, -1);
      tokens.push({ kind: CELL.test(name) ? "cell" : "name", text: name });
      tokens.push({ kind: "sign", text: "." });
    } else tokens.push({ kind, text });
  }
  return tokens;
}

const CELL = /^\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}$/;
