/**
 * A small evaluator of plain Excel formulas, written from Excel's documentation and not from the code
 * under test: +, −, *, /, &, comparisons, IF, AND, OR, TRIM, ISNUMBER, DATE, COUNTIFS, SUMIFS, SUM, MAX, MIN, ABS, ROUND
 * and its two sisters, INDEX, exact MATCH, cell and range references.
 * It throws on anything else, so that a formula that is not plain fails its test.
 */
export type Value = number | string | boolean | null;
/** Cells by sheet and address: `cells["Answers"]["B2"]`. */
export type Cells = Readonly<Record<string, Readonly<Record<string, Value>>>>;
/** Looks a cell of the formula's own sheet up. */
export type Own = (address: string) => Value;

interface Range {
  readonly values: Value[];
}
type Operand = Value | Range;
const isRange = (operand: Operand): operand is Range =>
  typeof operand === "object" && operand !== null;

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?(?![\w(])|(\d+(?:\.\d+)?)|([A-Z]+)\(|(<=|>=|<>|[-+*/&=<>(),]))/y;

type Token =
  | { kind: "text"; text: string }
  | { kind: "reference"; sheet: string | null; from: string; to: string | null }
  | { kind: "number"; value: number }
  | { kind: "call"; name: string }
  | { kind: "symbol"; text: string };

function tokens(source: string): Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.trimEnd().length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    if (!match) throw new Error(`cannot read ${source} at ${at}`);
    const [, text, sheet, from, to, digits, name, symbol] = match;
    if (text !== undefined) {
      const inner = text.slice(1, -1).replaceAll('""', '"');
      if (inner.length > 255) throw new Error("a text in a formula is longer than Excel takes");
      found.push({ kind: "text", text: inner });
    } else if (from !== undefined) {
      const name = sheet === undefined ? null : sheet.slice(0, -1);
      const plain = name?.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
      found.push({ kind: "reference", sheet: plain, from, to: to ?? null });
    } else if (digits !== undefined) found.push({ kind: "number", value: Number(digits) });
    else if (name !== undefined) found.push({ kind: "call", name });
    else found.push({ kind: "symbol", text: symbol ?? "" });
  }
  return found;
}

/** The value of a formula (with its equals sign) on a sheet. */
export function evaluate(formula: string, own: Own, cells: Cells = {}): Value {
  if (!formula.startsWith("=")) throw new Error(`no formula: ${formula}`);
  if (formula.length > 8192) throw new Error("longer than Excel takes");
  const list = tokens(formula.slice(1));
  let at = 0;
  const peek = (text: string): boolean => {
    const token = list[at];
    return token?.kind === "symbol" && token.text === text;
  };
  const expect = (text: string): void => {
    if (!peek(text)) throw new Error(`expected ${text} in ${formula}`);
    at++;
  };

  const comparison = (): Operand => {
    let left = joined();
    for (;;) {
      const token = list[at];
      if (token?.kind !== "symbol" || !/^(<=|>=|<>|=|<|>)$/.test(token.text)) return left;
      at++;
      left = compared(scalar(left), token.text, scalar(joined()));
    }
  };
  const joined = (): Operand => {
    let left = sum();
    while (peek("&")) {
      at++;
      left = `${text(scalar(left))}${text(scalar(sum()))}`;
    }
    return left;
  };
  const sum = (): Operand => {
    let left = product();
    while (peek("+") || peek("-")) {
      const sign = peek("+") ? 1 : -1;
      at++;
      left = numeric(left) + sign * numeric(product());
    }
    return left;
  };
  const product = (): Operand => {
    let left = unary();
    while (peek("*") || peek("/")) {
      const times = peek("*");
      at++;
      const right = numeric(unary());
      if (!times && right === 0) throw new Error("#DIV/0!");
      left = times ? numeric(left) * right : numeric(left) / right;
    }
    return left;
  };
  const unary = (): Operand => {
    if (!peek("-")) return primary();
    at++;
    return -numeric(unary());
  };
  const primary = (): Operand => {
    const token = list[at];
    at++;
    if (token === undefined) throw new Error(`ends too early: ${formula}`);
    if (token.kind === "text") return token.text;
    if (token.kind === "number") return token.value;
    if (token.kind === "reference") return referred(token, own, cells);
    if (token.kind === "call") return call(token.name);
    if (token.text !== "(") throw new Error(`unexpected ${token.text} in ${formula}`);
    const inner = comparison();
    expect(")");
    return inner;
  };
  /** Arguments are read lazily only by IF, as Excel does: the branch not taken may divide by zero. */
  const call = (name: string): Operand => {
    if (name === "IF") {
      const condition = scalar(comparison());
      expect(",");
      const yes = branch(condition === true);
      expect(",");
      const no = branch(condition !== true);
      expect(")");
      return condition === true ? (yes ?? null) : (no ?? null);
    }
    const given: Operand[] = [];
    while (!peek(")")) {
      if (given.length > 0) expect(",");
      given.push(comparison());
    }
    expect(")");
    return apply(name, given);
  };
  const branch = (isTaken: boolean): Operand | undefined => {
    if (isTaken) return comparison();
    for (let depth = 0; ; at++) {
      const token = list[at];
      if (token === undefined) throw new Error(`ends too early: ${formula}`);
      if (token.kind === "call" || (token.kind === "symbol" && token.text === "(")) depth++;
      if (token.kind === "symbol" && depth === 0 && /^[,)]$/.test(token.text)) return undefined;
      if (token.kind === "symbol" && token.text === ")") depth--;
    }
  };

  const result = scalar(comparison());
  if (at !== list.length) throw new Error(`more than a formula: ${formula}`);
  return result;
}

function apply(name: string, given: readonly Operand[]): Operand {
  switch (name) {
    case "AND":
      return given.every((one) => scalar(one) === true);
    case "OR":
      return given.some((one) => scalar(one) === true);
    case "TRIM":
      return String(scalar(given[0] ?? null) ?? "").trim();
    case "ISNUMBER":
      return typeof scalar(given[0] ?? null) === "number";
    case "DATE": {
      const [year, month, day] = given.map((one) => numeric(one)) as [number, number, number];
      return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
    }
    case "COUNTIFS":
      return rowsThat(given).length;
    case "SUMIFS": {
      const [summed, ...criteria] = given;
      if (summed === undefined || !isRange(summed)) throw new Error("SUMIFS wants a range");
      return total(rowsThat(criteria).map((row) => summed.values[row] ?? null));
    }
    case "SUM":
      return total(given.flatMap((one) => (isRange(one) ? one.values : [scalar(one)])));
    case "MAX":
      return Math.max(...given.map((one) => numeric(one)));
    case "MIN":
      return Math.min(...given.map((one) => numeric(one)));
    case "ABS":
      return Math.abs(numeric(given[0] ?? null));
    case "ROUND":
    case "ROUNDUP":
    case "ROUNDDOWN": {
      const [value, digits] = given.map((one) => numeric(one)) as [number, number];
      return rounded(name, value, digits);
    }
    case "INDEX": {
      const [range, row] = given;
      if (range === undefined || !isRange(range)) throw new Error("INDEX wants a range");
      const value = range.values[numeric(row ?? null) - 1];
      if (value === undefined) throw new Error("#REF!");
      return value;
    }
    case "MATCH": {
      const [wanted, range, how] = given;
      if (range === undefined || !isRange(range) || how !== 0)
        throw new Error("MATCH is exact here");
      const text = String(scalar(wanted ?? null)).toLowerCase();
      const place = range.values.findIndex((value) => String(value).toLowerCase() === text);
      if (place < 0) throw new Error("#N/A");
      return place + 1;
    }
    default:
      throw new Error(`not a plain function: ${name}`);
  }
}

/** Rows at which every range meets its criterion. */
function rowsThat(given: readonly Operand[]): number[] {
  const pairs: [Range, Value][] = [];
  for (let index = 0; index < given.length; index += 2) {
    const range = given[index] as Operand;
    if (!isRange(range)) throw new Error("criteria want ranges");
    pairs.push([range, scalar(given[index + 1] ?? null)]);
  }
  const length = pairs[0]?.[0].values.length ?? 0;
  if (pairs.some(([range]) => range.values.length !== length)) throw new Error("#VALUE!");
  return Array.from({ length }, (_, row) => row).filter((row) =>
    pairs.every(([range, want]) => matches(range.values[row] ?? null, want))
  );
}

/** Texts in cells are passed over, as Excel does in ranges. */
function total(values: readonly Value[]): number {
  return values.reduce<number>((sum, one) => (typeof one === "number" ? sum + one : sum), 0);
}

/** Away from zero, towards it, or to the nearest, halves away from zero. */
/** Half away from zero on the decimal figure as it prints, so that 1.005 rounds up as it does in Excel. */
function rounded(name: "ROUND" | "ROUNDUP" | "ROUNDDOWN", value: number, digits: number): number {
  const size = shifted(Math.abs(value), digits);
  const whole =
    name === "ROUND" ? Math.round(size) : name === "ROUNDUP" ? Math.ceil(size) : Math.floor(size);
  return Math.sign(value) * shifted(whole, -digits);
}

function shifted(value: number, digits: number): number {
  const [figures = "0", power = "0"] = String(value).split("e");
  return Number(`${figures}e${Number(power) + digits}`);
}

/** One cell against one criterion, as COUNTIFS documents it. */
function matches(cell: Value, want: Value): boolean {
  if (typeof want === "number") return cell === want || asNumber(cell) === want;
  const [, operator = "", rest = ""] = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(String(want)) ?? [];
  const figure = asNumber(rest);
  if (figure !== null) {
    // Ordering looks at numbers only; equality also at texts that read as the number.
    if (operator === "" || operator === "=") return asNumber(cell) === figure;
    if (operator === "<>") return asNumber(cell) !== figure;
    if (typeof cell !== "number") return false;
    if (operator === "<=") return cell <= figure;
    if (operator === ">=") return cell >= figure;
    return operator === "<" ? cell < figure : cell > figure;
  }
  if (operator !== "" && operator !== "=") throw new Error(`not used here: ${String(want)}`);
  if (rest === "") return cell === null;
  return typeof cell === "string" && wildcard(rest).test(cell);
}

function wildcard(pattern: string): RegExp {
  const literal = (letter: string): string => letter.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  let source = "";
  for (let index = 0; index < pattern.length; index++) {
    const letter = pattern.charAt(index);
    const next = pattern.charAt(index + 1);
    if (letter === "~" && /[~*?]/.test(next)) {
      source += literal(next);
      index++;
    } else if (letter === "*") source += ".*";
    else if (letter === "?") source += ".";
    else source += literal(letter);
  }
  return new RegExp(`^${source}$`, "is");
}

function asNumber(value: Value): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value.trim() === "") return null;
  const parsed = Number(value);
  return Number.isNaN(parsed) ? null : parsed;
}

function compared(left: Value, operator: string, right: Value): boolean {
  if (typeof left !== typeof right && left !== null && right !== null) {
    // Excel ranks numbers under texts; only equality is used between kinds here.
    if (operator === "=") return false;
    if (operator === "<>") return true;
    throw new Error("compares a number with a text");
  }
  // A blank is the empty text beside a text, and 0 beside a number.
  const blank = typeof left === "string" || typeof right === "string" ? "" : 0;
  const a = typeof left === "string" ? left.toLowerCase() : (left ?? blank);
  const b = typeof right === "string" ? right.toLowerCase() : (right ?? blank);
  switch (operator) {
    case "=":
      return a === b;
    case "<>":
      return a !== b;
    case "<":
      return a < b;
    case ">":
      return a > b;
    case "<=":
      return a <= b;
    default:
      return a >= b;
  }
}

function referred(
  { sheet, from, to }: { sheet: string | null; from: string; to: string | null },
  own: Own,
  cells: Cells
): Operand {
  const look = (address: string): Value => {
    if (sheet === null) return own(address);
    const there = cells[sheet];
    if (there === undefined) throw new Error(`no sheet ${sheet}`);
    return there[address] ?? null;
  };
  const first = from.replaceAll("$", "");
  if (to === null) return look(first);
  const [, column = "", top = ""] = /^([A-Z]+)(\d+)$/.exec(first) ?? [];
  const [, lastColumn = "", bottom = ""] = /^([A-Z]+)(\d+)$/.exec(to.replaceAll("$", "")) ?? [];
  if (column !== lastColumn) throw new Error("one column at a time");
  const values: Value[] = [];
  for (let row = Number(top); row <= Number(bottom); row++) values.push(look(`${column}${row}`));
  return { values };
}

function scalar(operand: Operand): Value {
  if (isRange(operand)) throw new Error("a range where one value is wanted");
  return operand;
}

function numeric(operand: Operand): number {
  const value = scalar(operand);
  if (typeof value === "number") return value;
  if (value === null) return 0;
  throw new Error(`#VALUE!: ${String(value)}`);
}

function text(value: Value): string {
  return value === null ? "" : String(value);
}
