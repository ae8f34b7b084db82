import type { Block } from "./addresses";
import { cellOf } from "./readBlocks";
import { isSizeLimit } from "./errors";
import { inExcel } from "./run";

/** A look at a block of cells: enough rows to recognise what it is. */
export interface Look {
  /** Rows looked at, within the block, ascending; the first ones without a gap. */
  readonly rows: readonly number[];
  readonly cells: readonly (readonly unknown[])[];
  /** As the sheet shows them, for the first rows only. */
  readonly texts: readonly (readonly string[])[];
  /** Number formats of the same rows as `texts`. */
  readonly formats: readonly (readonly string[])[];
  /** Whether any row of the block is hidden. */
  readonly anyHidden: boolean;
}

/** Rows whose shown text and number format are asked for. */
const SHOWN = 60;
const PROBES = 4;
/** About 1.5 MB at the size of usual cells. */
const MOST_CELLS = 40_000;

/**
 * Looks at the top of each block and at a few places further down, in one round trip for all blocks.
 * Halves what it looks at when Excel finds it too much.
 */
export async function lookAt(blocks: readonly Block[], mostCells = MOST_CELLS): Promise<Look[]> {
  try {
    return await inExcel((context) => lookOnce(context, blocks, mostCells), { repeatable: true });
  } catch (thrown) {
    if (!isSizeLimit(thrown) || mostCells < 500) throw thrown;
    return lookAt(blocks, Math.floor(mostCells / 2));
  }
}

async function lookOnce(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  mostCells: number
): Promise<Look[]> {
  const asked = blocks.map((block) => {
    const sheet = context.workbook.worksheets.getItem(block.sheet);
    const part = (first: number, count: number): Excel.Range =>
      sheet.getRangeByIndexes(block.row + first, block.column, count, block.columns);
    const places = placesToLook(block, Math.floor(mostCells / blocks.length));
    const shown = Math.min(SHOWN, places[0]?.count ?? 0);
    return {
      whole: part(0, block.rows).load("rowHidden"),
      shown: part(0, shown).load("text,numberFormat"),
      places: places.map((place) => ({
        ...place,
        range: part(place.first, place.count).load("values,valueTypes"),
      })),
    };
  });
  await context.sync();
  return asked.map(({ whole, shown, places }) => ({
    rows: places.flatMap(({ first, count }) => Array.from({ length: count }, (_, i) => first + i)),
    cells: places.flatMap(({ range }) =>
      (range.values as unknown[][]).map((line, row) =>
        line.map((value, column) => cellOf(value, range.valueTypes[row]?.[column]))
      )
    ),
    texts: shown.text,
    formats: shown.numberFormat as string[][],
    anyHidden: (whole.rowHidden as boolean | null) !== false,
  }));
}

/** The top, and evenly spread places further down: exports are often sorted, so the top alone misleads. */
function placesToLook(block: Block, mostCells: number): { first: number; count: number }[] {
  const most = Math.max(30, Math.floor(mostCells / Math.max(1, block.columns)));
  const rows = Math.min(most, 1_600);
  if (block.rows <= rows) return [{ first: 0, count: block.rows }];
  const top = Math.floor(rows / 2);
  const each = Math.floor(rows / 2 / PROBES);
  const step = (block.rows - top - each) / PROBES;
  return [
    { first: 0, count: top },
    ...Array.from({ length: PROBES }, (_, i) => ({
      first: top + Math.round(step * (i + 1)),
      count: each,
    })),
  ].filter(({ count }) => count > 0);
}
