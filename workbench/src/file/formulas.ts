import { withLambdas } from "../engine/handedFunctions";
import { tokensOf, type Token } from "./formulaTokens";
import { HANDED_OVER, PREFIXED, TAKE_FUNCTIONS } from "./functionPrefixes";

/** Which name an add-in's function has in a file, and back; by capitals. */
interface FunctionNames {
  readonly toFile: ReadonlyMap<string, string>;
  readonly fromFile: ReadonlyMap<string, string>;
}

const CUSTOM = "_xldudf_";
const known = new WeakMap<readonly string[], FunctionNames>();

function namesOf(functionNames: readonly string[]): FunctionNames {
  const before = known.get(functionNames);
  if (before) return before;
  const pairs = functionNames.map((name) => [name, customFunctionId(name)] as const);
  const names = {
    toFile: new Map(pairs.map(([name, id]) => [name.toUpperCase(), id])),
    fromFile: new Map(pairs.map(([name, id]) => [id.toUpperCase(), name])),
  };
  known.set(functionNames, names);
  return names;
}

/**
 * The same functions with the workbook's own names, which formulas may call like functions (LAMBDA): a file has them
 * as they were defined, not in capitals.
 */
export function withDefinedNames(
  functionNames: readonly string[],
  definedNames: readonly string[]
): readonly string[] {
  const { toFile, fromFile } = namesOf(functionNames);
  const defined = definedNames.map((name) => [name.toUpperCase(), name] as const);
  const list = [...functionNames];
  known.set(list, { toFile: new Map([...defined, ...toFile]), fromFile });
  return list;
}

/**
 * How a file names a function of an add-in.
 *
 * @example customFunctionId("STAGING.NPS") // "_xldudf_STAGING_NPS"
 */
export const customFunctionId = (name: string): string => CUSTOM + name.replaceAll(".", "_");

/** An open bracket: whose call it is, which argument is being read, and the names that LET or LAMBDA bind in it. */
interface Frame {
  readonly sign: string;
  readonly call: string | null;
  argument: number;
  readonly bound: Set<string>;
}

/** What becomes of one token. */
interface Piece {
  before: string;
  body: string;
  after: string;
}

/**
 * A formula as Excel writes it into a file: newer functions with their prefixes, names bound by LET and LAMBDA marked,
 * functions of the add-in by their ids, `A1#`, `@` and `[@Column]` by the functions that stand for them. For a function of
 * the add-in that is handed over by its bare name no file form is known: it is written as the LAMBDA that means the same.
 *
 * @param text as Excel shows it, with or without the equals sign; the answer has none
 * @param functionNames the add-in's functions as they are typed: "NPS", "STAGING.NPS"
 * @param table the table that the formula's cell is in: references to its columns may leave its name out
 * @example toFileFormula("=LET(x,NPS(A1#),x)", ["NPS"])
 *   // "_xlfn.LET(_xlpm.x,_xldudf_NPS(_xlfn.ANCHORARRAY(A1)),_xlpm.x)"
 */
export function toFileFormula(
  text: string,
  functionNames: readonly string[] = [],
  table?: string
): string {
  const names = namesOf(functionNames);
  const isOfAddin = (name: string) => names.toFile.get(name)?.startsWith(CUSTOM) ?? false;
  const tokens = tokensOf(withLambdas(text.startsWith("=") ? text.slice(1) : text, isOfAddin));
  const pieces = tokens.map((token): Piece => ({ before: "", body: token.text, after: "" }));
  const frames: Frame[] = [];
  let call: string | null = null;
  tokens.forEach((token, at) => {
    const piece = pieces[at];
    if (!piece) return;
    if (token.kind === "cell" || token.kind === "name") piece.body = nameInFile(token, at);
    else if (token.kind === "struct") piece.body = structInFile(token.text, at);
    else if (token.kind === "sign") {
      readSign(token.text);
      if (token.text === "#") wrapAnchor(tokens, pieces, at);
      if (token.text === "@") wrapSingle(tokens, pieces, at);
      if (token.text === ":") wrapTrimmed(tokens, pieces, at);
    }
  });
  return pieces.map(({ before, body, after }) => before + body + after).join("");

  function readSign(sign: string): void {
    if (sign === "(" || sign === "{") {
      frames.push({ sign, call: sign === "(" ? call : null, argument: 0, bound: new Set() });
      call = null;
    } else if (sign === ")" || sign === "}") frames.pop();
    else if (sign === ",") {
      const frame = frames.at(-1);
      if (frame) frame.argument++;
    }
  }

  function isBound(name: string): boolean {
    return frames.some((frame) => frame.bound.has(name));
  }

  function nameInFile(token: Token, at: number): string {
    const upper = token.text.toUpperCase();
    const next = neighbour(tokens, at, 1);
    if (next?.text === "!") return token.text;
    if (bindsHere(at)) {
      frames.at(-1)?.bound.add(upper);
      return `_xlpm.${token.text}`;
    }
    if (isBound(upper)) return `_xlpm.${token.text}`;
    if (next?.text === "(" && token.kind === "name") {
      call = upper;
      return names.toFile.get(upper) ?? PREFIXED.get(upper) ?? upper;
    }
    if (token.kind === "cell") return upper;
    const taker = frames.at(-1)?.call ?? "";
    const ends = next === undefined || next.text === "," || next.text === ")";
    const isHandedOver = HANDED_OVER.has(upper) || PREFIXED.has(upper);
    if (ends && TAKE_FUNCTIONS.has(taker) && isHandedOver && standsAlone(at))
      return `_xleta.${upper}`;
    return /^(true|false)$/i.test(token.text) ? upper : token.text;
  }

  function standsAlone(at: number): boolean {
    const before = neighbour(tokens, at, -1)?.text;
    return before === "," || before === "(";
  }

  /** LET binds every second argument, LAMBDA all but the last. */
  function bindsHere(at: number): boolean {
    const frame = frames.at(-1);
    if (!frame || neighbour(tokens, at, 1)?.text !== "," || !standsAlone(at)) return false;
    return frame.call === "LAMBDA" || (frame.call === "LET" && frame.argument % 2 === 0);
  }

  function structInFile(struct: string, at: number): string {
    const optional = /^\[([^[\]@#]+)\]$/.exec(struct)?.[1];
    if (optional && bindsHere(at)) {
      frames.at(-1)?.bound.add(optional.toUpperCase());
      return `_xlop.${optional}`;
    }
    const isOfTable = tokens[at - 1]?.kind === "name";
    const next = tokens[at + 1];
    // [1]Sheet1!A1 and [1]!Name point to another workbook.
    const isWorkbook = next?.kind === "name" || next?.text === "!";
    if (isWorkbook && !isOfTable) return struct;
    const owner = isOfTable ? "" : (table ?? "");
    return owner + thisRowInFile(struct);
  }
}

/** `[@x]`, `[@[x y]]`, `[@[x]:[y]]` and `[@]`. */
function thisRowInFile(struct: string): string {
  if (!struct.startsWith("[@")) return struct;
  const inner = struct.slice(2, -1);
  if (inner === "") return "[#This Row]";
  return `[[#This Row],${inner.startsWith("[") ? inner : `[${inner}]`}]`;
}

const neighbour = (tokens: readonly Token[], at: number, step: 1 | -1): Token | undefined => {
  let index = at + step;
  while (tokens[index]?.kind === "space") index += step;
  return tokens[index];
};

const isReference = (token: Token | undefined): boolean =>
  token?.kind === "cell" || token?.kind === "name";

/** Where the operand that ends at `end` begins: `Data!A1`, `'My sheet'!A1`, `name`, `f(…)`, `(…)`. */
function operandStart(tokens: readonly Token[], end: number): number {
  let at = end;
  if (tokens[at]?.text === ")") {
    let depth = 0;
    for (; at >= 0; at--) {
      if (tokens[at]?.text === ")") depth++;
      else if (tokens[at]?.text === "(" && --depth === 0) break;
    }
    if (tokens[at - 1]?.kind === "name") at--;
  }
  if (tokens[at - 1]?.text === "!") at -= 2;
  return Math.max(at, 0);
}

/** Where the operand that begins at `start` ends: also a whole range. */
function operandEnd(tokens: readonly Token[], start: number): number {
  let at = start;
  if (tokens[at + 1]?.text === "!") at += 2;
  if (tokens[at]?.kind === "name" && tokens[at + 1]?.text === "(") at++;
  if (tokens[at]?.text === "(") {
    let depth = 0;
    for (; at < tokens.length; at++) {
      if (tokens[at]?.text === "(") depth++;
      else if (tokens[at]?.text === ")" && --depth === 0) break;
    }
  }
  if (tokens[at + 1]?.kind === "struct") at++;
  if (tokens[at + 1]?.text === "#") at++;
  if (tokens[at + 1]?.text === ":") return operandEnd(tokens, at + 2);
  return Math.min(at, tokens.length - 1);
}

function wrap(pieces: readonly Piece[], start: number, end: number, name: string): void {
  const first = pieces[start];
  const last = pieces[end];
  if (!first || !last) return;
  first.before = `_xlfn.${name}(${first.before}`;
  last.after += ")";
}

function wrapAnchor(tokens: readonly Token[], pieces: readonly Piece[], at: number): void {
  const last = tokens[at - 1];
  const sign = pieces[at];
  if (!sign || (!isReference(last) && last?.text !== ")")) return;
  sign.body = "";
  wrap(pieces, operandStart(tokens, at - 1), at, "ANCHORARRAY");
}

function wrapSingle(tokens: readonly Token[], pieces: readonly Piece[], at: number): void {
  const sign = pieces[at];
  const first = tokens[at + 1];
  if (!sign || !first || first.kind === "number" || first.kind === "text") return;
  sign.body = "";
  wrap(pieces, at, operandEnd(tokens, at + 1), "SINGLE");
}

/** A1.:.A9 leaves out the empty cells at both ends, A1.:A9 those before, A1:.A9 those after. */
function wrapTrimmed(tokens: readonly Token[], pieces: readonly Piece[], at: number): void {
  const before = tokens[at - 1]?.text === "." ? pieces[at - 1] : undefined;
  const after = tokens[at + 1]?.text === "." ? pieces[at + 1] : undefined;
  if (!before && !after) return;
  const name = before && after ? "_TRO_ALL" : before ? "_TRO_LEADING" : "_TRO_TRAILING";
  if (before) before.body = "";
  if (after) after.body = "";
  const start = operandStart(tokens, at - (before ? 2 : 1));
  wrap(pieces, start, operandEnd(tokens, at + (after ? 2 : 1)), name);
}

const WRAPPERS: Readonly<Record<string, readonly [before: string, after: string]>> = {
  "_XLFN.ANCHORARRAY": ["", "#"],
  "_XLFN.SINGLE": ["@", ""],
};
const TRIMMING: Readonly<Record<string, string>> = {
  "_XLFN._TRO_ALL": ".:.",
  "_XLFN._TRO_LEADING": ".:",
  "_XLFN._TRO_TRAILING": ":.",
};

/**
 * A formula of a file as Excel shows it, without the equals sign: the way back from {@link toFileFormula}.
 *
 * @example fromFileFormula("_xldudf_NPS(tbl[[#This Row],[Score]])", ["NPS"]) // "NPS(tbl[@Score])"
 */
export function fromFileFormula(text: string, functionNames: readonly string[] = []): string {
  // A damaged file names the add-in as if it were a workbook: [2]!_xldudf_NPS, 'C:\x.xlam'!_xldudf_NPS.
  const plain = text.replace(/(?:\[\d+\]|'(?:[^']|'')*')!(?=_xldudf_)/gi, "");
  const tokens = tokensOf(plain.startsWith("=") ? plain.slice(1) : plain);
  const names = namesOf(functionNames);
  const closers: { readonly text: string; readonly colon: string }[] = [];
  let out = "";
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const opens = tokens[at + 1]?.text === "(";
    const upper = token.text.toUpperCase();
    const wrapper = WRAPPERS[upper];
    const trimming = TRIMMING[upper];
    if (opens && (wrapper ?? trimming)) {
      out += wrapper?.[0] ?? "";
      closers.push({ text: wrapper?.[1] ?? "", colon: trimming ?? ":" });
      at++;
    } else if (token.text === "(") {
      closers.push({ text: ")", colon: ":" });
      out += "(";
    } else if (token.text === ")") out += closers.pop()?.text ?? ")";
    else if (token.text === ":") out += closers.at(-1)?.colon ?? ":";
    else if (token.kind === "name") out += shownName(token.text, names);
    else if (token.kind === "struct") out += shownStruct(token.text);
    else out += token.text;
  }
  return out;
}

function shownName(name: string, names: FunctionNames): string {
  if (/^_xlop\./i.test(name)) return `[${name.slice(6)}]`;
  if (/^_xldudf_/i.test(name)) {
    // Without the list of functions, where the namespace ends can only be guessed: at the first underscore.
    return names.fromFile.get(name.toUpperCase()) ?? name.slice(CUSTOM.length).replace("_", ".");
  }
  return name.replace(/^(?:_xlpm\.|_xleta\.|_xlfn\.(?:_xlws\.)?)/i, "");
}

function shownStruct(struct: string): string {
  if (/^\[#This Row\]$/i.test(struct)) return "[@]";
  const columns = /^\[\[#This Row\],(\[[^]*\])\]$/i.exec(struct)?.[1];
  if (columns === undefined) return struct;
  const simple = /^\[([\p{L}\p{N}_.]+)\]$/u.exec(columns)?.[1];
  return `[@${simple ?? columns}]`;
}
