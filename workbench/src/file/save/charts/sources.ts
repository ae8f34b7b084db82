import type { Host } from "../../../host";
import type { Source } from "../../../model/charts/description";
import { formulaOf, sourceTexts, sourceValues } from "../../../model/charts/sources";
import { element, textElement } from "../xml";
import { value } from "./shapes";

const point = (idx: number, text: string | number): string =>
  element("c:pt", { idx }, textElement("c:v", text));

const texts = (values: readonly string[]): string =>
  value("ptCount", values.length) +
  values.map((text, index) => (text === "" ? "" : point(index, text))).join("");

/** Numbers with gaps where a cell is blank or holds a text. */
function numbers(values: readonly unknown[], format: string): string {
  const points = values.map((each, index) => (typeof each === "number" ? point(index, each) : ""));
  return textElement("c:formatCode", format) + value("ptCount", values.length) + points.join("");
}

/** Cells that hold numbers, with what they held when the file was saved. */
export function numberSource(host: Host, source: Source): string {
  const values = sourceValues(host, source);
  if (!("area" in source)) return element("c:numLit", null, numbers(values, "General"));
  const { top, left } = source.area;
  const format = host.sheet(source.sheetId)?.cells.format(top, left) ?? "General";
  return element(
    "c:numRef",
    null,
    textElement("c:f", formulaOf(host, source).slice(1)),
    element("c:numCache", null, numbers(values, format))
  );
}

export function textSource(host: Host, source: Source): string {
  const shown = sourceTexts(host, source);
  if (!("area" in source)) return element("c:strLit", null, texts(shown));
  return element(
    "c:strRef",
    null,
    textElement("c:f", formulaOf(host, source).slice(1)),
    element("c:strCache", null, texts(shown))
  );
}

/** Categories: numbers and dates as such, texts as texts, several columns of them as levels. */
export function categorySource(host: Host, source: Source): string {
  if ("area" in source) {
    const { top, left, bottom, right } = source.area;
    if (bottom > top && right > left) return levels(host, source, bottom - top >= right - left);
  }
  const values = sourceValues(host, source).filter((each) => each !== "" && each !== null);
  const allNumbers = values.length > 0 && values.every((each) => typeof each === "number");
  return allNumbers ? numberSource(host, source) : textSource(host, source);
}

function levels(host: Host, source: Extract<Source, { sheetId: string }>, inRows: boolean): string {
  const { area } = source;
  const count = inRows ? area.right - area.left + 1 : area.bottom - area.top + 1;
  // The level nearest to the axis comes first.
  const lines = Array.from({ length: count }, (_, index) => {
    const at = count - 1 - index;
    const line = inRows
      ? { ...area, left: area.left + at, right: area.left + at }
      : { ...area, top: area.top + at, bottom: area.top + at };
    return sourceTexts(host, { ...source, area: line });
  });
  const length = lines[0]?.length ?? 0;
  return element(
    "c:multiLvlStrRef",
    null,
    textElement("c:f", formulaOf(host, source).slice(1)),
    element(
      "c:multiLvlStrCache",
      null,
      value("ptCount", length),
      ...lines.map((line) =>
        element(
          "c:lvl",
          null,
          line.map((text, index) => (text === "" ? "" : point(index, text))).join("")
        )
      )
    )
  );
}

/** Which cells the fields of a label follow; Excel 2013 and later read it. */
export function fieldTable(host: Host, id: string, source: Source): string {
  if (!("area" in source)) return "";
  const extension = "http://schemas.microsoft.com/office/drawing/2012/chart";
  const entry = element(
    "c15:dlblFTEntry",
    null,
    textElement("c15:txfldGUID", id),
    textElement("c15:f", formulaOf(host, source).slice(1)),
    element("c15:dlblFieldTableCache", null, texts(sourceTexts(host, source)))
  );
  return element(
    "c:extLst",
    null,
    element(
      "c:ext",
      { uri: "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}", "xmlns:c15": extension },
      element("c15:dlblFieldTable", null, entry)
    )
  );
}
