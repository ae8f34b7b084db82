import { areaAddress, columnCount, rowCount, type Area } from "../addresses";
import { invalidArgument } from "../errors";
import { Range } from "../range";
import type { CellScalar } from "../sheetCells";
import type { Source } from "./description";
import { columnOf, rowOf } from "./sources";
import { hasNumberX, isBubble } from "./types";

/** A series as it is found in cells. */
export interface FoundSeries {
  readonly name?: Source;
  readonly values: Source;
  readonly x?: Source;
  readonly bubbleSizes?: Source;
}
export interface FoundData {
  readonly plotBy: "Rows" | "Columns";
  readonly source: Source;
  readonly series: readonly FoundSeries[];
}

/**
 * Reads a range as Excel does for a new chart. The longer side of the data gives the categories. The first row
 * holds names and the first column categories where they hold texts, or dates beside plain numbers, or where the
 * corner between them is empty, which lets years be names. A scatter's first column is always its x values.
 *
 * @param seriesBy "Auto", "Rows" or "Columns"
 */
export function findSeries(range: Range, seriesBy: string, type: string): FoundData {
  const area = usedPart(range);
  const { cells } = range.sheet;
  const look = new HeaderLook(cells.values(area), (row, column) =>
    isDate(cells.format(area.top + row, area.left + column))
  );
  const firstRow = look.firstRowIsHeader;
  const firstColumn = look.firstColumnIsHeader;
  const rows = rowCount(area) - (firstRow ? 1 : 0);
  const columns = columnCount(area) - (firstColumn ? 1 : 0);
  const plotBy = seriesBy === "Auto" ? (columns > rows ? "Rows" : "Columns") : seriesBy;
  const inRows = plotBy === "Rows";
  const at = (part: Area): Source => ({ sheetId: range.sheet.id, area: part });

  // From here on a series is a line of cells; lines are columns, or rows where the data lies on its side.
  const line = (index: number): Area => (inRows ? rowOf(area, index) : columnOf(area, index));
  const [namesFirst, categoriesFirst] = inRows ? [firstColumn, firstRow] : [firstRow, firstColumn];
  const lines = inRows ? rowCount(area) : columnCount(area);
  const body = (index: number): Source =>
    at(namesFirst ? shortened(line(index), inRows) : line(index));
  const name = (index: number): { name?: Source } =>
    namesFirst ? { name: at(headOf(line(index))) } : {};
  const first = categoriesFirst || (hasNumberX(type) && lines > 1) ? 1 : 0;
  const x = first === 1 ? { x: body(0) } : {};
  const step = isBubble(type) && lines - first > 1 ? 2 : 1;

  const series: FoundSeries[] = [];
  for (let index = first; index < lines; index += step) {
    const sizes = step === 2 && index + 1 < lines ? { bubbleSizes: body(index + 1) } : {};
    series.push({ ...name(index), ...x, values: body(index), ...sizes });
  }
  if (series.length > 255) throw invalidArgument(`${areaAddress(area)} has over 255 series.`);
  return { plotBy: inRows ? "Rows" : "Columns", source: at(area), series };
}

/** Whole columns and rows count as far as they are used. */
function usedPart(range: Range): Area {
  if (!range.isEntireColumn && !range.isEntireRow) return range.area;
  const used = range.sheet.cells.usedArea(true, range.area);
  return used ?? { ...range.area, bottom: range.area.top, right: range.area.left };
}

const headOf = (area: Area): Area => ({ ...area, bottom: area.top, right: area.left });
const shortened = (area: Area, inRows: boolean): Area =>
  inRows ? { ...area, left: area.left + 1 } : { ...area, top: area.top + 1 };

const isDate = (pattern: string): boolean =>
  /[dy]|m(?!.*[#0])/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "")) && pattern !== "General";

class HeaderLook {
  readonly firstRowIsHeader: boolean;
  readonly firstColumnIsHeader: boolean;

  constructor(
    values: readonly (readonly CellScalar[])[],
    dated: (r: number, c: number) => boolean
  ) {
    const rows = values.length;
    const columns = values[0]?.length ?? 0;
    const cornerIsEmpty = values[0]?.[0] === "" && rows > 1 && columns > 1;
    const top = (values[0] ?? []).map((value, column) => kind(value, dated(0, column)));
    const side = values.map((line, row) => kind(line[0] ?? "", dated(row, 0)));
    const inner = kind(values[1]?.[1] ?? "", rows > 1 && columns > 1 && dated(1, 1));
    // One line of cells has a head only where it starts with a text that numbers follow.
    this.firstRowIsHeader = rows > 1 && (cornerIsEmpty || isHead(top, columns, inner));
    this.firstColumnIsHeader = columns > 1 && (cornerIsEmpty || isHead(side, rows, inner));
  }
}

type Kind = "empty" | "text" | "date" | "number";
const kind = (value: CellScalar, dated: boolean): Kind =>
  value === "" ? "empty" : typeof value === "number" ? (dated ? "date" : "number") : "text";

/** The corner belongs to both heads, so it decides only where there is nothing else. */
function isHead(cells: readonly Kind[], length: number, inner: Kind): boolean {
  const deciding = length > 1 ? cells.slice(1) : cells;
  if (deciding.includes("text")) return true;
  return deciding.includes("date") && !deciding.includes("number") && inner !== "date";
}
