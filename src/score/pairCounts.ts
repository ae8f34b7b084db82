/**
 * Detractors, passives and promoters of every combination of two columns' values that somebody answered in,
 * by the first column's value and then the second's. Rows blank in either column are in no combination.
 */
export interface PairCounts {
  /** Index into the first column's values, one entry a combination. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** Three entries a combination: detractors, passives, promoters. */
  readonly counts: Int32Array;
}

/** 0 detractor, 1 passive, 2 promoter, by answer 0…10 (rules 2–4). */
const GROUP_OF = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 2);

/** More combinations than this are counted by what occurs instead of in a table of all. */
const MOST_IN_TABLE = 1_000_000;

/** One of the two columns, over the answers that are counted. */
export interface PairColumn {
  readonly codes: Int32Array;
  readonly valueCount: number;
}

/**
 * Counts the combinations of two columns over some answers: one pass.
 * Example: two promoters from North on the plan A and one detractor from South on none give one combination.
 */
export function countPairs(a: PairColumn, b: PairColumn, score: Int8Array): PairCounts {
  const size = a.valueCount * b.valueCount;
  return size <= MOST_IN_TABLE ? inTable(a, b, score) : byOccurrence(a, b, score);
}

function inTable(a: PairColumn, b: PairColumn, score: Int8Array): PairCounts {
  const width = b.valueCount;
  const size = a.valueCount * width;
  const table = new Int32Array(size * 3);
  const [firsts, seconds] = [a.codes, b.codes];
  for (let at = 0; at < score.length; at++) {
    const first = firsts[at] as number;
    const second = seconds[at] as number;
    if (first < 0 || second < 0) continue;
    const group = GROUP_OF[score[at] as number] as number;
    (table[(first * width + second) * 3 + group] as number)++;
  }
  const keys: number[] = [];
  for (let key = 0; key < size; key++) if (answersAt(table, key) > 0) keys.push(key);
  return listed(keys, width, (key) => key, table);
}

function byOccurrence(a: PairColumn, b: PairColumn, score: Int8Array): PairCounts {
  const width = b.valueCount;
  const placeOf = new Map<number, number>();
  let table = new Int32Array(3 * 1024);
  for (let at = 0; at < score.length; at++) {
    const first = a.codes[at] as number;
    const second = b.codes[at] as number;
    if (first < 0 || second < 0) continue;
    const key = first * width + second;
    let place = placeOf.get(key);
    if (place === undefined) {
      place = placeOf.size;
      placeOf.set(key, place);
      if (3 * place === table.length) {
        const larger = new Int32Array(2 * table.length);
        larger.set(table);
        table = larger;
      }
    }
    (table[place * 3 + (GROUP_OF[score[at] as number] as number)] as number)++;
  }
  const keys = Array.from(placeOf.keys()).sort((x, y) => x - y);
  return listed(keys, width, (key) => placeOf.get(key) as number, table);
}

function answersAt(table: Int32Array, place: number): number {
  const at = place * 3;
  return (table[at] as number) + (table[at + 1] as number) + (table[at + 2] as number);
}

function listed(
  keys: readonly number[],
  width: number,
  placeOf: (key: number) => number,
  table: Int32Array
): PairCounts {
  const first = new Int32Array(keys.length);
  const second = new Int32Array(keys.length);
  const counts = new Int32Array(keys.length * 3);
  keys.forEach((key, index) => {
    first[index] = Math.floor(key / width);
    second[index] = key % width;
    const at = placeOf(key) * 3;
    for (let group = 0; group < 3; group++) counts[index * 3 + group] = table[at + group] as number;
  });
  return { first, second, counts };
}
