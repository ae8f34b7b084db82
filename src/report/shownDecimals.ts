import { reaches } from "../playbook/reach";
import { roundHalfAway } from "../wording/decimals";

/** A format with more decimals says nothing more; a value that close to an edge is on it for every reader. */
const MOST = 4;

/**
 * How many decimals keep every value on its own side of every edge when it is shown (rule 5): the cell keeps
 * the unrounded value, the format must not tell another story. Values and edges in the unit that is shown.
 * Example: `shownDecimals([29.96], [30], 1)` is 2, because 30.0 would be in the next class.
 */
export function shownDecimals(
  values: readonly number[],
  edges: readonly number[],
  fewest: number
): number {
  for (let decimals = fewest; decimals < MOST; decimals++) {
    if (values.every((value) => keepsSide(value, roundHalfAway(value, decimals), edges))) {
      return decimals;
    }
  }
  return MOST;
}

function keepsSide(value: number, shown: number, edges: readonly number[]): boolean {
  return edges.every((edge) => reaches(value, edge) === reaches(shown, edge));
}
