import type { WriteSheet } from "hucre/xlsx";
import type { ChartDescription } from "../../../model/charts/description";
import { SheetPlaces } from "../../../model/charts/sheetPlaces";
import type { Worksheet } from "../../../model/worksheet";
import { element, textElement, XML_HEADER } from "../xml";
import { EMU_PER_POINT } from "./shapes";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

type Placeholder = NonNullable<WriteSheet["charts"]>[number];

/**
 * For each chart one that the writing library can write: it makes the parts, their relationships and types, and the
 * contents are replaced.
 */
export const chartPlaceholders = (charts: readonly ChartDescription[]): Placeholder[] =>
  charts.map(() => ({
    type: "column",
    series: [{ name: "", values: "A1" }],
    anchor: { from: { row: 0, col: 0 } },
  }));

/** The part of a file that says where the charts of a sheet stand. */
export function drawingPart(sheet: Worksheet, charts: readonly ChartDescription[]): string {
  const places = new SheetPlaces(sheet.engine.getSheet());
  const anchors = charts.map((chart, index) => {
    const { left, top, width, height } = chart;
    return element(
      "xdr:twoCellAnchor",
      null,
      corner("xdr:from", places, left, top),
      corner("xdr:to", places, left + width, top + height),
      frame(chart, index),
      element("xdr:clientData")
    );
  });
  return (
    XML_HEADER + element("xdr:wsDr", { "xmlns:xdr": SHEET_DRAWING, "xmlns:a": DRAWING }, ...anchors)
  );
}

const emu = (points: number): number => Math.round(points * EMU_PER_POINT);

function corner(name: string, places: SheetPlaces, left: number, top: number): string {
  const { row, column, x, y } = places.anchorAt(Math.max(0, left), Math.max(0, top));
  return element(
    name,
    null,
    textElement("xdr:col", column),
    textElement("xdr:colOff", emu(x)),
    textElement("xdr:row", row),
    textElement("xdr:rowOff", emu(y))
  );
}

/** The name is what screen readers say too, unless a file brought another text: the API has none for charts. */
function frame({ name, others }: ChartDescription, index: number): string {
  const { alternativeText } = others;
  const descr = typeof alternativeText === "string" ? alternativeText : name;
  return element(
    "xdr:graphicFrame",
    { macro: "" },
    element(
      "xdr:nvGraphicFramePr",
      null,
      element("xdr:cNvPr", { id: index + 2, name, descr }),
      element("xdr:cNvGraphicFramePr")
    ),
    element("xdr:xfrm", null, element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })),
    element(
      "a:graphic",
      null,
      element(
        "a:graphicData",
        { uri: CHART },
        element("c:chart", {
          "xmlns:c": CHART,
          "xmlns:r": RELATIONSHIPS,
          "r:id": `rId${index + 1}`,
        })
      )
    )
  );
}
