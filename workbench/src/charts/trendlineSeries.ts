import type { LineSeriesOption } from "echarts/charts";
import { LINE_WEIGHT, lineStyle } from "./appearance";
import type { AxisPair } from "./axisPair";
import { QUIET, type SeriesAxes } from "./cartesianSeries";
import { hasOwnX } from "./drawing";
import { legendId } from "./legend";
import type { PlottedSeries } from "./plottedSeries";
import { trendCurve, type Point } from "./trendline";

/** The trendlines of a series. Over categories the first counts as 1, as in Excel. */
export function trendlineSeries(
  series: PlottedSeries,
  pair: AxisPair,
  axes: SeriesAxes
): LineSeriesOption[] {
  if (series.drawing.stacking !== "none") return [];
  const own = hasOwnX(series.drawing);
  const points = series.values.flatMap((value, at): Point[] => {
    const x = own ? (series.x[at] ?? null) : axes.placeOf(at) + 1;
    return value === null || x === null ? [] : [[x, value]];
  });
  return series.description.trendlines.map((line, at) => {
    const curve = trendCurve(own ? line : { ...line, forwardPeriod: 0, backwardPeriod: 0 }, points);
    return {
      type: "line",
      id: `${legendId(series)} trend ${at}`,
      name: `${legendId(series)} trend ${at}`,
      xAxisIndex: axes.xAxisIndex,
      yAxisIndex: axes.yAxisIndex,
      data: own ? curve.map(([x, y]) => [x, y]) : overCategories(curve, points, pair.horizontal),
      showSymbol: false,
      itemStyle: { color: series.color },
      lineStyle: lineStyle(line.line ?? { style: "RoundDot" }, {
        color: series.color,
        weight: LINE_WEIGHT * 0.67,
      }),
      ...QUIET,
    };
  });
}

/** A category axis has places only where categories are: the curve is read there. */
function overCategories(
  curve: readonly Point[],
  points: readonly Point[],
  horizontal: boolean
): number[][] {
  return points.flatMap(([x]) => {
    const y = valueAt(curve, x);
    if (y === null) return [];
    return [horizontal ? [y, x - 1] : [x - 1, y]];
  });
}

function valueAt(curve: readonly Point[], x: number): number | null {
  const after = curve.findIndex(([one]) => one >= x - 1e-9);
  const [to, from] = [curve[after], curve[after - 1] ?? curve[after]];
  if (!to || !from) return null;
  if (to[0] === from[0]) return Math.abs(to[0] - x) < 1e-6 ? to[1] : null;
  return from[1] + ((to[1] - from[1]) * (x - from[0])) / (to[0] - from[0]);
}
