import type { Diagnosis, PairReading, SegmentReading } from "../../diagnosis/diagnosis";
import { say } from "../../wording/say";
import { columnArea } from "../address";
import { ChartCells } from "../charts/chartCells";
import type { SheetChoices } from "../choices";
import { levelRules } from "../conditionalFormats";
import { Draft } from "../draft";
import { FIRST_COLUMN, FIRST_ROW, printed, putHeader, putNote, subline } from "../header";
import { liveFormulas } from "../liveFormulas";
import { pageBreaks, type Section } from "../pageBreaks";
import {
  AT,
  PRINTED,
  segmentColumns,
  WIDTHS,
  type Decimals,
  type SegmentTableKind,
} from "./segmentColumns";
import { costsSection } from "./segmentCosts";
import { CHART_GROUPS, drawFigure, putFigureRows } from "./segmentFigure";
import { allCells, type RowContext } from "./segmentRows";
import {
  accountLines,
  pairsCaption,
  pairsHeading,
  regressionLine,
  standsOut,
} from "./segmentSentences";
import { decimalsOf, putSegments } from "./segmentTables";
import { columnCaption, columnHeading, liveNote, segmentsTitle } from "./segmentWords";
import type { SheetPlan } from "../sheetPlan";
import { STYLES } from "../styles";
import { putTableSection } from "../tableSection";
import { widthOf, wrappedHeight } from "../textHeight";

const ROW_HEIGHT = 20;
const HEADER_HEIGHT = 20;
/** The figures of everybody and their header come before anything else. */
const ALL_ROW = FIRST_ROW + 1;

/**
 * NPS Segments (rules 49–53, 167): everybody for comparison, the groups with their intervals, what stands out, all
 * groups in one list worst first, one table for each split, what they cost, combinations of two splits, accounts.
 */
export function segmentsSheet(diagnosis: Diagnosis, choices: SheetChoices): SheetPlan {
  const draft = new Draft({
    kind: "segments",
    name: say("sheets.name.segments"),
    tab: "finding",
    columns: WIDTHS,
  });
  const { kinds, writtenOn } = choices;
  const { assumptions } = diagnosis.context;
  putHeader(draft, {
    title: segmentsTitle(diagnosis),
    subline: subline(diagnosis, writtenOn),
    lastColumn: PRINTED,
    kinds,
  });
  const counts = { row: 3, column: PRINTED + 1, rows: 1, columns: AT.promoterCount - PRINTED };
  draft.fill(counts, "headerLine");
  const context: RowContext = { diagnosis, live: liveFormulas(diagnosis), allRow: ALL_ROW };
  const decimals = decimalsOf(diagnosis);

  const figureRow = putAll(draft, context, decimals);
  const groups = diagnosis.ranking.slice(0, CHART_GROUPS);
  let row = putFigureRows(draft, diagnosis, figureRow, groups.length);
  row = putLines(draft, row, say("segments.standsOut"), standsOut(diagnosis));
  const sections: Section[] = [{ from: 0, to: row }];
  const put = (
    of: SegmentTableKind,
    name: string,
    heading: string,
    caption: string,
    readings: readonly (SegmentReading | PairReading)[]
  ): void => {
    const from = row;
    row = putSegments(draft, { row, of, name, heading, caption, readings, decimals }, context);
    sections.push({ from, to: row });
  };

  // With one split only its own table would repeat the ranking line by line.
  if (diagnosis.segments.length > 1 && diagnosis.ranking.length > 0) {
    put(
      "ranking",
      "nps_segments",
      say("sheets.segments.ranking"),
      say("sheets.segments.rankingCaption", { enough: assumptions.reportableFrom }),
      diagnosis.ranking
    );
  }
  diagnosis.segments.forEach((column, index) => {
    put(
      "split",
      `nps_segments_${index + 1}`,
      columnHeading(column),
      columnCaption(column),
      column.segments
    );
  });

  const costs = costsSection(diagnosis, decimals);
  if (costs !== null) {
    const from = row;
    row = putTableSection(draft, row, { ...costs, rowHeight: ROW_HEIGHT });
    sections.push({ from, to: row });
  }
  const { pairs } = diagnosis;
  if (pairs.length > 0) {
    put("pairs", "nps_segment_pairs", pairsHeading(diagnosis), pairsCaption(diagnosis), pairs);
  }
  const from = row;
  row = putLines(draft, row, say("segments.accounts.heading"), accountLines(diagnosis));
  sections.push({ from, to: row });

  const cells = new ChartCells("segments");
  const charts =
    groups.length === 0
      ? []
      : [drawFigure(draft, cells, context, { row: figureRow, groups, kinds })];
  draft.height(row, 8);
  const note = row + 1;
  const words = [
    say("sheets.segments.note", {
      enough: assumptions.reportableFrom,
      apart: assumptions.experiencesApart,
    }),
    regressionLine(diagnosis),
    liveNote(diagnosis, context.live, writtenOn),
  ];
  putNote(draft, note, PRINTED, words.filter((each) => each !== "").join(" "));
  return draft.finish({
    charts,
    cells,
    freeze: { rows: 0, columns: AT.group + 1 },
    print: printed("segments", diagnosis, writtenOn, {
      area: { row: 0, column: 0, rows: note + 1, columns: PRINTED + 1 },
      titleRows: { from: 0, to: 3 },
      breaksBefore: pageBreaks(draft.rowHeights, sections, printedWidth()),
    }),
  });
}

/** The figures of all answers, in the columns of the tables below. Returns the first free row. */
function putAll(draft: Draft, context: RowContext, decimals: Decimals): number {
  const columns = segmentColumns("ranking", decimals);
  const head = ALL_ROW - 1;
  draft.height(head, HEADER_HEIGHT);
  draft.height(ALL_ROW, ROW_HEIGHT);
  columns.forEach(({ header, headerStyle }, index) => {
    draft.put(head, FIRST_COLUMN + index, index < 2 ? null : header, headerStyle);
  });
  allCells(context).forEach((value, index) => {
    const column = columns[index];
    if (column === undefined) return;
    draft.put(ALL_ROW, FIRST_COLUMN + index, value, column.style, column.numberFormat);
  });
  draft.rule(...levelRules(columnArea(ALL_ROW, AT.level, 1)));
  draft.height(ALL_ROW + 1, 8);
  return ALL_ROW + 2;
}

/** A text over the printed width, as high as it needs. Returns the next row. */
function putLine(draft: Draft, row: number, text: string): number {
  const width = widthOf(WIDTHS, FIRST_COLUMN, PRINTED);
  draft.height(row, wrappedHeight(text, width, STYLES.paragraph.font.size));
  draft.span({ row, column: FIRST_COLUMN, rows: 1, columns: PRINTED }, text, "paragraph");
  return row + 1;
}

/** Sentences under a heading, and a gap; nothing where there is none to say. Returns the first free row. */
function putLines(draft: Draft, row: number, heading: string, lines: readonly string[]): number {
  if (lines.length === 0) return row;
  draft.height(row, 20);
  draft.put(row, FIRST_COLUMN, heading, "section");
  const end = lines.reduce((next, line) => putLine(draft, next, line), row + 1);
  draft.height(end, 12);
  return end + 1;
}

function printedWidth(): number {
  return widthOf(WIDTHS, 0, PRINTED + 1);
}
