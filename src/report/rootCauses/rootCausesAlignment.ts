import type { AlignmentReading } from "../../diagnosis/commentsReading";
import { rowId } from "../../diagnosis/rowId";
import { shareText } from "../../wording/figures";
import { say } from "../../wording/say";
import { putParagraph, putTiles } from "../comments/commentsBase";
import { putLines, quoteLines } from "../comments/commentsQuotes";
import { certaintyCell, shareInterval } from "../comments/commentsWords";
import type { Draft } from "../draft";
import { FIRST_COLUMN, oneLine } from "../header";
import { endFormat, shareFormat } from "../numberFormats";
import { splitList, type Section } from "../pageBreaks";
import { AT, LAST, segmentColumns } from "./rootCausesColumns";
import type { TableRow } from "../sheetPlan";
import { putTableSection } from "../tableSection";

const NAME = 60;
const TABLE_ROW = 20;
/** Rows that stay with the heading of a list: itself, its caption and the first lines. */
export const HEADED = 6;

/**
 * Aligned or scattered (rules 59–61): the verdict with its figures and what to do, inside each group where it is
 * scattered, and the comments that were drawn to be read. Returns the first free row.
 */
export function putAlignment(
  draft: Draft,
  from: number,
  alignment: AlignmentReading,
  sections: Section[]
): number {
  const { verdict, words } = alignment;
  draft.height(from, 20);
  draft.put(from, FIRST_COLUMN, say(`commentSheets.causes.alignment.${verdict}`), "section");
  let row = putTiles(draft, from + 1, LAST, tiles(alignment));
  const measured = say(`commentSheets.causes.alignment.from.${alignment.from}`);
  row = putParagraph(draft, row, LAST, `${words} ${measured}`);
  draft.height(row, 10);
  row += 1;
  sections.push({ from, to: row });
  if (alignment.bySegment.length > 0) {
    const top = row;
    row = putTableSection(draft, row, {
      name: "nps_alignment",
      heading: say("commentSheets.causes.alignment.segments.heading"),
      caption: say("commentSheets.causes.alignment.segments.caption"),
      columns: segmentColumns(),
      rows: segmentRows(alignment),
      rowHeight: TABLE_ROW,
    });
    sections.push({ from: top, to: row });
  }
  return putReadingList(draft, row, alignment, sections);
}

function tiles(alignment: AlignmentReading) {
  const { verdict, certainty, topShare, topInterval, topTwoShare, effectiveThemes } = alignment;
  const none = say("sheets.none");
  const label = (
    key: keyof typeof import("../../wording/en/commentSheets").commentSheets.causes.alignment.tile
  ): string => say(`commentSheets.causes.alignment.tile.${key}`);
  return [
    [label("verdict"), say(`commentSheets.causes.alignment.verdict.${verdict}`), AT.cause],
    [
      label("top"),
      topInterval === null
        ? (topShare ?? none)
        : say("commentSheets.intervalOf", {
            share: topShare === null ? none : shareText(topShare),
            interval: shareInterval(topInterval),
          }),
      AT.meaning,
      shareFormat(0),
    ],
    [label("topTwo"), topTwoShare ?? none, AT.interval, shareFormat(0)],
    [label("themes"), alignment.themes, AT.comments],
    [label("certainty"), certaintyCell(certainty), AT.certainty],
    [label("effective"), effectiveThemes ?? none, AT.fix, endFormat(1)],
  ] as const;
}

function segmentRows({ bySegment }: AlignmentReading): TableRow[] {
  return bySegment.map(({ column, value, comments, verdict, topTheme, topShare }) => ({
    id: rowId(`alignment:${column}=${value}`),
    cells: [
      say("sheets.charts.ofSplit", { split: column, name: value }),
      topTheme ?? say("sheets.none"),
      topShare ?? say("sheets.none"),
      say(`commentSheets.causes.alignment.verdict.${verdict}`),
      comments,
    ],
  }));
}

/** Rule 60: the drawn comments, to be read by a person. */
function putReadingList(
  draft: Draft,
  row: number,
  { list, seed }: AlignmentReading,
  sections: Section[]
): number {
  const heading =
    list.length === 0
      ? say("commentSheets.causes.alignment.list.none")
      : say("commentSheets.causes.alignment.list.heading", { count: list.length });
  draft.height(row, 20);
  draft.put(row, FIRST_COLUMN, oneLine(heading, NAME * 2), "section");
  draft.height(row + 1, 14);
  if (list.length > 0) {
    const caption = say("commentSheets.causes.alignment.list.caption", { seed });
    draft.put(row + 1, FIRST_COLUMN, caption, "caption");
  }
  const end = putLines(draft, row + 2, AT.certainty, quoteLines(list));
  draft.height(end, 12);
  sections.push(...splitList(row, end + 1, HEADED));
  return end + 1;
}
