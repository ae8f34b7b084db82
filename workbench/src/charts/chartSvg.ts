import { BarChart, LineChart, PieChart, RadarChart, ScatterChart } from "echarts/charts";
import {
  GraphicComponent,
  GridComponent,
  LegendComponent,
  RadarComponent,
  TitleComponent,
} from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { ChartDescription } from "../model/charts/description";
import type { ReadSource } from "./chartCells";
import { chartOption, type Size } from "./chartOption";

use([
  BarChart,
  LineChart,
  PieChart,
  RadarChart,
  ScatterChart,
  GraphicComponent,
  GridComponent,
  LegendComponent,
  RadarComponent,
  TitleComponent,
  SVGRenderer,
]);

/**
 * A chart as an SVG picture; needs no page.
 *
 * @param size in pixels
 * @example fs.writeFileSync("chart.svg", chartSvg(description, readFrom(host), { width: 480, height: 288 }))
 */
export function chartSvg(chart: ChartDescription, read: ReadSource, size: Size): string {
  const picture = init(null, null, { renderer: "svg", ssr: true, ...size });
  try {
    picture.setOption(chartOption(chart, read, size));
    return picture.renderToSVGString();
  } finally {
    picture.dispose();
  }
}
