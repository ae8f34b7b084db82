import type { Host } from "../../../host";
import type { AxisDescription, Line } from "../../../model/charts/description";
import { element } from "../xml";
import { shapeElement, value } from "./shapes";
import { textProperties, titleElement } from "./texts";

/** Where an axis stands in its chart. */
export interface AxisPlace {
  readonly host: Host;
  readonly id: number;
  readonly crossId: number;
  readonly position: "l" | "r" | "t" | "b";
  readonly isSecondary: boolean;
}

const TICKS: Readonly<Record<string, string>> = {
  None: "none",
  Inside: "in",
  Outside: "out",
  Cross: "cross",
};
const LABEL_PLACES: Readonly<Record<string, string>> = {
  NextToAxis: "nextTo",
  High: "high",
  Low: "low",
  None: "none",
};
const UNITS: Readonly<Record<string, string>> = { Days: "days", Months: "months", Years: "years" };

/** What all axes have, in the order of the file's schema. */
function common(axis: AxisDescription, place: AxisPlace, gridlines: Line | undefined): string {
  const isLogarithmic = axis.scaleType === "Logarithmic";
  const grid = (name: string, line: Line | undefined): string =>
    line === undefined || line === null
      ? ""
      : element(`c:${name}`, null, shapeElement(undefined, line));
  const { numberFormat } = axis;
  return (
    value("axId", place.id) +
    element(
      "c:scaling",
      null,
      isLogarithmic ? value("logBase", axis.logBase ?? 10) : "",
      value("orientation", axis.reversed ? "maxMin" : "minMax"),
      value("max", axis.maximum),
      value("min", axis.minimum)
    ) +
    value("delete", !axis.visible) +
    value("axPos", place.position) +
    grid("majorGridlines", gridlines) +
    grid("minorGridlines", axis.minorGridlines) +
    titleElement({ ...axis.title, ...turned(axis.title) }, place.host) +
    element("c:numFmt", {
      formatCode: numberFormat ?? "General",
      sourceLinked: axis.linkNumberFormat ?? numberFormat === undefined,
    }) +
    value("majorTickMark", TICKS[axis.majorTickMark ?? ""] ?? "none") +
    value("minorTickMark", TICKS[axis.minorTickMark ?? ""] ?? "none") +
    value("tickLblPos", LABEL_PLACES[axis.tickLabelPosition ?? ""] ?? "nextTo") +
    shapeElement(axis.fill ?? undefined, axis.line) +
    textProperties(axis.font, axis.textOrientation) +
    value("crossAx", place.crossId)
  );
}

/** How an axis's title is turned is kept with its other members. */
function turned({ others }: AxisDescription["title"]): { textOrientation?: number } {
  const textOrientation = others?.["textOrientation"];
  return typeof textOrientation === "number" ? { textOrientation } : {};
}

/** Where an axis crosses the other one is a property of that other one in Excel's API. */
function crossing(other: AxisDescription, isSecondary: boolean): string {
  if (other.position === "Custom") return value("crossesAt", other.positionAt ?? 0);
  if (other.position === "Maximum") return value("crosses", "max");
  if (other.position === "Minimum") return value("crosses", "min");
  return value("crosses", isSecondary ? "max" : "autoZero");
}

export function categoryAxis(
  axis: AxisDescription,
  other: AxisDescription,
  place: AxisPlace
): string {
  const isDates = axis.categoryType === "DateAxis";
  const gridlines = axis.majorGridlines;
  const content =
    common(axis, place, gridlines) +
    // The value axis of the second pair stands at the far side, its category axis where the first one does.
    crossing(other, false) +
    value("auto", axis.categoryType !== "TextAxis");
  if (isDates) {
    return element(
      "c:dateAx",
      null,
      content,
      value("lblOffset", 100),
      value("baseTimeUnit", UNITS[axis.baseTimeUnit ?? ""]),
      value("majorUnit", axis.majorUnit),
      value("minorUnit", axis.minorUnit)
    );
  }
  return element(
    "c:catAx",
    null,
    content,
    value("lblAlgn", "ctr"),
    value("lblOffset", 100),
    value("tickLblSkip", axis.tickLabelSpacing),
    value("tickMarkSkip", axis.tickMarkSpacing),
    value("noMultiLvlLbl", false)
  );
}

/**
 * @param other the axis across
 * @param between whether the axis stands between categories rather than at their middles
 * @param automaticGrid whether Excel shows gridlines where nothing is said of them
 */
export function valueAxis(
  axis: AxisDescription,
  other: AxisDescription,
  place: AxisPlace,
  between: boolean,
  automaticGrid: boolean
): string {
  const automatic = automaticGrid ? {} : undefined;
  const gridlines = axis.majorGridlines === undefined ? automatic : axis.majorGridlines;
  return element(
    "c:valAx",
    null,
    common(axis, place, gridlines),
    crossing(other, place.isSecondary),
    value("crossBetween", between ? "between" : "midCat"),
    value("majorUnit", axis.majorUnit),
    value("minorUnit", axis.minorUnit),
    displayUnits(axis)
  );
}

function displayUnits({
  displayUnit,
  customDisplayUnit,
  showDisplayUnitLabel,
}: AxisDescription): string {
  if (displayUnit === undefined || displayUnit === "None") return "";
  const name = displayUnit.charAt(0).toLowerCase() + displayUnit.slice(1);
  return element(
    "c:dispUnits",
    null,
    displayUnit === "Custom"
      ? value("custUnit", customDisplayUnit ?? 1)
      : value("builtInUnit", name),
    showDisplayUnitLabel === false ? "" : element("c:dispUnitsLbl")
  );
}
