/**
 * The answers of one segment column, sorted by segment value and within it by day, so that a window
 * of one segment is a stretch of two arrays. Two counting sorts, no comparison: linear in the rows.
 */
export class SegmentIndex {
  /** Where each value's answers begin; blank first, then value 0, 1, …, then the end. */
  private readonly starts: Int32Array;
  private readonly places: Int32Array;
  private readonly scores: Int8Array;

  /**
   * @param score 0…10 by row
   * @param place place of the row's day among all days, −1 undated
   * @param codes segment value of the row, −1 blank
   * @param answered the rows with an answer in the order of their days, from {@link answeredByDay}
   */
  constructor(
    score: Int8Array,
    place: Int32Array,
    codes: Int32Array,
    valueCount: number,
    answered: Int32Array
  ) {
    const segmentOf = (row: number) => (codes[row] as number) + 1;
    const { rows, starts } = sortedRows(answered, segmentOf, valueCount);
    this.starts = starts;
    this.places = rows.map((row) => place[row] as number);
    this.scores = Int8Array.from(rows, (row) => score[row] as number);
  }

  /** Eleven counts of a segment value (−1: blank) from day place `first` up to, not including, `end`. */
  counts(code: number, [first, end]: readonly [number, number]): Float64Array {
    const counts = new Float64Array(11);
    const start = this.starts[code + 1];
    const stop = this.starts[code + 2];
    if (start === undefined || stop === undefined) throw new RangeError(`no segment value ${code}`);
    for (let at = this.firstFrom(start, stop, first); at < stop; at++) {
      if ((this.places[at] as number) >= end) break;
      (counts[this.scores[at] as number] as number)++;
    }
    return counts;
  }

  private firstFrom(start: number, stop: number, place: number): number {
    let low = start;
    let high = stop;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.places[middle] as number) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The rows that hold an answer (score ≥ 0), undated first, then by day; shared by all columns. */
export function answeredByDay(score: Int8Array, place: Int32Array, dayCount: number): Int32Array {
  return sortedRows(rowsWithAnswer(score), (row) => (place[row] as number) + 1, dayCount).rows;
}

function rowsWithAnswer(score: Int8Array): Int32Array {
  const rows = new Int32Array(score.length);
  let count = 0;
  for (let row = 0; row < score.length; row++) if ((score[row] as number) >= 0) rows[count++] = row;
  return rows.subarray(0, count);
}

/** Stable counting sort by a key 0…`largest`; `starts[key]` is where its rows begin. */
function sortedRows(
  rows: Int32Array,
  keyOf: (row: number) => number,
  largest: number
): { rows: Int32Array; starts: Int32Array } {
  const starts = new Int32Array(largest + 2);
  for (const row of rows) (starts[keyOf(row) + 1] as number)++;
  for (let key = 1; key < starts.length; key++) {
    starts[key] = (starts[key] as number) + (starts[key - 1] as number);
  }
  const next = starts.slice();
  const sorted = new Int32Array(rows.length);
  for (const row of rows) {
    const key = keyOf(row);
    const at = next[key] as number;
    sorted[at] = row;
    next[key] = at + 1;
  }
  return { rows: sorted, starts };
}
