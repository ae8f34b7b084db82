import { addressParts, parseAddress, splitReference } from "../../../model/addresses";
import type { Source } from "../../../model/charts/description";
import type { OpenFile } from "../openFile";
import type { XmlElement } from "../xml";
import { withoutEscapes } from "../xmlText";
import type { ChartContext } from "./chartContext";

/** More points than a chart of Excel has. */
const MOST_POINTS = 32_000;

/**
 * The data that an element like c:val or c:cat holds: cells, or fixed values where the file names none that the
 * workbench can follow.
 */
export function dataSource(
  holder: XmlElement | undefined,
  context: ChartContext
): Source | undefined {
  const [data] = holder?.children.filter(({ name }) => name !== "extLst") ?? [];
  if (!data) return undefined;
  const formula = data.at("f")?.text;
  if (formula === undefined) return { values: cached(data, data.name.startsWith("num")) };
  const cells = cellsOf(withoutEscapes(formula), context.open);
  if (cells) return cells;
  context.lose("takes values from where the workbench cannot follow them; what they were stays");
  const cache = data.at("numCache") ?? data.at("strCache") ?? data.at("multiLvlStrCache");
  return { values: cached(cache, data.name.startsWith("num")) };
}

/** A text that follows a cell, with what it read when the file was saved. */
export function referredText(
  reference: XmlElement,
  context: ChartContext
): { readonly text: string; readonly source?: Source } {
  const source = dataSourceOf(reference, context);
  const text = cached(reference.at("strCache"), false).join(" ");
  return { text, ...(source && "area" in source && { source }) };
}

/** The cells of a reference; undefined where they cannot be followed, which is told. */
export function dataSourceOf(reference: XmlElement, context: ChartContext): Source | undefined {
  const cells = cellsOf(withoutEscapes(reference.at("f")?.text ?? ""), context.open);
  if (!cells)
    context.lose("has texts from where the workbench cannot follow them; they stay as they are");
  return cells;
}

/**
 * The cells that a formula of a chart names, itself or through a defined name; undefined for several areas, other
 * workbooks and what is computed.
 *
 * @example cellsOf("Data!$A$2:$A$9", open)
 */
export function cellsOf(formula: string, open: OpenFile, depth = 0): Source | undefined {
  const text = formula.trim().replace(/^\((.*)\)$/s, "$1");
  if (addressParts(text).length !== 1 || text.includes("[")) return undefined;
  const { sheet: name, address } = splitReference(text);
  const area = parseAddress(address);
  if (!area) {
    const defined = depth < 3 ? definedName(address, open) : undefined;
    return defined === undefined ? undefined : cellsOf(defined, open, depth + 1);
  }
  const wanted = name?.toLowerCase();
  const sheet = open.workbook.sheets.find((each) => each.name.toLowerCase() === wanted);
  return sheet && { sheetId: sheet.id, area };
}

function definedName(name: string, { workbook }: OpenFile): string | undefined {
  const all = workbook.root.at("definedNames")?.all("definedName") ?? [];
  const wanted = name.toLowerCase();
  return all.find((each) => each.attribute("name")?.toLowerCase() === wanted)?.text;
}

function cached(cache: XmlElement | undefined, numbers: boolean): (string | number | null)[] {
  // Of categories with several levels the one nearest to the axis comes first.
  const points = (cache?.at("lvl") ?? cache)?.all("pt") ?? [];
  const said = Number(cache?.value("ptCount") ?? points.length);
  const count = Math.min(Number.isFinite(said) ? said : points.length, MOST_POINTS);
  const values: (string | number | null)[] = Array.from({ length: count }, () => null);
  for (const point of points) {
    const index = point.number("idx") ?? -1;
    if (index < 0 || index >= count) continue;
    const text = withoutEscapes(point.at("v")?.text ?? "");
    const number = Number(text);
    values[index] = numbers ? (text.trim() === "" || Number.isNaN(number) ? null : number) : text;
  }
  return values;
}
