import { readTyped, type TypedCell } from "./cellText";
import type { BookSheet } from "./ownSheets";
import type { SheetSnapshot } from "./sheetSnapshot";

/** Formulas, values, types and formats of that many cells stay well under the 5 MB of Excel on the web. */
const CELLS_AT_ONCE = 40_000;

interface Block {
  readonly range: Excel.Range;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly cells: number;
}

/**
 * Some sheets as they stand: one round trip for all of them, more only where they hold more than one
 * answer can carry. Same order as asked.
 */
export async function readSnapshots(
  context: Excel.RequestContext,
  sheets: readonly BookSheet[]
): Promise<SheetSnapshot[]> {
  const blocks = sheets.flatMap(({ id, used }, i): Block[] => {
    if (used === null) return [];
    const sheet = context.workbook.worksheets.getItem(id);
    const rows = Math.max(1, Math.floor(CELLS_AT_ONCE / used.columns));
    return Array.from({ length: Math.ceil(used.rows / rows) }, (_, b) => {
      const row = used.row + b * rows;
      const height = Math.min(rows, used.row + used.rows - row);
      const range = sheet.getRangeByIndexes(row, used.column, height, used.columns);
      return { range, sheet: i, row, column: used.column, cells: height * used.columns };
    });
  });
  if (blocks.length > 0) await loadBlocks(context, blocks);
  const snapshots = sheets.map(({ tables }) => ({
    cells: [] as TypedCell[][],
    formats: [] as string[][],
    tables,
  }));
  for (const block of blocks) {
    const snapshot = snapshots[block.sheet];
    if (snapshot !== undefined) place(block, snapshot);
  }
  return snapshots;
}

async function loadBlocks(context: Excel.RequestContext, blocks: readonly Block[]): Promise<void> {
  let cells = 0;
  for (const block of blocks) {
    if (cells > 0 && cells + block.cells > CELLS_AT_ONCE) {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- only when one answer cannot carry all
      await context.sync();
      cells = 0;
    }
    block.range.load("formulas,values,valueTypes,numberFormat");
    cells += block.cells;
  }
  await context.sync();
}

function place(
  { range, row, column }: Block,
  { cells, formats }: { readonly cells: TypedCell[][]; readonly formats: string[][] }
): void {
  range.values.forEach((line, i) => {
    while (cells.length <= row + i) {
      cells.push([]);
      formats.push([]);
    }
    const margin = new Array<null>(column).fill(null);
    cells[row + i] = [
      ...margin,
      ...line.map((value, j) =>
        readTyped(range.formulas[i]?.[j], value, range.valueTypes[i]?.[j] ?? "")
      ),
    ];
    const lineFormats = (range.numberFormat[i] ?? []) as unknown[];
    formats[row + i] = [...margin.map(() => ""), ...lineFormats.map((format) => String(format))];
  });
}
