import type { Area } from "../../../model/addresses";
import type {
  ChartDescription,
  SeriesDescription,
  Source,
} from "../../../model/charts/description";

/**
 * The range that the series of a chart lie in side by side, with their names and categories, and which way it is read:
 * a file knows the series alone.
 */
export function sourceTable(
  series: readonly SeriesDescription[]
): Pick<ChartDescription, "plotBy" | "source"> {
  const [first] = series;
  const start = first && cells(first.values);
  const inRows = first !== undefined && isRow(first);
  const plotBy = inRows ? "Rows" : "Columns";
  if (!start) return { plotBy };
  const areas: (Area | null)[] = [];
  const add = (source: Source | undefined, top?: number): void => {
    const found = source && cells(source);
    const area = found?.sheetId === start.sheetId ? turned(found.area, inRows) : null;
    areas.push(area && { ...area, top: top ?? area.top });
  };
  if (first?.x) add(first.x);
  for (const { name, values, bubbleSizes } of series) {
    const head = name === undefined ? undefined : headOf(name, values, inRows);
    if (head === null) return { plotBy };
    add(values, head);
    // A bubble's size stands beside it and has no name of its own.
    if (bubbleSizes) add(bubbleSizes, head);
  }
  const sameX = series.every((each) => JSON.stringify(each.x) === JSON.stringify(first?.x));
  const whole = sameX ? sideBySide(areas, first?.x ? 1 : 0) : null;
  const area = whole && turned(whole, inRows);
  return area ? { plotBy, source: { sheetId: start.sheetId, area } } : { plotBy };
}

/** Whether a series lies in a row; of a single value its name tells. */
function isRow({ name, values }: SeriesDescription): boolean {
  const line = cells(values);
  if (!line) return false;
  const { area } = line;
  if (area.right > area.left || area.bottom > area.top) return area.right > area.left;
  return name !== undefined && headOf(name, values, true) !== null;
}

/** Where a series with its name begins; null where the name does not stand before the values. */
function headOf(
  name: NonNullable<SeriesDescription["name"]>,
  values: Source,
  inRows: boolean
): number | null {
  const head = typeof name === "string" ? null : cells(name);
  const line = cells(values);
  if (!head || !line || head.sheetId !== line.sheetId) return null;
  const [before, after] = [turned(head.area, inRows), turned(line.area, inRows)];
  return isBefore(before, after) ? before.top : null;
}

const cells = (source: Source) => ("area" in source ? source : null);

/** Rows as columns and the other way round, so that all that follows sees columns. */
const turned = (area: Area, inRows: boolean): Area =>
  inRows ? { top: area.left, left: area.top, bottom: area.right, right: area.bottom } : area;

const isBefore = (head: Area, line: Area): boolean =>
  head.left === line.left && head.right === line.right && head.bottom === line.top - 1;

/** The rectangle of columns that follow each other; the first `heads` may start one lower than the named ones. */
function sideBySide(areas: readonly (Area | null)[], heads: number): Area | null {
  const named = areas[heads];
  const last = areas.at(-1);
  if (!named || !last) return null;
  const fit = areas.every((area, index) => {
    if (area?.bottom !== named.bottom) return false;
    const before = areas[index - 1];
    const isNext = index === 0 || (before && area.left === before.right + 1);
    return isNext && (index < heads ? area.top >= named.top : area.top === named.top);
  });
  return fit ? { ...named, left: areas[0]?.left ?? named.left, right: last.right } : null;
}
