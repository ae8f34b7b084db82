import type { Cells, FunctionResult, FunctionResults } from "../declaration";
import { CellProblem } from "../problem";
import { remembered } from "../remembered";

/**
 * A reading of every cell, in the shape of the cells; of no cells, one blank one, because a result without
 * any cell is an error to Excel. What is wrong with a single cell is thrown, so that Excel shows its
 * sentence; among several cells it stands in its place.
 */
export function cellByCell(
  cells: Cells,
  read: (value: unknown, row: number, column: number) => FunctionResult
): FunctionResults {
  const columns = cells[0]?.length ?? 0;
  if (columns === 0) return [[""]];
  if (cells.length === 1 && columns === 1) {
    const only = read(cells[0]?.[0], 0, 0);
    if (only instanceof CellProblem) throw only;
    return [[only]];
  }
  if (columns > 1) {
    return cells.map((line, row) => line.map((value, column) => read(value, row, column)));
  }
  // Making a million rows is most of the work: words are few, and equal ones share a row.
  const rowOf = remembered((word: string): readonly FunctionResult[] => [word]);
  return cells.map((line, row) => {
    const result = read(line[0], row, 0);
    return typeof result === "string" ? rowOf(result) : [result];
  });
}
