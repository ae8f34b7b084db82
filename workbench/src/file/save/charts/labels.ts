import type { Host } from "../../../host";
import type {
  LabelDescription,
  LabelsDescription,
  SeriesDescription,
} from "../../../model/charts/description";
import { referenceOf, sourceTexts } from "../../../model/charts/sources";
import { element, textElement } from "../xml";
import type { Kind } from "./kinds";
import { shapeElement, value } from "./shapes";
import { fieldTable } from "./sources";
import { fieldText, richText, textProperties } from "./texts";

const POSITIONS: Readonly<Record<string, string>> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
};
const AROUND = ["ctr", "l", "r", "t", "b"];

/** Which positions a kind of chart has: Excel takes a file with another one for damaged. */
function positionsOf(kind: Kind, isStacked: boolean): readonly string[] {
  switch (kind) {
    case "bar":
    case "column":
      return isStacked ? ["ctr", "inBase", "inEnd"] : ["ctr", "inBase", "inEnd", "outEnd"];
    case "line":
    case "scatter":
    case "bubble":
      return AROUND;
    case "pie":
      return ["bestFit", "ctr", "inEnd", "outEnd"];
    case "radar":
      return ["outEnd"];
    default:
      return [];
  }
}

export interface LabelContext {
  readonly host: Host;
  readonly kind: Kind;
  readonly isStacked: boolean;
}

/** The labels of a series, with those of single points. */
export function labelsElement(series: SeriesDescription, context: LabelContext): string {
  const own = Object.entries(series.points)
    .map(([index, { hasLabel, label }]) => ({ index: Number(index), hasLabel, label }))
    .filter(({ hasLabel, label }) => hasLabel !== undefined || label !== undefined)
    .sort((a, b) => a.index - b.index);
  if (!series.hasLabels && !own.some(({ hasLabel, label }) => hasLabel ?? label !== undefined)) {
    return "";
  }
  const points = own.map(({ index, hasLabel = true, label }) => {
    const content = hasLabel
      ? pointLabel({ ...series.labels, ...label }, fieldId(series.id, index), context)
      : value("delete", true);
    return element("c:dLbl", null, value("idx", index), content);
  });
  const rest = series.hasLabels
    ? look(series.labels, context) + shown(series.labels, context)
    : shown({ showValue: false }, context);
  return element("c:dLbls", null, ...points, rest);
}

function pointLabel(label: LabelDescription, id: string, context: LabelContext): string {
  const { host } = context;
  const { text, formula, font, textOrientation } = label;
  const source = label.source ?? (formula === undefined ? null : cellsOf(formula, host));
  const follows = source && "area" in source ? source : null;
  const content = follows
    ? fieldText(id, sourceTexts(host, follows).join(" "), font, textOrientation)
    : text === undefined
      ? ""
      : richText(text, font, [], textOrientation, "none");
  return (
    (content === "" ? "" : element("c:tx", null, content)) +
    look(label, context) +
    shown(label, context) +
    (follows ? fieldTable(host, id, follows) : "")
  );
}

/** The same for the same point of the same series, and different from every other in the chart. */
function fieldId(series: string, index: number): string {
  const hex = (number: number, digits: number) =>
    number.toString(16).toUpperCase().padStart(digits, "0");
  let hash = 0x811c9dc5;
  for (const letter of series) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return `{${hex(hash, 8)}-0000-4000-8000-${hex(index, 12)}}`;
}

function cellsOf(formula: string, host: Host) {
  try {
    return referenceOf(host, formula);
  } catch {
    // The sheet is gone: the label shows what it showed last.
    return null;
  }
}

function look(labels: LabelsDescription, { kind, isStacked }: LabelContext): string {
  const { numberFormat, linkNumberFormat = false, fill, border, font, textOrientation } = labels;
  const position = POSITIONS[labels.position ?? ""];
  const isKnown = position !== undefined && positionsOf(kind, isStacked).includes(position);
  return (
    (numberFormat === undefined
      ? ""
      : element("c:numFmt", { formatCode: numberFormat, sourceLinked: linkNumberFormat })) +
    shapeElement(fill, border) +
    textProperties(font, textOrientation) +
    (isKnown ? value("dLblPos", position) : "")
  );
}

function shown(labels: LabelsDescription, { kind }: LabelContext): string {
  return (
    value("showLegendKey", labels.showLegendKey ?? false) +
    value("showVal", labels.showValue ?? true) +
    value("showCatName", labels.showCategoryName ?? false) +
    value("showSerName", labels.showSeriesName ?? false) +
    value("showPercent", labels.showPercentage ?? false) +
    value("showBubbleSize", labels.showBubbleSize ?? false) +
    (labels.separator === undefined ? "" : textElement("c:separator", labels.separator)) +
    (kind === "pie" ? value("showLeaderLines", true) : "")
  );
}
