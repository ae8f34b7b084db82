import { say } from "../../wording/say";
import type { ChartLine, ChartSeries } from "../chartPlan";
import { INK } from "../colours";
import type { ChartCells } from "./chartCells";

/** A line along one row of a dot-and-line chart. */
export interface RowLine {
  readonly from: number;
  readonly to: number;
  /** As the rows are numbered: the lowest is 1. */
  readonly row: number;
}

/**
 * Lines along their rows, all of one series with gaps between them: an add-in cannot give a chart error bars of its own.
 * No series where there is no line.
 */
export function rowLines(
  cells: ChartCells,
  title: string,
  drawn: readonly RowLine[],
  line: ChartLine
): ChartSeries[] {
  if (drawn.length === 0) return [];
  return [
    {
      name: title,
      type: "XYScatterLinesNoMarkers",
      // The gap behind the last line is no point.
      x: cells.column(title, drawn.flatMap(({ from, to }) => [from, to, null]).slice(0, -1)),
      values: cells.column(
        say("sheets.charts.row"),
        drawn.flatMap(({ row }) => [row, row, null]).slice(0, -1)
      ),
      fill: null,
      line,
      marker: null,
      labels: [],
    },
  ];
}

export interface RowWords {
  /** What they are, for screen readers. */
  readonly title: string;
  /** Where on the axis of figures they stand, and on which side of that. */
  readonly at: number;
  readonly position: "Left" | "Right";
  readonly rows: readonly number[];
  /** One a row. */
  readonly texts: readonly string[];
}

/** Words at one end of the rows: labels of points that are not drawn. */
export function rowWords(
  cells: ChartCells,
  { title, at, position, rows, texts }: RowWords
): ChartSeries {
  return {
    name: title,
    x: cells.column(
      title,
      rows.map(() => at)
    ),
    values: cells.column(say("sheets.charts.row"), rows),
    fill: null,
    line: null,
    marker: null,
    labels: texts.map((text, point) => ({ point, text, position, color: INK })),
  };
}
