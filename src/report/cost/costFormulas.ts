import { say } from "../../wording/say";
import type { FormulaValue } from "../sheetPlan";
import { quoted } from "../quoted";

/** Low, middle and high, as cells are written in a formula. */
export interface RangeCells {
  readonly low: string;
  readonly middle: string;
  readonly high: string;
}
export type Level = keyof RangeCells;
export const LEVELS: readonly Level[] = ["low", "middle", "high"];

/** Shares of the three groups, fractions of valid answers. */
export interface ShareCells {
  readonly promoters: string;
  readonly passives: string;
  readonly detractors: string;
}

export function none(): string {
  return quoted(say("sheets.none"));
}

/** A figure where all it needs are numbers, else "–": nothing is invented where an input is missing (rule 107). */
export function whenKnown(needs: readonly string[], figure: string): FormulaValue {
  return { formula: `=IF(${all(needs)},${figure},${none()})` };
}

function all(needs: readonly string[]): string {
  const known = needs.map((cell) => `ISNUMBER(${cell})`);
  return known.length === 1 ? (known[0] ?? "TRUE") : `AND(${known.join(",")})`;
}

/** An input and what it is called where it is missing. */
export type Need = readonly [cell: string, input: string];

/** How a line is reckoned, or which inputs it misses. `words`: an expression or a quoted text. */
export function wordsOrMissing(needs: readonly Need[], words: string): FormulaValue {
  const named = needs.map(
    ([cell, input]) => `IF(ISNUMBER(${cell}),"",${quoted(`${say("sheets.comma")}${input}`)})`
  );
  const start = say("sheets.comma").length + 1;
  const list = `MID(${named.join("&")},${start},200)`;
  const [before = "", after = ""] = say("cost.missing", { inputs: "\u0001" }).split("\u0001");
  const parts = [quoted(before), list, ...(after === "" ? [] : [quoted(after)])];
  return { formula: `=IF(${all(needs.map(([cell]) => cell))},${words},${parts.join("&")})` };
}

/**
 * Promoters' churn a year (rule 107). As it is where it is known; from the churn C of all customers it is the root of
 * c·P + min(1, a·c)·Pa + min(1, m·c)·D = C. The left side is the least of four straight lines, one for each way the
 * caps may bind, so the root is the greatest of their four roots.
 */
export function promoterChurn(
  churn: string,
  isPromoters: string,
  shares: ShareCells,
  passiveTimes: string,
  detractorTimes: string
): string {
  const { promoters: p, passives: pa, detractors: d } = shares;
  const root = (rest: string, slope: string): string => `IF(${slope}>0,(${rest})/(${slope}),0)`;
  const [a, m] = [`${passiveTimes}*${pa}`, `${detractorTimes}*${d}`];
  const roots = [
    root(churn, `${p}+${a}+${m}`),
    root(`${churn}-${d}`, `${p}+${a}`),
    root(`${churn}-${pa}`, `${p}+${m}`),
    root(`${churn}-${d}-${pa}`, p),
  ];
  return `IF(${isPromoters},${churn},MAX(${roots.join(",")}))`;
}

/** A group's churn: never more than everybody leaves. */
export function capped(times: string, churn: string): string {
  return `MIN(1,${times}*${churn})`;
}

/** The churn of a period as the churn of a year. */
export function perYear(churn: string, months: string): string {
  return `1-(1-${churn})^(12/${months})`;
}

/**
 * A sum as it is said in a title: "€1.3m", "€840k", "€90". Not by TEXT, whose formats are written in the language of the
 * workbook.
 */
export function moneyText(sum: string, currency: string): string {
  // 1,449,999.9999… is 1,450,000 that went through division.
  const cell = `ROUND(${sum},0)`;
  const fixedTo = (divisor: number, decimals: number, unit: string): string =>
    `FIXED(${divisor === 1 ? cell : `${cell}/${divisor}`},${decimals},TRUE)${unit === "" ? "" : `&${quoted(unit)}`}`;
  return `${currency}&IF(${cell}>=1000000,${fixedTo(1e6, 1, "m")},IF(${cell}>=1000,${fixedTo(1e3, 0, "k")},${fixedTo(1, 0, "")}))`;
}
