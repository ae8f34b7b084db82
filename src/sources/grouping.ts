import type { SegmentColumn } from "../score/responses";
import { exclusionOf, readCell } from "../score/cells";
import { groupKey, groupName } from "../score/groupName";

/** Spellings kept beside the common one, so that the usual cell is found without making it lower case. */
const MOST_SPELLINGS = 5_000;

/**
 * Collects a text column into a dictionary and one code a row, block by block.
 * Values are trimmed and compared without case; the first spelling stays. Blank cells and Excel errors
 * get −1: an error is no group.
 * Example: of "North", " north " and "" the column has the values ["North"] and the codes 0, 0, −1.
 */
export class Grouping {
  /** By every spelling met, up to a bound, and by what all spellings have in common. */
  private readonly known = new Map<string, number>();
  private spellings = 0;
  private readonly values: string[] = [];
  private readonly codes: Int32Array;

  constructor(
    private readonly name: string,
    rowCount: number
  ) {
    this.codes = new Int32Array(rowCount).fill(-1);
  }

  /** Adds the value of one row and returns its code. */
  add(row: number, value: unknown): number {
    const text = groupText(value);
    if (text === "") return -1;
    const code = this.known.get(text) ?? this.codeOf(text);
    this.codes[row] = code;
    return code;
  }

  private codeOf(text: string): number {
    const key = groupKey(text);
    let code = this.known.get(key);
    if (code === undefined) {
      code = this.values.length;
      this.values.push(text);
      this.known.set(key, code);
    }
    if (key !== text && this.spellings < MOST_SPELLINGS) {
      this.spellings++;
      this.known.set(text, code);
    }
    return code;
  }

  column(): SegmentColumn {
    return { name: this.name, values: this.values, codes: this.codes };
  }
}

/** The text a cell stands for as a group, "" where it stands for none. */
export function groupText(value: unknown): string {
  if (typeof value === "string" && value.startsWith("#") && isErrorText(value)) return "";
  return groupName(value);
}

function isErrorText(value: string): boolean {
  const code = readCell(value);
  return code < 0 && exclusionOf(code) === "error";
}
