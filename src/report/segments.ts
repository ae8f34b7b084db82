import type { Diagnosis, SegmentReading } from "../diagnosis/diagnosis";
import { benchmarkOf } from "../diagnosis/industryLevel";
import { detractorEdges, displayEdges } from "../playbook/edges";
import { certaintyRules, levelRules, mutedRule } from "./conditionalFormats";
import { columnArea, inColumn } from "./address";
import { ChartCells } from "./charts/chartCells";
import { forestChart } from "./charts/forest";
import { liveCells } from "./charts/liveCells";
import type { ChartPlan } from "./chartPlan";
import { Draft } from "./draft";
import { FIRST_COLUMN, FIRST_ROW, printed, putHeader, putNote, subline } from "./header";
import { liveFormulas } from "./liveFormulas";
import { pageBreaks, type Section } from "./pageBreaks";
import { AT, PRINTED, segmentColumns, WIDTHS, type Decimals } from "./segmentColumns";
import { segmentIds } from "../diagnosis/segmentIds";
import { allCells, segmentRow, type RowContext } from "./segmentRows";
import { columnCaption, columnHeading, liveNote, segmentsTitle } from "./segmentWords";
import { shownDecimals } from "./shownDecimals";
import type { SheetChoices } from "./choices";
import type { SheetPlan } from "./sheetPlan";
import { widthOf } from "./textHeight";
import { npsText } from "../wording/figures";
import { say } from "../wording/say";

const ROW_HEIGHT = 20;
const HEADER_HEIGHT = 20;
/** More rows would not be read; all groups stand in the tables. */
const CHART_GROUPS = 14;
/** The chart ends with the column of the gaps. */
const CHART_COLUMNS = AT.certainty;
/** The figures of everybody and their header come before anything else. */
const ALL_ROW = FIRST_ROW + 1;

/** NPS Segments: everybody for comparison, all groups in one list worst first, then one table for each split. */
export function segmentsSheet(diagnosis: Diagnosis, choices: SheetChoices): SheetPlan {
  const draft = new Draft({
    kind: "segments",
    name: say("sheets.name.segments"),
    tab: "finding",
    columns: WIDTHS,
  });
  const { kinds, writtenOn } = choices;
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
  const sections: Section[] = [{ from: 0, to: row }];
  const put = (
    of: "ranking" | "split",
    name: string,
    heading: string,
    caption: string,
    readings: readonly SegmentReading[]
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
      say("sheets.segments.rankingCaption"),
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

  const cells = new ChartCells("segments");
  const charts =
    groups.length === 0
      ? []
      : [drawFigure(draft, cells, context, { row: figureRow, groups, kinds })];
  draft.height(row, 8);
  const note = row + 1;
  const words = [say("sheets.segments.note"), liveNote(diagnosis, context.live, writtenOn)];
  putNote(draft, note, PRINTED, words.join(" "));
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

/** Heading, caption, empty rows for the chart and a gap; nothing where no group is shown. Returns the first free row. */
function putFigureRows(draft: Draft, diagnosis: Diagnosis, row: number, groups: number): number {
  if (groups === 0) return row;
  draft.height(row, 20);
  draft.put(row, FIRST_COLUMN, figureHeading(diagnosis), "section");
  draft.height(row + 1, 14);
  draft.put(row + 1, FIRST_COLUMN, figureCaption(diagnosis), "caption");
  const rows = chartRows(groups);
  draft.height(row + 2, ROW_HEIGHT, rows);
  draft.height(row + 2 + rows, 12);
  return row + 3 + rows;
}

/** A row for each group, one for the words above and two for the axis below. */
const chartRows = (groups: number): number => groups + 3;

function figureCaption({ context }: Diagnosis): string {
  const benchmark = benchmarkOf(context);
  return benchmark === null
    ? say("sheets.segments.figureCaption")
    : say("sheets.segments.figureCaptionBad", { score: npsText(benchmark.badBelow, []) });
}

function figureHeading({ ranking }: Diagnosis): string {
  return ranking.length > CHART_GROUPS
    ? say("sheets.segments.figureFirst", { shown: CHART_GROUPS, count: ranking.length })
    : say("sheets.segments.figure");
}

interface SegmentsFigure {
  readonly row: number;
  readonly groups: readonly SegmentReading[];
  readonly kinds: SheetChoices["kinds"];
}

function drawFigure(
  draft: Draft,
  cells: ChartCells,
  { diagnosis, live }: RowContext,
  { row, groups, kinds }: SegmentsFigure
): ChartPlan {
  const benchmark = benchmarkOf(diagnosis.context);
  const rows = chartRows(groups.length);
  const area = { row: row + 2, column: FIRST_COLUMN, rows, columns: CHART_COLUMNS };
  return forestChart(
    cells,
    liveCells(diagnosis, live, { kinds, segmentTables: draft.tablePlans }),
    {
      name: figureHeading(diagnosis),
      place: draft.chartPlace(area, ROW_HEIGHT),
      inside: { left: 0.2, top: 1 / rows, width: 0.62, height: (rows - 2.2) / rows },
      groups,
      allNps: diagnosis.total.nps,
      edges: displayEdges(benchmark ?? undefined),
      badBelow: benchmark?.badBelow ?? null,
      namesThreshold: true,
      showsIntervals: true,
    }
  );
}

interface SegmentsTable {
  readonly row: number;
  readonly of: "ranking" | "split";
  readonly name: string;
  readonly heading: string;
  readonly caption: string;
  readonly readings: readonly SegmentReading[];
  readonly decimals: Decimals;
}

/** Heading, caption, table and a gap. Returns the first free row. */
function putSegments(draft: Draft, table: SegmentsTable, context: RowContext): number {
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
  draft.height(header + 1, ROW_HEIGHT, readings.length);
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
      `${certainty}="${say("sheets.certainty.tooFew")}"`
    ),
    ...certaintyRules(columnArea(first, AT.certainty, readings.length)),
    ...levelRules(columnArea(first, AT.level, readings.length))
  );
  const end = first + readings.length;
  draft.height(end, 12);
  return end + 1;
}

/** Rule 5 over all figures of the sheet, so that one column has one format. */
function decimalsOf(diagnosis: Diagnosis): Decimals {
  const edges = displayEdges(benchmarkOf(diagnosis.context) ?? undefined);
  const readings = [diagnosis.total, ...diagnosis.ranking];
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
    // A gap of −0.04 is not written as a zero with a sign.
    gap: shownDecimals(
      diagnosis.ranking.map(({ againstRest }) => againstRest?.difference ?? 0),
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

function printedWidth(): number {
  return widthOf(WIDTHS, 0, PRINTED + 1);
}
