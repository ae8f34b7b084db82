import type { WorkRow, WorkTable } from "../report/work/workTable";
import { addressOf } from "./addresses";
import { isBlank, type TypedCell } from "./cellText";
import { originalsOf } from "./findRows";
import { isOwnId } from "./ownRowIds";
import type { Place, RememberedColumns } from "./ownColumns";
import { markOf, PEOPLES, type TableMemory } from "./sheetMemory";

/** The cells of one column's body, and where its first stands on the sheet. */
interface Cells {
  readonly values: readonly (readonly unknown[])[];
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** Where rows and columns stand. */
export interface FoundCells {
  readonly sheet: string;
  /** First row of the body and first column of the table, on the sheet. */
  readonly row: number;
  readonly column: number;
  /** By key: place within the table, and the cells from the body's first row on. */
  readonly columns: ReadonlyMap<
    string,
    { readonly index: number; readonly cells: readonly unknown[] }
  >;
}

/** Columns of one of our tables as {@link WorkTable}. */
export class ColumnsOfTable implements WorkTable {
  readonly rows: readonly WorkRow[];
  readonly deleted: readonly string[];

  /** `ids` by row of the body: the report's id, or null in a row of people's. */
  constructor(
    memory: TableMemory,
    private readonly found: FoundCells,
    ids: readonly { readonly index: number; readonly id: string | null; readonly name: string }[]
  ) {
    const marks = new Map(memory.rows);
    const placeOf = new Map(memory.columns.map(([key], place) => [key, place]));
    const standing = new Set(ids.map(({ id }) => id));
    this.deleted = [...memory.deleted, ...marks.keys()].filter((id) => !standing.has(id));
    this.rows = ids.map(({ index, id, name }): WorkRow => {
      const value = (key: string): unknown => this.found.columns.get(key)?.cells[index];
      return {
        id,
        name,
        value,
        address: (key) => this.address(index, key),
        isTyped: (key) => {
          const here = typed(value(key));
          const place = placeOf.get(key);
          const line = id === null ? undefined : marks.get(id);
          if (line === undefined || place === undefined) return !isBlank(here);
          const written = line.split(".")[place] ?? "";
          return written === PEOPLES ? !isBlank(here) : markOf(here) !== written;
        },
      };
    });
  }

  /** From columns that stand where they were written; null where the ids are gone and rows have to be looked for. */
  static asWritten(
    { memory }: RememberedColumns,
    sheet: string,
    places: readonly Place[],
    cells: readonly Cells[]
  ): ColumnsOfTable | null {
    const [ids] = cells;
    if (ids === undefined) return null;
    const columns = new Map(
      places.flatMap(({ key, index }, at) =>
        key === null ? [] : [[key, { index, cells: flat(cells[at]) }] as const]
      )
    );
    const codes = flat(ids);
    const rows = rowsById(codes, memory, columns);
    if (memory.rows.length > 0 && codes.every((code) => code === "")) return null;
    const first = ids.columnIndex - (places[0]?.index ?? 0);
    const found = { sheet, row: ids.rowIndex, column: first, columns };
    return new ColumnsOfTable(memory, found, withContent(rows, columns));
  }

  private address(index: number, key: string): string {
    const { sheet, row, column, columns } = this.found;
    const at = columns.get(key)?.index ?? 0;
    return addressOf({ sheet, row: row + index, column: column + at, rows: 1, columns: 1 });
  }
}

function flat(cells: Cells | undefined): readonly unknown[] {
  return cells?.values.map((line) => line[0]) ?? [];
}

/** As the next run will take them: see {@link originalsOf}. */
function rowsById(
  codes: readonly unknown[],
  memory: TableMemory,
  columns: FoundCells["columns"]
): { readonly index: number; readonly id: string | null; readonly name: string }[] {
  const marksOf = new Map<unknown, string>(memory.rows);
  const read = memory.columns.flatMap(([key], place) => {
    const cells = columns.get(key)?.cells;
    return cells === undefined ? [] : [{ place, cells }];
  });
  const originals = originalsOf(
    codes,
    (code) => marksOf.has(code),
    (row, code) => {
      const marks = marksOf.get(code)?.split(".") ?? [];
      return read.filter(({ place, cells }) => markOf(typed(cells[row])) === marks[place]).length;
    }
  );
  return codes.map((code, index) => {
    const isOurs = typeof code === "string" && originals.get(code) === index;
    return { index, id: isOurs ? code : null, name: isOurs ? code : ownName(code, index) };
  });
}

/** Rows of people's keep the number they were given; one that has none yet is named by its place. */
export function ownName(code: unknown, index: number): string {
  return typeof code === "string" && isOwnId(code) ? `${code}` : `own:${index}`;
}

/** An empty table shows one empty row, which is nobody's; so is any row of people's without content. */
function withContent<Row extends { readonly index: number; readonly id: string | null }>(
  rows: readonly Row[],
  columns: FoundCells["columns"]
): Row[] {
  const all = [...columns.values()];
  return rows.filter(
    ({ index, id }) => id !== null || all.some(({ cells }) => !isBlank(typed(cells[index])))
  );
}

function typed(value: unknown): TypedCell {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : null;
}
