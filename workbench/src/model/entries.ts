import { CellValueType, numfmt, type ICellData, type IStyleData } from "@univerjs/core";
import { DAYS_TO_1904, isDatePattern } from "../engine/dates1904";
import { LIMITS, type Limits } from "../faults/limits";
import { invalidArgument } from "./errors";

/** What is to happen to one cell; a member that is absent stays as it is, null takes it away. */
export interface CellPatch {
  readonly v?: ICellData["v"] | null;
  readonly t?: ICellData["t"];
  readonly f?: string | null;
  readonly si?: string | null;
  readonly p?: null;
  readonly s?: IStyleData | null;
  /** Laid over the custom data that the cell has, member by member (furtherFormat.ts); null takes all away. */
  readonly custom?: Readonly<Record<string, unknown>> | null;
}

/** What a workbook makes of entries. */
export interface EntryRules {
  /** Dates count from 1904-01-01. */
  readonly date1904: boolean;
  readonly limits: Pick<Limits, "cellText" | "formula">;
}

const USUAL_RULES: EntryRules = { date1904: false, limits: LIMITS };
const EMPTY: CellPatch = { v: null, f: null, si: null, p: null };
/** What Excel takes for an error value when somebody types it. */
export const ERROR_TEXT = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/;

/**
 * What Excel makes of a value that code or a person puts into a cell: text that looks like a number, a percentage, a
 * date or TRUE becomes one, "=…" is a formula, a leading apostrophe keeps the rest as text and is not stored.
 * Undefined means: leave the cell as it is.
 *
 * @param format the number format that the cell has; "@" keeps text as it is
 * @param rules of the workbook
 * @example entryOf("5%", "General") // { v: 0.05, t: number, s: { n: { pattern: "0%" } }, … }
 */
export function entryOf(
  value: unknown,
  format: string,
  rules: EntryRules = USUAL_RULES
): CellPatch | undefined {
  if (value === null || value === undefined) return undefined;
  if (value === "") return EMPTY;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw invalidArgument("A cell cannot hold this number.");
    return { v: value, t: CellValueType.NUMBER, f: null, si: null, p: null };
  }
  if (typeof value === "boolean") return truth(value);
  if (typeof value !== "string") throw invalidArgument("A cell cannot hold an object.");
  return typed(value, format, rules);
}

function typed(text: string, format: string, { date1904, limits }: EntryRules): CellPatch {
  const isFormula = text.startsWith("=") && text.length > 1 && format !== "@";
  const most = isFormula ? limits.formula : limits.cellText;
  if (text.length > most) throw invalidArgument(`This is longer than ${most} characters.`);
  if (text.startsWith("'")) return asText(text.slice(1));
  if (format === "@") return asText(text);
  if (isFormula) {
    assertBalanced(text);
    return { f: text, v: null, si: null, p: null };
  }
  if (ERROR_TEXT.test(text)) {
    return { v: text, t: CellValueType.STRING, f: null, si: null, p: null };
  }
  // A longer text is prose: parsing it would only cost time.
  const parsed = text.length <= 40 ? numfmt.parseValue(text, { locale: "en-US" }) : null;
  if (typeof parsed?.v === "boolean") return truth(parsed.v);
  if (typeof parsed?.v === "number") {
    const isFrom1900 = date1904 && parsed.z !== undefined && isDatePattern(parsed.z);
    const v = isFrom1900 ? parsed.v - DAYS_TO_1904 : parsed.v;
    const number = { v, t: CellValueType.NUMBER, f: null, si: null, p: null };
    return parsed.z && format === "General"
      ? { ...number, s: { n: { pattern: parsed.z } } }
      : number;
  }
  return asText(text);
}

const truth = (value: boolean): CellPatch => ({
  v: value ? 1 : 0,
  t: CellValueType.BOOLEAN,
  f: null,
  si: null,
  p: null,
});

/** Text that looks like a number has to be marked, or the engine makes a number of it later. */
function asText(text: string): CellPatch {
  if (text === "") return EMPTY;
  const t = looksTyped(text) ? CellValueType.FORCE_STRING : CellValueType.STRING;
  return { v: text, t, f: null, si: null, p: null };
}

/** Whether the engine would take the text for a number, a truth or an error. */
export function looksTyped(text: string): boolean {
  const isNumber = text.trim() !== "" && !Number.isNaN(Number(text));
  return isNumber || /^(true|false)$/i.test(text) || ERROR_TEXT.test(text);
}

/** Excel refuses a formula that it cannot parse; the commonest causes are brackets and quotes left open. */
function assertBalanced(formula: string): void {
  let depth = 0;
  let brackets = 0;
  let quote: string | null = null;
  for (let at = 0; at < formula.length; at++) {
    const letter = formula[at];
    if (quote !== null) {
      if (letter === quote) quote = null;
    } else if (brackets > 0) {
      // In a reference into a table an apostrophe stands before a character that has a meaning.
      if (letter === "'") at++;
      else if (letter === "[") brackets++;
      else if (letter === "]") brackets--;
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === "[") brackets++;
    else if (letter === "(") depth++;
    else if (letter === ")" && --depth < 0) break;
  }
  if (depth !== 0 || brackets !== 0 || quote !== null) {
    throw invalidArgument(`This is not a formula: ${formula}`);
  }
}
