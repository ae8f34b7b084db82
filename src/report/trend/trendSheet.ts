import type { Diagnosis } from "../../diagnosis/diagnosis";
import { benchmarkOf } from "../../diagnosis/industryLevel";
import { regressionNote } from "../../diagnosis/regressionToMean";
import { lookUp } from "../../diagnosis/trendChange";
import type { TrendReading } from "../../diagnosis/trendReading";
import { detractorEdges, displayEdges } from "../../playbook/edges";
import { pointsText, countText } from "../../wording/figures";
import { say } from "../../wording/say";
import { columnArea } from "../address";
import { ChartCells } from "../charts/chartCells";
import { trendChart, trendRun } from "../charts/trend";
import type { ChartPlan } from "../chartPlan";
import type { SheetChoices } from "../choices";
import { certaintyRules, levelRules } from "../conditionalFormats";
import { Draft } from "../draft";
import {
  asOfWords,
  FIRST_COLUMN,
  FIRST_ROW,
  printed,
  putHeader,
  putNote,
  subline,
} from "../header";
import { liveFormulas } from "../liveFormulas";
import { pageBreaks, type Section } from "../pageBreaks";
import type { SheetPlan } from "../sheetPlan";
import { shownDecimals } from "../shownDecimals";
import { putSections } from "./trendSections";
import { AT, PRINTED, trendColumns, WIDTHS, type Decimals } from "./trendColumns";
import { isMuted, periodCells, type TrendRowContext } from "./trendRows";
import { putTests, TEST_ROWS } from "./trendTests";
import { trendTitle } from "./trendWords";
import { widthOf, wrappedHeight } from "../textHeight";

const ROW_HEIGHT = 20;
/** Up to so many periods their figures fit on the page of the chart, if its rows are low. */
const PERIODS_ON_A_PAGE = 5;
const LOW_ROWS = 14;
/** Four tests beside the chart. */
const CHART_ROWS = 4 * TEST_ROWS;
/** The chart ends with the column of the changes, the tests stand in the three after it. */
const CHART_COLUMNS = AT.change;
const HEADING = FIRST_ROW;
const CHART_ROW = HEADING + 2;

/**
 * NPS Trend (rules 39–48, 166): the score over time beside what the tests say of it, the figures by period, how
 * shares and customers moved, rolling years, and what of the latest change is mix and what is rate.
 */
export function trendSheet(diagnosis: Diagnosis, { kinds, writtenOn }: SheetChoices): SheetPlan {
  const draft = new Draft({
    kind: "trend",
    name: say("sheets.name.trend"),
    tab: "finding",
    columns: WIDTHS,
  });
  putHeader(draft, {
    title: trendTitle(diagnosis),
    subline: subline(diagnosis, writtenOn),
    lastColumn: PRINTED,
    kinds,
  });
  const { trend } = diagnosis;
  if (!trend) return withoutDates(draft, diagnosis, writtenOn);

  const counts = { row: 3, column: PRINTED + 1, rows: 1, columns: AT.promoterCount - PRINTED };
  draft.fill(counts, "headerLine");
  const cells = new ChartCells("trend");
  const chart = putFigure(draft, cells, diagnosis, trend);
  const looked = putLookUp(draft, diagnosis, trend, CHART_ROW + CHART_ROWS);
  const figures = looked + 2;
  const context: TrendRowContext = {
    diagnosis,
    trend,
    live: liveFormulas(diagnosis),
    first: figures,
  };
  const afterFigures = putFigures(draft, context, looked);
  const sections: Section[] = [
    { from: 0, to: looked },
    { from: looked, to: afterFigures },
  ];
  const end = putSections(draft, context, afterFigures, sections);
  draft.height(end, 8);
  putNote(draft, end + 1, PRINTED, noteOf(context, writtenOn));
  return draft.finish({
    charts: chart === null ? [] : [chart],
    cells,
    freeze: { rows: 0, columns: AT.period + 1 },
    print: printed("trend", diagnosis, writtenOn, {
      area: { row: 0, column: 0, rows: end + 2, columns: PRINTED + 1 },
      titleRows: { from: 0, to: 3 },
      breaksBefore: pageBreaks(draft.rowHeights, sections, widthOf(WIDTHS, 0, PRINTED + 1)),
    }),
  });
}

function withoutDates(draft: Draft, diagnosis: Diagnosis, writtenOn: number): SheetPlan {
  const text = say("trend.noDates");
  const area = { row: FIRST_ROW, column: FIRST_COLUMN, rows: 1, columns: PRINTED };
  draft.height(FIRST_ROW, wrappedHeight(text, widthOf(WIDTHS, FIRST_COLUMN, PRINTED), 11));
  draft.span(area, text, "body");
  return draft.finish({
    print: printed("trend", diagnosis, writtenOn, {
      area: { row: 0, column: 0, rows: FIRST_ROW + 1, columns: PRINTED + 1 },
    }),
  });
}

/** Heading, caption, the chart or why there is none, and the tests at its right. */
function putFigure(
  draft: Draft,
  cells: ChartCells,
  diagnosis: Diagnosis,
  trend: TrendReading
): ChartPlan | null {
  const benchmark = benchmarkOf(diagnosis.context);
  const right = { row: CHART_ROW, column: AT.certainty, columns: PRINTED - AT.certainty + 1 };
  draft.height(HEADING, 20);
  draft.height(HEADING + 1, 14);
  const rowHeight = trend.periods.length <= PERIODS_ON_A_PAGE ? LOW_ROWS : ROW_HEIGHT;
  draft.height(CHART_ROW, rowHeight, CHART_ROWS);
  const heading = say(`trend.figure.${trend.length}`);
  draft.put(HEADING, FIRST_COLUMN, heading, "section");
  draft.put(HEADING, AT.certainty, say("trend.tests.heading"), "section");
  putTests(draft, right, diagnosis, trend);
  const periods = trendRun(diagnosis);
  if (periods.length === 0) {
    draft.put(HEADING + 1, FIRST_COLUMN, say("trend.figure.none"), "caption");
    return null;
  }
  draft.put(
    HEADING + 1,
    FIRST_COLUMN,
    benchmark === null
      ? say("trend.figure.caption")
      : say("trend.figure.captionMarks", { name: benchmark.name }),
    "caption"
  );
  const area = { row: CHART_ROW, column: FIRST_COLUMN, rows: CHART_ROWS, columns: CHART_COLUMNS };
  return trendChart(cells, {
    name: trendTitle(diagnosis),
    place: draft.chartPlace(area, rowHeight),
    quarters: periods,
    industry: diagnosis.industry,
    edges: displayEdges(benchmark ?? undefined),
  });
}

/** Rule 40: what to look up by the date of a confirmed change, else of a drop in the latest period. */
function putLookUp(draft: Draft, diagnosis: Diagnosis, trend: TrendReading, row: number): number {
  draft.height(row, 12);
  const lines = trend.change?.lookUp ?? dropLookUp(diagnosis, trend);
  if (lines.length === 0) return row + 1;
  draft.height(row + 1, 20);
  draft.put(row + 1, FIRST_COLUMN, say("trend.look.heading"), "section");
  draft.height(row + 2, 16, lines.length);
  lines.forEach((line, index) => {
    draft.put(row + 2 + index, FIRST_COLUMN, line, "paragraph");
  });
  const end = row + 2 + lines.length;
  draft.height(end, 12);
  return end + 1;
}

function dropLookUp(
  { trajectory, context }: Diagnosis,
  { periods }: TrendReading
): readonly string[] {
  if (!trajectory.assessed) return [];
  const latest = periods.filter(({ change }) => change !== null).at(-1);
  if (!latest?.change || latest.change.points > -context.assumptions.recentFall) return [];
  return lookUp(latest.start, latest.end);
}

/** The figures by period. Returns the first free row. */
function putFigures(draft: Draft, context: TrendRowContext, row: number): number {
  const { trend, first } = context;
  const header = first - 1;
  draft.height(row, 20);
  draft.put(row, FIRST_COLUMN, say(`trend.figures.${trend.length}`), "section");
  draft.height(header, 20);
  draft.height(first, ROW_HEIGHT, trend.periods.length);
  draft.table({
    name: "nps_trend",
    row: header,
    column: FIRST_COLUMN,
    columns: trendColumns(decimalsOf(context)),
    rows: trend.periods.map((period) => ({
      ...periodCells(context, period),
      ...(isMuted(period) && { style: "cellMuted" as const }),
    })),
    headerHeight: 20,
    // In the order of time; figures under a button would lose the end of their headers.
    filters: false,
  });
  const { length } = trend.periods;
  draft.rule(
    ...certaintyRules(columnArea(first, AT.certainty, length)),
    ...levelRules(columnArea(first, AT.level, length))
  );
  const end = first + length;
  draft.height(end, 12);
  return end + 1;
}

/** Rule 5 over all periods, so that one column has one format. */
function decimalsOf({ diagnosis, trend }: TrendRowContext): Decimals {
  const shown = trend.periods.filter(({ nps }) => nps !== null);
  return {
    nps: shownDecimals(
      shown.map(({ nps }) => nps ?? 0),
      displayEdges(benchmarkOf(diagnosis.context) ?? undefined),
      1
    ),
    ends: shownDecimals(
      shown.flatMap(({ interval }) => (interval === null ? [] : [interval.low, interval.high])),
      [0],
      1
    ),
    change: shownDecimals(
      shown.map(({ change }) => change?.points ?? 0),
      [0],
      1
    ),
    share: shownDecimals(
      shown.map(({ groups }) => (100 * groups.detractors) / groups.n),
      detractorEdges(diagnosis.context.assumptions).map((edge) => 100 * edge),
      1
    ),
  };
}

function noteOf({ diagnosis, trend, live }: TrendRowContext, writtenOn: number): string {
  const { enoughForPeriod, recentFall } = diagnosis.context.assumptions;
  const when = asOfWords(diagnosis, writtenOn);
  const isLive = live?.period(0, 0) != null;
  return [
    say("trend.notes.figures", {
      enough: countText(enoughForPeriod),
      fall: pointsText(recentFall),
    }),
    ...(trend.splits.length === 0 ? [] : [say("trend.notes.mix"), regressionNote()]),
    isLive ? say("trend.live.some", { when }) : say("sheets.live.none", { when }),
  ].join(" ");
}
