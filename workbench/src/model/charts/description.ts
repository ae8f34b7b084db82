/**
 * A chart as plain data: what the object model changes, the page draws and a saved file holds. Lengths are points,
 * colours "#RRGGBB". An absent member means that Excel chooses (its automatic look); null means *none*.
 */
export interface ChartDescription {
  readonly id: string;
  name: string;
  /** Excel.ChartType: "ColumnClustered", "XYScatter" …; a series may have a type of its own. */
  type: string;
  /** From the sheet's upper left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Which way the source range was read. */
  plotBy: "Rows" | "Columns";
  /** The cells that the series were read from last, for reading them the other way. */
  source?: Source;
  displayBlanksAs: "NotPlotted" | "Zero" | "Interpolated";
  plotVisibleOnly: boolean;
  series: SeriesDescription[];
  title: TitleDescription;
  legend: LegendDescription;
  /** Where several axes of a kind exist, the second belongs to the series with axisGroup "Secondary". */
  axes: {
    category: AxisDescription;
    value: AxisDescription;
    secondaryCategory?: AxisDescription;
    secondaryValue?: AxisDescription;
    /** Into the depth, of three-dimensional charts and surfaces. */
    series?: AxisDescription;
  };
  plotArea: PlotAreaDescription;
  /** The chart area; its font counts for all text that says nothing else. */
  area: { fill?: Fill; border?: Line; font?: Font };
  /** Labels of the chart as a whole; a series with labels of its own does not look here. */
  labels?: LabelsDescription;
  /** Members that Excel has and that neither the drawing nor the file follows; kept so that they read back. */
  others: Record<string, unknown>;
}

/** None, or one colour. */
export type Fill = { readonly color: string } | null;

/** None, or a line; absent members are automatic. */
export type Line = {
  readonly color?: string;
  /** In points. */
  readonly weight?: number;
  /** Excel.ChartLineStyle: "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "RoundDot" … */
  readonly style?: string;
} | null;

export interface Font {
  name?: string;
  size?: number;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  /** Excel.ChartUnderlineStyle: "None" or "Single". */
  underline?: string;
}

/** Where numbers or texts come from: cells, which are looked up when they are needed, or fixed values. */
export type Source =
  | {
      readonly sheetId: string;
      /** Rows and columns from 0, ends included. */
      readonly area: {
        readonly top: number;
        readonly left: number;
        readonly bottom: number;
        readonly right: number;
      };
    }
  | { readonly values: readonly (string | number | null)[] };

export interface SeriesDescription {
  readonly id: string;
  /** A fixed text or the cell that holds it; absent: "Series1" and so on by place. */
  name?: string | Source;
  /** Absent: the chart's own. */
  type?: string;
  axisGroup: "Primary" | "Secondary";
  values: Source;
  /** Categories, or the x values of a scatter. */
  x?: Source;
  bubbleSizes?: Source;
  fill?: Fill;
  line?: Line;
  marker: {
    /** Excel.ChartMarkerStyle: "Automatic", "None", "Circle", "Diamond", "Triangle", "Square" … */
    style?: string;
    /** 2 to 72 points. */
    size?: number;
    background?: string;
    foreground?: string;
  };
  smooth: boolean;
  invertIfNegative: boolean;
  /** Percent of a column's width, 0 to 500. */
  gapWidth?: number;
  /** Percent, −100 to 100. */
  overlap?: number;
  doughnutHoleSize?: number;
  firstSliceAngle?: number;
  explosion?: number;
  varyByCategories?: boolean;
  filtered: boolean;
  hasLabels: boolean;
  labels: LabelsDescription;
  /** By index of the point. */
  points: Record<number, PointDescription>;
  trendlines: TrendlineDescription[];
  xErrorBars?: ErrorBarsDescription;
  yErrorBars?: ErrorBarsDescription;
  others: Record<string, unknown>;
}

export interface PointDescription {
  fill?: Fill;
  line?: Line;
  marker?: SeriesDescription["marker"];
  hasLabel?: boolean;
  label?: LabelDescription;
}

/** What labels show and how. */
export interface LabelsDescription {
  showValue?: boolean;
  showSeriesName?: boolean;
  showCategoryName?: boolean;
  showPercentage?: boolean;
  showBubbleSize?: boolean;
  showLegendKey?: boolean;
  separator?: string;
  /** Excel.ChartDataLabelPosition: "Center", "InsideEnd", "OutsideEnd", "Top", "Bottom", "Left", "Right" … */
  position?: string;
  numberFormat?: string;
  linkNumberFormat?: boolean;
  font?: Font;
  fill?: Fill;
  border?: Line;
  horizontalAlignment?: string;
  verticalAlignment?: string;
  textOrientation?: number;
  others?: Record<string, unknown>;
}
/** One label, which may have its own text. What it does not say is as in the labels of its series. */
export interface LabelDescription extends LabelsDescription {
  text?: string;
  /** A cell that holds the text, as "=Sheet1!$A$1" when it was set. */
  formula?: string;
  /** The same cell, whatever its sheet is called now. */
  source?: Source;
}

export interface TitleDescription {
  /** Absent: shown where Excel shows one by itself (one series: its name). */
  visible?: boolean;
  /** With a source: as it read when the source was set. */
  text?: string;
  /** The cell that the text follows. */
  source?: Source;
  overlay?: boolean;
  font?: Font;
  fill?: Fill;
  border?: Line;
  /** "Top" unless said. */
  position?: string;
  horizontalAlignment?: string;
  verticalAlignment?: string;
  textOrientation?: number;
  showShadow?: boolean;
  /** Where parts of the text look different (getSubstring). */
  runs?: { readonly start: number; readonly length: number; readonly font: Font }[];
  others: Record<string, unknown>;
}

export interface LegendDescription {
  visible?: boolean;
  /** Excel.ChartLegendPosition: "Right", "Bottom", "Top", "Left", "Corner". */
  position?: string;
  overlay?: boolean;
  font?: Font;
  fill?: Fill;
  border?: Line;
  /** Indexes of series whose entry is hidden. */
  hiddenEntries: number[];
  others: Record<string, unknown>;
}

export interface AxisDescription {
  visible: boolean;
  /** Absent: automatic. */
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  minorUnit?: number;
  scaleType?: "Linear" | "Logarithmic";
  logBase?: number;
  reversed?: boolean;
  numberFormat?: string;
  linkNumberFormat?: boolean;
  /** Excel.ChartAxisTickMark: "None", "Inside", "Outside", "Cross". */
  majorTickMark?: string;
  minorTickMark?: string;
  /** Excel.ChartAxisTickLabelPosition: "NextToAxis", "High", "Low", "None". */
  tickLabelPosition?: string;
  tickLabelSpacing?: number;
  tickMarkSpacing?: number;
  /** Where the other axis crosses: "Automatic", "Maximum", "Minimum", "Custom" with positionAt. */
  position?: string;
  positionAt?: number;
  isBetweenCategories?: boolean;
  /** Excel.ChartAxisCategoryType: "Automatic", "TextAxis", "DateAxis". */
  categoryType?: string;
  baseTimeUnit?: string;
  displayUnit?: string;
  customDisplayUnit?: number;
  showDisplayUnitLabel?: boolean;
  textOrientation?: number;
  title: {
    visible?: boolean;
    text?: string;
    /** The cell that the text follows; the text is as it read when this was set. */
    source?: Source;
    font?: Font;
    fill?: Fill;
    border?: Line;
    others?: Record<string, unknown>;
  };
  /** Absent: automatic (major on the value axis); null: none. */
  majorGridlines?: Line;
  minorGridlines?: Line;
  line?: Line;
  font?: Font;
  fill?: Fill;
  /** Replaces the categories of the series (setCategoryNames). */
  categoryNames?: Source;
  others: Record<string, unknown>;
}

export interface PlotAreaDescription {
  /** The box inside the axes, from the chart's upper left corner. Absent: automatic. */
  inside?: { left?: number; top?: number; width?: number; height?: number };
  /** The box with the axis labels. */
  outside?: { left?: number; top?: number; width?: number; height?: number };
  fill?: Fill;
  border?: Line;
  position?: string;
}

export interface TrendlineDescription {
  /** Excel.ChartTrendlineType: "Linear", "Exponential", "Logarithmic", "MovingAverage", "Polynomial", "Power". */
  type: string;
  name?: string;
  line?: Line;
  polynomialOrder?: number;
  movingAveragePeriod?: number;
  intercept?: number;
  forwardPeriod?: number;
  backwardPeriod?: number;
  showEquation?: boolean;
  showRSquared?: boolean;
  label?: LabelDescription;
  others: Record<string, unknown>;
}

export interface ErrorBarsDescription {
  visible?: boolean;
  /** Excel.ChartErrorBarsInclude: "Both", "MinusValues", "PlusValues". */
  include?: string;
  /** Excel.ChartErrorBarsType: "FixedValue", "Percent", "StDev", "StError", "Custom". */
  type?: string;
  /** A short line across the end. */
  endStyleCap?: boolean;
  line?: Line;
}
