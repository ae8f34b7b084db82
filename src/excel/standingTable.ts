import { isBlank, type TypedCell } from "./cellText";
import type { TableMemory } from "./sheetMemory";
import { cellAt, formatAt, type SheetSnapshot, type TableSnapshot } from "./sheetSnapshot";
import {
  findTableEdits,
  ID_KEY,
  isEdited,
  type FoundColumn,
  type FoundRow,
  type TableEdits,
} from "./tableEdits";

/** A cell of the body as it stands. */
export interface StandingCell {
  readonly value: TypedCell;
  /** Its number format where that says more than "General". */
  readonly format: string | null;
  /** People put it there, or took the report's away. Unknown is not edited. */
  readonly edited: boolean;
  /** Where it stands. */
  readonly at: SheetPlace;
}

/** A cell of the sheet, from 0 at A1. */
export interface SheetPlace {
  readonly row: number;
  readonly column: number;
}

/** A table of ours as it stands on the sheet, with what people did to it since it was written. */
export class StandingTable {
  readonly edits: TableEdits;

  /** @param otherIds ids of rows that are ours though they were not written yet: those of the new plan */
  constructor(
    readonly sheet: SheetSnapshot,
    readonly snapshot: TableSnapshot,
    memory: TableMemory,
    idHeader: string,
    otherIds: ReadonlySet<string> = new Set()
  ) {
    this.edits = findTableEdits(sheet, snapshot, memory, idHeader, otherIds);
  }

  cell(row: FoundRow, column: FoundColumn): StandingCell {
    const at = this.place(row.index + 1, column.index);
    const value = cellAt(this.sheet, at.row, at.column);
    const format = formatAt(this.sheet, at.row, at.column);
    return { value, format, edited: isEdited(row, column, value), at };
  }

  /** As text, which Excel makes of every header. */
  header({ index }: FoundColumn): string {
    const { row, column } = this.place(0, index);
    const cell = cellAt(this.sheet, row, column);
    if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
    return typeof cell === "string" ? cell : "";
  }

  /** Cells of the totals row; null where people did not switch one on. */
  totals(): TypedCell[] | null {
    const { totals, rows, columns } = this.snapshot;
    if (!totals) return null;
    return Array.from({ length: columns }, (_, index) => {
      const { row, column } = this.place(rows, index);
      return cellAt(this.sheet, row, column);
    });
  }

  /**
   * What people typed where the new table has no room: in rows and columns that it will not have, and over ids. It is
   * moved, not lost.
   */
  withoutPlace(has: {
    readonly row: (row: FoundRow) => boolean;
    readonly column: (column: FoundColumn) => boolean;
  }): SheetPlace[] {
    const places: SheetPlace[] = [];
    const { rows, columns } = this.edits;
    for (const row of rows) {
      for (const column of columns) {
        if (column.key !== ID_KEY && has.row(row) && has.column(column)) continue;
        const { value, edited, at } = this.cell(row, column);
        if (edited && !isBlank(value)) places.push(at);
      }
    }
    for (const column of columns) {
      const isTheirs = column.key === null || column.renamed;
      if (isTheirs && !has.column(column) && this.header(column) !== "") {
        places.push(this.place(0, column.index));
      }
    }
    return places;
  }

  /** From row and column of the table, its header in row 0. */
  private place(row: number, column: number): SheetPlace {
    return { row: this.snapshot.row + row, column: this.snapshot.column + column };
  }
}
