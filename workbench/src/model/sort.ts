import type { ICellData, IStyleData } from "@univerjs/core";
import { intersect, type Area } from "./addresses";
import { colorOf } from "./colors";
import { invalidArgument, invalidOperation, notCovered } from "./errors";
import { fromR1C1, toR1C1 } from "./relativeFormulas";
import type { CellScalar } from "./sheetCells";
import type { Worksheet } from "./worksheet";

/** Excel.SortField as it travels. */
export interface SortField {
  /** The column, or the row where columns are sorted, counted from the first of the area. */
  readonly key: number;
  readonly ascending?: boolean;
  readonly color?: string;
  /** Normal or TextAsNumber */
  readonly dataOption?: string;
  /** Value, CellColor, FontColor or Icon */
  readonly sortOn?: string;
  readonly subField?: string;
}

export interface SortOptions {
  readonly matchCase: boolean;
  readonly hasHeaders: boolean;
  /** Rows are moved for "Rows", columns for "Columns". */
  readonly orientation: "Rows" | "Columns";
}

/**
 * Sorts the cells of an area as Excel does: numbers, then texts, then FALSE and TRUE, then errors; empty cells last in
 * either direction; equal ones keep their order; rows that are hidden stay where they are. Formulas are moved as if
 * they were copied.
 */
export function sortArea(
  sheet: Worksheet,
  whole: Area,
  fields: readonly SortField[],
  { matchCase, hasHeaders, orientation }: SortOptions
): void {
  sheet.assertWritable();
  const used = sheet.cells.usedArea(true, whole);
  const byRows = orientation === "Rows";
  const area = headless(used ? within(whole, used) : null, hasHeaders, byRows);
  if (!area) return;
  assertFields(fields, byRows ? whole.right - whole.left + 1 : whole.bottom - whole.top + 1);
  if (sheet.mergedAreas().some((merged) => intersect(merged, area))) {
    throw invalidOperation("Merged cells cannot be sorted.");
  }
  const lines = visibleLines(sheet, area, byRows);
  const keys = fields.map((field) => sortKeys(sheet, area, whole, lines, field, byRows, matchCase));
  const order = lines.map((_, index) => index);
  order.sort((a, b) => {
    for (const [at, field] of fields.entries()) {
      const compared = compareKeys(keys[at]?.[a], keys[at]?.[b], field.ascending !== false);
      if (compared !== 0) return compared;
    }
    return a - b;
  });
  moveLines(sheet, area, lines, order, byRows);
}

/** Columns of the whole that nothing is in still count for the keys, so only the ends are cut. */
const within = (whole: Area, used: Area): Area => ({
  ...whole,
  bottom: Math.min(whole.bottom, used.bottom),
  right: Math.min(whole.right, used.right),
});

function headless(area: Area | null, hasHeaders: boolean, byRows: boolean): Area | null {
  if (!area || !hasHeaders) return area;
  const rest = byRows ? { ...area, top: area.top + 1 } : { ...area, left: area.left + 1 };
  return rest.top > rest.bottom || rest.left > rest.right ? null : rest;
}

function assertFields(fields: readonly SortField[], count: number): void {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument("Nothing to sort by.");
  for (const { key, sortOn = "Value", subField } of fields) {
    if (!Number.isInteger(key) || key < 0 || key >= count) {
      throw invalidArgument(`There is no column ${key} to sort by.`);
    }
    if (sortOn === "Icon") throw notCovered("sorting by icon");
    if (subField) throw notCovered("sorting by a part of a data type");
    if (!["Value", "CellColor", "FontColor"].includes(sortOn)) {
      throw invalidArgument(`Nothing is sorted on ${sortOn}.`);
    }
  }
}

function visibleLines(sheet: Worksheet, area: Area, byRows: boolean): number[] {
  const [from, to] = byRows ? [area.top, area.bottom] : [area.left, area.right];
  const all = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return all.filter((line) =>
    byRows ? !sheet.cells.isRowHidden(line) : !sheet.cells.isColumnHidden(line)
  );
}

/** Rank of the kind first, then the value itself. */
type Key = readonly [
  kind: number,
  value: number | string,
  compare: (a: string, b: string) => number,
];
const LAST = 9;

function sortKeys(
  sheet: Worksheet,
  area: Area,
  whole: Area,
  lines: readonly number[],
  field: SortField,
  byRows: boolean,
  matchCase: boolean
): readonly Key[] {
  const across = (byRows ? whole.left : whole.top) + field.key;
  const collator = new Intl.Collator("en", {
    sensitivity: matchCase ? "variant" : "accent",
    caseFirst: matchCase ? "lower" : "false",
  });
  const compare = (a: string, b: string) => collator.compare(a, b);
  const place = (line: number) => (byRows ? ([line, across] as const) : ([across, line] as const));
  if (field.sortOn === "CellColor" || field.sortOn === "FontColor") {
    const isFill = field.sortOn === "CellColor";
    const wanted = field.color ? colorOf(field.color) : null;
    return lines.map((line) => {
      const style = sheet.cells.style(...place(line));
      const own = (isFill ? style.bg?.rgb : style.cl?.rgb)?.toUpperCase() ?? null;
      return [own === wanted ? 0 : 1, 0, compare];
    });
  }
  const strip: Area = byRows
    ? { ...area, left: across, right: across }
    : { ...area, top: across, bottom: across };
  const values = sheet.cells.values(strip);
  const types = sheet.cells.valueTypes(strip);
  const asNumber = field.dataOption === "TextAsNumber";
  return lines.map((line) => {
    const [row, column] = byRows ? [line - area.top, 0] : [0, line - area.left];
    const value = values[row]?.[column] ?? "";
    return keyOf(value, types[row]?.[column] === "Error", asNumber, compare);
  });
}

function keyOf(value: CellScalar, isError: boolean, asNumber: boolean, compare: Key[2]): Key {
  if (value === "") return [LAST, 0, compare];
  if (isError) return [4, 0, compare];
  if (typeof value === "boolean") return [3, Number(value), compare];
  if (typeof value === "number") return [1, value, compare];
  const number = asNumber && value.trim() !== "" ? Number(value) : Number.NaN;
  return Number.isNaN(number) ? [2, value, compare] : [1, number, compare];
}

function compareKeys(a: Key | undefined, b: Key | undefined, ascending: boolean): number {
  if (!a || !b) return 0;
  if (a[0] !== b[0]) {
    const isLast = a[0] === LAST || b[0] === LAST;
    return ascending || isLast ? a[0] - b[0] : b[0] - a[0];
  }
  const [first, second] = [a[1], b[1]];
  const compared =
    typeof first === "number" && typeof second === "number"
      ? first - second
      : a[2](String(first), String(second));
  return ascending ? compared : -compared;
}

/** Puts the line order[i] where lines[i] is, with formats, links and formulas. */
function moveLines(
  sheet: Worksheet,
  area: Area,
  lines: readonly number[],
  order: readonly number[],
  byRows: boolean
): void {
  const cleared: Record<number, Record<number, ICellData>> = {};
  const moved: Record<number, Record<number, ICellData>> = {};
  const [from, to] = byRows ? [area.left, area.right] : [area.top, area.bottom];
  const styles = sheet.host.book.getWorkbook().getStyles();
  const { cells } = sheet;
  let changed = false;
  lines.forEach((line, index) => {
    const source = lines[order[index] ?? index] ?? line;
    if (source === line) return;
    changed = true;
    for (let across = from; across <= to; across++) {
      const [row, column] = byRows ? [line, across] : [across, line];
      const [oldRow, oldColumn] = byRows ? [source, across] : [across, source];
      const cell = cells.raw(oldRow, oldColumn);
      const formula = cells.formula(oldRow, oldColumn);
      const text =
        formula === null
          ? null
          : fromR1C1(toR1C1(formula, { row: oldRow, column: oldColumn }), { row, column });
      const style: IStyleData | null = (cell?.s ? styles.get(cell.s) : null) ?? null;
      (cleared[row] ??= {})[column] = { v: null, f: null, si: null, p: null, s: null };
      (moved[row] ??= {})[column] =
        text === null
          ? { v: cell?.v ?? null, t: cell?.t ?? null, p: cell?.p ?? null, s: style }
          : { f: text, v: null, s: style };
    }
  });
  if (!changed) return;
  const where = { unitId: sheet.host.book.getId(), subUnitId: sheet.id };
  sheet.host.byItself(() => {
    for (const cellValue of [cleared, moved]) {
      sheet.host.command("sheet.mutation.set-range-values", { ...where, cellValue });
    }
  });
  sheet.host.buffer.noteChange(sheet, area);
}
