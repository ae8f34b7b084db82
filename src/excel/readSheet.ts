import { readTyped, type TypedCell } from "./cellText";
import { isSizeLimit } from "./errors";
import type { BookSheet } from "./ownSheets";
import type { SheetSnapshot } from "./sheetSnapshot";

/** Formulas, values and formats of that many cells of a list stay under the 5 MB of Excel on the web: some 36 bytes each. */
const CELLS_AT_ONCE = 115_000;
/** Fewer are never refused for their number: one cell holds 32,767 characters at most. */
const LEAST_CELLS = 40;

/** Up to so many cells come with their types at once; of more, types are asked for where a value looks like an error. */
const FEW_CELLS = 20_000;

interface Block {
  readonly range: Excel.Range;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly cells: number;
}

/**
 * Some sheets as they stand: one round trip for all of them, more only where they hold more than one answer can carry,
 * or errors in a long list; what Excel finds too large comes in halves. Same order as asked.
 */
export async function readSnapshots(
  context: Excel.RequestContext,
  sheets: readonly BookSheet[]
): Promise<SheetSnapshot[]> {
  for (let cells = CELLS_AT_ONCE; ; cells /= 2) {
    try {
      return await readOnce(context, sheets, cells);
    } catch (thrown) {
      if (!isSizeLimit(thrown) || cells / 2 < LEAST_CELLS) throw thrown;
    }
  }
}

async function readOnce(
  context: Excel.RequestContext,
  sheets: readonly BookSheet[],
  cellsAtOnce: number
): Promise<SheetSnapshot[]> {
  const groups = blocksOf(context, sheets, cellsAtOnce);
  for (const blocks of groups) {
    for (const { range, cells } of blocks) {
      range.load(`formulas,values,numberFormat${cells > FEW_CELLS ? "" : ",valueTypes"}`);
    }
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- only when one answer cannot carry all
    await context.sync();
  }
  const unsure = groups.flat().filter(({ range, cells }) => cells > FEW_CELLS && holdsHash(range));
  for (const { range } of unsure) range.load("valueTypes");
  if (unsure.length > 0) await context.sync();
  const typed = new Set(unsure);
  const snapshots = sheets.map(({ tables }) => ({
    cells: [] as TypedCell[][],
    formats: [] as string[][],
    tables,
  }));
  for (const block of groups.flat()) {
    const snapshot = snapshots[block.sheet];
    const isTyped = block.cells <= FEW_CELLS || typed.has(block);
    if (snapshot !== undefined) place(block, isTyped, snapshot);
  }
  return snapshots;
}

/** Cut so that each answer carries as much as it may. */
function blocksOf(
  context: Excel.RequestContext,
  sheets: readonly BookSheet[],
  cellsAtOnce: number
): Block[][] {
  const groups: Block[][] = [];
  let room = 0;
  for (const [index, { id, used }] of sheets.entries()) {
    if (used === null) continue;
    const sheet = context.workbook.worksheets.getItem(id);
    const { column, columns } = used;
    const end = used.row + used.rows;
    for (let row = used.row; row < end;) {
      if (groups.length === 0 || room < columns) {
        groups.push([]);
        room = Math.max(columns, cellsAtOnce);
      }
      const rows = Math.min(Math.floor(room / columns), end - row);
      const range = sheet.getRangeByIndexes(row, column, rows, columns);
      groups.at(-1)?.push({ range, sheet: index, row, column, cells: rows * columns });
      room -= rows * columns;
      row += rows;
    }
  }
  return groups;
}

/** Every error of Excel begins so, in any language. */
function holdsHash({ values }: Excel.Range): boolean {
  return (values as unknown[][]).some((line) =>
    line.some((value) => typeof value === "string" && value.startsWith("#"))
  );
}

function place(
  { range, row, column }: Block,
  isTyped: boolean,
  { cells, formats }: { readonly cells: TypedCell[][]; readonly formats: string[][] }
): void {
  const types: unknown[][] = isTyped ? range.valueTypes : [];
  range.values.forEach((line, i) => {
    while (cells.length <= row + i) {
      cells.push([]);
      formats.push([]);
    }
    const margin = new Array<null>(column).fill(null);
    cells[row + i] = [
      ...margin,
      ...line.map((value, j) => {
        const type = types[i]?.[j];
        return readTyped(range.formulas[i]?.[j], value, typeof type === "string" ? type : "");
      }),
    ];
    const lineFormats = (range.numberFormat[i] ?? []) as unknown[];
    formats[row + i] = [...margin.map(() => ""), ...lineFormats.map((format) => String(format))];
  });
}
