import type { AxisDescription } from "../model/charts/description";
import { numberText } from "./numberText";
import type { PlottedSeries } from "./plottedSeries";

/** The places along a category axis. */
export interface Categories {
  /** One text a place. */
  readonly texts: readonly string[];
  /** Where the n-th point of a series lies, from 0. */
  placeOf(point: number): number;
}

/** A chart of days over a hundred years; beyond it the points stand side by side. */
const MOST_DAYS = 36_600;

/**
 * The categories of the series of one axis, taken from the first that has any. Dates lie where the calendar has them,
 * unless the axis is one of texts.
 */
export function categoriesOf(series: readonly PlottedSeries[], axis: AxisDescription): Categories {
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const named = series.find(({ categories }) => categories.length > 0);
  if (named?.days && axis.categoryType !== "TextAxis") {
    const dated = dateCategories(named.days, axis, axis.numberFormat ?? named.xFormat);
    if (dated) return dated;
  }
  const texts = Array.from({ length: count }, (_, at) =>
    named ? (named.categories[at] ?? "") : String(at + 1)
  );
  return { texts, placeOf: (point) => point };
}

function dateCategories(
  days: readonly number[],
  axis: AxisDescription,
  pattern: string
): Categories | null {
  const unit = axis.baseTimeUnit ?? smallestUnit(days);
  const periods = days.map((day) => period(day, unit));
  const first = Math.min(...periods);
  const length = Math.max(...periods) - first + 1;
  if (!Number.isFinite(length) || length > MOST_DAYS) return null;
  const texts = Array.from({ length }, (_, at) => numberText(startOf(first + at, unit), pattern));
  return { texts, placeOf: (point) => (periods[point] ?? first) - first };
}

/** As Excel chooses it: the largest unit in which no two dates fall together, and that loses no day. */
function smallestUnit(days: readonly number[]): string {
  const calendar = days.map(calendarOf);
  const oneDay = new Set(calendar.map(({ day }) => day)).size === 1;
  const oneMonth = new Set(calendar.map(({ month }) => month)).size === 1;
  if (days.length < 2 || !oneDay) return "Days";
  const different = (unit: string): boolean =>
    new Set(days.map((day) => period(day, unit))).size === new Set(days).size;
  if (oneMonth && different("Years")) return "Years";
  return different("Months") ? "Months" : "Days";
}

/** Day 25569 is 1 January 1970. */
function calendarOf(serial: number): { year: number; month: number; day: number } {
  const date = new Date((Math.floor(serial) - 25569) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}

function period(serial: number, unit: string): number {
  if (unit === "Days") return Math.floor(serial);
  const { year, month } = calendarOf(serial);
  return unit === "Years" ? year : year * 12 + month;
}

function startOf(period: number, unit: string): number {
  if (unit === "Days") return period;
  const [year, month] = unit === "Years" ? [period, 0] : [Math.floor(period / 12), period % 12];
  return Date.UTC(year, month, 1) / 86_400_000 + 25569;
}
