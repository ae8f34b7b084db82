import { rangeAt } from "./costLines";
import type { RangeCells } from "./costFormulas";
import type { Rows } from "../settings/settingsFormulas";
import { firstBodyRow, type TableSection } from "../tableSection";

export type PartId =
  | "inputs"
  | "churn"
  | "mouth"
  | "revenue"
  | "acquisition"
  | "reputation"
  | "segments"
  | "actions"
  | "returns"
  | "factors";

/** One table of the sheet: how many rows it has is known before its formulas, which refer to other tables. */
export interface Part {
  readonly id: PartId;
  readonly rows: number;
  readonly caption?: string;
  section(laid: Laid): Omit<TableSection, "rowHeight" | "caption"> & { readonly caption?: string };
}

/** Where everything stands. Rows count from 0. */
export interface Laid {
  readonly tables: readonly { readonly part: Part; readonly row: number }[];
  /** Rows of a table's body. */
  body(id: PartId): Rows;
  /** Low, middle and high of one line. */
  line(id: PartId, index: number): RangeCells;
  /** Heading of the picture. */
  readonly figure: number;
  /** First row of the first table's section, and the first free row. */
  readonly first: number;
  readonly end: number;
}

/** One table under the other, with room for the picture after one of them. */
export function layOut(
  parts: readonly Part[],
  first: number,
  figure: { readonly after: PartId; readonly rows: number }
): Laid {
  const bodies = new Map<PartId, Rows>();
  const tables: { part: Part; row: number }[] = [];
  let row = first;
  let figureRow = first;
  for (const part of parts) {
    const body = firstBodyRow(row, part);
    bodies.set(part.id, { first: body, last: body + part.rows - 1 });
    tables.push({ part, row });
    row = body + part.rows + 1;
    if (part.id !== figure.after) continue;
    figureRow = row;
    row += figure.rows;
  }
  const body = (id: PartId): Rows => {
    const found = bodies.get(id);
    if (found === undefined) throw new RangeError(`no table ${id}`);
    return found;
  };
  return {
    tables,
    body,
    line: (id, index) => rangeAt(body(id).first + index),
    figure: figureRow,
    first,
    end: row,
  };
}
