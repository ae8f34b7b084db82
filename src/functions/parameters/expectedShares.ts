import { groupsFrom, type Groups } from "../../score/groups";
import { numberIn } from "../../score/writtenNumber";
import { say } from "../../wording/say";
import type { Cells, CellsParameter } from "../declaration";
import { passOnError } from "../inputErrors";
import { CellProblem } from "../problem";
import { countedGroups } from "./countedAnswers";
import { isBlankCell, plainValue } from "./plainValue";

/** Shares rounded to whole percents may add up to a little more or less than 1. */
const ROUNDING = 0.02;
/** More answers than anybody has counted; sums beyond could not be told apart. */
const MOST_ANSWERS = 1e12;

/**
 * Shares of detractors, passives and promoters that are expected, or counts of them: three cells beside or
 * under each other, or a table as NPSSHARE gives it. Shares must add up to 1; a blank cell is 0.
 * @throws CellProblem #VALUE! for anything else
 */
export const expectedShares: CellsParameter<Groups> = {
  kind: "cells",
  zerosMatter: false,
  read: (cells) => {
    passOnError(cells);
    const three = cells.flat();
    const groups = three.length === 3 ? inOrder(three) : counted(cells);
    if (!groups || !(groups.n > 0)) throw refused();
    return groups;
  },
};

function inOrder(cells: readonly unknown[]): Groups | null {
  const numbers = cells.map(shareIn);
  if (!numbers.every((value) => value >= 0 && value <= MOST_ANSWERS)) return null;
  const [detractors = 0, passives = 0, promoters = 0] = numbers;
  const groups = groupsFrom(detractors, passives, promoters);
  const areShares = numbers.some((value) => !Number.isInteger(value)) && Math.max(...numbers) <= 1;
  if (areShares && Math.abs(groups.n - 1) > ROUNDING) {
    throw new CellProblem(
      "#VALUE!",
      say("functions.problem.sharesSum", { sum: Number(groups.n.toFixed(3)) })
    );
  }
  return groups;
}

/** NaN for what is no number. */
function shareIn(cell: unknown): number {
  if (isBlankCell(cell)) return 0;
  const value = plainValue(cell);
  if (typeof value === "string") return numberIn(value.replace(/%\s*$/, ""));
  return typeof value === "number" ? value : NaN;
}

/** The three groups' names with a number each; null for other cells, answers among them. */
function counted(cells: Cells): Groups | null {
  const texts = cells.flat().some((cell) => typeof cell === "string");
  return texts ? countedGroups(cells) : null;
}

function refused(): CellProblem {
  return new CellProblem("#VALUE!", say("functions.problem.shares"));
}
