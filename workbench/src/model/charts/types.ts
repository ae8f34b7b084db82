import type { ChartDescription, SeriesDescription } from "./description";

// What Excel.ChartType names say of a chart.

export const isScatter = (type: string): boolean => type.startsWith("XYScatter");
export const isBubble = (type: string): boolean => type.startsWith("Bubble");
/** Numbers on both axes. */
export const hasNumberX = (type: string): boolean => isScatter(type) || isBubble(type);
export const isPie = (type: string): boolean => /Pie|Doughnut/.test(type);
export const isDoughnut = (type: string): boolean => type.startsWith("Doughnut");
export const isBar = (type: string): boolean =>
  /^(3D)?Bar(Clustered|Stacked)/.test(type) || /^(Cylinder|Cone|Pyramid)Bar/.test(type);
export const isColumn = (type: string): boolean =>
  /^(3D)?Column/.test(type) || /^(Cylinder|Cone|Pyramid)Col/.test(type);
export const isLine = (type: string): boolean => /^(3D)?Line/.test(type);
export const isStacked = (type: string): boolean => /Stacked(100)?$/.test(type);
export const isPercent = (type: string): boolean => type.endsWith("Stacked100");
/** A third axis goes into the depth. */
export const hasSeriesAxis = (type: string): boolean =>
  /^(3DColumn|3DLine|3DArea|CylinderCol|ConeCol|PyramidCol)$|^Surface/.test(type);
/** Types whose points have markers without being told. */
export const hasMarkers = (type: string): boolean =>
  /Markers/.test(type) ? !/NoMarkers/.test(type) : /^XYScatter(Smooth|Lines)?$/.test(type);
/** Types whose points are joined by a line without being told. */
export const hasLines = (type: string): boolean =>
  isLine(type) || /^XYScatter(Smooth|Lines)/.test(type) || /^Radar(Markers)?$/.test(type);

export const typeOf = (chart: ChartDescription, series: SeriesDescription): string =>
  series.type ?? chart.type;
