import type { SegmentColumn } from "./responses";

/**
 * Detractors, passives and promoters of every combination of two columns' values that somebody answered in,
 * by the first column's value and then the second's. Rows blank in either column are in no combination.
 */
export interface PairCounts {
  /** Index into the first column's values, one entry a combination. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** Three entries a combination: detractors, passives, promoters. */
  readonly counts: Uint32Array;
}

/** 0 detractor, 1 passive, 2 promoter, by answer 0…10 (rules 2–4). */
const GROUP_OF = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 2);

/** More combinations than this are counted by what occurs instead of in a table of all. */
const MOST_IN_TABLE = 1_000_000;

/**
 * Counts the combinations of two columns over some rows that hold an answer: one pass.
 * Example: two promoters from North on the plan A and one detractor from South on none give one combination.
 */
export function countPairs(
  a: Pick<SegmentColumn, "codes" | "values">,
  b: Pick<SegmentColumn, "codes" | "values">,
  score: Int8Array,
  rows: Int32Array
): PairCounts {
  const width = b.values.length;
  const size = a.values.length * width;
  return size <= MOST_IN_TABLE
    ? inTable(a.codes, b.codes, { score, rows, width, size })
    : byOccurrence(a.codes, b.codes, { score, rows, width });
}

interface Counted {
  readonly score: Int8Array;
  readonly rows: Int32Array;
  /** Number of the second column's values. */
  readonly width: number;
}

function inTable(
  a: Int32Array,
  b: Int32Array,
  { score, rows, width, size }: Counted & { readonly size: number }
): PairCounts {
  const table = new Uint32Array(size * 3);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    const [first, second] = [a[row] as number, b[row] as number];
    if (first < 0 || second < 0) continue;
    const group = GROUP_OF[score[row] as number] as number;
    (table[(first * width + second) * 3 + group] as number)++;
  }
  const keys: number[] = [];
  for (let key = 0; key < size; key++) if (answersAt(table, key) > 0) keys.push(key);
  return listed(keys, width, (key) => key, table);
}

function byOccurrence(a: Int32Array, b: Int32Array, { score, rows, width }: Counted): PairCounts {
  const placeOf = new Map<number, number>();
  let table = new Uint32Array(3 * 1024);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    const [first, second] = [a[row] as number, b[row] as number];
    if (first < 0 || second < 0) continue;
    const key = first * width + second;
    let place = placeOf.get(key);
    if (place === undefined) {
      place = placeOf.size;
      placeOf.set(key, place);
      if (3 * place === table.length) {
        const larger = new Uint32Array(2 * table.length);
        larger.set(table);
        table = larger;
      }
    }
    (table[place * 3 + (GROUP_OF[score[row] as number] as number)] as number)++;
  }
  const keys = Array.from(placeOf.keys()).sort((x, y) => x - y);
  return listed(keys, width, (key) => placeOf.get(key) as number, table);
}

function answersAt(table: Uint32Array, place: number): number {
  const at = place * 3;
  return (table[at] as number) + (table[at + 1] as number) + (table[at + 2] as number);
}

function listed(
  keys: readonly number[],
  width: number,
  placeOf: (key: number) => number,
  table: Uint32Array
): PairCounts {
  const first = new Int32Array(keys.length);
  const second = new Int32Array(keys.length);
  const counts = new Uint32Array(keys.length * 3);
  keys.forEach((key, index) => {
    first[index] = Math.floor(key / width);
    second[index] = key % width;
    const at = placeOf(key) * 3;
    counts.set(table.subarray(at, at + 3), index * 3);
  });
  return { first, second, counts };
}
