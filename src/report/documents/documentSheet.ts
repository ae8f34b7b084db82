import type { Diagnosis } from "../../diagnosis/diagnosis";
import { say } from "../../wording/say";
import type { SheetChoices } from "../choices";
import { Draft } from "../draft";
import { FIRST_COLUMN, FIRST_ROW, printed, putHeader, putNote, subline } from "../header";
import type { CellValue, SheetPlan } from "../sheetPlan";
import { STYLES } from "../styles";
import { wrappedHeight } from "../textHeight";
import type { Document, DocumentColumn } from "./document";

const MARGIN = 16;
/** The hidden id and a column left free for the writer. */
const FREE = [20, 8];
const HEADER_HEIGHT = 20;
/** Points: a line has air, or a page of text is a wall. */
const LEAST = 20;
const AIR = 4;

/** A document as a sheet that people can type into and print, one page wide; the brief on one page (rule 177). */
export function documentSheet(
  document: Document,
  diagnosis: Diagnosis,
  { kinds, writtenOn }: SheetChoices
): SheetPlan {
  const { kind, columns, rows } = document;
  const last = columns.length;
  const draft = new Draft({
    kind,
    name: say(`sheets.name.${kind}`),
    tab: "work",
    columns: [MARGIN, ...columns.map(({ width }) => width), ...FREE],
  });
  putHeader(draft, {
    title: document.title,
    subline: subline(diagnosis, writtenOn),
    lastColumn: last,
    kinds,
  });
  draft.height(FIRST_ROW, HEADER_HEIGHT);
  const first = FIRST_ROW + 1;
  rows.forEach(({ cells }, index) => draft.height(first + index, heightOf(cells, columns)));
  draft.table({
    name: document.table,
    row: FIRST_ROW,
    column: FIRST_COLUMN,
    headerHeight: HEADER_HEIGHT,
    filters: false,
    gone: "stayIfTyped",
    columns: columns.map(({ key, header, style, headerStyle, list }) => ({
      key,
      header,
      style,
      headerStyle: headerStyle ?? "head",
      ownedBy: "people",
      ...(list && { list }),
    })),
    rows,
  });
  const note = first + rows.length + 1;
  draft.height(note - 1, 8);
  putNote(draft, note, last, document.note);
  return draft.finish({
    freeze: { rows: 0, columns: 0 },
    print: printed(kind, diagnosis, writtenOn, {
      area: { row: 0, column: 0, rows: note + 1, columns: last + 1 },
      orientation: "landscape",
      fitTall: kind === "brief" ? 1 : null,
      titleRows: kind === "brief" ? null : { from: FIRST_ROW, to: FIRST_ROW },
    }),
  });
}

function heightOf(cells: readonly CellValue[], columns: readonly DocumentColumn[]): number {
  const needed = columns.map(({ width, style }, index) => {
    const cell = cells[index];
    return typeof cell === "string" ? wrappedHeight(cell, width, STYLES[style].font.size) : 0;
  });
  return Math.max(LEAST, ...needed.map((height) => height + AIR));
}
