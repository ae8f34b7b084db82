import { isBlank, type TypedCell } from "./cellText";
import { markOf, PEOPLES, type TableMemory } from "./sheetMemory";

/** Key of the hidden last column that the writer adds to each table. */
export const ID_KEY = "nps:id";

export interface FoundColumn {
  /** Within the table. */
  readonly index: number;
  /** The report's key; null for a column of people's. */
  readonly key: string | null;
  /** People gave it another header than the report did. */
  readonly renamed: boolean;
}

/** Marks of what was last written in each row, by key. */
export type WrittenRows = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The body of a table as it stands. */
export interface Body {
  /** Marks of the headers. */
  readonly headers: readonly string[];
  /** What stands in the id column, row by row. */
  readonly ids: readonly TypedCell[];
  readonly cell: (row: number, column: number) => TypedCell;
}

/** The column with most ids of ours in it, else the one under their header; -1 for none. */
export function findIdColumn(
  headers: readonly string[],
  idHeader: string,
  bodyRows: number,
  isId: (row: number, column: number) => boolean
): number {
  let best = headers.indexOf(idHeader);
  let most = 0;
  for (let column = 0; column < headers.length; column++) {
    let found = 0;
    for (let row = 0; row < bodyRows; row++) if (isId(row, column)) found++;
    if (found > most) {
      most = found;
      best = column;
    }
  }
  return best;
}

/**
 * Which column is which: by the header it had after the last run, by the report's own, then, where people renamed it,
 * by its content, and last by its place between known neighbours. All others are people's.
 */
export function findColumns(
  body: Body,
  memory: TableMemory,
  writtenOf: WrittenRows,
  { idColumn, idHeader }: { readonly idColumn: number; readonly idHeader: string }
): FoundColumn[] {
  const found = new ColumnsFound(body.headers, memory);
  if (idColumn !== -1) found.match(ID_KEY, idColumn);
  found.byHeader();
  found.byContent(
    (key, column) =>
      shareOf(key, column, body, writtenOf, (cell, mark) => markOf(cell) === mark) ?? 0
  );
  found.byPlace((key, column) => {
    const filled = shareOf(key, column, body, writtenOf, (cell) => !isBlank(cell));
    // Nothing was written there that could tell, or people wrote other things over all of it.
    return filled === null || (memory.theirs?.includes(key) === true && filled >= 0.5);
  });
  const planned = new Map(memory.columns);
  return body.headers.map((header, index) => {
    const key = found.keyAt(index);
    const was = key === null ? undefined : key === ID_KEY ? idHeader : planned.get(key);
    return { index, key, renamed: was !== undefined && was !== header && header !== "" };
  });
}

class ColumnsFound {
  private readonly keyOf = new Map<number, string>();
  private readonly placeOf = new Map<string, number>();
  /** Places of columns that were people's after the last run. */
  private readonly own: ReadonlySet<number>;

  constructor(
    private readonly headers: readonly string[],
    private readonly memory: TableMemory
  ) {
    const own = new Set(memory.headers?.flatMap(([key, mark]) => (key === "" ? [mark] : [])));
    this.own = new Set(headers.flatMap((mark, index) => (own.has(mark) ? [index] : [])));
  }

  keyAt(index: number): string | null {
    return this.keyOf.get(index) ?? null;
  }
  match(key: string, column: number): void {
    this.keyOf.set(column, key);
    this.placeOf.set(key, column);
  }

  byHeader(): void {
    const last = (this.memory.headers ?? []).filter(([key]) => key !== "");
    for (const [key, header] of [...last, ...this.memory.columns]) {
      if (this.placeOf.has(key)) continue;
      const column = this.headers.findIndex((mark, i) => mark === header && this.isFree(i));
      if (column !== -1) this.match(key, column);
    }
  }

  /** Half of what was written there still stands; of several such columns the likest. */
  byContent(agrees: (key: string, column: number) => number): void {
    for (const key of this.missing()) {
      const shares = this.headers.map((_, i) => (this.isFree(i) ? agrees(key, i) : 0));
      const best = Math.max(...shares);
      if (best >= 0.5) this.match(key, shares.indexOf(best));
    }
  }

  /** Unknown headers between two known columns are, in their order, the columns that are missing there. */
  byPlace(fits: (key: string, column: number) => boolean): void {
    for (const { keys, columns } of this.gaps()) {
      let left = columns;
      for (const key of keys) {
        const at = left.findIndex((column) => fits(key, column));
        const column = left[at];
        if (column === undefined) continue;
        this.match(key, column);
        left = left.slice(at + 1);
      }
    }
  }

  /** Keys that are missing between two that are known, and unknown headers between these two. */
  private gaps(): { readonly keys: string[]; readonly columns: number[] }[] {
    const order = [...this.memory.columns.map(([key]) => key), ID_KEY];
    const gaps: { readonly keys: string[]; readonly columns: number[] }[] = [];
    let left = -1;
    let keys: string[] = [];
    for (const key of order) {
      const right = this.placeOf.get(key);
      if (right === undefined) {
        keys.push(key);
        continue;
      }
      if (keys.length > 0) gaps.push({ keys, columns: this.strangers(left, right) });
      left = right;
      keys = [];
    }
    if (keys.length > 0) gaps.push({ keys, columns: this.strangers(left, this.headers.length) });
    return gaps.filter(({ columns }) => columns.length > 0);
  }

  private strangers(left: number, right: number): number[] {
    return this.headers.flatMap((_, i) => (i > left && i < right && this.isFree(i) ? [i] : []));
  }
  private isFree(index: number): boolean {
    return !this.keyOf.has(index) && !this.own.has(index);
  }
  private missing(): string[] {
    return this.memory.columns.flatMap(([key]) => (this.placeOf.has(key) ? [] : [key]));
  }
}

/** Of the cells that something was written into, how many are so, in 0…1; null where there are none. */
function shareOf(
  key: string,
  column: number,
  { ids, cell }: Body,
  writtenOf: WrittenRows,
  counts: (cell: TypedCell, mark: string) => boolean
): number | null {
  let some = 0;
  let all = 0;
  ids.forEach((id, row) => {
    const written = typeof id === "string" ? writtenOf.get(id)?.get(key) : undefined;
    if (written === undefined || written === "" || written === PEOPLES) return;
    all++;
    if (counts(cell(row, column), written)) some++;
  });
  return all === 0 ? null : some / all;
}
