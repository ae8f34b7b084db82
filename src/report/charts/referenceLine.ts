import { npsText } from "../../wording/figures";
import { say } from "../../wording/say";
import type { ChartLabel, ChartLine, ChartSeries } from "../chartPlan";
import type { CellValue } from "../sheetPlan";
import { shownDecimals } from "../shownDecimals";
import { dataCell, type ChartCells } from "./chartCells";
import { acrossRows } from "./chartLook";
import type { LiveCells } from "./liveCells";
import { joined, scoreFormula } from "./liveText";

interface Reference {
  readonly title: string;
  readonly rows: number;
  readonly line: ChartLine;
}

/** A line across all rows of a dot-and-line chart at one score, its label at the upper end. */
export function referenceLine(
  cells: ChartCells,
  { title, rows, line }: Reference,
  at: number,
  label: Omit<ChartLabel, "point" | "position"> | null
): ChartSeries {
  return drawn(cells, { title, rows, line }, [at, at], [...acrossRows(rows)], label);
}

/** The same at the score of everybody, which follows the answers where the sheet does. */
export function scoreLine(
  cells: ChartCells,
  live: LiveCells,
  reference: Reference,
  nps: number,
  label: {
    readonly text: (score: string) => string;
    readonly edges: readonly number[];
    readonly color: string;
    readonly bold?: boolean;
  }
): ChartSeries {
  const { text, edges, ...look } = label;
  const shown = { ...look, text: text(npsText(nps, edges)) };
  if (live.score === null) return referenceLine(cells, reference, nps, shown);
  const score = dataCell(cells.column(say("sheets.charts.nps"), [live.score]), 0);
  const words = cells.column(say("sheets.charts.label"), [
    {
      formula: `=IF(ISNUMBER(${score}),${joined(text, scoreFormula(score, shownDecimals([nps], edges, 0)))},"")`,
    },
  ]);
  // Where nobody answers any more there is no score and no line: no number is taken for a nought.
  const x = { formula: `=N(${score})` };
  const y = acrossRows(reference.rows).map((end) => ({
    formula: `=IF(ISNUMBER(${score}),${end},NA())`,
  }));
  const cell = { row: words.row, column: words.column };
  return drawn(cells, reference, [x, x], y, { ...shown, cell });
}

function drawn(
  cells: ChartCells,
  { title, line }: Reference,
  x: readonly CellValue[],
  y: readonly CellValue[],
  label: Omit<ChartLabel, "point" | "position"> | null
): ChartSeries {
  return {
    name: title,
    type: "XYScatterLinesNoMarkers",
    x: cells.column(title, x),
    values: cells.column(say("sheets.charts.row"), y),
    fill: null,
    line,
    marker: null,
    labels: label === null ? [] : [{ ...label, point: 1, position: "Top" }],
  };
}
