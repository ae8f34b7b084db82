import type { CommentsReading } from "../../diagnosis/commentsReading";
import type { Diagnosis } from "../../diagnosis/diagnosis";
import { countText } from "../../wording/figures";
import { say } from "../../wording/say";
import { columnArea, inColumn } from "../address";
import type { SheetChoices } from "../choices";
import { ACCENT, RISK } from "../colours";
import {
  AT,
  causeList,
  commentColumns,
  COMMENTS_TABLE,
  FROZEN,
  LAST,
  themeList,
  WIDTHS,
} from "./commentsColumns";
import { putParagraph } from "./commentsBase";
import { commentRow, LONGEST_COMMENT } from "./commentsRows";
import { baseWords, commentsOf, maskWords } from "./commentsWords";
import { Draft } from "../draft";
import { FIRST_COLUMN, FIRST_ROW, printed, putHeader, putNote, subline } from "../header";
import { MARKS } from "../numberFormats";
import type { ConditionalFormatPlan, SheetPlan, TableRow } from "../sheetPlan";
import { STYLES } from "../styles";
import { widthOf, wrappedHeight } from "../textHeight";
import { quoted } from "../quoted";

/** Three lines of a comment, in rows of which there are too many to measure each. */
const ROW_HEIGHT = 44;
const HEADER_HEIGHT = 20;

/**
 * NPS Comments (rules 59, 82, 95): every comment with its causes, themes and how sure they are, and two columns in
 * which a person corrects them. What is typed there stays with its comment through every run and is read back
 * before the next diagnosis. Where no comments were read, what was typed before stays as well.
 */
export function commentsSheet(
  diagnosis: Diagnosis,
  { kinds, writtenOn }: SheetChoices,
  themesPlan: SheetPlan | null
): SheetPlan {
  const reading = commentsOf(diagnosis);
  const draft = new Draft({
    kind: "comments",
    name: say("sheets.name.comments"),
    tab: "work",
    columns: WIDTHS,
  });
  putHeader(draft, {
    title: titleOf(reading),
    subline: subline(diagnosis, writtenOn),
    lastColumn: LAST,
    kinds,
  });
  const header = putIntroduction(draft, reading);
  const rows = reading?.rows.map(commentRow) ?? [];
  draft.height(header, HEADER_HEIGHT);
  putHeights(draft, header + 1, rows);
  draft.table({
    name: COMMENTS_TABLE,
    row: header,
    column: FIRST_COLUMN,
    columns: commentColumns(reading === null ? null : themeList(reading, themesPlan)),
    rows,
    headerHeight: HEADER_HEIGHT,
    gone: "stayIfTyped",
  });
  if (rows.length > 0) draft.rule(...typedRules(header + 1, rows.length));
  const note = header + Math.max(1, rows.length) + 2;
  draft.height(note - 1, 8);
  const words = say("commentSheets.comments.note", { most: LONGEST_COMMENT });
  const about = reading === null ? [] : [baseWords(reading), maskWords(reading)];
  putNote(draft, note, LAST, [...about, words].join(" "));
  return draft.finish({
    freeze: { rows: header + 1, columns: FROZEN },
    print: printed("comments", diagnosis, writtenOn, {
      area: { row: 0, column: 0, rows: note + 1, columns: LAST + 1 },
      titleRows: { from: header, to: header },
    }),
  });
}

/** As high as its text needs, which is read and printed whole; rows of one height are set together. */
function putHeights(draft: Draft, from: number, rows: readonly TableRow[]): void {
  const heights = rows.slice(0, MOST_MEASURED).map(heightOf);
  for (let at = 0, end = 0; at < heights.length; at = end) {
    const height = heights[at] ?? ROW_HEIGHT;
    for (end = at + 1; heights[end] === height;) end++;
    draft.height(from + at, height, end - at);
  }
  const others = rows.length - heights.length;
  if (others > 0) draft.height(from + heights.length, ROW_HEIGHT, others);
}

/** Each height is an order to Excel; who scrolls further than this looks for something. */
const MOST_MEASURED = 1_000;
const WRAPPED = [AT.comment, AT.causes, AT.themes, AT.words] as const;
/** Heights in steps of two lines, so that many neighbours share one. */
const LEAST_ROW = 30;
const STEP = 26;

function heightOf({ cells }: TableRow): number {
  const needed = WRAPPED.map((column) => {
    const cell = cells[column - FIRST_COLUMN];
    const { size } = STYLES.cellTopWrap.font;
    return wrappedHeight(typeof cell === "string" ? cell : "", WIDTHS[column] ?? 0, size);
  });
  const over = Math.max(0, Math.max(...needed) - LEAST_ROW);
  return LEAST_ROW + STEP * Math.ceil(over / STEP);
}

/** A cause that is none of the list is told at the cell; what a person set stands out. */
function typedRules(row: number, rows: number): ConditionalFormatPlan[] {
  const area = columnArea(row, AT.yourCause, rows);
  const typed = inColumn(row, AT.yourCause);
  const state = columnArea(row, AT.status, rows);
  const known = causeList().map((name) => `TRIM(${typed})="${name}"`);
  return [
    {
      area,
      formula: `=AND(TRIM(${typed})<>"",NOT(ISNUMBER(FIND(";",${typed}))),NOT(OR(${known.join(",")})))`,
      fill: RISK.fill,
      color: RISK.text,
      bold: true,
      numberFormat: MARKS.risk,
    },
    ...(["byPerson", "byNeighbour"] as const).map((key) => ({
      area: state,
      formula: `=${inColumn(row, AT.status)}=${quoted(say(`commentSheets.comments.state.${key}`))}`,
      color: ACCENT,
      bold: true,
    })),
  ];
}

function titleOf(reading: CommentsReading | null): string {
  if (reading === null) return say("commentSheets.unread.title");
  const count = reading.rows.length + reading.rowsLeftOut;
  return count === 0
    ? say("commentSheets.comments.titleNone")
    : say("commentSheets.comments.title", { count, figure: countText(count) });
}

/**
 * In one line, so that the head that stays in view is low: how to correct, or why nothing was read. Returns the row of
 * the header.
 */
function putIntroduction(draft: Draft, reading: CommentsReading | null): number {
  if (reading === null) {
    const end = putParagraph(draft, FIRST_ROW, LAST, say("commentSheets.unread.howTo"));
    draft.height(end, 8);
    return end + 1;
  }
  const caption = say("commentSheets.comments.caption");
  const text =
    reading.rowsLeftOut === 0
      ? caption
      : say("commentSheets.comments.captionLeftOut", {
          caption,
          figure: countText(reading.rowsLeftOut),
        });
  const width = widthOf(WIDTHS, FIRST_COLUMN, LAST);
  draft.height(FIRST_ROW, wrappedHeight(text, width, STYLES.note.font.size));
  draft.span({ row: FIRST_ROW, column: FIRST_COLUMN, rows: 1, columns: LAST }, text, "note");
  return FIRST_ROW + 1;
}
