// Names that members of charts take, as Excel spells them. "Invalid" is what Excel answers at times and never takes.

export const AXIS_GROUPS = ["Primary", "Secondary"] as const;
export const SCALE_TYPES = ["Linear", "Logarithmic"] as const;
export const AXIS_POSITIONS = ["Automatic", "Maximum", "Minimum", "Custom"] as const;
export const TICK_MARKS = ["None", "Cross", "Inside", "Outside"] as const;
export const TICK_LABEL_POSITIONS = ["NextToAxis", "High", "Low", "None"] as const;
export const DISPLAY_UNITS = [
  "None",
  "Hundreds",
  "Thousands",
  "TenThousands",
  "HundredThousands",
  "Millions",
  "TenMillions",
  "HundredMillions",
  "Billions",
  "Trillions",
  "Custom",
] as const;
export const TIME_UNITS = ["Days", "Months", "Years"] as const;
export const QUARTILES = ["Inclusive", "Exclusive"] as const;
export const CATEGORY_TYPES = ["Automatic", "TextAxis", "DateAxis"] as const;
export const BIN_TYPES = ["Category", "Auto", "BinWidth", "BinCount"] as const;
export const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
] as const;
export const LABEL_POSITIONS = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
  "Callout",
] as const;
export const ERROR_BAR_SIDES = ["Both", "MinusValues", "PlusValues"] as const;
export const ERROR_BAR_TYPES = ["FixedValue", "Percent", "StDev", "StError", "Custom"] as const;
export const MAP_LEVELS = [
  "Automatic",
  "DataOnly",
  "City",
  "County",
  "State",
  "Country",
  "Continent",
  "World",
] as const;
export const GRADIENT_STYLES = ["TwoPhaseColor", "ThreePhaseColor"] as const;
export const GRADIENT_STOPS = ["ExtremeValue", "Number", "Percent"] as const;
export const TITLE_POSITIONS = ["Automatic", "Top", "Bottom", "Left", "Right"] as const;
export const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"] as const;
export const MARKER_STYLES = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
  "Picture",
] as const;
export const PLOT_AREA_POSITIONS = ["Automatic", "Custom"] as const;
export const MAP_LABELS = ["None", "BestFit", "ShowAll"] as const;
export const MAP_PROJECTIONS = ["Automatic", "Mercator", "Miller", "Robinson", "Albers"] as const;
export const PARENT_LABELS = ["None", "Banner", "Overlapping"] as const;
export const SERIES_BY = ["Auto", "Columns", "Rows"] as const;
export const HORIZONTAL = ["Center", "Left", "Right", "Justify", "Distributed"] as const;
export const VERTICAL = ["Center", "Bottom", "Top", "Justify", "Distributed"] as const;
export const TICK_LABEL_ALIGNMENTS = ["Center", "Left", "Right"] as const;
export const CHART_TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "3DColumnClustered",
  "3DColumnStacked",
  "3DColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "3DBarClustered",
  "3DBarStacked",
  "3DBarStacked100",
  "LineStacked",
  "LineStacked100",
  "LineMarkers",
  "LineMarkersStacked",
  "LineMarkersStacked100",
  "PieOfPie",
  "PieExploded",
  "3DPieExploded",
  "BarOfPie",
  "XYScatterSmooth",
  "XYScatterSmoothNoMarkers",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
  "AreaStacked",
  "AreaStacked100",
  "3DAreaStacked",
  "3DAreaStacked100",
  "DoughnutExploded",
  "RadarMarkers",
  "RadarFilled",
  "Surface",
  "SurfaceWireframe",
  "SurfaceTopView",
  "SurfaceTopViewWireframe",
  "Bubble",
  "Bubble3DEffect",
  "StockHLC",
  "StockOHLC",
  "StockVHLC",
  "StockVOHLC",
  "CylinderColClustered",
  "CylinderColStacked",
  "CylinderColStacked100",
  "CylinderBarClustered",
  "CylinderBarStacked",
  "CylinderBarStacked100",
  "CylinderCol",
  "ConeColClustered",
  "ConeColStacked",
  "ConeColStacked100",
  "ConeBarClustered",
  "ConeBarStacked",
  "ConeBarStacked100",
  "ConeCol",
  "PyramidColClustered",
  "PyramidColStacked",
  "PyramidColStacked100",
  "PyramidBarClustered",
  "PyramidBarStacked",
  "PyramidBarStacked100",
  "PyramidCol",
  "3DColumn",
  "Line",
  "3DLine",
  "3DPie",
  "Pie",
  "XYScatter",
  "3DArea",
  "Area",
  "Doughnut",
  "Radar",
  "Histogram",
  "Boxwhisker",
  "Pareto",
  "RegionMap",
  "Treemap",
  "Waterfall",
  "Sunburst",
  "Funnel",
] as const;
export const UNDERLINES = ["None", "Single"] as const;
export const PLOT_BY = ["Rows", "Columns"] as const;
export const SPLIT_TYPES = [
  "SplitByPosition",
  "SplitByValue",
  "SplitByPercentValue",
  "SplitByCustomSplit",
] as const;
export const COLOR_SCHEMES = [
  "ColorfulPalette1",
  "ColorfulPalette2",
  "ColorfulPalette3",
  "ColorfulPalette4",
  "MonochromaticPalette1",
  "MonochromaticPalette2",
  "MonochromaticPalette3",
  "MonochromaticPalette4",
  "MonochromaticPalette5",
  "MonochromaticPalette6",
  "MonochromaticPalette7",
  "MonochromaticPalette8",
  "MonochromaticPalette9",
  "MonochromaticPalette10",
  "MonochromaticPalette11",
  "MonochromaticPalette12",
  "MonochromaticPalette13",
] as const;
export const TRENDLINE_TYPES = [
  "Linear",
  "Exponential",
  "Logarithmic",
  "MovingAverage",
  "Polynomial",
  "Power",
] as const;
