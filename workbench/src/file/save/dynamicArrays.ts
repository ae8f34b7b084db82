import { tokensOf, type Token } from "../formulaTokens";

/** Functions that read whole ranges and answer one value. */
const READ_RANGES = new Set(
  (
    "AND AVEDEV AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS COLUMNS CONCAT CORREL COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS " +
    "COVAR COVARIANCE.P COVARIANCE.S DEVSQ FORECAST FORECAST.LINEAR GEOMEAN HARMEAN HLOOKUP INDEX INTERCEPT IRR KURT " +
    "LARGE MATCH MAX MAXA MAXIFS MEDIAN MIN MINA MINIFS MODE MODE.SNGL NPV OR PEARSON PERCENTILE PERCENTILE.EXC " +
    "PERCENTILE.INC PERCENTRANK PERCENTRANK.INC PRODUCT QUARTILE QUARTILE.EXC QUARTILE.INC RANK RANK.AVG RANK.EQ ROWS " +
    "RSQ SKEW SLOPE SMALL STDEV STDEV.P STDEV.S STDEVA STDEVP SUBTOTAL AGGREGATE SUM SUMIF SUMIFS SUMSQ TEXTJOIN " +
    "TRIMMEAN VAR VAR.P VAR.S VARA VARP VLOOKUP XIRR XNPV XOR ISREF SHEET AREAS ISFORMULA"
  ).split(" ")
);
/** Functions that calculate with arrays of their own accord, whatever is done to the ranges in them. */
const CALCULATE_ARRAYS = new Set([
  "SUMPRODUCT",
  "MMULT",
  "MDETERM",
  "SUMX2MY2",
  "SUMX2PY2",
  "SUMXMY2",
  "LOOKUP",
]);
/** Functions whose answers are single values for single values. */
const ANSWER_ONE = new Set(
  (
    "ABS ADDRESS CEILING CEILING.MATH CHAR CHOOSE CODE COLUMN DATE DATEDIF DATEVALUE DAY DAYS EDATE EOMONTH ERF EXACT " +
    "EXP FACT FALSE FIND FIXED FLOOR FLOOR.MATH HOUR HYPERLINK IF IFERROR IFNA IFS INT ISBLANK ISERR ISERROR ISEVEN " +
    "ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISTEXT LEFT LEN LN LOG LOG10 LOWER MID MINUTE MOD MONTH MROUND N NA " +
    "NETWORKDAYS NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NORMSDIST NORMSINV NOT NOW NUMBERVALUE PI POWER PROPER " +
    "QUOTIENT RAND RANDBETWEEN REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP ROW SEARCH SECOND SIGN SQRT SUBSTITUTE " +
    "SWITCH T TEXT TIME TIMEVALUE TODAY TRIM TRUE TRUNC TYPE UNICHAR UNICODE UPPER VALUE WEEKDAY WEEKNUM WORKDAY YEAR " +
    "YEARFRAC T.DIST T.INV T.INV.2T CHISQ.DIST CHISQ.DIST.RT CHISQ.INV BINOM.DIST BETA.DIST BETA.INV GAMMALN COMBIN"
  ).split(" ")
);
/** In these the argument with this index is compared, not read: a range there gives an answer for each of its cells. */
const COMPARED: Readonly<Record<string, (argument: number) => boolean>> = {
  COUNTIF: (argument) => argument === 1,
  SUMIF: (argument) => argument === 1,
  AVERAGEIF: (argument) => argument === 1,
  COUNTIFS: (argument) => argument % 2 === 1,
  SUMIFS: (argument) => argument > 0 && argument % 2 === 0,
  AVERAGEIFS: (argument) => argument > 0 && argument % 2 === 0,
  MAXIFS: (argument) => argument > 0 && argument % 2 === 0,
  MINIFS: (argument) => argument > 0 && argument % 2 === 0,
  MATCH: (argument) => argument !== 1,
  VLOOKUP: (argument) => argument !== 1,
  HLOOKUP: (argument) => argument !== 1,
  INDEX: (argument) => argument > 0,
  LARGE: (argument) => argument === 1,
  SMALL: (argument) => argument === 1,
  RANK: (argument) => argument === 0,
};

interface Call {
  readonly name: string;
  argument: number;
}

const OPERATORS = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">", "%"]);

/**
 * Whether a file has to mark the formula as one that may answer an array. Excel takes a formula without the mark for
 * one of an older Excel, which reads a single cell where a range is calculated with; a mark too many changes nothing.
 *
 * @param formula as Excel shows it
 * @example mayAnswerArray("=SUM(A1:A9)") // false; "=SUM((A1:A9>5)*1)" and "=NPS(A1:A9)": true
 */
export function mayAnswerArray(formula: string): boolean {
  const tokens = tokensOf(formula.replace(/^=/, "")).filter((token) => token.kind !== "space");
  const calls: Call[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const opens = tokens[at + 1]?.text === "(";
    if (token.kind === "name" && opens) {
      const name = token.text.toUpperCase();
      if (!READ_RANGES.has(name) && !CALCULATE_ARRAYS.has(name) && !ANSWER_ONE.has(name))
        return true;
      calls.push({ name, argument: 0 });
      at++;
    } else if (token.text === "(") calls.push({ name: "", argument: 0 });
    else if (token.text === ")") calls.pop();
    else if (token.text === ",") {
      const call = calls.at(-1);
      if (call) call.argument++;
    } else if (token.text === "#" || token.text === "@" || token.text === "{") return true;
    else if (isRange(tokens, at) && !isRead(tokens, at, calls)) return true;
  }
  return false;
}

/** A range of several cells, a column of a table, or a name, which may stand for either. */
function isRange(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || next?.text === "!") return false;
  if (token.text === ":") return true;
  if (token.kind === "struct") {
    const isWorkbook = next?.kind === "name";
    const isOneCell = /^\[(?:@|\[#This Row\],)(?!.*\]:\[)/i.test(token.text);
    return !isWorkbook && !isOneCell;
  }
  const isPlainName = token.kind === "name" && next?.kind !== "struct" && next?.text !== ":";
  return isPlainName && tokens[at - 1]?.text !== ":" && !/^(true|false)$/i.test(token.text);
}

/** Whether the innermost call reads the range as a whole. */
function isRead(tokens: readonly Token[], at: number, calls: readonly Call[]): boolean {
  if (calls.some((call, depth) => CALCULATE_ARRAYS.has(call.name) && !hasIf(calls, depth))) {
    return true;
  }
  const call = calls.at(-1);
  if (!call || !READ_RANGES.has(call.name) || COMPARED[call.name]?.(call.argument)) return false;
  const [first, last] = bounds(tokens, at);
  const before = tokens[first - 1]?.text ?? "";
  const after = tokens[last + 1]?.text ?? "";
  return !OPERATORS.has(before) && !OPERATORS.has(after);
}

const hasIf = (calls: readonly Call[], depth: number): boolean =>
  calls.slice(depth).some((call) => call.name === "IF" || call.name === "CHOOSE");

/** The tokens of one reference: names of sheets, both corners, the column of a table. */
function bounds(tokens: readonly Token[], at: number): readonly [first: number, last: number] {
  const belongs = (token: Token | undefined): boolean =>
    token !== undefined &&
    (["cell", "name", "sheet", "struct", "number"].includes(token.kind) ||
      [":", "!", "$"].includes(token.text));
  let first = at;
  let last = at;
  while (belongs(tokens[first - 1])) first--;
  while (belongs(tokens[last + 1])) last++;
  return [first, last];
}
