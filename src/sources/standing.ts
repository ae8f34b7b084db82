import { isDateSerial } from "./dateTexts";
import { DateCells } from "./dates";
import { CountedRows } from "./countedRows";
import { remembered } from "./rememberedTexts";
import { SLICE_ROWS } from "./slices";
import type { DateOrder } from "./source";
import { meaningOfYes, SAYS, standingIn } from "./standingWords";

/** Which question a column answers: active at the time of the survey (rule 80), or left after it (rule 82). */
export type StandingRole = "status" | "churned";

/** What the column says, one entry a row. */
export interface Standing {
  /** 1 inactive or left, 0 active or stayed, 2 not said. */
  readonly flags: Uint8Array;
  /** How many cells are filled and say nothing that can be used. */
  readonly unread: CountedRows;
}

const STAYS = 0;
const LEFT = 1;
const NOT_SAID = 2;
/** Of rows that are left out, whatever their cells hold. */
const NOT_READ = 255;

/**
 * A column that says of each customer whether they are active or left: in words (active, cancelled …), as yes and
 * no, TRUE and FALSE, 1 and 0 under a header that says what a yes means, as a tick where it is so, or as the day on
 * which they left. A word that is not known, and a number among other numbers, says nothing.
 */
export class StandingCells {
  private readonly says: Uint8Array;
  private readonly days: DateCells;
  private readonly yes: "stays" | "left" | null;
  private readonly count = new Uint32Array(Object.keys(SAYS).length);
  private readonly read = remembered(standingIn);
  private realDates = 0;
  private numbers = 0;

  constructor(
    private readonly role: StandingRole,
    header: string,
    rowCount: number
  ) {
    this.says = new Uint8Array(rowCount).fill(NOT_READ);
    this.days = new DateCells(rowCount);
    this.yes = meaningOfYes(header, role === "churned" ? "left" : null);
  }

  /** Adds the cell of one row. */
  add(row: number, value: unknown): void {
    const says = typeof value === "string" ? this.read(value) : standingIn(value);
    this.says[row] = says;
    this.count[says] = (this.count[says] ?? 0) + 1;
    if (says !== SAYS.other) return;
    this.days.add(row, value);
    if (isDateSerial(value)) this.realDates++;
    else if (typeof value === "number") this.numbers++;
  }

  /**
   * What every row says, in slices.
   * @param answered the days of the answers; null without a column of them
   * @param order of day and month in the survey's other dates
   */
  *finish(answered: Float64Array | null, order: DateOrder | null): Generator<void, Standing> {
    const flags = new Uint8Array(this.says.length).fill(NOT_SAID);
    const isOfDays = this.realDates + this.days.found.texts > 0 && this.yes === "left";
    const days = isOfDays ? (yield* this.days.read(order)).serials : null;
    const blank = this.blankMeans(isOfDays);
    const unread = new CountedRows();
    for (let row = 0; row < flags.length; row++) {
      if (row % SLICE_ROWS === SLICE_ROWS - 1) yield;
      const says = this.says[row] ?? NOT_READ;
      if (says === NOT_READ) continue;
      if (says === SAYS.blank) {
        flags[row] = blank;
        continue;
      }
      const day = says === SAYS.other ? (days?.[row] ?? NaN) : NaN;
      flags[row] = Number.isNaN(day)
        ? this.meaningOf(says)
        : this.leftOn(day, answered?.[row] ?? NaN);
      if (flags[row] !== NOT_SAID || !Number.isNaN(day)) continue;
      unread.add(row);
    }
    return { flags, unread };
  }

  private meaningOf(says: number): number {
    if (says === SAYS.stays) return STAYS;
    if (says === SAYS.left) return LEFT;
    const isNumber = says === SAYS.one || says === SAYS.zero;
    if (says === SAYS.other || this.yes === null || (isNumber && this.numbers > 0)) return NOT_SAID;
    const isYes = says === SAYS.yes || says === SAYS.one;
    return isYes === (this.yes === "left") ? LEFT : STAYS;
  }

  /**
   * Who has no day of leaving has not left, and where only some rows are ticked the others are not. Anywhere else
   * a blank says nothing.
   */
  private blankMeans(isOfDays: boolean): number {
    if (isOfDays) return STAYS;
    const { yes, no, one, zero, stays, left, other } = SAYS;
    const of = (...kinds: readonly number[]): number =>
      kinds.reduce((sum, kind) => sum + (this.count[kind] ?? 0), 0);
    if (of(no, zero, stays, other) > 0 || this.yes === null) return NOT_SAID;
    if (this.yes === "left") return of(yes, one, left) > 0 ? STAYS : NOT_SAID;
    return of(yes, one) > 0 && of(left) === 0 ? LEFT : NOT_SAID;
  }

  /** A day of leaving against the day of the answer: at the time of the survey, or after it. */
  private leftOn(day: number, answered: number): number {
    if (Number.isNaN(answered)) return this.role === "churned" ? LEFT : NOT_SAID;
    const before = Math.floor(day) < Math.floor(answered);
    if (this.role === "status") return before ? LEFT : STAYS;
    // Gone before they were asked: neither left after the survey nor stayed.
    return before ? NOT_SAID : LEFT;
  }
}
