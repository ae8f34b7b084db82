import { readCell } from "../../score/cells";
import { groupsOf, type Groups } from "../../score/groups";
import { emptyTally, tallyCodes, tallyMatrix, usability, type Tally } from "../../score/tally";
import { say } from "../../wording/say";
import { countedGroups } from "./countedAnswers";
import type { Cells, CellsParameter } from "../declaration";
import { passOnError } from "../inputErrors";
import { CellProblem } from "../problem";

/** From so many filled cells on, a range that is mostly no answers is taken for a wrong one (rule 205). */
const ENOUGH_TO_REFUSE = 20;

/** The answers in a function's range: as groups, or cell by cell where another range stands beside them. */
export class Answers {
  private counted: Tally | undefined;

  constructor(readonly cells: Cells) {}

  /**
   * Detractors, passives and promoters; also from a table of counts (see {@link countedGroups}).
   * @throws CellProblem #N/A when no cell is an answer; #VALUE! when more than half of 20 or more filled
   * cells hold no whole number 0–10 (rule 205); an Excel error among the cells is passed on
   */
  groups(): Groups {
    const counted = countedGroups(this.cells);
    if (counted) return counted;
    return groupsOf(this.tally().counts);
  }

  /** Counts of answers and of what is none, by reason; refused like {@link groups}. */
  tally(): Tally {
    return (this.counted ??= this.accepted(tallyMatrix(this.cells)));
  }

  private accepted(tally: Tally): Tally {
    if (tally.excluded.error > 0) passOnError(this.cells);
    refuseNoAnswers(tally);
    refuseOtherData(tally);
    return tally;
  }

  /** Cells that hold no answer, by reason; none where the answers came counted. */
  excluded(): Tally["excluded"] {
    return (countedGroups(this.cells) ? emptyTally() : this.tally()).excluded;
  }

  /** One entry a cell, row by row: 0…10, or a negative code where the cell is no answer; refused like {@link groups}. */
  rows(): Int8Array {
    const columns = this.cells[0]?.length ?? 0;
    const rows = new Int8Array(this.cells.length * columns);
    let at = 0;
    for (let row = 0; row < this.cells.length; row++) {
      const line = this.cells[row] as readonly unknown[];
      for (let column = 0; column < columns; column++) {
        const value = line[column];
        // Nearly every cell is a plain answer: spared the call, a million of them take a quarter of the time.
        const isAnswer = typeof value === "number" && value >= 0 && value <= 10;
        rows[at++] = isAnswer && (value | 0) === value ? value : readCell(value);
      }
    }
    this.counted ??= this.accepted(tallyCodes(rows));
    return rows;
  }
}

/** A range of answers 0–10, or counts of them. */
export const scores: CellsParameter<Answers> = {
  kind: "cells",
  zerosMatter: true,
  read: (cells) => new Answers(cells),
};

function refuseNoAnswers({ counts }: Tally): void {
  if (counts.some((count) => count > 0)) return;
  throw new CellProblem("#N/A", say("functions.problem.noAnswers"));
}

function refuseOtherData(tally: Tally): void {
  const { filled, unusable } = usability(tally);
  if (filled < ENOUGH_TO_REFUSE || unusable * 2 <= filled) return;
  throw new CellProblem("#VALUE!", say("functions.problem.notAnswers", { unusable, filled }));
}
