import type { AxisDescription, Font } from "../model/charts/description";
import { textStyle, type TextStyle } from "./appearance";
import type { AxisScale } from "./axisScale";
import type { Categories } from "./categories";
import type { Box } from "./frame";
import { numberText } from "./numberText";
import { lineHeight, textWidth } from "./textSize";

export type Direction = "x" | "y";
export type Side = "left" | "right" | "top" | "bottom";

/** One axis: what it measures and how it lies in the plot. */
export interface AxisPlan {
  readonly direction: Direction;
  readonly description: AxisDescription;
  /** Exactly one of the two. */
  readonly scale: AxisScale | null;
  readonly categories: Categories | null;
  /** Points stand in the middle of their categories and not on the ticks. */
  readonly between: boolean;
  /** How far along the other direction the axis lies, from 0 (left, bottom) to 1. */
  readonly crossing: number;
  readonly labelSide: Side;
  /** The same for the labels: at the axis, or at an end of the plot. */
  readonly labelCrossing: number;
  readonly labels: readonly string[];
  readonly style: TextStyle;
  /** Degrees that labels below the plot are turned by. */
  readonly rotate: number;
  /** Every n-th label is shown. */
  readonly spacing: number;
  /** Room for one label along the axis, in pixels. */
  readonly slot: number;
  /** Pixels that the labels below the plot reach beyond its ends. */
  readonly overhang: { readonly left: number; readonly right: number };
  /** Pixels that labels and title take at the side. */
  readonly depth: number;
  readonly titleText: string;
  readonly titleStyle: TextStyle;
  readonly secondary: boolean;
}

export interface AxisInput {
  readonly direction: Direction;
  readonly description: AxisDescription;
  readonly scale: AxisScale | null;
  readonly categories: Categories | null;
  readonly between: boolean;
  readonly secondary: boolean;
  readonly role: "category" | "value";
  readonly font: Font | undefined;
  /** Of the cells, for labels without a format of their own. */
  readonly numberFormat: string;
}

/** Between the axis and its labels, in pixels. */
export const LABEL_GAP = 6;
const DISPLAY_UNITS: Readonly<Record<string, number>> = {
  Hundreds: 1e2,
  Thousands: 1e3,
  TenThousands: 1e4,
  HundredThousands: 1e5,
  Millions: 1e6,
  TenMillions: 1e7,
  HundredMillions: 1e8,
  Billions: 1e9,
  Trillions: 1e12,
};

/** How an axis lies in a plot of this size, beside the axis that it crosses. */
export function axisPlan(input: AxisInput, other: AxisInput, plot: Box): AxisPlan {
  const { direction, description, categories, scale } = input;
  const crossing = crossingOn(other);
  const style = textStyle(input.font, description.font);
  const labels = categories ? categories.texts : tickTexts(input);
  const length = direction === "x" ? plot.width : plot.height;
  const slot = length / Math.max(1, scale ? scale.ticks.length - 1 : labels.length);
  const { rotate, spacing } = turned(input, labels, style, slot);
  const { labelSide, labelCrossing } = labelPlace(input, other, crossing);
  const titleStyle = textStyle(input.font, description.title.font);
  const titleText = titleOf(description);
  const labelDepth = showsLabels(description)
    ? depthOf(direction, labels, style, slot * spacing, rotate, plot) + LABEL_GAP
    : 0;
  return {
    ...input,
    crossing,
    labelSide,
    labelCrossing,
    labels,
    style,
    rotate,
    spacing,
    slot: slot * spacing,
    overhang:
      direction === "x" && showsLabels(description)
        ? overhang(labels, style, rotate, !scale && input.between ? slot / 2 : 0)
        : { left: 0, right: 0 },
    depth: labelDepth + (titleText ? lineHeight(titleStyle) + 4 : 0),
    titleText,
    titleStyle,
  };
}

export const showsLabels = ({ visible, tickLabelPosition }: AxisDescription): boolean =>
  visible && tickLabelPosition !== "None";

/** Where a value lies on an axis, from 0 (left, bottom) to 1. */
export function placeOn(value: number, scale: AxisScale, reversed: boolean | undefined): number {
  const by = (one: number): number => (scale.logBase ? Math.log(Math.max(one, 1e-300)) : one);
  const along = (by(value) - by(scale.min)) / (by(scale.max) - by(scale.min));
  const inside = Math.min(Math.max(along, 0), 1);
  return reversed ? 1 - inside : inside;
}

/**
 * Where the other axis says that it is crossed; by itself at zero, or at its end nearest to zero. A second axis of
 * values lies at the far end.
 */
function crossingOn({ description, scale, secondary, role }: AxisInput): number {
  const { position = "Automatic", positionAt, reversed } = description;
  const start = reversed ? 1 : 0;
  const farEnd = secondary && role === "category" && position === "Automatic";
  if (position === "Maximum" || farEnd) return 1 - start;
  if (position === "Minimum" || !scale) return start;
  const at = position === "Custom" && positionAt !== undefined ? positionAt : 0;
  return placeOn(scale.logBase && at <= 0 ? scale.min : at, scale, reversed);
}

function labelPlace(
  { direction, description }: AxisInput,
  other: AxisInput,
  crossing: number
): Pick<AxisPlan, "labelSide" | "labelCrossing"> {
  const [near, far]: [Side, Side] = direction === "x" ? ["bottom", "top"] : ["left", "right"];
  const low = other.description.reversed ? 1 : 0;
  const { tickLabelPosition } = description;
  const labelCrossing =
    tickLabelPosition === "Low" ? low : tickLabelPosition === "High" ? 1 - low : crossing;
  return { labelSide: labelCrossing === 1 ? far : near, labelCrossing };
}

function tickTexts({ description, scale, numberFormat }: AxisInput): string[] {
  const linked = description.numberFormat === undefined || description.linkNumberFormat === true;
  const pattern = linked ? numberFormat : (description.numberFormat ?? "General");
  const unit = displayUnit(description);
  return (scale?.ticks ?? []).map((tick) => numberText(tick / unit, pattern));
}

function displayUnit({ displayUnit, customDisplayUnit }: AxisDescription): number {
  if (displayUnit === "Custom") return customDisplayUnit || 1;
  return DISPLAY_UNITS[displayUnit ?? "None"] ?? 1;
}

/** The axis' title; with the unit that its numbers are divided by, which nobody could guess. */
function titleOf(description: AxisDescription): string {
  const { visible, text } = description.title;
  const title = visible === false || (visible === undefined && !text) ? "" : (text ?? "Axis Title");
  const unit = displayUnit(description);
  const named =
    unit === 1 || description.showDisplayUnitLabel === false || !description.visible
      ? ""
      : description.displayUnit === "Custom"
        ? `x ${unit}`
        : (description.displayUnit ?? "");
  return [title, named].filter(Boolean).join(", ");
}

/** Labels that do not fit below their category are broken, else turned; where even that is too close, some are left out. */
function turned(
  { direction, description, categories }: AxisInput,
  labels: readonly string[],
  style: TextStyle,
  slot: number
): Pick<AxisPlan, "rotate" | "spacing"> {
  const own = description.tickLabelSpacing;
  const rotate = description.textOrientation;
  const fits = Math.max(1, Math.ceil(lineHeight(style) / slot));
  if (direction === "y" || !categories) {
    const spacing = own ?? (categories ? fits : 1);
    return { rotate: rotate ?? 0, spacing };
  }
  const words = labels.flatMap((label) => label.split(/\s+/));
  const widest = Math.max(0, ...words.map((word) => textWidth(word, style)));
  if (rotate !== undefined || widest + 4 <= slot * (own ?? 1))
    return { rotate: rotate ?? 0, spacing: own ?? 1 };
  return { rotate: 45, spacing: own ?? fits };
}

/** The first and the last label stand half beyond their places; turned ones, wholly to the left. */
function overhang(
  labels: readonly string[],
  style: TextStyle,
  rotate: number,
  inside: number
): { left: number; right: number } {
  const turn = (Math.abs(rotate) * Math.PI) / 180;
  const half = (text: string | undefined): number =>
    Math.min(textWidth(text ?? "", style), 120) * Math.cos(turn) * (rotate === 0 ? 0.5 : 1);
  // A broken label is no wider than its place.
  const widest = (text: string | undefined): number =>
    inside > 0 && rotate === 0 ? 0 : half(text);
  return {
    left: Math.max(0, widest(labels[0]) - inside),
    right: rotate === 0 ? Math.max(0, widest(labels.at(-1)) - inside) : 0,
  };
}

const MOST_LINES = 3;

function depthOf(
  direction: Direction,
  labels: readonly string[],
  style: TextStyle,
  slot: number,
  rotate: number,
  plot: Box
): number {
  const widest = Math.max(0, ...labels.map((label) => textWidth(label, style)));
  if (direction === "y") return Math.min(widest, plot.width * 0.45);
  if (rotate !== 0) {
    const turn = (Math.abs(rotate) * Math.PI) / 180;
    const deep = widest * Math.sin(turn) + lineHeight(style) * Math.cos(turn);
    return Math.min(deep, plot.height * 0.45);
  }
  const lines = Math.min(MOST_LINES, Math.max(1, Math.ceil((widest * 1.1) / slot)));
  return lines * lineHeight(style);
}
