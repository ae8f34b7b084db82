import { parseAddress, splitAreas, type Block } from "./addresses";
import { inBlocks } from "./readBlocks";
import { inExcel } from "./run";

/** Cells of which some read as 0, and the rows in which (counted from 0, inclusive). */
interface Question {
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

interface Waiting {
  readonly question: Question;
  readonly resolve: (empty: Uint8Array) => void;
  readonly reject: (reason: unknown) => void;
}

/** A stretch of rows to read, and where its first row lies within the answer. */
interface Stretch {
  readonly block: Block;
  readonly into: Uint8Array;
  readonly offset: number;
}

/** Cells in the first round trip: their types take about 11 bytes each, well under the limit of 5 MB. */
const FIRST_CELLS = 250_000;
const BYTES_PER_TYPE = 11;

let waiting: Waiting[] = [];

/**
 * Which cells of a range are truly empty, for custom functions that were handed a 0: one byte a cell,
 * row by row over the whole range, 1 = empty; rows outside firstRow…lastRow are not looked at.
 * All questions asked within one turn of the event loop share one round trip (as many as fit), because
 * Excel calls a hundred functions at once after an edit. Rejects when the address is none, does not
 * have the shape of the cells, lies in another workbook, or Excel does not answer.
 */
export function emptyCells(question: Question): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    waiting.push({ question, resolve, reject });
    if (waiting.length === 1) setTimeout(answerAll, 0);
  });
}

function answerAll(): void {
  const asked = waiting;
  waiting = [];
  answer(asked).catch((reason: unknown) => {
    if (asked.length === 1) asked[0]?.reject(reason);
    // One bad address must not spoil the others: each for itself.
    else for (const each of asked) answer([each]).catch(each.reject);
  });
}

async function answer(asked: readonly Waiting[]): Promise<void> {
  // The same range is often asked for by several functions.
  const answers = new Map<string, Uint8Array>();
  const stretches: Stretch[] = [];
  const workbooks = new Set<string>();
  for (const { question } of asked) {
    const key = JSON.stringify(question);
    if (answers.has(key)) continue;
    const into = new Uint8Array(question.rows * question.columns);
    answers.set(key, into);
    stretches.push(...stretchesOf(question, into));
    for (const area of splitAreas(question.address)) {
      const workbook = /\[([^\]]+)\][^!]*!/.exec(area)?.[1];
      if (workbook !== undefined) workbooks.add(workbook);
    }
  }
  await read(stretches, [...workbooks]);
  for (const { question, resolve } of asked) {
    resolve(answers.get(JSON.stringify(question)) as Uint8Array);
  }
}

/** The rows in question of each area; areas of one address are handed over one below the other. */
function stretchesOf(question: Question, into: Uint8Array): Stretch[] {
  const areas = splitAreas(question.address).map(parseAddress);
  let top = 0;
  const stretches: Stretch[] = [];
  for (const area of areas) {
    if (!area || area.sheet === "" || area.columns !== question.columns) throw shapeDiffers();
    const first = Math.max(0, question.firstRow - top);
    const last = Math.min(area.rows - 1, question.lastRow - top);
    if (first <= last) {
      stretches.push({
        block: { ...area, row: area.row + first, rows: last - first + 1 },
        into,
        offset: (top + first) * question.columns,
      });
    }
    top += area.rows;
  }
  if (top !== question.rows) throw shapeDiffers();
  return stretches;
}

function read(stretches: readonly Stretch[], workbooks: readonly string[]): Promise<void> {
  const resume = { next: 0 };
  const total = stretches.reduce((sum, { block }) => sum + block.rows, 0);
  const widest = Math.max(1, ...stretches.map(({ block }) => block.columns));
  return inExcel(
    async (context) => {
      if (workbooks.length > 0) await refuseOtherWorkbooks(context, workbooks);
      const readRows = async (first: number, count: number): Promise<{ bytes: number } | null> => {
        const parts = slices(stretches, first, count).map((part) => ({
          ...part,
          range: rangeOf(context, part.block).load("valueTypes"),
        }));
        await context.sync();
        let cells = 0;
        for (const { range, into, offset, block } of parts) {
          const types = range.valueTypes as Excel.RangeValueType[][] | null;
          if (types === null) return null;
          mark(types, into, offset);
          cells += block.rows * block.columns;
        }
        return { bytes: cells * BYTES_PER_TYPE };
      };
      await inBlocks(total, Math.floor(FIRST_CELLS / widest), readRows, {}, resume);
    },
    { repeatable: true }
  );
}

function rangeOf(context: Excel.RequestContext, block: Block): Excel.Range {
  return context.workbook.worksheets
    .getItem(block.sheet)
    .getRangeByIndexes(block.row, block.column, block.rows, block.columns);
}

/** The parts of the stretches that rows first … first + count − 1 of all of them together fall on. */
function slices(stretches: readonly Stretch[], first: number, count: number): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (const { block, into, offset } of stretches) {
    const from = Math.max(first, start) - start;
    const to = Math.min(first + count, start + block.rows) - start;
    start += block.rows;
    if (from >= to) continue;
    found.push({
      block: { ...block, row: block.row + from, rows: to - from },
      into,
      offset: offset + from * block.columns,
    });
  }
  return found;
}

function mark(types: readonly (readonly string[])[], into: Uint8Array, offset: number): void {
  let at = offset;
  for (const line of types) {
    for (const type of line) into[at++] = type === "Empty" ? 1 : 0;
  }
}

/** Another workbook's cells cannot be asked for; a sheet of the same name in this one would mislead. */
async function refuseOtherWorkbooks(
  context: Excel.RequestContext,
  names: readonly string[]
): Promise<void> {
  const workbook = context.workbook.load("name");
  await context.sync();
  const own = workbook.name.toLowerCase();
  if (names.some((name) => name.toLowerCase() !== own)) throw new RangeError("another workbook");
}

function shapeDiffers(): RangeError {
  return new RangeError("the address does not have the shape of the cells");
}
