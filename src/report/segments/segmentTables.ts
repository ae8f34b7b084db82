import type { Diagnosis, PairReading, SegmentReading } from "../../diagnosis/diagnosis";
import { benchmarkOf } from "../../diagnosis/industryLevel";
import { segmentIds } from "../../diagnosis/segmentIds";
import { detractorEdges, displayEdges } from "../../playbook/edges";
import { say } from "../../wording/say";
import { columnArea, inColumn } from "../address";
import { certaintyRules, levelRules, mutedRule } from "../conditionalFormats";
import type { Draft } from "../draft";
import { FIRST_COLUMN } from "../header";
import { AT, segmentColumns, WIDTHS, type Decimals, type SegmentTableKind } from "./segmentColumns";
import { segmentRow, type RowContext } from "./segmentRows";
import { shownDecimals } from "../shownDecimals";
import { STYLES } from "../styles";
import { wrappedHeight } from "../textHeight";
import { quoted } from "../quoted";

const ROW_HEIGHT = 20;
const HEADER_HEIGHT = 20;

export interface SegmentsTable {
  readonly row: number;
  readonly of: SegmentTableKind;
  readonly name: string;
  readonly heading: string;
  readonly caption: string;
  readonly readings: readonly (SegmentReading | PairReading)[];
  readonly decimals: Decimals;
}

/** Heading, caption, table and a gap. Returns the first free row. */
export function putSegments(draft: Draft, table: SegmentsTable, context: RowContext): number {
  const { row, of, readings } = table;
  draft.height(row, 20);
  draft.put(row, FIRST_COLUMN, table.heading, "section");
  draft.height(row + 1, 14);
  draft.put(row + 1, FIRST_COLUMN, table.caption, "caption");
  if (readings.length === 0) {
    draft.height(row + 2, 12);
    return row + 3;
  }
  const header = row + 2;
  const ids = segmentIds(readings);
  readings.forEach((reading, index) => {
    draft.height(header + 1 + index, of === "pairs" ? wrappedRow(reading) : ROW_HEIGHT);
  });
  draft.table({
    name: table.name,
    row: header,
    column: FIRST_COLUMN,
    columns: segmentColumns(of, table.decimals),
    rows: readings.map((reading, index) => segmentRow(reading, of, context, ids[index] ?? "")),
    headerHeight: HEADER_HEIGHT,
    // Sorted and split already; figures under a button would lose the end of their headers.
    filters: false,
  });
  draft.height(header, HEADER_HEIGHT);
  const first = header + 1;
  const certainty = inColumn(first, AT.certainty);
  draft.rule(
    mutedRule(
      { row: first, column: AT.group, rows: readings.length, columns: AT.gap - AT.group + 1 },
      `${certainty}=${quoted(say("sheets.certainty.tooFew"))}`
    ),
    ...certaintyRules(columnArea(first, AT.certainty, readings.length)),
    ...levelRules(columnArea(first, AT.level, readings.length))
  );
  const end = first + readings.length;
  draft.height(end, 12);
  return end + 1;
}

/** High enough for the names of both parts, which wrap. */
function wrappedRow({ value, column }: SegmentReading): number {
  const height = (text: string, at: number) =>
    wrappedHeight(text, WIDTHS[at] ?? 0, STYLES.cell.font.size);
  return Math.max(ROW_HEIGHT, height(value, AT.group), height(column, AT.split));
}

/** Rule 5 over all figures of the sheet, so that one column has one format. */
export function decimalsOf(diagnosis: Diagnosis): Decimals {
  const edges = displayEdges(benchmarkOf(diagnosis.context) ?? undefined);
  const groups = [...diagnosis.ranking, ...diagnosis.pairs];
  const readings = [diagnosis.total, ...groups];
  return {
    nps: shownDecimals(
      readings.map(({ nps }) => nps),
      edges,
      1
    ),
    ends: shownDecimals(
      readings.flatMap(({ interval }) => [interval.low, interval.high]),
      [0],
      1
    ),
    shrunken: shownDecimals(
      groups.map(({ shrunken }) => shrunken),
      edges,
      1
    ),
    // A gap of −0.04 is not written as a zero with a sign.
    gap: shownDecimals(
      groups.map(({ againstRest }) => againstRest?.difference ?? 0),
      [0],
      1
    ),
    share: shownDecimals(
      readings.map(({ groups }) => (100 * groups.detractors) / groups.n),
      detractorEdges().map((edge) => 100 * edge),
      1
    ),
  };
}
