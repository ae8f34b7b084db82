/** Charts of every kind, made through the real office.js on the sheet Data. */

const SALES = [
  ["Product", "Q1", "Q2", "Words"],
  ["Frames", 5000, 7000, "best"],
  ["Saddles", 400, 323, "worst"],
  ["Wheels", 1700, 1200, "so so"],
  ["Brakes", -20, 650, "returned"],
];
/** Two numbers for x and y, with a gap. */
const DOTS = [
  ["x", "y", "size"],
  [1, 10, 3],
  [2, 30, 1],
  ["", "", ""],
  [4, 20, 2],
];

/** Types that a file of 2007 has as they are. */
export const PLAIN_TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineStacked",
  "LineMarkers",
  "LineMarkersStacked100",
  "Area",
  "AreaStacked",
  "AreaStacked100",
  "XYScatter",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
  "XYScatterSmooth",
  "XYScatterSmoothNoMarkers",
  "Bubble",
  "Pie",
  "Doughnut",
  "Radar",
  "RadarMarkers",
  "RadarFilled",
] as const;

/** Fills the sheet Data and draws a chart of each type, and some with everything that can be said of them. */
export async function drawEveryChart(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("A1:D5").values = SALES;
    sheet.getRange("F1:H5").values = DOTS;
    // Widths that are no whole number of points, and a hidden row under the charts.
    sheet.getRange("C:C").format.columnWidth = 61.5;
    sheet.getRange("A12").values = [["behind"]];
    sheet.getRange("12:12").rowHidden = true;
    PLAIN_TYPES.forEach((type, index) => {
      const isXY = /XY|Bubble/.test(type);
      const address = type === "Bubble" ? "F1:H5" : isXY ? "F1:G5" : "A1:C5";
      const chart = sheet.charts.add(type, sheet.getRange(address), "Columns");
      chart.name = type;
      chart.left = 37.25 * index;
      chart.top = 21.5 * index;
    });
    combined(sheet);
    dots(sheet);
    titled(sheet);
    labelled(sheet);
    trends(sheet);
    axes(sheet);
    round(sheet);
    const hidden = context.workbook.worksheets.add("Behind");
    const chart = hidden.charts.add("Area", sheet.getRange("A1:B5"), "Rows");
    chart.name = "Hidden";
    hidden.visibility = "VeryHidden";
    await context.sync();
  });
}

function made(sheet: Excel.Worksheet, type: Excel.ChartType, address: string, name: string) {
  const chart = sheet.charts.add(type, sheet.getRange(address), "Columns");
  chart.name = name;
  chart.setPosition("J3", "O20");
  return chart;
}

function combined(sheet: Excel.Worksheet): void {
  const chart = made(sheet, Excel.ChartType.columnClustered, "A1:C5", "Combined");
  const [columns, line] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
  // First, for what is said of columns is said of all that there are.
  line.chartType = "LineMarkers";
  columns.gapWidth = 40;
  columns.overlap = 20;
  columns.invertIfNegative = true;
  columns.format.fill.setSolidColor("#0F4C81");
  columns.points.getItemAt(2).format.fill.setSolidColor("#C2410C");
  columns.points.getItemAt(3).format.border.color = "#112233";
  line.axisGroup = "Secondary";
  line.smooth = true;
  line.format.line.color = "#8C959F";
  line.format.line.weight = 1.25;
  line.format.line.lineStyle = "DashDotDot";
  line.markerStyle = "Diamond";
  line.markerSize = 9;
  line.markerBackgroundColor = "#6C98C2";
  line.markerForegroundColor = "#0F4C81";
  line.points.getItemAt(1).markerStyle = "Square";
  line.points.getItemAt(1).markerSize = 12;
  const secondary = chart.axes.getItem("Value", "Secondary");
  secondary.maximum = 9000;
  secondary.numberFormat = "#,##0";
  chart.legend.position = "Top";
  chart.legend.overlay = true;
  chart.legend.format.font.size = 12;
  chart.legend.format.fill.setSolidColor("#F6F8FA");
  chart.legend.legendEntries.getItemAt(1).visible = false;
  chart.format.fill.clear();
  chart.format.border.lineStyle = "Dot";
  chart.format.font.name = "Arial";
  chart.format.roundedCorners = true;
  chart.plotArea.format.fill.setSolidColor("#FFFFFF");
  chart.plotArea.format.border.color = "#E6EAEE";
  chart.plotArea.insideLeft = 40;
  chart.plotArea.insideTop = 30.5;
  chart.plotArea.insideWidth = 200;
  chart.plotArea.insideHeight = 90;
}

function dots(sheet: Excel.Worksheet): void {
  const chart = made(sheet, Excel.ChartType.xyscatter, "F1:G5", "Dots");
  chart.plotVisibleOnly = false;
  // The client's own name of a line that goes on over a gap.
  chart.displayBlanksAs = "Interplotted" as Excel.ChartDisplayBlanksAs;
  chart.title.visible = false;
  const points = chart.series.getItemAt(0);
  points.format.line.clear();
  points.markerStyle = "None";
  const line = chart.series.add("By hand");
  line.chartType = "XYScatterLinesNoMarkers";
  line.setXAxisValues(sheet.getRange("F2:F5"));
  line.setValues(sheet.getRange("H2:H5"));
  line.format.line.color = "#6C98C2";
  line.format.line.lineStyle = "RoundDot";
  chart.axes.categoryAxis.majorGridlines.visible = true;
  chart.axes.categoryAxis.minimum = -2.5;
}

function titled(sheet: Excel.Worksheet): void {
  const chart = made(sheet, Excel.ChartType.barClustered, "A1:B5", "Titled");
  chart.title.text = "Sales <& more>\nin bold";
  chart.title.overlay = true;
  chart.title.format.font.size = 18;
  chart.title.format.font.color = "#112233";
  chart.title.format.fill.setSolidColor("#FDE9E7");
  chart.title.format.border.weight = 2;
  chart.title.textOrientation = 10;
  const part = chart.title.getSubstring(15, 7).font;
  part.bold = true;
  part.italic = true;
  part.underline = "Single";
  part.color = "#C2410C";
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.title.text = "Money";
  valueAxis.title.textOrientation = 90;
  valueAxis.title.format.font.bold = true;
  categoryAxis.title.setFormula("='Q3''s survey'!A1");
  chart.legend.visible = true;
  chart.legend.left = 200;
  chart.legend.top = 20;
  chart.legend.width = 90;
  chart.legend.height = 60;
}

function labelled(sheet: Excel.Worksheet): void {
  const chart = made(sheet, Excel.ChartType.columnStacked, "A1:C5", "Labelled");
  chart.title.setFormula("='Q3''s survey'!A1");
  const [first, second] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
  first.hasDataLabels = true;
  const labels = first.dataLabels;
  labels.position = "InsideEnd";
  labels.showSeriesName = true;
  labels.separator = "; ";
  labels.numberFormat = "+0;-0;0";
  labels.format.font.color = "#FFFFFF";
  labels.format.font.bold = true;
  labels.format.fill.setSolidColor("#0F4C81");
  labels.format.border.color = "#112233";
  first.points.getItemAt(0).hasDataLabel = false;
  const own = first.points.getItemAt(1).dataLabel;
  own.text = "A text\nof two lines";
  own.format.font.size = 14;
  first.points.getItemAt(2).dataLabel.showCategoryName = true;
  const linked = second.points.getItemAt(1);
  linked.hasDataLabel = true;
  linked.dataLabel.formula = "=Data!$D$3";
  linked.dataLabel.position = "Center";
  linked.dataLabel.textOrientation = -30;
  second.points.getItemAt(3).hasDataLabel = true;
}

function trends(sheet: Excel.Worksheet): void {
  const chart = made(sheet, Excel.ChartType.lineMarkers, "A1:C5", "Trends");
  const [first, second] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
  const curve = first.trendlines.add("Polynomial");
  curve.polynomialOrder = 3;
  curve.name = "Way & back";
  curve.forwardPeriod = 1;
  curve.backwardPeriod = 0.5;
  curve.intercept = 5;
  curve.showEquation = true;
  curve.showRSquared = true;
  curve.format.line.color = "#C2410C";
  const average = second.trendlines.add("MovingAverage");
  average.movingAveragePeriod = 3;
  second.trendlines.add("Linear");
  const bars = second.yErrorBars;
  bars.visible = true;
  bars.type = "Percent";
  bars.include = "PlusValues";
  bars.endStyleCap = false;
  bars.format.line.color = "#57606A";
  second.format.line.clear();
}

function axes(sheet: Excel.Worksheet): void {
  const chart = made(sheet, Excel.ChartType.areaStacked, "A1:C5", "Axes");
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.minimum = -10;
  valueAxis.maximum = 9000;
  valueAxis.majorUnit = 1000;
  valueAxis.minorUnit = 250;
  valueAxis.displayUnit = "Thousands";
  valueAxis.scaleType = "Logarithmic";
  valueAxis.logBase = 2;
  valueAxis.reversePlotOrder = true;
  valueAxis.majorTickMark = "Cross";
  valueAxis.minorTickMark = "Inside";
  valueAxis.tickLabelPosition = "High";
  valueAxis.numberFormat = '#,##0 "€"';
  valueAxis.textOrientation = 45;
  valueAxis.position = "Maximum";
  valueAxis.majorGridlines.format.line.color = "#E6EAEE";
  valueAxis.minorGridlines.visible = true;
  valueAxis.format.line.clear();
  valueAxis.format.font.italic = true;
  categoryAxis.setPositionAt(2);
  categoryAxis.isBetweenCategories = true;
  categoryAxis.categoryType = "TextAxis";
  categoryAxis.tickLabelSpacing = 2;
  categoryAxis.tickMarkSpacing = 3;
  categoryAxis.format.line.weight = 3;
  categoryAxis.visible = false;
}

function round(sheet: Excel.Worksheet): void {
  const chart = made(sheet, Excel.ChartType.doughnut, "A1:B5", "Round");
  const ring = chart.series.getItemAt(0);
  ring.doughnutHoleSize = 60;
  ring.firstSliceAngle = 30;
  ring.varyByCategories = false;
  ring.hasDataLabels = true;
  ring.dataLabels.showPercentage = true;
  ring.dataLabels.showValue = false;
  ring.points.getItemAt(1).format.fill.clear();
  chart.legend.visible = false;
  chart.title.visible = false;
}
