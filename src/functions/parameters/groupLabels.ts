import { groupKey, groupName } from "../../score/groupName";
import { countText } from "../../wording/figures";
import { say } from "../../wording/say";
import type { CellsParameter } from "../declaration";
import { inputError } from "../inputErrors";
import { CellProblem } from "../problem";
import { plainValue } from "./plainValue";

/** So many groups are still compared in half a second; more of them are customers or dates, not groups. */
const MOST_GROUPS = 10_000;

/** The groups that stand beside answers. */
export interface GroupLabels {
  /** As first written, in the order of the rows. */
  readonly names: readonly string[];
  /** One entry a cell, row by row: an index into `names`, −1 where the cell is blank. */
  readonly codes: Int32Array;
}

/**
 * The group of each answer: texts, numbers, dates or TRUE and FALSE, by their text. Case and surrounding
 * spaces do not make another group.
 * @throws CellProblem #VALUE! for more groups than can be compared; an Excel error among the cells is passed on
 */
export const groupLabels: CellsParameter<GroupLabels> = {
  kind: "cells",
  zerosMatter: true,
  read: (cells) => {
    const columns = cells[0]?.length ?? 0;
    const codes = new Int32Array(cells.length * columns);
    const groups = new NumberedGroups();
    // Each different value is made a name once: a million rows cost one look-up each and no more.
    const known = new Map<unknown, number>();
    let at = 0;
    for (let row = 0; row < cells.length; row++) {
      const line = cells[row] as readonly unknown[];
      for (let column = 0; column < columns; column++) {
        const value = line[column];
        let code = known.get(value);
        if (code === undefined) {
          code = groups.codeOf(value);
          known.set(value, code);
        }
        codes[at++] = code;
      }
    }
    return { names: groups.names, codes };
  },
};

/** Groups in the order in which they come, told apart by name. */
class NumberedGroups {
  readonly names: string[] = [];
  private readonly byKey = new Map<string, number>();

  codeOf(value: unknown): number {
    const problem = inputError(value);
    if (problem) throw problem;
    const name = groupName(shownValue(value));
    if (name === "") return -1;
    const key = groupKey(name);
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    if (this.names.length === MOST_GROUPS) {
      throw new CellProblem(
        "#VALUE!",
        say("functions.groups.problem.many", { most: countText(MOST_GROUPS) })
      );
    }
    const code = this.names.push(name) - 1;
    this.byKey.set(key, code);
    return code;
  }
}

/** Excel's data types (a country, a share) have no plain value; they are what the cell shows. */
function shownValue(value: unknown): unknown {
  if (typeof value === "object" && value !== null && "text" in value) return value.text;
  return plainValue(value);
}
