import { numberIn } from "../score/writtenNumber";
import { CountedRows } from "./countedRows";
import { LARGEST_POINT, meaningOfRisk } from "./handlingColumns";
import { remembered } from "./rememberedTexts";
import { SLICE_ROWS } from "./slices";
import { headerWords } from "./standingWords";

/** What a column of churn risk or account health says. */
export interface Risks {
  /** How likely each customer leaves, 0–1; NaN where unknown. */
  readonly values: Float64Array;
  readonly unread: CountedRows;
}

/**
 * A column of churn risk, or of account health, of which the risk is what is missing to 1 (rule 112). Whether its
 * figures are fractions or percents is decided by all of them: percents where one is above 10, fractions where none is
 * above 1. Where the largest lies between, it may be a scale of its own, and nothing of it is used. "35%" is clear.
 */
export class RiskCells {
  private readonly values: Float64Array;
  private readonly kinds: Uint8Array;
  private readonly isHealth: boolean;
  private readonly read = remembered(portionIn);
  private largest = 0;

  constructor(header: string, rowCount: number) {
    this.values = new Float64Array(rowCount).fill(NaN);
    this.kinds = new Uint8Array(rowCount);
    this.isHealth = meaningOfRisk(headerWords(header)) === "health";
  }

  /** Adds the cell of one row. */
  add(row: number, cell: unknown): void {
    const portion = typeof cell === "string" ? this.read(cell) : portionIn(cell);
    if (portion === null) return;
    this.kinds[row] = portion.isPercent ? PERCENT : FIGURE;
    this.values[row] = portion.value;
    if (!portion.isPercent) this.largest = Math.max(this.largest, portion.value || 0);
  }

  /** Every row's risk, in slices. */
  *finish(): Generator<void, Risks> {
    const { values, kinds, largest, isHealth } = this;
    const unread = new CountedRows();
    const whole = largest <= 1 ? 1 : largest > LARGEST_POINT ? 100 : NaN;
    for (let row = 0; row < values.length; row++) {
      if (row % SLICE_ROWS === SLICE_ROWS - 1) yield;
      if (kinds[row] === 0) continue;
      const portion = (values[row] ?? NaN) / (kinds[row] === PERCENT ? 100 : whole);
      values[row] = isHealth ? 1 - portion : portion;
      if (Number.isNaN(portion)) unread.add(row);
    }
    return { values, unread };
  }
}

const FIGURE = 1;
const PERCENT = 2;

/**
 * A cell as a figure from 0 to 100; null where it is blank, `value` NaN where it is none.
 * Example: "35 %" is 35 and a percent, 0.35 is 0.35 and none, −1 is NaN.
 */
export function portionIn(cell: unknown): { value: number; isPercent: boolean } | null {
  if (cell === null || cell === undefined) return null;
  const text = typeof cell === "string" ? cell.trim() : "";
  if (typeof cell === "string" && text === "") return null;
  const isPercent = text.endsWith("%");
  const value = typeof cell === "number" ? cell : numberIn(isPercent ? text.slice(0, -1) : text);
  return { value: value >= 0 && value <= 100 ? value : NaN, isPercent };
}
