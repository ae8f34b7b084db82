import { UNDATED, type DayPlaces, type PlaceWindow } from "./dayPlaces";
import { monthSlots, type MonthSlots } from "./monthSlots";
import type { SegmentColumn } from "./responses";
import { answeredByDay, SegmentIndex } from "./segmentIndex";
import { windowKey, type WindowAnswers } from "./windowAnswers";

/** From where on counting gives way to sorting. */
export interface CountingLimits {
  /** Counters of one column: 32 MB. */
  readonly counters: number;
  /** Windows that begin or end within a month and are counted from the rows, one by one. */
  readonly oddWindows: number;
}

export const COUNTING_LIMITS: CountingLimits = { counters: 8_000_000, oddWindows: 12 };

const ANSWERS = 11;

/** The answers 0…10 of each value of a segment column, in any window of days. */
export interface SegmentCounts {
  /** Eleven counts of one value; −1 are the blanks. With `window` null everybody, dated or not. */
  counts(code: number, window: PlaceWindow | null): Float64Array;
}

interface Table {
  readonly column: SegmentColumn;
  /** Among the survey's segment columns. */
  readonly index: number;
  readonly counters: Int32Array;
}

/** Takes rows block by block and makes the counts of each column. */
export interface SegmentCounter {
  /** Rows from `start` up to, not including, `end`, with their places from the first entry on. */
  add(places: Int32Array, start: number, end: number): void;
  finish(): SegmentCounts[];
}

/** What all columns share. */
interface Shared {
  readonly score: Int8Array;
  readonly days: DayPlaces;
  readonly answersIn: (window: PlaceWindow | null) => WindowAnswers;
}

/**
 * Counts several segment columns by value, month and answer as the rows go by. A window of whole months is then
 * one subtraction; another is counted from its answers when it is first asked of a column, for all values at
 * once. A column with too many values, or asked for too many odd windows, is sorted by value and day instead
 * ({@link SegmentIndex}). All three ways give the same counts.
 */
export function segmentCounter(
  columns: readonly SegmentColumn[],
  shared: Shared,
  limits: CountingLimits = COUNTING_LIMITS
): SegmentCounter {
  const { score, days, answersIn } = shared;
  const slots = monthSlots(days);
  const stride = slots.count * ANSWERS;
  const all = columns.map((column, index): Table | null => {
    const size = (column.values.length + 1) * stride;
    return size <= limits.counters ? { column, index, counters: new Int32Array(size) } : null;
  });
  const tables = all.filter((table) => table !== null);
  const lineOf = slots.slotOf.map((slot) => slot * ANSWERS);
  let cells = new Int32Array(0);
  return {
    add: (places, start, end) => {
      if (cells.length < end - start) cells = new Int32Array(end - start);
      for (let row = start; row < end; row++) {
        const line = lineOf[(places[row - start] as number) + 2] as number;
        // Below 0 where there is no answer: both the line and the score are negative then.
        cells[row - start] = line + (score[row] as number);
      }
      const block = { cells, start, end, stride };
      for (let at = 0; at < tables.length; at += 2) {
        const [one, other] = [tables[at] as Table, tables[at + 1]];
        if (other) addToTwo(one, other, block);
        else addToOne(one, block);
      }
    },
    finish: () => {
      for (const { counters } of tables) sumUp(counters, stride);
      const sort = sorting(score, days);
      return columns.map((column, index): SegmentCounts => {
        const table = all[index];
        const sorted = once(() => sort(column));
        if (table) return new CountedColumn(table, { slots, answersIn }, limits, sorted);
        return { counts: (code, window) => sorted().counts(code, window) };
      });
    },
  };
}

/** Running sums over the months; the undated, in slot 0, stay outside. */
function sumUp(counters: Int32Array, stride: number): void {
  for (let value = 0; value < counters.length; value += stride) {
    for (let at = value + 2 * ANSWERS; at < value + stride; at++) {
      (counters[at] as number) += counters[at - ANSWERS] as number;
    }
  }
}

/** Sorts one column after another; what does not depend on the column is sorted once. */
function sorting(score: Int8Array, days: DayPlaces) {
  const shared = once(() => {
    const place = new Int32Array(score.length);
    days.placesOf(0, score.length, place);
    return { place, answered: answeredByDay(score, place, days.placeCount) };
  });
  return ({ codes, values }: SegmentColumn): SegmentCounts => {
    const { place, answered } = shared();
    const index = new SegmentIndex(score, place, codes, values.length, answered);
    // The undated stand before all days.
    return { counts: (code, window) => index.counts(code, window ?? [UNDATED, days.placeCount]) };
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
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
  private readonly odd = new Map<number, Int32Array>();

  constructor(
    private readonly table: Table,
    private readonly shared: Pick<Shared, "answersIn"> & { readonly slots: MonthSlots },
    private readonly limits: CountingLimits,
    private readonly sorted: () => SegmentCounts
  ) {}

  counts(code: number, window: PlaceWindow | null): Float64Array {
    if (!(code >= -1 && code < this.table.column.values.length)) {
      throw new RangeError(`no segment value ${code}`);
    }
    const { slots } = this.shared;
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
    const start = (code + 1) * this.shared.slots.count * ANSWERS;
    const result = new Float64Array(ANSWERS);
    for (let answer = 0; answer < ANSWERS; answer++) {
      const at = (slot: number) => counters[start + slot * ANSWERS + answer] as number;
      result[answer] =
        (last > 0 ? at(last) : 0) - (before > 0 ? at(before) : 0) + (withUndated ? at(0) : 0);
    }
    return result;
  }

  private oddWindow(code: number, window: PlaceWindow): Float64Array {
    const key = windowKey(window);
    let counted = this.odd.get(key);
    if (!counted) {
      if (this.odd.size >= this.limits.oddWindows) {
        return this.sorted().counts(code, window);
      }
      counted = this.countAnswers(window);
      this.odd.set(key, counted);
    }
    const start = (code + 1) * ANSWERS;
    return Float64Array.from(counted.subarray(start, start + ANSWERS));
  }

  private countAnswers(window: PlaceWindow): Int32Array {
    const { column, index } = this.table;
    const answers = this.shared.answersIn(window);
    const counted = new Int32Array((column.values.length + 1) * ANSWERS);
    const [codes, score] = [answers.codes(index), answers.score];
    for (let at = 0; at < score.length; at++) {
      (counted[((codes[at] as number) + 1) * ANSWERS + (score[at] as number)] as number)++;
    }
    return counted;
  }
}
