import type { ChartDescription, LabelDescription } from "../model/charts/description";
import { fillColor, lineStyle, pixels, textStyle, type TextStyle } from "./appearance";
import { numberText } from "./numberText";
import type { PlottedSeries } from "./plottedSeries";

/** The label of one point, ready to be drawn beside it. */
export interface PointLabel extends TextStyle {
  readonly text: string;
  /** Excel.ChartDataLabelPosition; undefined where the kind of chart decides. */
  readonly position: string | undefined;
  readonly backgroundColor: string;
  readonly borderColor: string;
  readonly borderWidth: number;
  readonly rotate: number;
}

/** What a label can speak of. */
export interface LabelledPoint {
  readonly value: number | null;
  readonly category: string;
  /** Part of all slices, where there are slices. */
  readonly share?: number;
  readonly size?: number | null;
}

/** The label of a point; null where it has none. */
export function pointLabel(
  chart: ChartDescription,
  series: PlottedSeries,
  at: number,
  point: LabelledPoint
): PointLabel | null {
  const { description } = series;
  const own = description.points[at];
  // A label with a text of its own is shown unless it is switched off.
  const shown = own?.hasLabel ?? (own?.label?.text !== undefined || description.hasLabels);
  if (!shown || point.value === null) return null;
  const general = hasContent(description.labels) ? description.labels : (chart.labels ?? {});
  const label: LabelDescription = { ...general, ...description.labels, ...own?.label };
  const text = label.text ?? textOf(label, series, point);
  if (text === "") return null;
  const border = lineStyle(label.border, null);
  return {
    ...textStyle(chart.area.font, chart.labels?.font, description.labels.font, own?.label?.font),
    text,
    position: label.position,
    backgroundColor: label.fill ? fillColor(label.fill, "transparent") : "transparent",
    borderColor: border.color,
    borderWidth: border.width,
    rotate: label.textOrientation ?? 0,
  };
}

const hasContent = (labels: LabelDescription): boolean =>
  [
    labels.showValue,
    labels.showCategoryName,
    labels.showSeriesName,
    labels.showPercentage,
    labels.showBubbleSize,
  ].some((shown) => shown !== undefined);

function textOf(label: LabelDescription, series: PlottedSeries, point: LabelledPoint): string {
  const linked = label.numberFormat === undefined || label.linkNumberFormat === true;
  const pattern = linked ? series.numberFormat : (label.numberFormat ?? "General");
  const parts: string[] = [];
  if (label.showSeriesName) parts.push(series.name);
  if (label.showCategoryName) parts.push(point.category);
  // Labels that say nothing of what they show, show the value.
  const value = label.showValue ?? !hasContent(label);
  if (value && point.value !== null) parts.push(numberText(point.value, pattern));
  if (label.showBubbleSize && point.size != null) parts.push(numberText(point.size, pattern));
  if (label.showPercentage && point.share !== undefined)
    parts.push(numberText(point.share, linked ? "0%" : pattern));
  return parts.join(label.separator ?? ", ");
}

/** Space between a point and its label. */
export const LABEL_DISTANCE = pixels(3);

export interface Placement {
  readonly position:
    | "top"
    | "bottom"
    | "left"
    | "right"
    | "inside"
    | "insideTop"
    | "insideBottom"
    | "insideLeft"
    | "insideRight";
}

/** Beside a marker: right of it unless the label says otherwise. */
export function besideMarker(position: string | undefined): Placement["position"] {
  switch (position) {
    case "Top":
      return "top";
    case "Bottom":
      return "bottom";
    case "Left":
      return "left";
    case "Center":
      return "inside";
    default:
      return "right";
  }
}

/** Where a bar grows to on the page. */
export type Growth = "up" | "down" | "right" | "left";

const AT_END = { up: "top", down: "bottom", right: "right", left: "left" } as const;
const INSIDE_END = {
  up: "insideTop",
  down: "insideBottom",
  right: "insideRight",
  left: "insideLeft",
} as const;
const INSIDE_BASE = {
  up: "insideBottom",
  down: "insideTop",
  right: "insideLeft",
  left: "insideRight",
} as const;

/** In or at a bar: beyond its end, or in the middle of a stacked one, unless the label says otherwise. */
export function atBar(
  position: string | undefined,
  growth: Growth,
  stacked: boolean
): Placement["position"] {
  switch (position) {
    case "InsideEnd":
      return INSIDE_END[growth];
    case "InsideBase":
      return INSIDE_BASE[growth];
    case "Center":
      return "inside";
    case "OutsideEnd":
      return AT_END[growth];
    default:
      return stacked ? "inside" : AT_END[growth];
  }
}
