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
  const values = series.map((each) => cells(each.values));
  const first = values[0];
  const inRows = first ? first.area.right > first.area.left : false;
  const plotBy = inRows ? "Rows" : "Columns";
  if (!first) return { plotBy };
  const { sheetId } = first;
  const lines = series.map((each, index): Area | null => {
    const line = values[index];
    if (line?.sheetId !== sheetId) return null;
    if (each.name === undefined) return turned(line.area, inRows);
    const name = typeof each.name === "string" ? null : cells(each.name);
    const isHead =
      name?.sheetId === sheetId && isBefore(turned(name.area, inRows), turned(line.area, inRows));
    return isHead ? { ...turned(line.area, inRows), top: turned(name.area, inRows).top } : null;
  });
  const x = series[0]?.x && cells(series[0].x);
  const sameX = series.every((each) => JSON.stringify(each.x) === JSON.stringify(series[0]?.x));
  const areas = x ? [turned(x.area, inRows), ...lines] : lines;
  if (!sameX || (x && x.sheetId !== sheetId) || series.some(({ bubbleSizes }) => bubbleSizes)) {
    return { plotBy };
  }
  const whole = sideBySide(areas, x ? 1 : 0);
  return whole ? { plotBy, source: { sheetId, area: turned(whole, inRows) } } : { plotBy };
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
