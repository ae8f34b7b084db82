import type { SegmentReading } from "../../diagnosis/diagnosis";
import { countText, intervalText, npsText } from "../../wording/figures";
import { say } from "../../wording/say";
import type { ChartSeries } from "../chartPlan";
import { INK } from "../colours";
import { oneLine } from "../header";
import type { Area } from "../sheetPlan";
import { shownDecimals } from "../shownDecimals";
import { dataCell, type ChartCells } from "./chartCells";
import type { ForestOptions } from "./forest";
import type { LiveCells } from "./liveCells";
import { isQuotable, joined, scoreFormula } from "./liveText";
import { quoted } from "../quoted";

/** Characters of a group's name beside its row. */
const NAME = 22;

/** One end of the axis, where words stand beside each row. */
export interface Edge {
  readonly y: readonly number[];
  readonly at: number;
  readonly figures: readonly ReturnType<LiveCells["group"]>[];
}

/** "DSL (558)" at the left end of each row. */
export function nameSeries(cells: ChartCells, options: ForestOptions, edge: Edge): ChartSeries {
  const labels = options.groups.map((segment, index) => {
    const name = nameIn(segment, options.groups);
    const n = edge.figures[index]?.n;
    return {
      text: say("sheets.charts.group", { name, n: countText(segment.groups.n) }),
      formula:
        n === undefined || !isQuotable(name)
          ? null
          : `=${joined((n) => say("sheets.charts.group", { name, n }), `FIXED(${n.formula.slice(1)},0)`)}`,
    };
  });
  return edgeSeries(cells, say("sheets.charts.names"), edge, labels, "Left");
}

/** "−34 (−40 to −27)" at the right end. */
export function scoreSeries(
  cells: ChartCells,
  { groups, edges, showsIntervals }: ForestOptions,
  edge: Edge & { readonly scores: Area }
): ChartSeries {
  const labels = groups.map(({ nps, interval }, index) => {
    const behind = showsIntervals
      ? say("sheets.charts.behind", { interval: intervalText(interval, [0]) })
      : "";
    const at = dataCell(edge.scores, index);
    return {
      text: `${npsText(nps, edges)}${behind}`,
      formula:
        (edge.figures[index] ?? null) !== null
          ? `=IF(ISNUMBER(${at}),${scoreFormula(at, shownDecimals([nps], edges, 0))},${quoted(say("sheets.none"))})${behind === "" ? "" : `&"${behind}"`}`
          : null,
    };
  });
  return edgeSeries(cells, say("sheets.charts.scores"), edge, labels, "Right");
}

/** Points without marks at one end of the axis, for the words that stand there. */
function edgeSeries(
  cells: ChartCells,
  title: string,
  { y, at }: Edge,
  labels: readonly { readonly text: string; readonly formula: string | null }[],
  position: "Left" | "Right"
): ChartSeries {
  const x = cells.column(
    title,
    y.map(() => at)
  );
  const values = cells.column(say("sheets.charts.row"), [...y]);
  const words = cells.column(
    say("sheets.charts.label"),
    labels.map(({ text, formula }) => (formula === null ? text : { formula }))
  );
  return {
    name: title,
    x,
    values,
    fill: null,
    line: null,
    marker: null,
    labels: labels.map(({ text, formula }, point) => ({
      point,
      text,
      position,
      color: INK,
      ...(formula !== null && { cell: { row: words.row + point, column: words.column } }),
    })),
  };
}

/** With its split where two groups of the chart have the same name. */
function nameIn({ column, value }: SegmentReading, groups: readonly SegmentReading[]): string {
  const same = groups.filter((other) => other.value === value).length > 1;
  return oneLine(
    same ? say("sheets.charts.ofSplit", { split: oneLine(column, NAME), name: value }) : value,
    NAME
  );
}
