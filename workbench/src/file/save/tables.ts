import type { TableDefinition } from "hucre/xlsx";
import { areaAddress, type Area } from "../../model/addresses";
import type { Table } from "../../model/table";
import { TOTALS_FUNCTIONS } from "../../model/tableTotals";
import type { Worksheet } from "../../model/worksheet";
import { toFileFormula } from "../formulas";
import { fileFilter } from "./autoFilters";
import type { DifferentialStyles } from "./differentialStyles";
import { element, officeText, textElement } from "./xml";

/** The tables of one sheet, as the writing library takes them and with what it leaves out. */
export interface SheetTables {
  readonly definitions: readonly TableDefinition[];
  readonly areas: readonly Area[];
  /** Completes the part of the table at this place. */
  complete(part: string, index: number): string;
  tableAt(row: number, column: number): string | undefined;
  headerAt(row: number, column: number): string | undefined;
}

type Column = TableDefinition["columns"][number];

export function sheetTables(
  sheet: Worksheet,
  styles: DifferentialStyles,
  functionNames: readonly string[]
): SheetTables {
  const tables = sheet.tables.items().map((table) => ({
    table,
    name: table.name,
    area: table.area,
    headers: table.headers,
    filter: fileFilter({ ...table.area, bottom: table.bodyArea.bottom }, styles, (column) =>
      table.criteriaOf(column)
    ),
  }));
  const at = (row: number, column: number) =>
    tables.find(({ area }) => isWithin(area, row, column));
  return {
    definitions: tables.map(({ table }) => definition(sheet, table, functionNames)),
    areas: tables.map(({ area }) => area),
    complete: (part, index) => {
      const found = tables[index];
      if (!found) return part;
      const filtered = part.replace(/<autoFilter [^>]*\/>/, () => found.filter.element());
      return completed(filtered, found.table, functionNames);
    },
    tableAt: (row, column) => (tables.length === 0 ? undefined : at(row, column)?.name),
    headerAt: (row, column) => {
      const found = tables.length === 0 ? undefined : at(row, column);
      if (!found || row !== found.area.top || !found.table.showHeaders) return undefined;
      return found.headers[column - found.area.left];
    },
  };
}

const isWithin = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

function definition(
  sheet: Worksheet,
  table: Table,
  functionNames: readonly string[]
): TableDefinition {
  const { name, area, headers } = table;
  const totals = table.showTotals ? area.bottom : null;
  return {
    name,
    range: areaAddress(area),
    columns: headers.map((header, index): Column => {
      // The name of a column stands in an attribute, where a line break has a form of its own.
      const column = { name: officeText(header).replaceAll("\n", "_x000a_") };
      if (totals === null) return column;
      return { ...column, ...total(sheet, totals, area.left + index, name, functionNames) };
    }),
    ...(table.style && { style: table.style }),
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
    showAutoFilter: table.showFilterButton && table.showHeaders,
    showTotalRow: totals !== null,
  };
}

/** What the totals row says of a column, read from its cell: the two must agree or Excel repairs the file. */
function total(
  sheet: Worksheet,
  row: number,
  column: number,
  table: string,
  functionNames: readonly string[]
): Partial<Column> {
  const { cells } = sheet;
  const formula = cells.formula(row, column);
  if (formula === null) {
    const text = cells.values({ top: row, left: column, bottom: row, right: column })[0]?.[0] ?? "";
    return text === "" ? {} : { totalLabel: officeText(String(text)) };
  }
  const subtotal = /^=SUBTOTAL\((1\d\d),[^,]*\[[^\]#@]+\]\)$/i.exec(
    formula.replace(/\s/g, "")
  )?.[1];
  const known = TOTALS_FUNCTIONS[subtotal ?? ""];
  if (known) return { totalFunction: known };
  return { totalFunction: "custom", totalFormula: toFileFormula(formula, functionNames, table) };
}

/** Adds the formulas of whole columns, the look of the first and last column, and hidden headers. */
function completed(part: string, table: Table, functionNames: readonly string[]): string {
  const formulas = table.host.memory.tables[table.id]?.calculatedColumns ?? {};
  let index = -1;
  let xml = part.replace(
    /<tableColumn ([^>]*?)(?:\/>|>(.*?)<\/tableColumn>)/gs,
    (_, attributes: string, inner?: string) => {
      index++;
      const formula = formulas[table.headers[index] ?? ""];
      const calculated = formula
        ? textElement("calculatedColumnFormula", toFileFormula(formula, functionNames, table.name))
        : "";
      const content = calculated + (inner ?? "");
      return content === ""
        ? `<tableColumn ${attributes}/>`
        : `<tableColumn ${attributes}>${content}</tableColumn>`;
    }
  );
  if (!table.showHeaders) xml = xml.replace("<table ", '<table headerRowCount="0" ');
  return xml.replace(
    /<tableStyleInfo [^>]*\/>/,
    element("tableStyleInfo", {
      // Without a name the table has no style; an empty name would not do.
      name: table.style || null,
      showFirstColumn: table.highlightFirstColumn,
      showLastColumn: table.highlightLastColumn,
      showRowStripes: table.showBandedRows,
      showColumnStripes: table.showBandedColumns,
    })
  );
}
