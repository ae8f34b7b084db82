import type { Line } from "../model/charts/description";
import { HAIRLINE, HAIRLINE_COLOR, lineStyle, type LineStyle } from "./appearance";
import { LABEL_GAP, showsLabels, type AxisPlan, type Side } from "./axisPlan";
import type { XAxisOption, YAxisOption } from "./echartsOption";
import type { Box } from "./frame";
import { lineHeight } from "./textSize";

const HAIR = { color: HAIRLINE_COLOR, weight: HAIRLINE };

/**
 * An axis as ECharts draws it. The first of the result measures the series; a second is the axis line alone, where the
 * labels stand elsewhere.
 *
 * @param automaticLine whether the line is drawn when nothing is said about it
 * @param automaticGrid the same for the major gridlines
 */
export function axisOptions(
  plan: AxisPlan,
  plot: Box,
  automaticLine: boolean,
  automaticGrid: boolean
): (XAxisOption & YAxisOption)[] {
  const { description } = plan;
  const line = lineStyle(description.line, automaticLine ? HAIR : null);
  const shown = description.visible && line.opacity > 0;
  const labels = showsLabels(description);
  const together = !labels || plan.labelCrossing === plan.crossing;
  const measured = measureOf(plan);
  const main = {
    ...measured,
    ...place(plan, plot, together ? plan.crossing : plan.labelCrossing),
    axisLabel: labels ? labelOption(plan, plot) : { show: false },
    axisLine: { show: shown && together, onZero: false, lineStyle: line },
    ...tickOptions(plan, line, together),
    ...gridlines(plan, automaticGrid),
    ...(plan.titleText ? titleOption(plan) : {}),
  };
  const bare = {
    ...measured,
    ...place(plan, plot, plan.crossing),
    axisLabel: { show: false },
    axisLine: { show: shown, onZero: false, lineStyle: line },
    ...tickOptions(plan, line, true),
    splitLine: { show: false },
  };
  // The option types of the two directions differ in the names of the sides alone, and a plan has the fitting ones.
  return (together ? [main] : [main, bare]) as (XAxisOption & YAxisOption)[];
}

/** What the axis measures, without anything to be seen. */
function measureOf({ scale, categories, between, description }: AxisPlan): object {
  const shared = { inverse: description.reversed ?? false, silent: true, animation: false };
  if (!scale)
    return {
      ...shared,
      type: "category",
      data: [...(categories?.texts ?? [])],
      boundaryGap: between,
    };
  const { min, max, major, logBase } = scale;
  return logBase
    ? { ...shared, type: "log", logBase, min, max }
    : { ...shared, type: "value", min, max, interval: major };
}

/** ECharts places an axis at a side of the plot, moved outwards. */
function place({ direction }: AxisPlan, plot: Box, crossing: number): object {
  const length = direction === "x" ? plot.height : plot.width;
  const [near, far]: [Side, Side] = direction === "x" ? ["bottom", "top"] : ["left", "right"];
  return crossing === 1
    ? { position: far, offset: 0 }
    : { position: near, offset: crossing === 0 ? 0 : -crossing * length };
}

function labelOption(plan: AxisPlan, plot: Box): object {
  const { scale, labels, style, rotate, spacing, direction, slot } = plan;
  const width = direction === "y" ? roomBeside(plan, plot) : slot;
  const wraps = !scale && rotate === 0;
  return {
    ...style,
    show: true,
    margin: LABEL_GAP,
    hideOverlap: false,
    lineHeight: lineHeight(style),
    rotate: plan.labelSide === "top" ? -rotate : rotate,
    ...(scale ? { customValues: [...scale.ticks] } : { interval: spacing - 1 }),
    ...(wraps && width > 0 ? { width, overflow: "break" } : {}),
    formatter: (value: string | number, at: number): string =>
      scale
        ? at % spacing === 0
          ? (labels[nearest(scale.ticks, Number(value))] ?? "")
          : ""
        : (labels[at] ?? ""),
  };
}

/** Values come back from a logarithmic axis with the errors of its arithmetic. */
function nearest(ticks: readonly number[], value: number): number {
  return ticks.reduce(
    (best, tick, at) =>
      Math.abs(tick - value) < Math.abs((ticks[best] ?? Infinity) - value) ? at : best,
    0
  );
}

function tickOptions({ description, scale }: AxisPlan, line: LineStyle, here: boolean): object {
  const mark = description.majorTickMark ?? "None";
  const show = here && description.visible && mark !== "None";
  const minor = description.minorTickMark ?? "None";
  return {
    axisTick: {
      show,
      inside: mark === "Inside",
      length: 5,
      lineStyle: line,
      ...(scale ? { customValues: [...scale.ticks] } : {}),
    },
    minorTick: {
      show: here && description.visible && minor !== "None" && scale !== null,
      splitNumber: minorParts(description, scale?.major),
      length: 3,
      lineStyle: line,
    },
  };
}

function minorParts({ minorUnit }: AxisPlan["description"], major: number | undefined): number {
  if (!minorUnit || !major) return 5;
  return Math.min(Math.max(Math.round(major / minorUnit), 1), 50);
}

function gridlines({ description }: AxisPlan, automatic: boolean): object {
  const of = (line: Line | undefined, usual: boolean): object => {
    const style = lineStyle(line, usual ? HAIR : null);
    return { show: style.opacity > 0, lineStyle: style, showMinLine: true, showMaxLine: true };
  };
  return {
    splitLine: of(description.majorGridlines, automatic),
    minorSplitLine: of(description.minorGridlines, false),
  };
}

function titleOption({ titleText, titleStyle, depth, direction }: AxisPlan): object {
  return {
    name: titleText,
    nameLocation: "middle",
    nameGap:
      depth - lineHeight(titleStyle) / (direction === "y" ? 2 : 1) - (direction === "y" ? 2 : 0),
    nameTextStyle: { ...titleStyle, rich: undefined },
    ...(direction === "y" ? { nameRotate: 90 } : {}),
    nameMoveOverlap: false,
  };
}

/** What labels beside an axis may take before they are broken; at the right the plot leaves what they need. */
function roomBeside({ labelSide, labelCrossing, depth }: AxisPlan, plot: Box): number {
  return labelSide === "right" ? depth : plot.left + labelCrossing * plot.width - LABEL_GAP;
}
