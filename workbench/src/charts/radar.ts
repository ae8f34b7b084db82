import type { ChartDescription } from "../model/charts/description";
import { fillColor, HAIRLINE_COLOR, LINE_WEIGHT, lineStyle, textStyle } from "./appearance";
import { axisScale } from "./axisScale";
import { labelOption, QUIET } from "./cartesianSeries";
import type { ChartOption } from "./echartsOption";
import { boxOf, type Box } from "./frame";
import { legendId } from "./legend";
import { markerOf } from "./markers";
import { numberText } from "./numberText";
import type { PlottedSeries } from "./plottedSeries";
import { drawnValues, rangeOf } from "./stackedValues";

/** Values on spokes, the first upwards and the others clockwise. */
export function radar(
  chart: ChartDescription,
  series: readonly PlottedSeries[],
  room: Box
): ChartOption {
  const box = boxOf(chart.plotArea.inside, room);
  const { value, category } = chart.axes;
  const radius = Math.max((Math.min(box.width, box.height) / 2) * 0.76, 1);
  const scale = axisScale(rangeOf(series, drawnValues(series)), value, radius / 24);
  const count = Math.max(1, ...series.map(({ values }) => values.length));
  const texts = series[0]?.categories ?? [];
  const axisFont = textStyle(chart.area.font, value.font);
  const pattern = value.numberFormat ?? series[0]?.numberFormat ?? "General";
  const grid = lineStyle(value.majorGridlines, { color: HAIRLINE_COLOR, weight: 0.75 });
  return {
    radar: {
      center: [box.left + box.width / 2, box.top + box.height / 2],
      radius,
      startAngle: 90,
      clockwise: true,
      splitNumber: Math.max(scale.ticks.length - 1, 1),
      splitArea: { show: false },
      splitLine: { show: grid.opacity > 0, lineStyle: grid },
      axisLine: { lineStyle: { color: HAIRLINE_COLOR } },
      axisName: {
        ...textStyle(chart.area.font, category.font),
        show: category.visible,
        formatter: (spoke?: string) => texts[Number(spoke)] ?? "",
      },
      indicator: Array.from({ length: count }, (_, index) => ({
        name: String(index),
        min: scale.min,
        max: scale.max,
        axisLabel: {
          ...axisFont,
          show: value.visible && index === 0,
          formatter: (tick: number) => numberText(tick, pattern),
        },
      })),
    },
    series: series.map((one, at) => {
      const { description, drawing, color } = one;
      const line = lineStyle(description.line, {
        color,
        weight: drawing.filled ? 0.75 : LINE_WEIGHT,
      });
      return {
        type: "radar",
        id: legendId(one),
        name: legendId(one),
        z: 10 + at,
        ...markerOf(one, -1),
        lineStyle: line,
        ...(drawing.filled
          ? { areaStyle: { color: fillColor(description.fill, color), opacity: 1 } }
          : {}),
        data: [
          {
            name: legendId(one),
            value: Array.from({ length: count }, (_, point) => one.values[point] ?? 0),
            label: labelOption(null, "top"),
          },
        ],
        ...QUIET,
      };
    }),
  };
}
