import type { Host } from "../host";
import { splitReference, type Area } from "./addresses";
import { Range } from "./range";
import type { Table } from "./table";

/**
 * The cells of a structured reference, or null for anything else: Table1, Table1[Score], Table1[#Headers],
 * Table1[[#All],[Score]], Table1[[First]:[Last]].
 */
export function rangeOfStructure(host: Host, text: string): Range | null {
  const { address } = splitReference(text);
  const match = /^([\p{L}_\\][\p{L}\p{N}_.\\?]*)(\[.*\])?$/su.exec(address.trim());
  const table = match ? host.workbook.tables.getItemOrNullObject(match[1] ?? "") : null;
  if (!table) return null;
  const inner = match?.[2]?.slice(1, -1) ?? "";
  const parts = specifiers(inner.trim());
  if (!parts) return null;
  const rows = rowsOf(table, parts.items);
  const columns = columnsOf(table, parts.columns);
  if (!rows || !columns || rows.bottom < rows.top) return null;
  return new Range(table.worksheet, {
    ...rows,
    left: table.area.left + columns[0],
    right: table.area.left + columns[1],
  });
}

/** `[#All],[First]:[Last]` or `Score`, taken apart; an apostrophe takes the next character literally. */
function specifiers(
  inner: string
): { readonly items: readonly string[]; readonly columns: readonly string[] } | null {
  const pieces: string[] = [];
  if (inner.startsWith("[")) {
    const pattern = /\s*\[((?:'.|[^'[\]])*)\]\s*([,:]|$)/gsuy;
    for (let found = pattern.exec(inner); found; found = pattern.exec(inner)) {
      pieces.push(found[1] ?? "");
      if (found[2] === "") break;
    }
    if (pieces.length === 0) return null;
  } else if (inner !== "") pieces.push(inner);
  const items = pieces.filter((piece) => piece.startsWith("#")).map((item) => item.toLowerCase());
  const columns = pieces
    .filter((piece) => !piece.startsWith("#"))
    .map((piece) => piece.trim().replace(/'(.)/gsu, "$1"));
  return columns.length > 2 ? null : { items, columns };
}

function rowsOf(table: Table, items: readonly string[]): Pick<Area, "top" | "bottom"> | null {
  const { area, bodyArea } = table;
  const parts = (items.length > 0 ? items : ["#data"]).map((item) => {
    switch (item) {
      case "#all":
        return { top: area.top, bottom: area.bottom };
      case "#data":
        return { top: bodyArea.top, bottom: bodyArea.bottom };
      case "#headers":
        return table.showHeaders ? { top: area.top, bottom: area.top } : null;
      case "#totals":
        return table.showTotals ? { top: area.bottom, bottom: area.bottom } : null;
      default:
        return null;
    }
  });
  const found = parts.filter((part) => part !== null);
  if (found.length === 0 || found.length < parts.length) return null;
  return {
    top: Math.min(...found.map((part) => part.top)),
    bottom: Math.max(...found.map((part) => part.bottom)),
  };
}

function columnsOf(table: Table, names: readonly string[]): readonly [number, number] | null {
  if (names.length === 0) return [0, table.area.right - table.area.left];
  const headers = table.headers.map((header) => header.toLowerCase());
  const places = names.map((name) => headers.indexOf(name.toLowerCase()));
  return places.includes(-1) ? null : [Math.min(...places), Math.max(...places)];
}
