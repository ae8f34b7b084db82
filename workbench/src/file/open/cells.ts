import { CellValueType, type ICellData, type IDocumentData } from "@univerjs/core";
import { parseAddress, type Area } from "../../model/addresses";
import { looksTyped } from "../../model/entries";
import { withIntersections } from "./impliedIntersection";
import { isRich, stringText, type SharedString } from "./sharedStrings";
import type { Formatting } from "./styleSheet";
import { cellText, xmlText } from "./xmlText";

/** A formula whose results lie in several cells. */
export interface SpilledFormula {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
}

export interface SheetCellsRead {
  readonly cells: Record<number, Record<number, ICellData>>;
  readonly rows: readonly RowRead[];
  readonly spilled: readonly SpilledFormula[];
  /** Of the cells, for the list of what a save would lose. */
  readonly counts: { dataTables: number; arrays: number; richValues: number };
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface RowRead {
  readonly row: number;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface CellContext {
  readonly strings: readonly SharedString[];
  /** The format of cells by its number in the file; undefined where it need not be said. */
  readonly formatOf: (index: number) => Formatting | undefined;
  readonly formulaOf: (text: string) => string;
  /** A text whose parts look different, from its string item. */
  readonly richOf: (item: string) => IDocumentData;
}

const TAG = /<(?:\w+:)?(row|c)\b((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;
const NONE = {};
const ATTRIBUTE = /([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const FORMULA = /<(?:\w+:)?f((?:\s[^>]*?)?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?f>)/;
const VALUE = /<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v>/;

/**
 * The cells of a sheet. They may be a million, so they are cut by pattern from the text of the part.
 *
 * @param xml what stands between the tags of sheetData
 */
export function readCells(xml: string, context: CellContext): SheetCellsRead {
  const cells: Record<number, Record<number, ICellData>> = {};
  const rows: RowRead[] = [];
  const spilled: SpilledFormula[] = [];
  const counts = { dataTables: 0, arrays: 0, richValues: 0 };
  let row = -1;
  let column = -1;
  let lastRow = -1;
  let lastColumn = -1;
  let line: Record<number, ICellData> | null = null;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(xml); tag; tag = TAG.exec(xml)) {
    const [, kind, written = "", closed] = tag;
    const attributes = attributesOf(written);
    if (kind === "row") {
      row = attributes["r"] === undefined ? row + 1 : Number(attributes["r"]) - 1;
      column = -1;
      line = null;
      if (written.length > 0) rows.push({ row, attributes });
      continue;
    }
    const place = placeOf(attributes["r"]);
    if (place) ({ row, column } = place);
    else column++;
    const end = closed ? TAG.lastIndex : endOfCell(xml, TAG.lastIndex);
    const content = closed ? "" : xml.slice(TAG.lastIndex, end);
    TAG.lastIndex = Math.max(TAG.lastIndex, end);
    const cell = read(attributes, content);
    if (!cell) continue;
    if (place || !line) line = cells[row] ??= {};
    line[column] = cell;
    if (row > lastRow) lastRow = row;
    if (column > lastColumn) lastColumn = column;
  }
  return { cells, rows, spilled, counts, lastRow, lastColumn };

  function read(attributes: Readonly<Record<string, string>>, content: string): ICellData | null {
    const format = context.formatOf(Number(attributes["s"] ?? 0));
    const cell: ICellData = content === "" ? {} : valueOf(attributes["t"] ?? "n", content);
    if (attributes["vm"] !== undefined) counts.richValues++;
    if (format) cell.s = format.s;
    // Each cell has custom data of its own: links are added to them, and the object model changes them in place.
    if (format?.custom) cell.custom = structuredClone(format.custom);
    const formula = content.includes("f") ? FORMULA.exec(content) : null;
    if (formula) addFormula(cell, attributes, formula[1] ?? "", formula[2] ?? "");
    for (const _ in cell) return cell;
    return null;
  }

  function valueOf(type: string, content: string): ICellData {
    if (type === "inlineStr") {
      const item = /<(?:\w+:)?is(?:\s[^>]*)?>([\s\S]*)<\/(?:\w+:)?is>/.exec(content)?.[1] ?? "";
      return isRich(item) ? richCell(item) : textCell(stringText(item));
    }
    const value = VALUE.exec(content)?.[1];
    if (value === undefined) return {};
    switch (type) {
      case "s": {
        const shared = context.strings[Number(value)];
        return shared?.rich ? richCell(shared.rich) : textCell(shared?.text ?? "");
      }
      case "str":
        return textCell(cellText(value));
      case "b":
        return { v: value.trim() === "1" || value === "true" ? 1 : 0, t: CellValueType.BOOLEAN };
      case "e":
        return { v: xmlText(value), t: CellValueType.STRING };
      case "d":
        return isoDate(value);
      default: {
        const number = Number(value);
        return Number.isFinite(number) && value.trim() !== ""
          ? { v: number, t: CellValueType.NUMBER }
          : {};
      }
    }
  }

  function richCell(item: string): ICellData {
    return { p: context.richOf(item), t: CellValueType.STRING };
  }

  function addFormula(
    cell: ICellData,
    attributes: Readonly<Record<string, string>>,
    written: string,
    text: string
  ): void {
    const own = attributesOf(written);
    if (own["t"] === "dataTable") {
      counts.dataTables++;
      return;
    }
    // A result that is an empty text is a result all the same.
    if (cell.v === undefined && attributes["t"] === "str") Object.assign(cell, { v: "", t: 1 });
    if (own["t"] === "shared" && own["si"] !== undefined) cell.si = `shared-${own["si"]}`;
    if (text !== "") {
      const formula = context.formulaOf(cellText(text));
      const isArray = own["t"] === "array" || attributes["cm"] !== undefined;
      cell.f = `=${isArray ? formula : withIntersections(formula)}`;
    }
    if (own["t"] !== "array") return;
    if (attributes["cm"] === undefined) counts.arrays++;
    const area = parseAddress(own["ref"] ?? "");
    if (area && (area.bottom > area.top || area.right > area.left))
      spilled.push({ row, column, area });
  }
}

/** Text that reads as something else has to be marked, or the engine makes that of it later. */
function textCell(text: string): ICellData {
  const t = looksTyped(text) ? CellValueType.FORCE_STRING : CellValueType.STRING;
  return { v: text, t };
}

/** Days since 30 December 1899: as every other date of a cell. */
function isoDate(text: string): ICellData {
  const time = Date.parse(/Z|[+-]\d\d:\d\d$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(time)
    ? textCell(cellText(text))
    : { v: time / 86_400_000 + 25_569, t: CellValueType.NUMBER };
}

function endOfCell(xml: string, from: number): number {
  for (let at = xml.indexOf("</", from); at >= 0; at = xml.indexOf("</", at + 2)) {
    const end = xml.indexOf(">", at);
    if (end - at === 3 && xml[at + 2] === "c") return at;
    if (end - at > 3 && xml.slice(at, end).endsWith(":c")) return at;
  }
  return xml.length;
}

/** As nearly all programs write a cell's: only the place, style and type, in this order. */
const USUAL = /^ r="([A-Z]+\d+)"(?: s="(\d+)")?(?: t="(\w+)")?$/;

function attributesOf(written: string): Readonly<Record<string, string>> {
  if (written === "") return NONE;
  const usual = USUAL.exec(written);
  if (usual) {
    const [, r = "", s, t] = usual;
    if (s === undefined) return t === undefined ? { r } : { r, t };
    return t === undefined ? { r, s } : { r, s, t };
  }
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single] of written.matchAll(ATTRIBUTE)) {
    attributes[name] = double ?? single ?? "";
  }
  return attributes;
}

function placeOf(
  address: string | undefined
): { readonly row: number; readonly column: number } | null {
  if (address === undefined) return null;
  let column = 0;
  let at = 0;
  for (; at < address.length; at++) {
    const code = address.charCodeAt(at) & 0xdf;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  const row = Number(address.slice(at));
  return at > 0 && row >= 1 ? { row: row - 1, column: column - 1 } : null;
}
