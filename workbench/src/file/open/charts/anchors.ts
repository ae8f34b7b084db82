import type { Box, SheetPlaces } from "../../../model/charts/sheetPlaces";
import type { XmlElement } from "../xml";
import { EMU_PER_POINT } from "./shapes";

const ANCHORS = ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"];

/** What stands on a sheet, lowest first. */
export const anchorsOf = (drawing: XmlElement): readonly XmlElement[] =>
  drawing.children.filter(({ name }) => ANCHORS.includes(name));

/** Where an anchor lies on its sheet, in points to the thousandth: files count finer than that. */
export function boxOfAnchor(anchor: XmlElement, places: SheetPlaces): Box {
  const from = anchor.at("from");
  const to = anchor.at("to");
  const start = from
    ? pointOf(from, places)
    : { left: points(anchor.at("pos"), "x"), top: points(anchor.at("pos"), "y") };
  const size = anchor.at("ext");
  const end = to && pointOf(to, places);
  return {
    left: rounded(start.left),
    top: rounded(start.top),
    width: rounded(Math.max(0, end ? end.left - start.left : points(size, "cx"))),
    height: rounded(Math.max(0, end ? end.top - start.top : points(size, "cy"))),
  };
}

function pointOf(corner: XmlElement, places: SheetPlaces) {
  const number = (name: string): number => Number(corner.at(name)?.text ?? 0) || 0;
  return places.pointOf({
    row: number("row"),
    column: number("col"),
    x: number("colOff") / EMU_PER_POINT,
    y: number("rowOff") / EMU_PER_POINT,
  });
}

const points = (element: XmlElement | undefined, name: string): number =>
  (element?.number(name) ?? 0) / EMU_PER_POINT;

export const rounded = (length: number): number => Math.round(length * 1000) / 1000;
