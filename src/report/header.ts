import { countText, dateText } from "../wording/figures";
import { say } from "../wording/say";
import type { Diagnosis } from "../diagnosis/diagnosis";
import type { Draft } from "./draft";
import type { PrintPlan, SheetKind } from "./sheetPlan";
import { STYLES } from "./styles";
import { widthOf, wrappedHeight } from "./textHeight";

/** First row under the header block and its gap. */
export const FIRST_ROW = 5;
/** Where the content begins: column A is a margin. */
export const FIRST_COLUMN = 1;
/** A longer title takes two lines; two lines hold no more than twice that. */
const ONE_LINE = 72;
const TWO_LINES = 140;
/** The link back stands right of the eyebrow, from this many pixels on. */
const LINK_FROM = 190;
/** A cut text ends with a whole word where that leaves so much of it. */
const LEAST_FILLED = 0.7;

export interface Header {
  readonly title: string;
  readonly subline: string;
  /** Last column of the sheet's content: the title and the line run up to it. */
  readonly lastColumn: number;
  /** Sheets that are written together with this one. */
  readonly kinds: readonly SheetKind[];
  /** Columns that nobody sees: they take no room, and what stands in one would show it. */
  readonly hidden?: ReadonlySet<number>;
}

/**
 * The header block, the same on every sheet: where one is, the finding as a title, who and when, a line.
 * Read down column B it says what the sheet says, printed alone or read aloud.
 */
export function putHeader(
  draft: Draft,
  { title, subline, lastColumn, kinds, hidden = new Set() }: Header
): void {
  const width = lastColumn - FIRST_COLUMN + 1;
  const shown = oneLine(title, TWO_LINES);
  draft.height(0, 18);
  draft.height(1, shown.length > ONE_LINE ? 54 : 30);
  draft.height(2, 18);
  draft.height(3, 8);
  draft.height(4, 8);
  draft.put(0, FIRST_COLUMN, say("sheets.eyebrow", { sheet: sheetTitle(draft.kind) }), "eyebrow");
  draft.span({ row: 1, column: FIRST_COLUMN, rows: 1, columns: width }, shown, "title");
  draft.put(2, FIRST_COLUMN, subline, "subline");
  draft.fill({ row: 3, column: FIRST_COLUMN, rows: 1, columns: width }, "headerLine");
  if (draft.kind !== "summary" && kinds.includes("summary")) {
    draft.link(0, linkColumn(draft, hidden), "summary", say("sheets.backToSummary"));
  }
}

/** What columns and words mean, under the last block: over the width of the sheet, as high as it needs. */
export function putNote(draft: Draft, row: number, columns: number, note: string): void {
  const width = widthOf(draft.columns, FIRST_COLUMN, columns);
  draft.height(row, wrappedHeight(note, width, STYLES.note.font.size));
  draft.span({ row, column: FIRST_COLUMN, rows: 1, columns }, note, "note");
}

/** "Summary", "Roadmap": for the eyebrow and the footer. */
export function sheetTitle(kind: SheetKind): string {
  return say(`sheets.title.${kind}`);
}

/** Who · source and period · base · as of: the order is the same on every sheet. */
export function subline(diagnosis: Diagnosis, writtenOn: number): string {
  const { sourceName, window, total, quality } = diagnosis;
  return joined([
    oneLine(sourceName, 80),
    window.words,
    say("sheets.base", { n: countText(total.groups.n) }),
    say("sheets.usable", { usable: countText(quality.usable), rows: countText(quality.rows) }),
    asOfWords(diagnosis, writtenOn),
  ]);
}

/** "as of 30 Sep 2026", or when the sheet was written if the answers have no dates. */
export function asOfWords({ asOf }: Diagnosis, writtenOn: number): string {
  return asOf === null
    ? say("sheets.writtenOn", { date: dateText(writtenOn) })
    : say("sheets.asOf", { date: dateText(asOf) });
}

/** Printed on one page across, with the same footer everywhere. */
export function printed(
  kind: SheetKind,
  diagnosis: Diagnosis,
  writtenOn: number,
  rest: Pick<PrintPlan, "area"> & Partial<PrintPlan>
): PrintPlan {
  return {
    orientation: "landscape",
    fitTall: null,
    titleRows: null,
    breaksBefore: [],
    footerLeft: say("sheets.footer", {
      sheet: sheetTitle(kind),
      when: asOfWords(diagnosis, writtenOn),
    }),
    ...rest,
  };
}

/** Parts of a line with the middle dot between them. */
export function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(say("sheets.dot"));
}

/**
 * A text of somebody else's on one line, cut with a mark, after a word where one ends near. Inside titles and
 * sentences, never in table cells.
 */
export function oneLine(text: string, longest: number): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  const letters = Array.from(line);
  if (letters.length <= longest) return line;
  const room = longest - 1;
  const space = letters.lastIndexOf(" ", room);
  const end = space >= room * LEAST_FILLED ? space : room;
  const kept = letters.slice(0, end).join("");
  return `${kept.replace(/[\s,;:]+$/u, "")}${say("sheets.cut")}`;
}

function linkColumn(draft: Draft, hidden: ReadonlySet<number>): number {
  const isBefore = (column: number, left: number): boolean =>
    column <= FIRST_COLUMN || left < LINK_FROM || hidden.has(column);
  let left = 0;
  let column = 0;
  while (column < draft.columns.length - 1 && isBefore(column, left)) {
    left += hidden.has(column) ? 0 : (draft.columns[column] ?? 0);
    column++;
  }
  return column;
}
