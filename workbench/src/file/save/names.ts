import type { Host } from "../../host";
import {
  areaAddress,
  parseAddress,
  quoteSheet,
  splitReference,
  type Area,
} from "../../model/addresses";
import type { NamedItem } from "../../model/names";
import type { Worksheet } from "../../model/worksheet";
import { toFileFormula } from "../formulas";
import { element, escaped } from "./xml";

interface FileName {
  readonly name: string;
  readonly formula: string;
  readonly sheet: number | null;
  readonly hidden: boolean;
  readonly comment: string;
}

/**
 * The names of a workbook, ordered as Excel orders them, with those that stand for print areas, print titles and
 * filtered areas. Empty where there is none.
 */
export function definedNames(
  host: Host,
  sheets: readonly Worksheet[],
  filters: readonly (Area | null)[],
  functionNames: readonly string[]
): string {
  const written = (item: NamedItem, sheet: number | null): FileName => ({
    name: item.name,
    formula: toFileFormula(item.formula, functionNames),
    sheet,
    hidden: !item.visible,
    comment: item.comment,
  });
  const names = [
    ...host.workbook.names.items().map((item) => written(item, null)),
    ...sheets.flatMap((sheet, index) => [
      ...sheet.names.items().map((item) => written(item, index)),
      ...printNames(sheet, index),
      ...filterName(sheet, index, filters[index] ?? null),
    ]),
  ];
  if (names.length === 0) return "";
  names.sort((a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()) || order(a) - order(b));
  return element("definedNames", null, ...names.map(nameElement));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const order = ({ sheet }: FileName): number => sheet ?? -1;

function nameElement({ name, formula, sheet, hidden, comment }: FileName): string {
  const attributes = {
    name,
    comment: comment || null,
    localSheetId: sheet,
    hidden: hidden || null,
  };
  return element("definedName", attributes, escaped(formula));
}

function printNames(sheet: Worksheet, index: number): readonly FileName[] {
  const page = sheet.host.memory.pages[sheet.id] ?? {};
  const rest = { sheet: index, hidden: false, comment: "" };
  const area = absolute(sheet, page["printArea"]);
  const titles = [absolute(sheet, page["titleColumns"]), absolute(sheet, page["titleRows"])];
  const formula = titles.filter((part) => part !== null).join(",");
  return [
    ...(area === null ? [] : [{ name: "_xlnm.Print_Area", formula: area, ...rest }]),
    ...(formula === "" ? [] : [{ name: "_xlnm.Print_Titles", formula, ...rest }]),
  ];
}

function filterName(sheet: Worksheet, index: number, area: Area | null): readonly FileName[] {
  if (!area) return [];
  const formula = `${quoteSheet(sheet.name)}!${areaAddress(area, true)}`;
  return [{ name: "_xlnm._FilterDatabase", formula, sheet: index, hidden: true, comment: "" }];
}

/** "A1:B2,D4" as references with dollar signs and the sheet's name. */
function absolute(sheet: Worksheet, addresses: unknown): string | null {
  if (typeof addresses !== "string" || addresses === "") return null;
  const parts = addresses.split(/,(?=(?:[^']|'[^']*')*$)/).map((part) => {
    const area = parseAddress(splitReference(part).address);
    return area && `${quoteSheet(sheet.name)}!${areaAddress(area, true)}`;
  });
  return parts.every((part) => part !== null) ? parts.join(",") : null;
}
