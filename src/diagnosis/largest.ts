/** What one thing is measured by; NaN and −Infinity come last. */
type Measure = (item: number) => number;

/**
 * The first so many of a list of numbered things, the largest by a measure first, equal ones by the next measure, then
 * in the order of the list. Of many only those are sorted that may be among the first.
 * Example: `largest([0, 1, 2], 2, [(row) => [5, 9, 5][row]])` is [1, 0].
 */
export function largest(
  items: Int32Array,
  most: number,
  measures: readonly Measure[]
): readonly number[] {
  const [measure, ...others] = measures;
  if (measure === undefined || items.length === 0 || most <= 0) {
    return [...items.subarray(0, Math.max(0, most))];
  }
  const values = measuredBy(measure, items);
  const edge = values.length <= most ? -Infinity : edgeOf(values, most);
  const above: number[] = [];
  const onEdge = new Int32Array(items.length);
  let equal = 0;
  for (let place = 0; place < items.length; place++) {
    const item = items[place] as number;
    const value = values[place] as number;
    if (value > edge) above.push(item);
    else if (value === edge) onEdge[equal++] = item;
  }
  const sorted = largestFirst(above, measures);
  return [...sorted, ...largest(onEdge.subarray(0, equal), most - sorted.length, others)];
}

// A plain loop: `from` with a function takes ten times as long, and these are all rows.
function measuredBy(measure: Measure, items: Int32Array): Float64Array {
  const values = new Float64Array(items.length);
  for (let place = 0; place < items.length; place++) {
    values[place] = known(measure(items[place] as number));
  }
  return values;
}

/** The smallest value that is still among the first so many; of equal values nothing has to be sorted. */
function edgeOf(values: Float64Array, most: number): number {
  const first = values[0] as number;
  if (values.every((value) => value === first)) return first;
  return values.slice().sort()[values.length - most] as number;
}

function largestFirst(items: readonly number[], measures: readonly Measure[]): number[] {
  const measured = items.map((item) => ({ item, by: measures.map((one) => known(one(item))) }));
  measured.sort((a, b) => {
    const at = a.by.findIndex((value, index) => value !== b.by[index]);
    return at < 0 ? 0 : (b.by[at] as number) > (a.by[at] as number) ? 1 : -1;
  });
  return measured.map(({ item }) => item);
}

function known(value: number): number {
  return Number.isNaN(value) ? -Infinity : value;
}
