import { ExcelProblem, isSizeLimit } from "./errors";
import { slices, totalRows, type Part } from "./part";
import { inExcel } from "./run";

/** Excel on the web refuses answers above 5 MB; what is aimed at leaves room for what is not counted. */
const TARGET_BYTES = 3_000_000;
const FIRST_BLOCK = 20_000;
/** What a cell of an unknown column is reckoned at before one has been read, type included. */
const CELL_BYTES = 20;

export interface BlockOptions {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Reads `count` rows from `first`: how many bytes they took, or null when Excel gave no values. */
export type BlockReader = (first: number, count: number) => Promise<{ bytes: number } | null>;

/**
 * Cuts a long read into blocks that stay under the size limit: starts with `firstBlock` rows, grows or
 * shrinks with the bytes a row takes, and halves where Excel refuses. Throws tooLarge when a single row is
 * refused, cancelled on the signal.
 * `resume` holds the next row, so that a read that is started again goes on where it was.
 */
export async function inBlocks(
  total: number,
  firstBlock: number,
  read: BlockReader,
  options: BlockOptions = {},
  resume: { next: number } = { next: 0 }
): Promise<void> {
  let size = Math.max(1, firstBlock);
  let ceiling = Infinity;
  while (resume.next < total) {
    if (options.signal?.aborted === true) throw new ExcelProblem("cancelled");
    const count = Math.min(size, total - resume.next);
    const block = await readOrRefused(read, resume.next, count);
    if (block === null) {
      if (count === 1) throw new ExcelProblem("tooLarge");
      // What was too large once will be again: no later block tries it.
      size = ceiling = Math.floor(count / 2);
      continue;
    }
    resume.next += count;
    options.onProgress?.(resume.next, total);
    const fitting = Math.floor(TARGET_BYTES / Math.max(1, block.bytes / count));
    size = Math.max(1, Math.min(fitting, ceiling));
  }
}

async function readOrRefused(
  read: BlockReader,
  first: number,
  count: number
): Promise<{ bytes: number } | null> {
  try {
    return await read(first, count);
  } catch (thrown) {
    if (isSizeLimit(thrown)) return null;
    throw thrown;
  }
}

/**
 * One block of rows: the cells of a wanted column (by its index in the source), one a row. The next block is asked for
 * when this one has been taken, so that whoever takes it may rest in between.
 */
export type TakeBlock = (
  first: number,
  count: number,
  cells: (column: number) => readonly unknown[]
) => void | Promise<void>;

/**
 * Reads some columns of a source, and only these, in blocks; one round trip a block.
 * Cells come as Excel's values; a cell that holds an Excel error comes as "#N/A" whatever the error and
 * Excel's language, because texts of errors are localised and types are not.
 * @param columns indexes within the source's columns
 */
export async function readColumns(
  parts: readonly Part[],
  columns: readonly number[],
  take: TakeBlock,
  options: BlockOptions = {}
): Promise<void> {
  const wanted = [...new Set(columns)];
  const resume = { next: 0 };
  const estimate = Math.floor(TARGET_BYTES / (CELL_BYTES * Math.max(1, wanted.length)));
  await inExcel(
    (context) => {
      const read: BlockReader = async (first, count) => {
        const ranges = slices(parts, first, count).map((slice) => {
          const sheet = context.workbook.worksheets.getItem(slice.sheet);
          return wanted.map((column) => {
            const sheetColumn = slice.columns[column];
            if (sheetColumn === undefined) throw new RangeError(`no column ${column}`);
            return sheet
              .getRangeByIndexes(slice.row, sheetColumn, slice.rows, 1)
              .load("values,valueTypes");
          });
        });
        await context.sync();
        const cells = new Map<number, unknown[]>(wanted.map((column) => [column, []]));
        for (const slice of ranges) {
          for (const [index, range] of slice.entries()) {
            if (!addCells(range, cells.get(wanted[index] ?? -1) ?? [])) return null;
          }
        }
        await take(first, count, (column) => cells.get(column) ?? []);
        return { bytes: [...cells.values()].reduce((sum, column) => sum + bytesOf(column), 0) };
      };
      return inBlocks(totalRows(parts), Math.min(FIRST_BLOCK, estimate), read, options, resume);
    },
    { repeatable: true, signal: options.signal }
  );
}

/** Adds a one-column range's cells; false when Excel gave null instead of values (office-js 4783). */
function addCells(range: Excel.Range, into: unknown[]): boolean {
  const values = range.values as unknown[][] | null;
  const types = range.valueTypes as Excel.RangeValueType[][] | null;
  if (values === null || types === null) return false;
  values.forEach((line, row) => {
    into.push(cellOf(line[0], types[row]?.[0]));
  });
  return true;
}

/** An error by its type, an empty cell as "", everything else as it comes. */
export function cellOf(value: unknown, type: string | undefined): unknown {
  if (type === "Error") return "#N/A";
  return type === "Empty" ? "" : value;
}

/** What cells take on the wire with their type names, roughly; three bytes for each non-ASCII character. */
function bytesOf(cells: readonly unknown[]): number {
  let bytes = 0;
  for (const cell of cells) {
    // The type's name in brackets takes about 11.
    if (typeof cell !== "string") bytes += 19;
    // eslint-disable-next-line no-control-regex -- the range is ASCII itself
    else bytes += 16 + cell.length * (/^[\x00-\x7F]*$/.test(cell) ? 1 : 3);
  }
  return bytes;
}
