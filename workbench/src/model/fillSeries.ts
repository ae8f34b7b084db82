import type { IStyleData } from "@univerjs/core";

/** How a line of cells goes on: the value of the n-th new cell (from 1), where the cell it repeats holds `seed`. */
export type Series = (
  number: number,
  seed: string | number | boolean
) => string | number | boolean | null;

interface Seed {
  readonly value: string | number | boolean;
  readonly formula: string | null;
  readonly style: Pick<IStyleData, "n">;
}

const NAMES: readonly (readonly string[])[] = [
  ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  [
    "January",
    "February",
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
  ],
  ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
];
const CALENDAR = ["FillDays", "FillWeekdays", "FillMonths", "FillYears"];

/** The rule by which these cells go on; null where they are simply repeated. */
export function seriesOf(seeds: readonly Seed[], type: string): Series | null {
  const numbers = seeds.map(({ value }) => value).filter((value) => typeof value === "number");
  const allNumbers = numbers.length === seeds.length && seeds.every((seed) => !seed.formula);
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? 0;
  const isDate = /[dy]/i.test(seeds[0]?.style.n?.pattern.replace(/"[^"]*"|\[[^\]]*\]/g, "") ?? "");
  if (allNumbers && CALENDAR.includes(type)) return calendar(last, type);
  if (allNumbers && type === "GrowthTrend") {
    const factor = numbers.length > 1 ? (last / first) ** (1 / (numbers.length - 1)) : 1;
    return (number) => last * factor ** number;
  }
  if (allNumbers && numbers.length > 1) return trend(numbers);
  if (allNumbers) {
    // A single number is repeated, a single date goes on by days.
    const grows = type === "FillSeries" || type === "LinearTrend" || isDate;
    return grows ? (number) => last + number : null;
  }
  return names(seeds) ?? numbered(seeds);
}

/** A straight line through the numbers: exact where the steps are the same. */
function trend(numbers: readonly number[]): Series {
  const count = numbers.length;
  const middle = (count - 1) / 2;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / count;
  let above = 0;
  let below = 0;
  numbers.forEach((value, at) => {
    above += (at - middle) * (value - mean);
    below += (at - middle) ** 2;
  });
  const slope = above / below;
  return (number) => Number((mean + slope * (count - 1 + number - middle)).toPrecision(15));
}

const DAY = 86_400_000;
/** Day 0 of Excel's calendar, as far as it agrees with ours (from March 1900). */
const DAY_ZERO = Date.UTC(1899, 11, 30);

function calendar(serial: number, type: string): Series {
  const whole = Math.floor(serial);
  const start = new Date(DAY_ZERO + whole * DAY);
  const moved = (months: number): number => {
    const year = start.getUTCFullYear();
    const month = start.getUTCMonth() + months;
    // The 31st becomes the last day of a shorter month.
    const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    const day = Math.min(start.getUTCDate(), lastDay);
    return (Date.UTC(year, month, day) - DAY_ZERO) / DAY + (serial - whole);
  };
  switch (type) {
    case "FillMonths":
      return (number) => moved(number);
    case "FillYears":
      return (number) => moved(12 * number);
    case "FillWeekdays":
      return (number) => {
        let day = whole;
        for (let left = number; left > 0;) {
          day++;
          const weekday = new Date(DAY_ZERO + day * DAY).getUTCDay();
          if (weekday !== 0 && weekday !== 6) left--;
        }
        return day + (serial - whole);
      };
    default:
      return (number) => serial + number;
  }
}

/** Days of the week and months go round. */
function names(seeds: readonly Seed[]): Series | null {
  for (const list of NAMES) {
    const places = seeds.map(({ value }) =>
      list.findIndex((name) => name.toLowerCase() === String(value).toLowerCase())
    );
    if (places.includes(-1)) continue;
    const [first = 0, second = first + 1] = places;
    const step = second - first;
    const last = places.at(-1) ?? 0;
    const even = places.every((place, at) => at === 0 || place - (places[at - 1] ?? 0) === step);
    if (!even) return null;
    const { length } = list;
    return (number) => list[(((last + step * number) % length) + length) % length] ?? "";
  }
  return null;
}

/** Texts that end with a number count on: Item 1, Item 2 … */
function numbered(seeds: readonly Seed[]): Series | null {
  const parts = seeds.map(({ value, formula }) =>
    formula === null && typeof value === "string" ? /^(.*?)(\d{1,15})$/.exec(value) : null
  );
  if (parts.length === 0 || parts.some((part) => part === null)) return null;
  const stems = new Set(parts.map((part) => part?.[1]));
  if (stems.size > 1) return null;
  const ends = parts.map((part) => Number(part?.[2]));
  const go = ends.length > 1 ? trend(ends) : (number: number) => (ends[0] ?? 0) + number;
  const width = parts[0]?.[2]?.startsWith("0") ? (parts[0][2]?.length ?? 0) : 0;
  return (number, seed) => {
    const end = Number(go(number, seed));
    return `${parts[0]?.[1] ?? ""}${String(Math.abs(end)).padStart(width, "0")}`;
  };
}
