import { say } from "../../wording/say";
import type { ChartLabel, ChartPlan, ChartSeries } from "../chartPlan";
import { INK } from "../colours";
import { moneyText, none, type RangeCells } from "../cost/costFormulas";
import { sheetReference, type CellValue } from "../sheetPlan";
import { dataCell, type ChartCells } from "./chartCells";
import { INTERVAL, rowsAxis, SURE_DOT } from "./chartLook";
import { rowWords } from "./rowMarks";
import { quoted } from "../quoted";

const RANGE = { color: INTERVAL.color, weight: 6 };

/** The longest line ends before the words beside it. */
const ROOM = 1.03;

/** One sum of the sheet of cost. */
export interface CostRange {
  readonly name: string;
  readonly cells: RangeCells;
  /** At its place while inputs are missing. */
  readonly missing: string;
}

export interface CostRangesOptions {
  readonly name: string;
  readonly place: Pick<ChartPlan, "area" | "width" | "height">;
  /** From the top down. */
  readonly ranges: readonly CostRange[];
  /** Cell of the currency's sign. */
  readonly currency: string;
}

/**
 * Sums a year as lines from low to high with a dot at the middle, all live. Drawn as parts of the highest of them, because
 * the ends of an axis cannot follow what people type.
 */
export function costRangesChart(
  cells: ChartCells,
  { name, place, ranges, currency }: CostRangesOptions
): ChartPlan {
  cells.begin(name);
  const sheet = sheetReference("cost");
  const sign = sheet + currency;
  const figure = (cell: string): CellValue => ({ formula: `=${sheet}${cell}` });
  const ends = ranges.map(({ cells: { low, high } }) => `${sheet}${low},${sheet}${high}`).join(",");
  const order = (of: "MIN" | "MAX") =>
    ranges.map(({ cells: { low, high } }): CellValue => ({
      // The factor that is low for one sum is not for another: ends are put in order.
      formula: `=IF(ISNUMBER(${sheet}${low}),${of}(${sheet}${low},${sheet}${high}),${none()})`,
    }));
  const low = cells.column(say("cost.head.low"), order("MIN"));
  const middle = cells.column(
    say("cost.head.middle"),
    ranges.map((range) => figure(range.cells.middle))
  );
  const high = cells.column(say("cost.head.high"), order("MAX"));
  // One figure is text where inputs are missing; MAX leaves texts in cells out.
  const scale = dataCell(
    cells.column(say("cost.figure.scale"), [{ formula: `=MAX(${ends},0.000001)*${ROOM}` }]),
    0
  );
  const y = ranges.map((_, index) => ranges.length - index);
  // What is missing has no row: where no x is a number Excel would draw by 1, 2, 3 instead.
  const part = (cell: string): CellValue => ({
    formula: `=IF(ISNUMBER(${cell}),${cell}/${scale},0)`,
  });
  const rowOf = (at: number): CellValue => ({
    formula: `=IF(ISNUMBER(${dataCell(middle, at)}),${y[at] ?? 0},NA())`,
  });
  const lines: ChartSeries = {
    name: say("cost.figure.range"),
    type: "XYScatterLinesNoMarkers",
    x: cells.column(
      say("cost.figure.range"),
      ranges
        .flatMap((_, at) => [part(dataCell(low, at)), part(dataCell(high, at)), null])
        .slice(0, -1)
    ),
    values: cells.column(
      say("sheets.charts.row"),
      ranges.flatMap((_, at) => [rowOf(at), rowOf(at), null]).slice(0, -1)
    ),
    fill: null,
    line: RANGE,
    marker: null,
    labels: [],
  };
  const dots: ChartSeries = {
    name: say("cost.figure.middle"),
    x: cells.column(
      say("cost.figure.middle"),
      ranges.map((_, at) => part(dataCell(middle, at)))
    ),
    values: cells.column(
      say("sheets.charts.row"),
      ranges.map((_, at) => rowOf(at))
    ),
    fill: null,
    line: null,
    marker: SURE_DOT,
    labels: [],
  };
  const texts = cells.column(
    say("sheets.charts.label"),
    ranges.map(({ missing }, at): CellValue => {
      const money = (of: typeof low): string => moneyText(dataCell(of, at), sign);
      const [before = "", between = "", after = ""] = say("cost.figure.words", {
        middle: "\u0001",
        range: "\u0001",
      }).split("\u0001");
      const range = `${money(low)}&${quoted(say("cost.title.to"))}&${money(high)}`;
      const ends = `${quoted(between)}&${range}&${quoted(after)}`;
      // A range whose ends read the same is none.
      const words = `${quoted(before)}&${money(middle)}&IF(${money(low)}=${money(high)},"",${ends})`;
      return {
        formula: `=IF(ISNUMBER(${dataCell(middle, at)}),${words},${quoted(missing)})`,
      };
    })
  );
  const money: ChartSeries = {
    name: say("cost.figure.money"),
    x: cells.column(
      say("cost.figure.money"),
      y.map(() => 1)
    ),
    values: cells.column(say("sheets.charts.row"), y),
    fill: null,
    line: null,
    marker: null,
    labels: ranges.map(({ missing }, point): ChartLabel => ({
      point,
      text: missing,
      cell: { row: texts.row + point, column: texts.column },
      position: "Right",
      color: INK,
    })),
  };
  return {
    ...place,
    name,
    type: "XYScatter",
    series: [
      lines,
      dots,
      rowWords(cells, {
        title: say("sheets.charts.names"),
        at: 0,
        position: "Left",
        rows: y,
        texts: ranges.map((range) => range.name),
      }),
      money,
    ],
    x: { visible: false, minimum: 0, maximum: 1, gridlines: false },
    y: rowsAxis(ranges.length),
    inside: { left: 0.3, top: 0.06, width: 0.44, height: 0.88 },
  };
}
