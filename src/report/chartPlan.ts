import type { Area } from "./sheetPlan";

/**
 * A native chart as plain data. `area` is on the sheet the chart stands on; all other areas are on the sheet of
 * chart data, one column wide. Lengths are points, colours "#RRGGBB".
 */
export interface ChartPlan {
  /** The finding, in the words of the heading above: Excel's add-ins cannot give a chart another description. */
  readonly name: string;
  /** Cells it lies over; nothing else is written there. */
  readonly area: Area;
  readonly width: number;
  readonly height: number;
  readonly type: "XYScatter" | "AreaStacked" | "ColumnStacked";
  /** In drawing order: the first lies lowest. */
  readonly series: readonly ChartSeries[];
  /** The axis below: categories, or the x values of a scatter. */
  readonly x: ChartAxis;
  readonly y: ChartAxis;
  /** The box inside the axes, as shares of the chart's width and height. */
  readonly inside: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
}

export interface ChartAxis {
  readonly visible: boolean;
  /** Left out for categories. */
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly numberFormat?: string;
  readonly gridlines: boolean;
  /** Labels at the lower edge even where the axis crosses higher up. */
  readonly labelsLow?: boolean;
}

export interface ChartSeries {
  /** What it shows: read aloud by screen readers and listed by Excel. */
  readonly name: string;
  /** Where it is drawn otherwise than the chart. */
  readonly type?: "Line" | "LineMarkers" | "XYScatterLinesNoMarkers";
  readonly values: Area;
  readonly x: Area;
  /** Of an area or a column; null: none. */
  readonly fill: string | null;
  readonly line: ChartLine | null;
  readonly marker: ChartMarker | null;
  readonly labels: readonly ChartLabel[];
  /** Columns: what stays free between them, percent of their width; they lie over each other. */
  readonly gap?: number;
}

export interface ChartLine {
  readonly color: string;
  readonly weight: number;
  readonly dashed?: boolean;
}

export interface ChartMarker {
  readonly style: "Circle" | "Diamond" | "Triangle";
  readonly size: number;
  readonly color: string;
}

/** What stands at one point. */
export interface ChartLabel {
  /** Index among the points of the series. */
  readonly point: number;
  /** null: the point's value, in the number format. */
  readonly text: string | null;
  readonly numberFormat?: string;
  /** A cell of the chart data that holds the text and follows the answers; `text` is what it says now. */
  readonly cell?: { readonly row: number; readonly column: number };
  readonly position: "Left" | "Right" | "Top" | "Bottom" | "InsideEnd";
  readonly color: string;
  readonly size?: number;
  readonly bold?: boolean;
}
