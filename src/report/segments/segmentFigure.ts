import type { Diagnosis, SegmentReading } from "../../diagnosis/diagnosis";
import { benchmarkOf } from "../../diagnosis/industryLevel";
import { displayEdges } from "../../playbook/edges";
import { npsText } from "../../wording/figures";
import { say } from "../../wording/say";
import type { ChartCells } from "../charts/chartCells";
import { forestChart } from "../charts/forest";
import { liveCells } from "../charts/liveCells";
import type { ChartPlan } from "../chartPlan";
import type { SheetChoices } from "../choices";
import type { Draft } from "../draft";
import { FIRST_COLUMN } from "../header";
import { AT } from "./segmentColumns";
import type { RowContext } from "./segmentRows";

const ROW_HEIGHT = 20;
/** More rows would not be read; all groups stand in the tables. */
export const CHART_GROUPS = 14;
/** The chart ends with the column of the gaps. */
const CHART_COLUMNS = AT.certainty - 1;

/** Heading, caption, empty rows for the chart and a gap; nothing where no group is shown. Returns the first free row. */
export function putFigureRows(
  draft: Draft,
  diagnosis: Diagnosis,
  row: number,
  groups: number
): number {
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
  const enough = context.assumptions.reportableFrom;
  return benchmark === null
    ? say("sheets.segments.figureCaption", { enough })
    : say("sheets.segments.figureCaptionBad", { enough, score: npsText(benchmark.badBelow, []) });
}

function figureHeading({ ranking }: Diagnosis): string {
  return ranking.length > CHART_GROUPS
    ? say("sheets.segments.figureFirst", { shown: CHART_GROUPS, count: ranking.length })
    : say("sheets.segments.figure");
}

export interface SegmentsFigure {
  readonly row: number;
  readonly groups: readonly SegmentReading[];
  readonly kinds: SheetChoices["kinds"];
}

export function drawFigure(
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
      enough: diagnosis.context.assumptions.reportableFrom,
      namesThreshold: true,
      showsIntervals: true,
    }
  );
}
