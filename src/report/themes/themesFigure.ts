import type { ThemeReading } from "../../diagnosis/commentsReading";
import { countText } from "../../wording/figures";
import { say } from "../../wording/say";
import { barsChart } from "../charts/bars";
import type { ChartCells } from "../charts/chartCells";
import { pointsAxis } from "../charts/chartLook";
import type { ChartPlan } from "../chartPlan";
import { costsInterval, costsText } from "../comments/commentsWords";
import type { Draft } from "../draft";
import { FIRST_COLUMN } from "../header";
import { AT } from "./themesColumns";

const MOST_DRAWN = 10;
const CHART_ROW = 20;
const CHART_COLUMNS = AT.trend;

interface Drawn {
  readonly themes: readonly ThemeReading[];
  readonly cells: ChartCells;
  readonly charts: ChartPlan[];
}

/**
 * What each of the most frequent themes costs, with its interval: the dearest first. Nothing where none of them has
 * an impact. Returns the first free row.
 */
export function putImpacts(draft: Draft, row: number, { themes, cells, charts }: Drawn): number {
  const shown = themes
    .slice(0, MOST_DRAWN)
    .flatMap(({ name, comments, impact, impactInterval }) =>
      impact === null || impactInterval === null
        ? []
        : [{ name, comments, impact, interval: impactInterval }]
    )
    .sort((a, b) => b.impact - a.impact);
  if (shown.length === 0) return row;
  const heading = say("commentSheets.themes.figure");
  const rows = shown.length + 2;
  draft.height(row, 20);
  draft.put(row, FIRST_COLUMN, heading, "section");
  draft.height(row + 1, 14);
  draft.put(row + 1, FIRST_COLUMN, say("commentSheets.themes.figureCaption"), "caption");
  draft.height(row + 2, CHART_ROW, rows);
  draft.height(row + 2 + rows, 12);
  const ends = shown.flatMap(({ interval }) => [interval.low, interval.high]);
  const area = { row: row + 2, column: FIRST_COLUMN, rows, columns: CHART_COLUMNS };
  charts.push(
    barsChart(cells, {
      name: heading,
      place: draft.chartPlace(area, CHART_ROW),
      inside: { left: 0.26, top: 0.04, width: 0.56, height: (rows - 1.6) / rows },
      title: say("sheets.charts.costs"),
      axis: { ...pointsAxis([0, ...ends], stepOf(ends)), numberFormat: '0;"−"0;0' },
      bars: shown.map(({ name, comments, impact, interval }) => ({
        name: say("sheets.charts.group", { name, n: countText(comments) }),
        figure: impact,
        interval,
        isSure: interval.low > 0 || interval.high < 0,
        words: say("commentSheets.intervalOf", {
          share: costsText(impact),
          interval: costsInterval(interval),
        }),
      })),
    })
  );
  return row + 3 + rows;
}

/** Four to ten steps along the axis. */
function stepOf(ends: readonly number[]): number {
  const span = Math.max(0, ...ends) - Math.min(0, ...ends);
  return [1, 2, 5, 10, 20].find((step) => span / step <= 10) ?? 50;
}
