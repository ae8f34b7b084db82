import type { ChartAxis, ChartLabel, ChartPlan, ChartSeries } from "../report/chartPlan";
import { TEXT_2 } from "../report/colours";
import { FONT } from "../report/styles";
import { localAddress } from "./addresses";
import { rangeOf } from "./requests";

const TEXT_SIZE = 10;
const AXIS = "#8C959F";
const GRIDLINE = { color: "#E6EAEE", weight: 0.5 } as const;

/** The sheet of chart data, with its name as formulas write it. */
export interface DataSheet {
  readonly sheet: Excel.Worksheet;
  readonly quotedName: string;
}

/** Queues one native chart; nothing is asked of Excel, so that any number of charts goes in one round trip. */
export function drawChart(sheet: Excel.Worksheet, plan: ChartPlan, data: DataSheet): void {
  const [first, ...others] = plan.series;
  if (first === undefined) return;
  // Made from one column of numbers, a chart has one series, which becomes the first.
  const chart = sheet.charts.add(plan.type, rangeOf(data.sheet, first.values), "Columns");
  chart.name = plan.name;
  drawSeries(chart.series.getItemAt(0), first, plan, data);
  for (const series of others) drawSeries(chart.series.add(series.name), series, plan, data);
  chart.plotVisibleOnly = false;
  chart.displayBlanksAs = "NotPlotted";
  chart.title.visible = false;
  chart.legend.visible = false;
  chart.format.fill.setSolidColor("#FFFFFF");
  chart.format.border.lineStyle = "None";
  chart.format.font.name = FONT;
  chart.format.font.size = TEXT_SIZE;
  chart.format.font.color = TEXT_2;
  const { categoryAxis, valueAxis } = chart.axes;
  drawAxis(categoryAxis, plan.x);
  drawAxis(valueAxis, plan.y);
  if (plan.type !== "XYScatter") categoryAxis.isBetweenCategories = true;
  place(sheet, chart, plan);
}

/** At its first cell, in its own size: then the box inside fits, whatever people did to the widths of columns. */
function place(sheet: Excel.Worksheet, chart: Excel.Chart, plan: ChartPlan): void {
  const { area, width, height, inside } = plan;
  chart.setPosition(sheet.getRangeByIndexes(area.row, area.column, 1, 1));
  chart.width = width;
  chart.height = height;
  chart.plotArea.insideLeft = inside.left * width;
  chart.plotArea.insideTop = inside.top * height;
  chart.plotArea.insideWidth = inside.width * width;
  chart.plotArea.insideHeight = inside.height * height;
}

function drawAxis(axis: Excel.ChartAxis, plan: ChartAxis): void {
  if (plan.minimum !== undefined) axis.minimum = plan.minimum;
  if (plan.maximum !== undefined) axis.maximum = plan.maximum;
  if (plan.majorUnit !== undefined) axis.majorUnit = plan.majorUnit;
  axis.majorGridlines.visible = plan.gridlines;
  if (plan.gridlines) {
    axis.majorGridlines.format.line.color = GRIDLINE.color;
    axis.majorGridlines.format.line.weight = GRIDLINE.weight;
  }
  if (plan.visible) {
    axis.format.line.color = AXIS;
    axis.majorTickMark = "None";
    if (plan.numberFormat !== undefined) {
      axis.linkNumberFormat = false;
      axis.numberFormat = plan.numberFormat;
    }
    if (plan.labelsLow === true) axis.tickLabelPosition = "Low";
  }
  // Last: what is hidden takes no formats.
  axis.visible = plan.visible;
}

function drawSeries(
  series: Excel.ChartSeries,
  plan: ChartSeries,
  { type }: ChartPlan,
  data: DataSheet
): void {
  series.name = plan.name;
  // The type first: Excel chooses formats anew with it.
  if (plan.type !== undefined) series.chartType = plan.type;
  series.setValues(rangeOf(data.sheet, plan.values));
  series.setXAxisValues(rangeOf(data.sheet, plan.x));
  const drawn = plan.type ?? type;
  if (drawn === "AreaStacked" || drawn === "ColumnStacked") {
    if (plan.fill === null) series.format.fill.clear();
    else series.format.fill.setSolidColor(plan.fill);
  }
  drawLine(series, plan);
  if (drawn === "XYScatter" || drawn === "LineMarkers") drawMarker(series, plan);
  if (plan.gap !== undefined) {
    series.gapWidth = plan.gap;
    series.overlap = 100;
  }
  for (const label of plan.labels) drawLabel(series.points.getItemAt(label.point), label, data);
}

function drawLine({ format }: Excel.ChartSeries, { line }: ChartSeries): void {
  if (line === null) {
    format.line.clear();
    return;
  }
  format.line.color = line.color;
  format.line.weight = line.weight;
  format.line.lineStyle = line.dashed === true ? "Dash" : "Continuous";
}

function drawMarker(series: Excel.ChartSeries, { marker }: ChartSeries): void {
  if (marker === null) {
    series.markerStyle = "None";
    return;
  }
  series.markerStyle = marker.style;
  series.markerSize = marker.size;
  series.markerBackgroundColor = marker.color;
  series.markerForegroundColor = marker.color;
}

function drawLabel(point: Excel.ChartPoint, plan: ChartLabel, { quotedName }: DataSheet): void {
  point.hasDataLabel = true;
  const label = point.dataLabel;
  if (plan.cell !== undefined) {
    const address = localAddress({ ...plan.cell, rows: 1, columns: 1 }, true);
    label.formula = `=${quotedName}!${address}`;
  } else if (plan.text !== null) label.text = plan.text;
  else {
    label.showValue = true;
    if (plan.numberFormat !== undefined) {
      label.linkNumberFormat = false;
      label.numberFormat = plan.numberFormat;
    }
  }
  label.position = plan.position;
  const { font } = label.format;
  font.color = plan.color;
  if (plan.size !== undefined) font.size = plan.size;
  if (plan.bold === true) font.bold = true;
}
