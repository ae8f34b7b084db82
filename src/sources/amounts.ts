import { CountedRows } from "./countedRows";
import { remembered } from "./rememberedTexts";
import { SLICE_ROWS } from "./slices";

/** What a column of money says. */
export interface Amounts {
  /** In the currency of the column; NaN where unknown. */
  readonly values: Float64Array;
  /** Different currencies in one column: nothing of it is used, because sums would mean nothing. */
  readonly currencies: readonly string[];
  /** How many filled cells could not be read, negative ones among them. */
  readonly unread: CountedRows;
}

/** What a written amount is, before the column has decided between points and commas. */
interface Written {
  /** NaN where it is no amount. For "1,200" and "1.200" the larger reading. */
  readonly value: number;
  /** Which sign stands before three last digits and nothing else decides; "" where the amount is clear. */
  readonly threeAfter: "" | "," | ".";
  /** Which sign the amount proves to be before the decimals. */
  readonly decimal: "" | "," | ".";
  readonly currency: string;
}

const NONE: Written = { value: NaN, threeAfter: "", decimal: "", currency: "" };
const AFTER_COMMA = 1;
const AFTER_POINT = 2;

/**
 * A column of revenue: numbers, and amounts as texts with currency and separators. "1,200" is twelve hundred unless
 * the column writes its decimals with a comma; "1.200" is read only where other cells tell what its point is.
 * Negative amounts, and what cannot be read, are unknown and never 0.
 */
export class AmountCells {
  private readonly values: Float64Array;
  private readonly open: Uint8Array;
  private readonly filled: Uint8Array;
  private readonly read = remembered(writtenAmount);
  private readonly currencies = new Set<string>();
  private decimalCommas = 0;
  private decimalPoints = 0;

  constructor(rowCount: number) {
    this.values = new Float64Array(rowCount).fill(NaN);
    this.open = new Uint8Array(rowCount);
    this.filled = new Uint8Array(rowCount);
  }

  /** Adds the cell of one row. */
  add(row: number, cell: unknown): void {
    if (cell === null || cell === undefined || cell === "") return;
    this.filled[row] = 1;
    if (typeof cell === "number") this.values[row] = cell >= 0 && cell < Infinity ? cell : NaN;
    if (typeof cell !== "string") return;
    if (cell.trim() === "") {
      this.filled[row] = 0;
      return;
    }
    const { value, threeAfter, decimal, currency } = this.read(cell);
    this.values[row] = value;
    if (threeAfter !== "") this.open[row] = threeAfter === "," ? AFTER_COMMA : AFTER_POINT;
    if (decimal === ",") this.decimalCommas++;
    if (decimal === ".") this.decimalPoints++;
    if (currency !== "") this.currencies.add(currency);
  }

  /** Every row's amount, in slices. */
  *finish(): Generator<void, Amounts> {
    const { values, open, filled } = this;
    const currencies = [...this.currencies].sort();
    const divisor = [1, this.divisor(","), this.divisor(".")];
    const unread = new CountedRows();
    for (let row = 0; row < values.length; row++) {
      if (row % SLICE_ROWS === SLICE_ROWS - 1) yield;
      if (filled[row] === 0) continue;
      const value = (values[row] ?? NaN) / (divisor[open[row] ?? 0] ?? NaN);
      values[row] = currencies.length > 1 ? NaN : value;
      if (!Number.isNaN(values[row])) continue;
      unread.add(row);
    }
    return { values, currencies, unread };
  }

  /** 1 where three digits after the sign are thousands, 1000 where they are decimals, NaN where nobody knows. */
  private divisor(sign: "," | "."): number {
    const decimals = sign === "," ? this.decimalCommas : this.decimalPoints;
    const others = sign === "," ? this.decimalPoints : this.decimalCommas;
    if (decimals > 0 && others > 0) return NaN;
    if (decimals > 0) return 1000;
    // Money has no third decimal; but numbers exported with three places have, and their sign is a point.
    return others > 0 || sign === "," ? 1 : NaN;
  }
}

/** Whether a text or number is an amount of money of any kind. Example: "€1,200.50" is, "12 months" is not. */
export function isAmount(cell: unknown): boolean {
  if (typeof cell === "number") return cell >= 0 && cell < Infinity;
  return typeof cell === "string" && !Number.isNaN(writtenAmount(cell).value);
}

const CODE =
  "(?:EUR|USD|GBP|CHF|JPY|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|INR|BRL|MXN|ZAR|CNY|SGD|HKD)";
const MARK = `(?:${CODE}|(?:US|C|CA|A|AU|NZ)?\\$|\\p{Sc})`;
const AMOUNT = new RegExp(
  `^(${MARK})?\\s*([\\d.,'’\\s]*\\d)\\s*(?:[.,][-–—])?\\s*(${MARK})?$`,
  "u"
);
const SAME_CURRENCY: Readonly<Record<string, string>> = {
  "€": "EUR",
  "£": "GBP",
  $: "USD",
  US$: "USD",
  C$: "CAD",
  CA$: "CAD",
  A$: "AUD",
  AU$: "AUD",
  NZ$: "NZD",
};
/** Groups of three between one kind of sign, then decimals after another. */
const GROUPED = /^\d{1,3}(?:([.,'’ ])\d{3})(?:\1\d{3})*(?:([.,])(\d+))?$/;
const PLAIN = /^(\d+)(?:([.,])(\d+))?$/;

function writtenAmount(text: string): Written {
  const match = AMOUNT.exec(text.trim().replace(/[\u00A0\u202F\s]+/g, " "));
  if (match === null || (match[1] !== undefined && match[3] !== undefined)) return NONE;
  const digits = match[2] ?? "";
  const mark = match[1] ?? match[3] ?? "";
  const currency = SAME_CURRENCY[mark] ?? mark;
  const grouped = GROUPED.exec(digits);
  if (grouped !== null) return groupedAmount(digits, grouped, currency);
  const plain = PLAIN.exec(digits);
  if (plain === null) return NONE;
  const [, whole = "", sign, decimals = ""] = plain;
  // "0,500" and "1234.500" have three decimals: no one writes thousands so.
  return {
    value: Number(`${whole}.${decimals}0`),
    threeAfter: "",
    decimal: sign === "," || sign === "." ? sign : "",
    currency,
  };
}

function groupedAmount(digits: string, match: RegExpExecArray, currency: string): Written {
  const [, group = "", sign, decimals = ""] = match;
  if (sign === group) return NONE;
  const whole = digits.slice(0, sign === undefined ? undefined : digits.lastIndexOf(sign));
  const value = Number(`${whole.replace(/[.,'’ ]/g, "")}.${decimals}0`);
  if (sign === "," || sign === ".") return { value, threeAfter: "", decimal: sign, currency };
  const isOnce = whole.indexOf(group) === whole.lastIndexOf(group);
  if (group !== "," && group !== ".") return { value, threeAfter: "", decimal: "", currency };
  // "1,200,000" proves that its comma is not before decimals.
  if (!isOnce) return { value, threeAfter: "", decimal: group === "," ? "." : ",", currency };
  if (whole.startsWith("0"))
    return { value: value / 1000, threeAfter: "", decimal: group, currency };
  return { value, threeAfter: group, decimal: "", currency };
}
