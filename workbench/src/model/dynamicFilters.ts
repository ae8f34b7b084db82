import { invalidArgument } from "./errors";
import type { CellScalar } from "./sheetCells";

const MONTHS = [
  "January",
  // The names are Excel's own, this spelling too.
  "Februray",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Rows whose dates lie in a period counted from today, or whose numbers lie on one side of the average. */
export function dynamicRows(values: readonly CellScalar[], criterion: string): boolean[] {
  const numbers = values.filter((value) => typeof value === "number");
  if (criterion === "AboveAverage" || criterion === "BelowAverage") {
    const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
    const sign = criterion === "AboveAverage" ? 1 : -1;
    return values.map((value) => typeof value === "number" && sign * (value - mean) > 0);
  }
  const holds = period(criterion, new Date());
  return values.map((value) => typeof value === "number" && holds(dayOf(value)));
}

/** A day by its serial, with its parts. */
interface Day {
  readonly serial: number;
  readonly year: number;
  /** From 0. */
  readonly month: number;
}

function dayOf(value: number): Day {
  const serial = Math.floor(value);
  const date = new Date((serial - 25569) * 864e5);
  return { serial, year: date.getUTCFullYear(), month: date.getUTCMonth() };
}

function period(criterion: string, now: Date): (day: Day) => boolean {
  const utc = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  const today = dayOf(utc / 864e5 + 25569);
  const inMonth = /^AllDatesInPeriod(\w+)$/.exec(criterion)?.[1] ?? "";
  const quarter = /^Quarter([1-4])$/.exec(inMonth)?.[1];
  if (quarter) return (day) => Math.floor(day.month / 3) + 1 === Number(quarter);
  const month = MONTHS.indexOf(inMonth === "February" ? "Februray" : inMonth);
  if (month >= 0) return (day) => day.month === month;
  if (criterion === "YearToDate") {
    return (day) => day.year === today.year && day.serial <= today.serial;
  }
  if (criterion === "Today") return (day) => day.serial === today.serial;
  if (criterion === "Yesterday") return (day) => day.serial === today.serial - 1;
  if (criterion === "Tomorrow") return (day) => day.serial === today.serial + 1;

  const [, when = "", unit = ""] =
    /^(Last|This|Next)(Week|Month|Quarter|Year)$/.exec(criterion) ?? [];
  const step = ["Last", "This", "Next"].indexOf(when) - 1;
  const number = COUNTS[unit];
  if (!number) throw invalidArgument(`There is no filter ${criterion}.`);
  return (day) => number(day) === number(today) + step;
}

/** Numbers the periods one after the other; weeks begin on Sunday. */
const COUNTS: Readonly<Record<string, (day: Day) => number>> = {
  Week: (day) => Math.floor((day.serial - 1) / 7),
  Month: (day) => day.year * 12 + day.month,
  Quarter: (day) => day.year * 4 + Math.floor(day.month / 3),
  Year: (day) => day.year,
};
