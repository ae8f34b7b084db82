import type { PieSeriesOption } from "echarts/charts";
import type { ChartDescription } from "../model/charts/description";
import { accent, fillColor, lineStyle } from "./appearance";
import { labelOption, QUIET } from "./cartesianSeries";
import type { ChartOption } from "./echartsOption";
import { boxOf, type Box } from "./frame";
import { pointLabel } from "./labels";
import type { LegendEntry } from "./legend";
import type { PlottedSeries } from "./plottedSeries";

const sliceId = (at: number): string => `slice ${at}`;
const HOLE = 75;
const EXPLODED = 25;

/** Pies show their first series alone; each series of a doughnut is a ring, the first innermost. */
const ringsOf = (series: readonly PlottedSeries[]): readonly PlottedSeries[] =>
  series[0]?.drawing.plot === "pie" ? series.slice(0, 1) : series;

/** The legend of a pie or doughnut explains its slices. */
export function sliceEntries(
  chart: ChartDescription,
  series: readonly PlottedSeries[]
): LegendEntry[] {
  const hidden = new Set(chart.legend.hiddenEntries);
  const count = Math.max(0, ...ringsOf(series).map(({ values }) => values.length));
  return Array.from({ length: count }, (_, at) => ({
    id: sliceId(at),
    text: series[0]?.categories[at] ?? String(at + 1),
    icon: "rect",
  })).filter((_, at) => !hidden.has(at));
}

/** Pies and doughnuts. */
export function pie(
  chart: ChartDescription,
  series: readonly PlottedSeries[],
  room: Box
): ChartOption {
  const box = boxOf(chart.plotArea.inside, room);
  const rings = ringsOf(series);
  const outermost = Math.min(box.width, box.height) / 2;
  const outwards = rings.some((one) => one.description.hasLabels && isOutside(one));
  const explosion = Math.max(0, ...rings.map(explosionOf));
  const radius = (outermost * (outwards ? 0.78 : 0.95)) / (1 + explosion / 100);
  const hole = rings[0]?.drawing.plot === "doughnut" ? holeOf(rings) : 0;
  const center = [box.left + box.width / 2, box.top + box.height / 2];
  return {
    series: rings.map((one, at) => {
      const from = radius * (hole + ((1 - hole) * at) / rings.length);
      const to = radius * (hole + ((1 - hole) * (at + 1)) / rings.length);
      return ring(chart, one, center, [from, to]);
    }),
  };
}

function ring(
  chart: ChartDescription,
  series: PlottedSeries,
  center: number[],
  radius: [number, number]
): PieSeriesOption {
  const { description } = series;
  // A slice has a size and no sign.
  const sizes = series.values.map((value) => Math.abs(value ?? 0));
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  const inside = series.drawing.plot === "doughnut";
  return {
    type: "pie",
    id: `ring ${series.place}`,
    center,
    radius,
    startAngle: 90 - (description.firstSliceAngle ?? 0),
    clockwise: true,
    minAngle: 0,
    stillShowZeroSum: false,
    selectedMode: "multiple",
    selectedOffset: (explosionOf(series) / 100) * radius[1],
    labelLine: { show: false, length: 3, length2: 0 },
    avoidLabelOverlap: !inside,
    data: sizes.map((size, at) => {
      const own = description.points[at];
      const fill = own?.fill === undefined ? description.fill : own.fill;
      const border = lineStyle(own?.line ?? description.line, { color: "#FFFFFF", weight: 1.5 });
      const label = pointLabel(chart, series, at, {
        value: size === 0 ? null : (series.values[at] ?? null),
        category: series.categories[at] ?? String(at + 1),
        share: whole === 0 ? 0 : size / whole,
      });
      const outside = !inside && isOutsidePosition(label?.position);
      return {
        name: sliceId(at),
        value: size,
        selected: explosionOf(series) > 0,
        itemStyle: {
          color: fillColor(fill, accent(at)),
          borderColor: border.color,
          borderWidth: border.width,
        },
        label: { ...labelOption(label, "inside"), position: outside ? "outside" : "inside" },
      };
    }),
    ...QUIET,
  };
}

const explosionOf = ({ description, drawing }: PlottedSeries): number =>
  description.explosion ?? (drawing.exploded ? EXPLODED : 0);

const isOutsidePosition = (position: string | undefined): boolean =>
  position === undefined || position === "OutsideEnd" || position === "BestFit";

const isOutside = ({ description, drawing }: PlottedSeries): boolean =>
  drawing.plot === "pie" && isOutsidePosition(description.labels.position);

function holeOf(rings: readonly PlottedSeries[]): number {
  const said = rings.find(({ description }) => description.doughnutHoleSize !== undefined);
  return (said?.description.doughnutHoleSize ?? HOLE) / 100;
}
