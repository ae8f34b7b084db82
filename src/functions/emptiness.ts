import { say } from "../wording/say";
import type { Cells } from "./declaration";
import { CellProblem } from "./problem";

/** An argument that stands in a sheet, and the rows of it that hold a 0 (both counted from 0, inclusive). */
export interface CellsInQuestion {
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Asks the sheet which cells are empty: one byte a cell, row by row over the whole argument, 1 = empty. */
export type FindEmptyCells = (cells: CellsInQuestion) => Promise<Uint8Array>;

/** What the calling host can say about an argument. */
export interface ArgumentSite {
  /** undefined or "" for an array, which has no place in a sheet. */
  readonly address: string | null | undefined;
  /** Whether the host tells addresses at all (CustomFunctionsRuntime 1.3). */
  readonly addressesKnown: boolean;
  /** The formula is still being typed: the sheet cannot be asked. */
  readonly isPreview: boolean;
}

/**
 * The cells with every empty one as null. Excel on Windows hands an empty cell over as 0, other hosts
 * as null or "" (office-js 4702, 5262): a 0 in a range is believed only when a null among the cells
 * shows that this host marks empty cells, or when the sheet says the cell is filled. ("" shows
 * nothing: a formula may have given it.) A 0 in an array without address is an answer.
 * Gives the cells at once where the sheet need not be asked, so that Excel need not wait.
 */
export function withoutEmptyCells(
  cells: Cells,
  site: ArgumentSite,
  findEmpty: FindEmptyCells
): Cells | Promise<Cells> {
  const zeros = rowsWithDoubtfulZero(cells);
  if (!zeros) return cells;
  if (!site.address) {
    if (site.addressesKnown) return cells;
    throw new CellProblem("#N/A", say("functions.problem.blanksUnknown"));
  }
  if (site.isPreview) throw new CellProblem("#N/A", say("functions.problem.preview"));
  const question = {
    address: site.address,
    rows: cells.length,
    columns: cells[0]?.length ?? 0,
    ...zeros,
  };
  return findEmpty(question).then(
    (empty) => blanked(cells, empty, question),
    () => {
      throw new CellProblem("#N/A", say("functions.problem.blanksUnknown"));
    }
  );
}

/** First and last row with a 0; null when there is none or when this host marks empty cells. */
function rowsWithDoubtfulZero(cells: Cells): { firstRow: number; lastRow: number } | null {
  let firstRow = -1;
  let lastRow = -1;
  for (let row = 0; row < cells.length; row++) {
    const line = cells[row] as readonly unknown[];
    for (let column = 0; column < line.length; column++) {
      const value = line[column];
      // The kind first: nearly every cell is a number, and a million of them are looked at.
      if (typeof value === "number") {
        if (value !== 0) continue;
        if (firstRow < 0) firstRow = row;
        lastRow = row;
      } else if (value === null || value === undefined) return null;
    }
  }
  return firstRow < 0 ? null : { firstRow, lastRow };
}

function blanked(cells: Cells, empty: Uint8Array, { columns, firstRow, lastRow }: CellsInQuestion) {
  return cells.map((line, row) =>
    row < firstRow || row > lastRow
      ? line
      : line.map((value, column) =>
          value === 0 && empty[row * columns + column] === 1 ? null : value
        )
  );
}
