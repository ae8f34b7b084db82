import { SAMPLE } from "../../src/sources/sample";
import { DATE } from "../../src/report/numberFormats";

/** The table of the sample survey: formulas refer to its columns, as in Survey[Score]. */
export const SURVEY = "Survey";

/** Points by column. */
const WIDTHS = [66, 78, 48, 60, 54, 72, 420, 60, 90, 78, 60, 72];

/** Puts the sample survey on a sheet, as a table with a frozen header. */
export function drawSurvey(sheet: Excel.Worksheet): void {
  const { header, days, rows } = SAMPLE;
  for (const day of days) {
    const dates = sheet.getRangeByIndexes(1, header.indexOf(day), rows.length, 1);
    dates.numberFormat = rows.map(() => [DATE]);
    dates.format.horizontalAlignment = "Left";
  }
  const cells = sheet.getRangeByIndexes(0, 0, rows.length + 1, header.length);
  cells.values = [header, ...rows];
  const table = sheet.tables.add(cells, true);
  table.name = SURVEY;
  table.style = "TableStyleLight9";
  WIDTHS.forEach((points, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
  });
  sheet.freezePanes.freezeRows(1);
}
