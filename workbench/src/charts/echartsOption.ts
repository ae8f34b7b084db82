import type { ComposeOption } from "echarts/core";
import type {
  BarSeriesOption,
  LineSeriesOption,
  PieSeriesOption,
  RadarSeriesOption,
  ScatterSeriesOption,
} from "echarts/charts";
import type {
  GraphicComponentOption,
  GridComponentOption,
  LegendComponentOption,
  RadarComponentOption,
  TitleComponentOption,
} from "echarts/components";

export type SeriesOption =
  BarSeriesOption | LineSeriesOption | PieSeriesOption | RadarSeriesOption | ScatterSeriesOption;

/** What ECharts is told; only the parts of it that are loaded. */
export type ChartOption = ComposeOption<
  | SeriesOption
  | GraphicComponentOption
  | GridComponentOption
  | LegendComponentOption
  | RadarComponentOption
  | TitleComponentOption
>;

type OneOf<T> = T extends readonly (infer Item)[] ? Item : T;
export type XAxisOption = OneOf<NonNullable<ChartOption["xAxis"]>>;
export type YAxisOption = OneOf<NonNullable<ChartOption["yAxis"]>>;
