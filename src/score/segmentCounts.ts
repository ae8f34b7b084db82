import { UNDATED, type DayPlaces } from "./dayPlaces";
import { monthSlots, type MonthSlots } from "./monthSlots";
import type { SegmentColumn } from "./responses";
import { answeredByDay, SegmentIndex } from "./segmentIndex";
import type { PlaceWindow, WindowRows } from "./windowRows";

/** From where on counting gives way to sorting. */
export interface CountingLimits {
  /** Counters of one column: 32 MB. */
  readonly counters: number;
  /** Windows that begin or end within a month and are counted from the rows, one by one. */
  readonly oddWindows: number;
}

export const COUNTING_LIMITS: CountingLimits = { counters: 8_000_000, oddWindows: 12 };

const ANSWERS = 11;
/** Rows taken together: what is worked out once for all columns is still at hand for the last of them. */
const BLOCK = 4096;

/** The answers 0…10 of each value of a segment column, in any window of days. */
export interface SegmentCounts {
  /** Eleven counts of one value; −1 are the blanks. With `window` null everybody, dated or not. */
  counts(code: number, window: PlaceWindow | null): Float64Array;
}

interface Table {
  readonly column: SegmentColumn;
  readonly counters: Int32Array;
}

/**
 * Counts several segment columns by value, month and answer in one pass over the rows. A window of whole months
 * is then one subtraction; another is counted from the rows when it is first asked of a column, for all values
 * at once. A column with too many values, or asked for too many odd windows, is sorted by value and day instead
 * ({@link SegmentIndex}). All three ways give the same counts.
 */
export function countSegments(
  columns: readonly SegmentColumn[],
  { score, days, windowRows }: Answers,
  limits: CountingLimits = COUNTING_LIMITS
): SegmentCounts[] {
  const slots = monthSlots(days);
  const stride = slots.count * ANSWERS;
  const sizeOf = ({ values }: SegmentColumn) => (values.length + 1) * stride;
  const tables = columns.map((column): Table | null =>
    sizeOf(column) <= limits.counters ? { column, counters: new Int32Array(sizeOf(column)) } : null
  );
  fill(
    tables.filter((table) => table !== null),
    { score, days, slots }
  );
  const sort = sorting(score, days);
  return columns.map((column, index): SegmentCounts => {
    const table = tables[index];
    const sorted = once(() => sort(column));
    if (table) return new CountedColumn(table, { score, slots, windowRows }, limits, sorted);
    return { counts: (code, window) => sorted().counts(code, window) };
  });
}

/** Sorts one column after another; what does not depend on the column is sorted once. */
function sorting(score: Int8Array, { place, placeCount }: DayPlaces) {
  const answered = once(() => answeredByDay(score, place, placeCount));
  return ({ codes, values }: SegmentColumn): SegmentCounts => {
    const index = new SegmentIndex(score, place, codes, values.length, answered());
    // The undated stand before all days.
    return { counts: (code, window) => index.counts(code, window ?? [UNDATED, placeCount]) };
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** The answers that all columns share. */
export interface Answers {
  readonly score: Int8Array;
  readonly days: DayPlaces;
  readonly windowRows: WindowRows;
}

interface Rows {
  readonly score: Int8Array;
  readonly slots: MonthSlots;
  readonly windowRows: WindowRows;
}

/** One pass over the rows for all columns, and running sums over the months. */
function fill(
  tables: readonly Table[],
  { score, days, slots }: Omit<Answers, "windowRows"> & { readonly slots: MonthSlots }
): void {
  const stride = slots.count * ANSWERS;
  const { place } = days;
  const lineOf = slots.slotOf.map((slot) => slot * ANSWERS);
  const cells = new Int32Array(BLOCK);
  for (let start = 0; start < score.length; start += BLOCK) {
    const end = Math.min(score.length, start + BLOCK);
    for (let row = start; row < end; row++) {
      // Below 0 where there is no answer: both the line and the score are negative then.
      cells[row - start] = (lineOf[(place[row] as number) + 2] as number) + (score[row] as number);
    }
    const block = { cells, start, end, stride };
    for (let at = 0; at < tables.length; at += 2) {
      const [one, other] = [tables[at] as Table, tables[at + 1]];
      if (other) addToTwo(one, other, block);
      else addToOne(one, block);
    }
  }
  for (const { counters } of tables) {
    for (let value = 0; value < counters.length; value += stride) {
      for (let at = value + 2 * ANSWERS; at < value + stride; at++) {
        (counters[at] as number) += counters[at - ANSWERS] as number;
      }
    }
  }
}

/** Some rows, and for each its place among the counters of one value. */
interface Block {
  readonly cells: Int32Array;
  readonly start: number;
  readonly end: number;
  readonly stride: number;
}

/**
 * Two columns at a time, both counters read before either is written: a processor waits with a reading for the
 * writing before it, so that counting one column after the other takes half as long again.
 */
function addToTwo(one: Table, other: Table, { cells, start, end, stride }: Block): void {
  const [counters, others] = [one.counters, other.counters];
  const [codes, otherCodes] = [one.column.codes, other.column.codes];
  for (let row = start; row < end; row++) {
    const cell = cells[row - start] as number;
    if (cell < 0) continue;
    const at = ((codes[row] as number) + 1) * stride + cell;
    const otherAt = ((otherCodes[row] as number) + 1) * stride + cell;
    const count = (counters[at] as number) + 1;
    const otherCount = (others[otherAt] as number) + 1;
    counters[at] = count;
    others[otherAt] = otherCount;
  }
}

function addToOne({ column, counters }: Table, { cells, start, end, stride }: Block): void {
  const { codes } = column;
  for (let row = start; row < end; row++) {
    const cell = cells[row - start] as number;
    if (cell >= 0) (counters[((codes[row] as number) + 1) * stride + cell] as number)++;
  }
}

class CountedColumn implements SegmentCounts {
  private readonly odd = new Map<string, Int32Array>();

  constructor(
    private readonly table: Table,
    private readonly rows: Rows,
    private readonly limits: CountingLimits,
    private readonly sorted: () => SegmentCounts
  ) {}

  counts(code: number, window: PlaceWindow | null): Float64Array {
    if (!(code >= -1 && code < this.table.column.values.length)) {
      throw new RangeError(`no segment value ${code}`);
    }
    const { slots } = this.rows;
    if (window === null) return this.between(code, [0, slots.count - 1], true);
    const [first, end] = window;
    if (first >= end) return new Float64Array(ANSWERS);
    const [before, last] = [slots.endBefore(first), slots.endBefore(end)];
    return before >= 0 && last >= 0
      ? this.between(code, [before, last], false)
      : this.oddWindow(code, window);
  }

  /** The months after one slot up to another; the undated stand in slot 0, outside the running sums. */
  private between(code: number, [before, last]: PlaceWindow, withUndated: boolean): Float64Array {
    const { counters } = this.table;
    const start = (code + 1) * this.rows.slots.count * ANSWERS;
    const result = new Float64Array(ANSWERS);
    for (let answer = 0; answer < ANSWERS; answer++) {
      const at = (slot: number) => counters[start + slot * ANSWERS + answer] as number;
      result[answer] =
        (last > 0 ? at(last) : 0) - (before > 0 ? at(before) : 0) + (withUndated ? at(0) : 0);
    }
    return result;
  }

  private oddWindow(code: number, window: PlaceWindow): Float64Array {
    const key = window.join("–");
    let counted = this.odd.get(key);
    if (!counted) {
      if (this.odd.size >= this.limits.oddWindows) {
        return this.sorted().counts(code, window);
      }
      counted = this.countRows(window);
      this.odd.set(key, counted);
    }
    const start = (code + 1) * ANSWERS;
    return Float64Array.from(counted.subarray(start, start + ANSWERS));
  }

  private countRows(window: PlaceWindow): Int32Array {
    const { values, codes } = this.table.column;
    const { score, windowRows } = this.rows;
    const counted = new Int32Array((values.length + 1) * ANSWERS);
    for (const row of windowRows(window)) {
      (counted[((codes[row] as number) + 1) * ANSWERS + (score[row] as number)] as number)++;
    }
    return counted;
  }
}
