import type { Interval } from "../../score/interval";
import { say } from "../../wording/say";
import type { ChartAxis, ChartPlan, ChartSeries } from "../chartPlan";
import { SHARE_BAR } from "../colours";
import { oneLine } from "../header";
import type { ChartCells } from "./chartCells";
import { HINT_DOT, INTERVAL, rowsAxis, SURE_DOT } from "./chartLook";
import { rowLines, rowWords } from "./rowMarks";

/** Characters of a name beside its bar. */
const NAME = 34;
const BAR = { color: SHARE_BAR, weight: 7 };

/** One bar: from nought to its figure, with the interval as a line over it and a mark at the figure. */
export interface Bar {
  readonly name: string;
  /** null: no bar and no mark, only words. */
  readonly figure: number | null;
  readonly interval: Interval | null;
  /** Blue dot; a grey diamond where it is not confirmed. */
  readonly isSure: boolean;
  /** At the right end. */
  readonly words: string;
}

export interface BarsOptions {
  readonly name: string;
  readonly place: Pick<ChartPlan, "area" | "width" | "height">;
  readonly inside: ChartPlan["inside"];
  /** From the top down. */
  readonly bars: readonly Bar[];
  readonly axis: ChartAxis & { readonly minimum: number; readonly maximum: number };
  /** What the figures are, for screen readers. */
  readonly title: string;
}

/**
 * Figures as bars with their intervals, one row each: lines in a scatter, rows numbered from the number of bars down
 * to 1.
 */
export function barsChart(cells: ChartCells, options: BarsOptions): ChartPlan {
  const { bars, axis, name, title } = options;
  const y = bars.map((_, index) => bars.length - index);
  cells.begin(name);
  const intervals = bars.flatMap(({ interval }, index) =>
    interval === null ? [] : [{ from: interval.low, to: interval.high, row: y[index] ?? 0 }]
  );
  const drawn = bars.flatMap(({ figure }, index) =>
    figure === null ? [] : [{ from: 0, to: figure, row: y[index] ?? 0 }]
  );
  return {
    ...options.place,
    name,
    type: "XYScatter",
    series: [
      ...rowLines(cells, title, drawn, BAR),
      ...rowLines(cells, say("sheets.charts.interval"), intervals, INTERVAL),
      ...dots(cells, options, y, true),
      ...dots(cells, options, y, false),
      rowWords(cells, {
        title: say("sheets.charts.names"),
        at: axis.minimum,
        position: "Left",
        rows: y,
        texts: bars.map((bar) => harmless(oneLine(bar.name, NAME))),
      }),
      rowWords(cells, {
        title: say("sheets.charts.scores"),
        at: axis.maximum,
        position: "Right",
        rows: y,
        texts: bars.map((bar) => bar.words),
      }),
    ],
    x: axis,
    y: rowsAxis(bars.length),
    inside: options.inside,
  };
}

/** A label that begins like a formula would be taken for one by some Excels. */
function harmless(text: string): string {
  return text.replace(/^[\s=+\-@＝＋－＠]+/u, "");
}

function dots(
  cells: ChartCells,
  { bars }: BarsOptions,
  y: readonly number[],
  isSure: boolean
): ChartSeries[] {
  const chosen = bars.flatMap((bar, index) =>
    bar.figure !== null && bar.isSure === isSure ? [{ figure: bar.figure, index }] : []
  );
  if (chosen.length === 0) return [];
  const title = say(isSure ? "sheets.charts.confirmed" : "sheets.charts.unsure");
  return [
    {
      name: title,
      x: cells.column(
        title,
        chosen.map(({ figure }) => figure)
      ),
      values: cells.column(
        say("sheets.charts.row"),
        chosen.map(({ index }) => y[index] ?? 0)
      ),
      fill: null,
      line: null,
      marker: isSure ? SURE_DOT : HINT_DOT,
      labels: [],
    },
  ];
}
