import { areaAddress, quoteSheet } from "../../../model/addresses";
import type {
  LabelDescription,
  LabelsDescription,
  SeriesDescription,
  Source,
} from "../../../model/charts/description";
import type { XmlElement } from "../xml";
import { withoutEscapes } from "../xmlText";
import type { ChartContext } from "./chartContext";
import { boxOf } from "./shapes";
import { cellsOf, dataSourceOf } from "./sources";
import { richText, textLook } from "./texts";

const POSITIONS: Readonly<Record<string, string>> = {
  b: "Bottom",
  bestFit: "BestFit",
  ctr: "Center",
  inBase: "InsideBase",
  inEnd: "InsideEnd",
  l: "Left",
  outEnd: "OutsideEnd",
  r: "Right",
  t: "Top",
};
/** What a label can show, by the names of the file. */
const SHOWN = {
  showVal: "showValue",
  showSerName: "showSeriesName",
  showCatName: "showCategoryName",
  showPercent: "showPercentage",
  showBubbleSize: "showBubbleSize",
  showLegendKey: "showLegendKey",
} as const;

/** Reads the labels of a series and of its single points into its description. */
export function labelsOf(
  element: XmlElement,
  series: SeriesDescription,
  context: ChartContext
): void {
  const labels = element.at("dLbls");
  if (!labels) return;
  if (!labels.at("delete")?.flag("val", true)) {
    const shown = shownBy(labels);
    series.hasLabels = Object.values(shown).includes(true);
    if (series.hasLabels) {
      const { showValue = false } = shown;
      const others = Object.entries(shown).filter(([, value]) => value);
      series.labels = { ...lookOf(labels, context), ...Object.fromEntries(others), showValue };
    }
    if (rangeShown(labels))
      context.lose("has labels with texts from a range; they show the values");
  }
  for (const label of labels.all("dLbl")) {
    const index = label.at("idx")?.number("val");
    if (index === undefined) continue;
    if (label.at("layout", "manualLayout")) {
      context.lose("has labels that were moved by hand; they go back to their places");
    }
    const point = (series.points[index] ??= {});
    if (label.at("delete")?.flag("val", true)) {
      point.hasLabel = false;
      continue;
    }
    const own = labelOf(label, series.labels, context);
    const shows = { ...series.labels, ...own };
    const isText = own.text !== undefined || own.source !== undefined;
    point.hasLabel = isText || Object.values(SHOWN).some((member) => shows[member] === true);
    point.label = own;
  }
}

const shownBy = (labels: XmlElement): LabelsDescription =>
  Object.fromEntries(
    Object.entries(SHOWN).flatMap(([name, member]) => {
      const flag = labels.at(name);
      return flag ? [[member, flag.flag("val", true)]] : [];
    })
  );

/** Excel 2013 and later can show a text for each point from a range of cells. */
const rangeShown = (labels: XmlElement): boolean =>
  labels
    .at("extLst")
    ?.descendants("showDataLabelsRange")
    .some((flag) => flag.flag("val", true)) ?? false;

function lookOf(labels: XmlElement, context: ChartContext): LabelsDescription {
  const format = labels.at("numFmt");
  const position = POSITIONS[labels.value("dLblPos") ?? ""];
  const separator = labels.at("separator")?.text;
  return {
    ...(format && {
      numberFormat: format.attribute("formatCode") ?? "General",
      linkNumberFormat: format.flag("sourceLinked"),
    }),
    ...boxOf(labels, context),
    ...textLook(labels.at("txPr"), context),
    ...(position !== undefined && { position }),
    ...(separator !== undefined && { separator: withoutEscapes(separator) }),
  };
}

/** One label, without what it has like the labels of its series. */
function labelOf(
  label: XmlElement,
  series: LabelsDescription,
  context: ChartContext
): LabelDescription {
  const { text, ...look } = textOf(label, context);
  const all: LabelDescription = { ...look, ...lookOf(label, context), ...shownBy(label) };
  const own = Object.entries(all).filter(([member, value]) => {
    const usual = series[member as keyof LabelsDescription];
    if (JSON.stringify(usual) === JSON.stringify(value)) return false;
    // Only of the value it matters whether it was said that it is not shown.
    const isFlag = Object.values<string>(SHOWN).includes(member);
    return value !== false || usual === true || member === "showValue" || !isFlag;
  });
  return { ...Object.fromEntries(own), ...text };
}

type OwnText = Pick<LabelDescription, "text" | "formula" | "source" | "others">;

/** What a label says by itself, and how that text looks. */
function textOf(
  label: XmlElement,
  context: ChartContext
): LabelsDescription & { readonly text?: OwnText } {
  const own = label.at("tx");
  const reference = own?.at("strRef");
  if (reference) {
    const source = dataSourceOf(reference, context);
    const text = reference.at("strCache")?.at("pt", "v")?.text ?? "";
    return { text: source ? following(source, context) : saying(withoutEscapes(text)) };
  }
  const rich = own?.at("rich");
  if (!rich) return {};
  const { text, font, textOrientation, runs, fields, isField } = richText(rich, context);
  if (runs) context.lose("has labels in several fonts; the first one stays");
  const look = {
    ...(font && { font }),
    ...(textOrientation !== undefined && { textOrientation }),
  };
  const source = isField ? followedCell(label, fields[0]?.id ?? "", context) : undefined;
  if (source) return { ...look, text: following(source, context) };
  // A field for the point's own value is what the label shows without any text.
  if (
    isField &&
    /^(VALUE|CATEGORYNAME|SERIESNAME|PERCENTAGE|BUBBLESIZE)$/.test(fields[0]?.type ?? "")
  ) {
    return look;
  }
  if (fields.length > 0)
    context.lose("has labels put together from several fields; they stay as they are");
  return { ...look, text: saying(text) };
}

const saying = (text: string): OwnText => ({ text, others: { autoText: false } });

function following(source: Source, { open }: ChartContext): OwnText {
  const sheet =
    "area" in source ? open.workbook.sheets.find(({ id }) => id === source.sheetId) : undefined;
  if (!sheet || !("area" in source)) return {};
  const formula = `=${quoteSheet(sheet.name)}!${areaAddress(source.area, true)}`;
  return { formula, source, others: { autoText: false } };
}

/** The cell that the field of a label follows, which stands apart from the field. */
function followedCell(label: XmlElement, id: string, context: ChartContext): Source | undefined {
  const entries = label.at("extLst")?.descendants("dlblFTEntry") ?? [];
  const entry = entries.find((each) => each.at("txfldGUID")?.text.trim() === id);
  const formula = entry?.at("f")?.text;
  return formula === undefined ? undefined : cellsOf(withoutEscapes(formula), context.open);
}
