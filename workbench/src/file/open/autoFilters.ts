import type { Host } from "../../host";
import { FilteredSheet } from "../../model/autoFilter";
import { parseAddress, type Area } from "../../model/addresses";
import type { FilterCriteria } from "../../model/filterCriteria";
import type { Worksheet } from "../../model/worksheet";
import type { Feature, OpenFile } from "./openFile";
import type { SheetPart } from "./sheetPart";
import type { XmlElement } from "./xml";

const SIGNS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};
/** Precision of a group of dates, with how many parts of the date it has. */
const PRECISIONS: Readonly<Record<string, string>> = {
  year: "Year",
  month: "Month",
  day: "Day",
  hour: "Hour",
  minute: "Minute",
  second: "Second",
};

/** The filter of a sheet and those of its tables, with the rows that they hide. */
export function autoFilters({ file }: OpenFile, sheet: SheetPart): Feature {
  const own = sheet.root.at("autoFilter");
  const ofTables = sheet.relationships.flatMap(({ type, target }) => {
    const table = type === "table" ? file.xml(target) : null;
    const filter = table?.at("autoFilter");
    const name = table?.attribute("displayName");
    return filter && name ? [{ name, filter }] : [];
  });
  return {
    losses: [],
    finish: (host) => {
      const worksheet = host.sheet(sheet.id);
      if (!worksheet) return [];
      const failed = own ? filterSheet(worksheet, own) : [];
      return [
        ...failed,
        ...ofTables.flatMap(({ name, filter }) => filterTable(host, worksheet, name, filter)),
      ];
    },
  };
}

function filterSheet(sheet: Worksheet, element: XmlElement): readonly string[] {
  const area = parseAddress(element.attribute("ref") ?? "");
  if (!area) return [];
  try {
    const filtered = new FilteredSheet(sheet);
    filtered.place(area);
    for (const [column, criteria] of columnsOf(element)) filtered.filterColumn(column, criteria);
    shownByFilterAlone(sheet, area);
    return [];
  } catch {
    return [
      `${sheet.name} has a filter of a kind that the workbench does not have; hidden rows stay hidden.`,
    ];
  }
}

function filterTable(
  host: Host,
  sheet: Worksheet,
  name: string,
  element: XmlElement
): readonly string[] {
  const table = host.workbook.tables.getItemOrNullObject(name);
  const columns = columnsOf(element);
  if (!table || columns.length === 0) return [];
  try {
    for (const [column, criteria] of columns) table.filterColumn(column, criteria);
    shownByFilterAlone(sheet, table.area);
    return [];
  } catch {
    return [
      `The table ${name} has a filter of a kind that the workbench does not have; hidden rows stay hidden.`,
    ];
  }
}

/** Rows that the filter hides are hidden by it alone, so that they come back when it is taken away. */
function shownByFilterAlone(sheet: Worksheet, area: Area): void {
  const engine = sheet.engine.getSheet();
  const rows = engine.getRowManager();
  for (let row = area.top + 1; row <= area.bottom; row++) {
    const data = rows.getRow(row);
    if (data?.hd && engine.getRowFiltered(row)) data.hd = 0;
  }
}

function columnsOf(element: XmlElement): readonly (readonly [number, FilterCriteria])[] {
  return element.all("filterColumn").flatMap((column) => {
    const criteria = criteriaOf(column);
    return criteria ? [[column.number("colId") ?? 0, criteria] as const] : [];
  });
}

function criteriaOf(column: XmlElement): FilterCriteria | null {
  const list = column.at("filters");
  if (list) {
    const values = list.all("filter").map((each) => each.attribute("val") ?? "");
    const dates = list.all("dateGroupItem").map(dateOf);
    return {
      filterOn: "Values",
      values: [...values, ...(list.flag("blank") ? [""] : []), ...dates],
    };
  }
  const custom = column.at("customFilters");
  if (custom) {
    const [first, second] = custom.all("customFilter").map((each) => {
      const sign = SIGNS[each.attribute("operator") ?? "equal"] ?? "=";
      return `${sign}${each.attribute("val") ?? ""}`;
    });
    return {
      filterOn: "Custom",
      criterion1: first,
      ...(second === undefined ? {} : { criterion2: second }),
      operator: custom.flag("and") ? "And" : "Or",
    };
  }
  const top = column.at("top10");
  if (top) {
    const end = top.flag("top", true) ? "Top" : "Bottom";
    const filterOn = `${end}${top.flag("percent") ? "Percent" : "Items"}`;
    return { filterOn, criterion1: top.attribute("val") ?? "10" };
  }
  const dynamic = column.at("dynamicFilter")?.attribute("type");
  if (dynamic) {
    const dynamicCriteria = dynamic.charAt(0).toUpperCase() + dynamic.slice(1);
    return { filterOn: "Dynamic", dynamicCriteria };
  }
  // By colour or icon: refused when it is applied, and told.
  return column.children.length > 0 ? { filterOn: "Icon" } : null;
}

function dateOf(group: XmlElement): { readonly date: string; readonly specificity: string } {
  const two = (name: string): string => String(group.number(name) ?? 1).padStart(2, "0");
  const time = (name: string): string => String(group.number(name) ?? 0).padStart(2, "0");
  return {
    date: `${group.number("year") ?? 1900}-${two("month")}-${two("day")}T${time("hour")}:${time("minute")}:${time("second")}`,
    specificity: PRECISIONS[group.attribute("dateTimeGrouping") ?? "day"] ?? "Day",
  };
}
