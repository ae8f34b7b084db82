import type { SegmentReading } from "../../diagnosis/diagnosis";
import { REPORTABLE_FROM } from "../../playbook/groupFigures";
import { npsText } from "../../wording/figures";
import { say } from "../../wording/say";
import type { ChartPlan, ChartSeries } from "../chartPlan";
import { DETRACTOR, TEXT_2 } from "../colours";
import type { Area } from "../sheetPlan";
import { dataCell, type ChartCells } from "./chartCells";
import {
  ALL_LINE,
  BAD_LINE,
  HINT_DOT,
  INTERVAL,
  pointsAxis,
  rowsAxis,
  SURE_DOT,
} from "./chartLook";
import { nameSeries, scoreSeries } from "./forestEdges";
import type { LiveCells } from "./liveCells";
import { referenceLine, scoreLine } from "./referenceLine";
import { rowLines } from "./rowMarks";

const STEP = 20;
export interface ForestOptions {
  readonly name: string;
  readonly place: Pick<ChartPlan, "area" | "width" | "height">;
  readonly inside: ChartPlan["inside"];
  /** From the top down. */
  readonly groups: readonly SegmentReading[];
  readonly allNps: number;
  /** Scores at which a level changes: a written score never crosses one. */
  readonly edges: readonly number[];
  readonly badBelow: number | null;
  /** Answers from which on a group is more than a hint; 30 unless told. */
  readonly enough?: number;
  /** Says the threshold at its line; where there is little room the line's colour and dashes stand alone. */
  readonly namesThreshold: boolean;
  /** Interval behind the score at the right. */
  readonly showsIntervals: boolean;
}

/**
 * Scores of groups with their intervals, one row each: blue dots for 30 answers or more, grey diamonds below.
 * Rows are numbered from the number of groups down to 1.
 */
export function forestChart(cells: ChartCells, live: LiveCells, options: ForestOptions): ChartPlan {
  const { groups, badBelow, allNps, name } = options;
  const count = groups.length;
  const axis = pointsAxis(
    [
      ...groups.flatMap(({ interval }) => [interval.low, interval.high]),
      allNps,
      ...(badBelow === null ? [] : [badBelow]),
    ],
    STEP
  );
  const y = groups.map((_, index) => count - index);
  cells.begin(name);

  const references: ChartSeries[] = [];
  if (badBelow !== null) {
    const text = say("sheets.charts.badBelow", { score: npsText(badBelow, options.edges) });
    // Two labels closer than this would lie over each other.
    const isFar = Math.abs(badBelow - allNps) >= (axis.maximum - axis.minimum) / 6;
    const line = { title: say("sheets.charts.badLine"), rows: count, line: BAD_LINE };
    const label = options.namesThreshold && isFar ? { text, color: DETRACTOR } : null;
    references.push(referenceLine(cells, line, badBelow, label));
  }
  const all = { title: say("sheets.charts.allLine"), rows: count, line: ALL_LINE };
  references.push(
    scoreLine(cells, live, all, allNps, {
      text: (score) => say("sheets.charts.all", { score }),
      edges: options.edges,
      color: TEXT_2,
    })
  );

  const intervals = rowLines(
    cells,
    say("sheets.charts.interval"),
    groups.map(({ interval }, index) => ({
      from: interval.low,
      to: interval.high,
      row: y[index] ?? 0,
    })),
    INTERVAL
  );
  const figures = groups.map((segment) => live.group(segment));
  const scores = cells.column(
    say("sheets.charts.nps"),
    groups.map((segment, index) => figures[index]?.nps ?? segment.nps)
  );
  const dots = (["reportable", "indicative"] as const).flatMap((base) =>
    dotSeries(cells, options, {
      base,
      y,
      scores,
      isLive: (index) => (figures[index] ?? null) !== null,
    })
  );
  return {
    ...options.place,
    name,
    type: "XYScatter",
    series: [
      ...references,
      ...intervals,
      ...dots,
      nameSeries(cells, options, { y, at: axis.minimum, figures }),
      scoreSeries(cells, options, { y, at: axis.maximum, figures, scores }),
    ],
    x: axis,
    y: rowsAxis(count),
    inside: options.inside,
  };
}

interface Dots {
  readonly base: SegmentReading["base"];
  readonly y: readonly number[];
  readonly scores: Area;
  readonly isLive: (index: number) => boolean;
}

/** A live score that is no number now ("–": nobody answered) has no row, so that no dot is drawn for it. */
function dotSeries(
  cells: ChartCells,
  { groups, enough = REPORTABLE_FROM.value }: ForestOptions,
  { base, y, scores, isLive }: Dots
): ChartSeries[] {
  const chosen = groups.flatMap((segment, index) => (segment.base === base ? [index] : []));
  if (chosen.length === 0) return [];
  const title = say(base === "reportable" ? "sheets.charts.sure" : "sheets.charts.hint", {
    enough,
  });
  const at = (index: number): string => dataCell(scores, index);
  const x = chosen.map((index) =>
    isLive(index)
      ? { formula: `=IF(ISNUMBER(${at(index)}),${at(index)},0)` }
      : (groups[index]?.nps ?? null)
  );
  const rows = chosen.map((index) =>
    isLive(index)
      ? { formula: `=IF(ISNUMBER(${at(index)}),${y[index] ?? 0},NA())` }
      : (y[index] ?? null)
  );
  return [
    {
      name: title,
      x: cells.column(title, x),
      values: cells.column(say("sheets.charts.row"), rows),
      fill: null,
      line: null,
      marker: base === "reportable" ? SURE_DOT : HINT_DOT,
      labels: [],
    },
  ];
}
