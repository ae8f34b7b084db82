import type { Diagnosis, SegmentReading } from "../../diagnosis/diagnosis";
import { benchmarkOf } from "../../diagnosis/industryLevel";
import { displayEdges } from "../../playbook/edges";
import { npsText } from "../../wording/figures";
import { say } from "../../wording/say";
import { ChartCells } from "../charts/chartCells";
import { distributionChart } from "../charts/distribution";
import { forestChart } from "../charts/forest";
import { liveCells, type LiveSheets } from "../charts/liveCells";
import { trendChart, trendRun } from "../charts/trend";
import type { ChartPlan } from "../chartPlan";
import { distributionHeading } from "../distributionWords";
import type { Draft } from "../draft";
import { oneLine } from "../header";
import type { LiveFormulas } from "../liveFormulas";
import { ROWS } from "./summaryRows";

const HEADING = ROWS.end + 1;
const FIRST_CHART_ROW = ROWS.end + 3;
const CHART_ROWS = 8;
const ROW_HEIGHT = 16.5;
/** Two halves of the grid. */
const HALVES = [
  { column: 1, columns: 6 },
  { column: 7, columns: 6 },
] as const;
/** Of the lowest and of the highest groups. */
const WORST = 4;
const BEST = 2;
const NAME_IN_HEADING = 24;

export interface SummaryFigures {
  readonly charts: readonly ChartPlan[];
  readonly cells: ChartCells;
  /** First free row. */
  readonly end: number;
}

interface Figure {
  readonly heading: string;
  readonly caption: string;
  readonly draw: (place: Pick<ChartPlan, "area" | "width" | "height">) => ChartPlan;
}

/**
 * The score over time beside the groups that pull it down and up. Where one of them cannot be told, the
 * distribution of the answers takes its place; where nothing can, the rows are not there.
 */
export function putFigures(
  draft: Draft,
  diagnosis: Diagnosis,
  live: LiveFormulas | null,
  sheets: LiveSheets
): SummaryFigures {
  const cells = new ChartCells("summary");
  const trend = trendFigure(diagnosis, cells);
  const groups = groupsFigure(diagnosis, cells, live, sheets);
  const both = trend !== null && groups !== null;
  const distribution = both ? null : distributionFigure(diagnosis, cells, live);
  const figures = [trend, ...(trend === null ? [distribution, groups] : [groups, distribution])];
  const shown = figures.filter((figure) => figure !== null).slice(0, HALVES.length);

  draft.height(HEADING - 1, 10);
  draft.height(HEADING, 20);
  draft.height(HEADING + 1, 14);
  const charts = shown.flatMap((figure, index) => {
    const half = HALVES[index];
    if (half === undefined) return [];
    draft.put(HEADING, half.column, figure.heading, "section");
    draft.put(HEADING + 1, half.column, figure.caption, "caption");
    const area = { row: FIRST_CHART_ROW, rows: CHART_ROWS, ...half };
    return [figure.draw(draft.chartPlace(area, ROW_HEIGHT))];
  });
  const free = HALVES[shown.length];
  if (groups === null && free !== undefined) putWords(draft, diagnosis, free);
  if (charts.length === 0) {
    draft.height(FIRST_CHART_ROW, ROW_HEIGHT);
    return { charts, cells, end: FIRST_CHART_ROW + 1 };
  }
  draft.height(FIRST_CHART_ROW, ROW_HEIGHT, CHART_ROWS);
  return { charts, cells, end: FIRST_CHART_ROW + CHART_ROWS };
}

/** Why no group is shown. */
function putWords(draft: Draft, { segments }: Diagnosis, half: (typeof HALVES)[number]): void {
  const isUnknown = segments.length === 0;
  draft.put(
    HEADING,
    half.column,
    say(isUnknown ? "sheets.summary.groupsUnknown" : "sheets.summary.groupsSmall"),
    "section"
  );
  draft.span(
    { row: HEADING + 1, rows: 2, ...half },
    say(isUnknown ? "sheets.summary.noSplit" : "sheets.summary.tooSmall"),
    "paragraph"
  );
}

function trendFigure(diagnosis: Diagnosis, cells: ChartCells): Figure | null {
  const quarters = trendRun(diagnosis);
  const complete = quarters.filter((quarter) => quarter.complete);
  const [first, last] = [complete[0] ?? quarters[0], complete.at(-1) ?? quarters.at(-1)];
  if (first === undefined || last === undefined) return null;
  const edges = displayEdges(benchmarkOf(diagnosis.context) ?? undefined);
  const [from, to] = [npsText(first.nps, edges), npsText(last.nps, edges)];
  const count = Math.max(complete.length, 1);
  const length = diagnosis.trend?.length ?? "quarter";
  const heading = say(`trend.summary.${from === to ? "same" : "changed"}.${length}`, {
    from,
    to,
    count,
  });
  return {
    heading,
    caption: say(`trend.summary.caption.${length}`),
    draw: (place) =>
      trendChart(cells, { name: heading, place, quarters, edges, industry: diagnosis.industry }),
  };
}

/** The lowest groups that are large enough for a verdict, by the score that is shown, and the highest. */
function groupsFigure(
  diagnosis: Diagnosis,
  cells: ChartCells,
  live: LiveFormulas | null,
  sheets: LiveSheets
): Figure | null {
  const benchmark = benchmarkOf(diagnosis.context);
  const edges = displayEdges(benchmark ?? undefined);
  const sorted = diagnosis.ranking
    .filter(({ base }) => base === "reportable")
    .sort((a, b) => a.nps - b.nps || b.groups.n - a.groups.n);
  const lowest = sorted[0];
  if (lowest === undefined) return null;
  const heading = say("sheets.summary.lowest", {
    group: oneLine(lowest.value, NAME_IN_HEADING),
    score: npsText(lowest.nps, edges),
  });
  return {
    heading,
    caption:
      benchmark === null
        ? say("sheets.summary.groupsCaption")
        : say("sheets.summary.groupsCaptionBad", { score: npsText(benchmark.badBelow, []) }),
    draw: (place) =>
      forestChart(cells, liveCells(diagnosis, live, sheets), {
        name: heading,
        place,
        inside: { left: 0.34, top: 0.11, width: 0.55, height: 0.75 },
        groups: lowestAndHighest(sorted),
        allNps: diagnosis.total.nps,
        edges,
        badBelow: benchmark?.badBelow ?? null,
        namesThreshold: false,
        showsIntervals: false,
      }),
  };
}

function lowestAndHighest(sorted: readonly SegmentReading[]): SegmentReading[] {
  if (sorted.length <= WORST + BEST) return [...sorted];
  return [...sorted.slice(0, WORST), ...sorted.slice(-BEST)];
}

function distributionFigure(
  diagnosis: Diagnosis,
  cells: ChartCells,
  live: LiveFormulas | null
): Figure | null {
  const { answers } = diagnosis;
  const heading = distributionHeading(diagnosis);
  if (heading === null) return null;
  return {
    heading,
    caption: say("sheets.summary.distributionCaption"),
    draw: (place) =>
      distributionChart(cells, {
        name: heading,
        place,
        counts: answers,
        live: live === null ? null : (at) => live.answer(at),
      }),
  };
}
