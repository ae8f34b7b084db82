import type { Host } from "../../host";
import { parseAddress, toEngine } from "../../model/addresses";
import type { TableMemory } from "../../model/memory";
import type { SheetPart } from "./sheetPart";
import type { XmlElement } from "./xml";
import { withoutEscapes } from "./xmlText";
import type { XlsxPackage } from "./xlsxPackage";

export interface TablesRead {
  /** As the engine's snapshot holds them, by sheet. */
  readonly engine: Readonly<Record<string, { readonly tables: readonly object[] }>>;
  readonly losses: readonly string[];
  finish(host: Host): void;
}

/** The tables of all sheets, with their calculated columns and totals. */
export function tablesOf(
  file: XlsxPackage,
  sheets: readonly SheetPart[],
  formulaOf: (text: string) => string
): TablesRead {
  const engine: Record<string, { tables: object[] }> = {};
  const memory: Record<string, TableMemory> = {};
  const losses: string[] = [];
  for (const sheet of sheets) {
    for (const { type, target } of sheet.relationships) {
      const root = type === "table" ? file.xml(target) : null;
      const area = parseAddress(root?.attribute("ref") ?? "");
      if (!root || !area) continue;
      const id = `${sheet.id}-table-${root.attribute("id") ?? target}`;
      const columns = root.at("tableColumns")?.all("tableColumn") ?? [];
      const name = root.attribute("displayName") ?? root.attribute("name") ?? id;
      (engine[sheet.id] ??= { tables: [] }).tables.push({
        id,
        name,
        range: toEngine(area),
        meta: {},
        options: { showHeader: (root.number("headerRowCount") ?? 1) > 0, showFooter: false },
        columns: columns.map((column, index) => ({
          id: `${id}-${index}`,
          displayName: nameOf(column),
          dataType: "string",
          formula: "",
          meta: {},
          style: {},
        })),
      });
      memory[id] = look(root, columns, formulaOf);
      if (root.attribute("tableType") === "queryTable" || hasQuery(file, target)) {
        losses.push(`The table ${name} on ${sheet.name} is filled by a query.`);
      }
    }
  }
  const finish = (host: Host): void => {
    Object.assign(host.memory.tables, memory);
    for (const table of host.workbook.tables.items()) table.drawStyle();
  };
  return { engine, losses, finish };
}

const nameOf = (column: XmlElement): string => withoutEscapes(column.attribute("name") ?? "");

const hasQuery = (file: XlsxPackage, part: string): boolean =>
  file.relationships(part).some(({ type }) => type === "queryTable");

function look(
  root: XmlElement,
  columns: readonly XmlElement[],
  formulaOf: (text: string) => string
): TableMemory {
  const info = root.at("tableStyleInfo");
  const calculatedColumns: Record<string, string> = {};
  const totals: NonNullable<TableMemory["totals"]> = {};
  for (const column of columns) {
    const name = nameOf(column);
    const formula = column.at("calculatedColumnFormula");
    if (formula) calculatedColumns[name] = `=${formulaOf(withoutEscapes(formula.text))}`;
    const label = column.attribute("totalsRowLabel");
    const own = column.at("totalsRowFormula");
    const kind = column.attribute("totalsRowFunction");
    if (own) totals[name] = { formula: `=${formulaOf(withoutEscapes(own.text))}` };
    else if (kind && kind !== "none") totals[name] = { function: kind };
    else if (label !== undefined) totals[name] = { label: withoutEscapes(label) };
  }
  return {
    style: info?.attribute("name") ?? "",
    showBandedRows: info?.flag("showRowStripes") ?? false,
    showBandedColumns: info?.flag("showColumnStripes") ?? false,
    showFilterButton: root.at("autoFilter") !== undefined,
    showTotals: (root.number("totalsRowCount") ?? 0) > 0,
    highlightFirstColumn: info?.flag("showFirstColumn") ?? false,
    highlightLastColumn: info?.flag("showLastColumn") ?? false,
    ...(Object.keys(calculatedColumns).length > 0 ? { calculatedColumns } : {}),
    ...(Object.keys(totals).length > 0 ? { totals } : {}),
  };
}
