import type { FunctionResults } from "../declaration";
import { CellProblem } from "../problem";

/**
 * Results in the shape of their cells; of no cells, one blank one, because a result without any cell is
 * an error to Excel. What is wrong with a single cell is thrown, so that Excel shows its sentence; among
 * several cells it stands in its place.
 */
export function cellByCell(results: FunctionResults): FunctionResults {
  if ((results[0]?.length ?? 0) === 0) return [[""]];
  const [first] = results.length === 1 && results[0]?.length === 1 ? results[0] : [];
  if (first instanceof CellProblem) throw first;
  return results;
}
