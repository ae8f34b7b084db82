import type { Area } from "./addresses";
import { colorOf } from "./colors";
import { dynamicRows } from "./dynamicFilters";
import { invalidArgument, notCovered } from "./errors";
import type { CellScalar } from "./sheetCells";
import type { Worksheet } from "./worksheet";

/** What a column is filtered by: Excel.FilterCriteria, as plain JSON. */
export interface FilterCriteria {
  /** Excel.FilterOn */
  readonly filterOn: string;
  readonly criterion1?: string | undefined;
  readonly criterion2?: string | undefined;
  readonly color?: string | undefined;
  readonly dynamicCriteria?: string | undefined;
  readonly operator?: string | undefined;
  readonly values?: readonly (string | FilterDatetime)[] | undefined;
}

/** A date to a certain precision: the year 2016, or the minute 2016-10-02T18:30. */
interface FilterDatetime {
  readonly date: string;
  /** Year, Month, Day, Hour, Minute or Second */
  readonly specificity: string;
}

/** One column as it is filtered: what its cells hold and show, from the first row below the header. */
export interface FilteredColumn {
  readonly values: readonly CellScalar[];
  readonly texts: readonly string[];
}

/** Which rows of a column stay, in the order of the rows. */
export function matchingRows(
  sheet: Worksheet,
  column: Area,
  criteria: FilterCriteria
): readonly boolean[] {
  const cells: FilteredColumn = {
    values: sheet.cells.values(column).map((line) => line[0] ?? ""),
    texts: sheet.cells.texts(column).map((line) => line[0] ?? ""),
  };
  const { criterion1 = "", criterion2, operator } = criteria;
  switch (criteria.filterOn) {
    case "Values":
      return among(cells, criteria.values ?? []);
    case "Custom":
      return custom(cells, criterion1, criterion2, operator ?? "And");
    case "TopItems":
    case "BottomItems":
    case "TopPercent":
    case "BottomPercent":
      return extremes(cells.values, criteria.filterOn, Number(criterion1));
    case "Dynamic":
      return dynamicRows(cells.values, criteria.dynamicCriteria ?? "");
    case "CellColor":
      return colored(sheet, column, criteria.color, (style) => style.bg?.rgb, "#FFFFFF");
    case "FontColor":
      return colored(sheet, column, criteria.color, (style) => style.cl?.rgb, "#000000");
    case "Icon":
      throw notCovered("filters by icon");
    default:
      throw invalidArgument(`There is no filter ${criteria.filterOn}.`);
  }
}

function among({ values, texts }: FilteredColumn, wanted: FilterCriteria["values"]): boolean[] {
  const shown = new Set<string>();
  const dates: FilterDatetime[] = [];
  for (const each of wanted ?? []) {
    if (typeof each === "object") dates.push(each);
    else shown.add(String(each).toLowerCase());
  }
  const isDated = (value: CellScalar | undefined) => dates.some((date) => isWithin(value, date));
  return texts.map((text, row) => shown.has(text.toLowerCase()) || isDated(values[row]));
}

const PRECISION = ["Year", "Month", "Day", "Hour", "Minute", "Second"];

function isWithin(value: CellScalar | undefined, { date, specificity }: FilterDatetime): boolean {
  if (typeof value !== "number") return false;
  const depth = PRECISION.indexOf(specificity) + 1;
  const parts = date.match(/\d+/g)?.map(Number) ?? [];
  if (depth === 0 || parts.length < depth) throw invalidArgument(`${date} is no date.`);
  const at = new Date(Math.round((value - 25569) * 86400) * 1000);
  const own = [
    at.getUTCFullYear(),
    at.getUTCMonth() + 1,
    at.getUTCDate(),
    at.getUTCHours(),
    at.getUTCMinutes(),
    at.getUTCSeconds(),
  ];
  return own.slice(0, depth).every((number, index) => number === parts[index]);
}

function custom(
  cells: FilteredColumn,
  first: string,
  second: string | undefined,
  operator: string
): boolean[] {
  const one = condition(first);
  const other = second ? condition(second) : null;
  return cells.texts.map((text, row) => {
    const value = cells.values[row] ?? "";
    if (!other) return one(value, text);
    return operator === "Or"
      ? one(value, text) || other(value, text)
      : one(value, text) && other(value, text);
  });
}

type Condition = (value: CellScalar, text: string) => boolean;

/** ">50", "<>", "=N*" or "N*": the comparison and what is compared with. */
function condition(criterion: string): Condition {
  const [, sign = "", operand = ""] = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  const number = operand.trim() === "" ? Number.NaN : Number(operand);
  if (sign === "" || sign === "=" || sign === "<>") {
    const isSame: Condition = Number.isNaN(number) ? like(operand) : (value) => value === number;
    return sign === "<>" ? (value, text) => !isSame(value, text) : isSame;
  }
  const compared: Condition = (value, text) => {
    const isNumber = typeof value === "number" && !Number.isNaN(number);
    if (!isNumber && (!Number.isNaN(number) || text === "")) return false;
    const difference = isNumber ? value - number : text.localeCompare(operand, "en");
    if (sign === ">") return difference > 0;
    if (sign === "<") return difference < 0;
    return sign === ">=" ? difference >= 0 : difference <= 0;
  };
  return compared;
}

/** A text with * and ?, upper and lower case alike; "~" takes their meaning away. */
function like(pattern: string): Condition {
  const expression = pattern.replace(/~[*?~]|[\s\S]/g, (part) => {
    if (part === "*") return "[\\s\\S]*";
    if (part === "?") return "[\\s\\S]";
    const plain = part.length === 2 ? part.slice(1) : part;
    return plain.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
  });
  const matcher = new RegExp(`^${expression}$`, "iu");
  return (_, text) => matcher.test(text);
}

/** The highest or lowest numbers; what is equal to the last of them stays too. */
function extremes(values: readonly CellScalar[], kind: string, count: number): boolean[] {
  const isPercent = kind.endsWith("Percent");
  if (!(count >= 1 && count <= (isPercent ? 100 : 500))) {
    throw invalidArgument("A filter takes 1 to 500 items, or up to 100 percent.");
  }
  const numbers = values.filter((value) => typeof value === "number");
  const direction = kind.startsWith("Top") ? -1 : 1;
  numbers.sort((a, b) => direction * (a - b));
  const items = isPercent ? Math.max(1, Math.floor((numbers.length * count) / 100)) : count;
  const last = numbers[Math.min(items, numbers.length) - 1];
  if (last === undefined) return values.map(() => false);
  return values.map((value) => typeof value === "number" && direction * (value - last) <= 0);
}

type Style = ReturnType<Worksheet["cells"]["style"]>;

function colored(
  sheet: Worksheet,
  column: Area,
  wanted: string | undefined,
  color: (style: Style) => unknown,
  plain: string
): boolean[] {
  if (!wanted) throw invalidArgument("A filter by colour needs a colour.");
  const sought = colorOf(wanted);
  const rows = Array.from({ length: column.bottom - column.top + 1 }, (_, row) => column.top + row);
  return rows.map((row) => {
    const own = color(sheet.cells.style(row, column.left)) || plain;
    return String(own).toUpperCase() === sought;
  });
}
