import { say } from "../../wording/say";
import { CellProblem } from "../problem";

/** A range by its argument's name, with as many entries as it has cells. */
interface Entries {
  readonly name: string;
  readonly length: number;
}

/** Refuses ranges that cannot be read side by side, cell by cell: #VALUE! with both sizes. */
export function requireSameSize(first: Entries, other: Entries): void {
  if (first.length === other.length) return;
  throw new CellProblem(
    "#VALUE!",
    say("functions.problem.sizes", {
      first: first.name,
      firstCells: first.length,
      other: other.name,
      otherCells: other.length,
    })
  );
}
