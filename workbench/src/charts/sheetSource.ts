import type { Host } from "../host";
import { grid } from "../model/sheetCells";
import { readFixed, type ChartCell, type ReadSource } from "./chartCells";

/** Reads what charts show from the sheets of this workbook; a sheet that is gone is blank. */
export function readFrom(host: Host): ReadSource {
  return (source, visibleOnly) => {
    if ("values" in source) return readFixed(source.values);
    const cells = host.sheet(source.sheetId)?.unflushedCells;
    if (!cells) return [];
    // A whole column stands for its part that the sheet has.
    const area = {
      ...source.area,
      bottom: Math.min(source.area.bottom, cells.size.rows - 1),
      right: Math.min(source.area.right, cells.size.columns - 1),
    };
    const values = cells.values(area);
    const types = cells.valueTypes(area);
    const texts = cells.texts(area);
    const lines = grid(area, (row, column): ChartCell | null => {
      if (visibleOnly && (cells.isRowHidden(row) || cells.isColumnHidden(column))) return null;
      const [i, j] = [row - area.top, column - area.left];
      return {
        value: values[i]?.[j] ?? "",
        isError: types[i]?.[j] === "Error",
        text: texts[i]?.[j] ?? "",
        numberFormat: cells.format(row, column),
      };
    });
    return lines
      .map((line) => line.filter((cell) => cell !== null))
      .filter((line) => line.length > 0);
  };
}
