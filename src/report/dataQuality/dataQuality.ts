import type { Diagnosis } from "../../diagnosis/diagnosis";
import type { DataQuality } from "../../score/responses";
import { countText, dateText } from "../../wording/figures";
import { say } from "../../wording/say";
import type { SheetChoices } from "../choices";
import { AT, LAST, reasonColumns, rowColumns, WIDTHS } from "./dataQualityColumns";
import {
  notScoredCount,
  notScoredRows,
  reasonRows,
  unreadRows,
  warningRows,
} from "./dataQualityRows";
import { Draft } from "../draft";
import { FIRST_COLUMN, FIRST_ROW, printed, putHeader, putNote, subline } from "../header";
import type { SheetPlan, TablePlan, TableRow } from "../sheetPlan";
import { STYLES } from "../styles";
import { wrappedHeight } from "../textHeight";

const HEADER_HEIGHT = 20;
const LEAST_ROW = 20;
const WRAPPED = [AT.name, AT.examples, AT.meaning] as const;

/**
 * NPS Data quality (rules 4, 202, 205): how many rows can be scored, why each other cannot, what looks wrong and is
 * the person's to decide, and the first thousand rows that are not scored with a link to their cell.
 */
export function dataQualitySheet(
  diagnosis: Diagnosis,
  { kinds, writtenOn }: SheetChoices
): SheetPlan {
  const { quality } = diagnosis;
  const draft = new Draft({
    kind: "dataQuality",
    name: say("sheets.name.dataQuality"),
    tab: "record",
    columns: WIDTHS,
  });
  putHeader(draft, {
    title: dataQualityTitle(quality),
    subline: subline(diagnosis, writtenOn),
    lastColumn: LAST,
    kinds,
  });
  let row = FIRST_ROW;
  const counted = (name: string, heading: string, rows: readonly TableRow[]): void => {
    if (rows.length === 0) return;
    row = putTable(draft, row, { name, columns: reasonColumns(), rows, filters: false }, heading);
  };
  counted("nps_quality", say("dataQuality.section.reasons"), reasonRows(quality));
  counted(
    "nps_quality_warnings",
    say("dataQuality.section.warnings"),
    warningRows(quality.warnings)
  );
  counted(
    "nps_quality_columns",
    say("dataQuality.section.columns"),
    unreadRows(quality.unread ?? [], quality.rows)
  );
  // The note stands above the list, which may be a thousand rows long.
  putNote(draft, row, LAST, say("dataQuality.note", { date: dateText(writtenOn) }));
  draft.height(row + 1, 10);
  row += 2;
  const listed = quality.notScored ?? [];
  if (listed.length > 0) {
    const rows = notScoredRows(listed);
    const table = { name: "nps_quality_rows", columns: rowColumns(), rows, filters: true };
    const caption = say("dataQuality.caption.rows");
    row = putTable(draft, row, table, rowsHeading(quality), caption);
  }
  return draft.finish({
    freeze: { rows: 0, columns: FIRST_COLUMN + 1 },
    print: printed("dataQuality", diagnosis, writtenOn, {
      area: { row: 0, column: 0, rows: row, columns: LAST + 1 },
      titleRows: { from: 0, to: 3 },
    }),
  });
}

/** "1,248 of 1,302 rows can be scored". */
export function dataQualityTitle({ rows, usable }: DataQuality): string {
  return usable === rows
    ? say("dataQuality.title.all", { count: rows, rows: countText(rows) })
    : say("dataQuality.title.some", { used: countText(usable), rows: countText(rows) });
}

function rowsHeading(quality: DataQuality): string {
  const count = notScoredCount(quality);
  const shown = quality.notScored?.length ?? 0;
  const figure = countText(count);
  return shown < count
    ? say("dataQuality.section.rowsFirst", { shown: countText(shown), figure })
    : say("dataQuality.section.rows", { count, figure });
}

/** Heading, caption where there is one, table with rows as high as their longest cell, and a gap. */
function putTable(
  draft: Draft,
  row: number,
  table: Pick<TablePlan, "name" | "columns" | "rows"> & { readonly filters: boolean },
  heading: string,
  caption?: string
): number {
  draft.height(row, 20);
  draft.put(row, FIRST_COLUMN, heading, "section");
  if (caption !== undefined) {
    draft.height(row + 1, 14);
    draft.put(row + 1, FIRST_COLUMN, caption, "caption");
  }
  const header = row + (caption === undefined ? 1 : 2);
  draft.height(header, HEADER_HEIGHT);
  const wraps = table.columns.some(({ style }) => STYLES[style].align.wrap);
  if (!wraps) draft.height(header + 1, LEAST_ROW, table.rows.length);
  else table.rows.forEach((line, at) => draft.height(header + 1 + at, heightOf(line)));
  draft.table({ ...table, row: header, column: FIRST_COLUMN, headerHeight: HEADER_HEIGHT });
  const end = header + 1 + table.rows.length;
  draft.height(end, 12);
  return end + 1;
}

function heightOf({ cells }: TableRow): number {
  const heights = WRAPPED.map((column) => {
    const cell = cells[column - FIRST_COLUMN];
    const text = typeof cell === "string" ? cell : "";
    return wrappedHeight(text, WIDTHS[column] ?? 0, STYLES.cellWrap.font.size);
  });
  return Math.max(LEAST_ROW, ...heights);
}
