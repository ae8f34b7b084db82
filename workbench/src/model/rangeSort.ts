import { Adapter } from "../protocol/adapter";
import { invalidArgument } from "./errors";
import type { Range } from "./range";
import { sortArea, type SortField } from "./sort";
import type { Table } from "./table";

/** Sorting of a range. */
export class RangeSort extends Adapter {
  readonly typeName = "RangeSort";
  constructor(private readonly range: Range) {
    super();
  }
  apply(
    fields: readonly SortField[],
    matchCase?: boolean | null,
    hasHeaders?: boolean | null,
    orientation?: string | null
  ): void {
    const axis = orientation ?? "Rows";
    if (axis !== "Rows" && axis !== "Columns")
      throw invalidArgument(`Nothing is sorted by ${axis}.`);
    const options = { matchCase: matchCase ?? false, hasHeaders: hasHeaders ?? false };
    sortArea(this.range.sheet, this.range.area, fields, { ...options, orientation: axis });
  }
}

/** The sorting of a table, which is remembered. */
export class TableSort extends Adapter {
  readonly typeName = "TableSort";
  override readonly scalars = ["fields", "matchCase", "method"];
  constructor(private readonly table: Table) {
    super();
  }
  get fields(): readonly SortField[] {
    return this.table.sorted?.fields ?? [];
  }
  get matchCase(): boolean {
    return this.table.sorted?.matchCase ?? false;
  }
  get method(): string {
    return this.table.sorted?.method ?? "PinYin";
  }
  apply(fields: readonly SortField[], matchCase?: boolean | null, method?: string | null): void {
    const sorted = { fields, matchCase: matchCase ?? false, method: method ?? "PinYin" };
    const options = { matchCase: sorted.matchCase, hasHeaders: false };
    sortArea(this.table.worksheet, this.table.bodyArea, fields, {
      ...options,
      orientation: "Rows",
    });
    this.table.sorted = sorted;
  }
  /** Forgets the order; the rows stay as they are. */
  clear(): void {
    this.table.sorted = undefined;
  }
  reapply(): void {
    const { sorted } = this.table;
    if (sorted) this.apply(sorted.fields, sorted.matchCase, sorted.method);
  }
}
