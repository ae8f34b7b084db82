import { breakBetween } from "../../diagnosis/breaks";
import type { Diagnosis } from "../../diagnosis/diagnosis";
import { benchmarkOf } from "../../diagnosis/industryLevel";
import { readScore } from "../../diagnosis/reading";
import { displayEdges } from "../../playbook/edges";
import type { HistoryRun } from "../../roadmap/history/history";
import { dateText, npsText } from "../../wording/figures";
import { say } from "../../wording/say";
import type { ChartCells } from "../charts/chartCells";
import { trendChart } from "../charts/trend";
import type { ChartPlan } from "../chartPlan";
import type { Draft } from "../draft";
import { FIRST_COLUMN } from "../header";
import { AT } from "./historyColumns";

const ROW = 20;
const CHART_ROW = 20;
const CHART_ROWS = 11;
const CHART_COLUMNS = AT.promoters;
/** More runs would hide their names; the earlier ones stand in the table. */
const MOST_DRAWN = 24;

/** What the chart is drawn from, and where it goes. */
interface Figure {
  readonly diagnosis: Diagnosis;
  readonly runs: readonly HistoryRun[];
  readonly cells: ChartCells;
  readonly charts: ChartPlan[];
}

/** The score over runs of one and the same survey (rule 161), or that the next run begins the chart. */
export function putRunsFigure(
  draft: Draft,
  row: number,
  { diagnosis, runs, cells, charts }: Figure
): number {
  const drawn = runsOfOneMethod(runs, diagnosis).slice(-MOST_DRAWN);
  const [first, last] = [drawn[0], drawn.at(-1)];
  const benchmark = benchmarkOf(diagnosis.context);
  const edges = displayEdges(benchmark ?? undefined);
  draft.height(row, ROW);
  draft.height(row + 1, 14);
  if (first === undefined || last === undefined || drawn.length < 2) {
    draft.put(row, FIRST_COLUMN, say("history.figure.first"), "section");
    draft.put(row + 1, FIRST_COLUMN, say("history.figure.later"), "caption");
    draft.height(row + 2, 12);
    return row + 3;
  }
  const heading = say("history.figure.moved", {
    first: npsText(readScore(first.groups).nps, edges),
    last: npsText(readScore(last.groups).nps, edges),
    count: drawn.length,
  });
  draft.put(row, FIRST_COLUMN, heading, "section");
  const caption =
    benchmark === null
      ? say("history.figure.caption")
      : say("history.figure.captionMarks", { name: benchmark.name });
  draft.put(row + 1, FIRST_COLUMN, caption, "caption");
  draft.height(row + 2, CHART_ROW, CHART_ROWS);
  const area = { row: row + 2, column: FIRST_COLUMN, rows: CHART_ROWS, columns: CHART_COLUMNS };
  charts.push(
    trendChart(cells, {
      name: heading,
      place: draft.chartPlace(area, CHART_ROW),
      quarters: drawn.map((run) => {
        const { nps, interval, groups } = readScore(run.groups);
        const day = lastDay(run);
        const span = { start: run.from ?? day, end: day, complete: true };
        return { ...span, label: dateText(day), groups, nps, interval };
      }),
      industry: diagnosis.industry,
      edges,
    })
  );
  const end = row + 2 + CHART_ROWS;
  draft.height(end, 12);
  return end + 1;
}

const lastDay = ({ to, asOf, writtenOn }: HistoryRun): number => to ?? asOf ?? writtenOn;

/** The runs that no break in method parts from the latest. */
export function runsOfOneMethod(
  runs: readonly HistoryRun[],
  { context }: Pick<Diagnosis, "context">
): readonly HistoryRun[] {
  const latest = runs.at(-1);
  if (latest === undefined) return [];
  return runs.filter(
    (run) => breakBetween(context.breaks, run.from ?? lastDay(run), lastDay(latest)) === null
  );
}
