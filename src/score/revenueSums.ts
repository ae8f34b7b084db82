/** Revenue of one segment value: the sum over the answers that tell it, and how many those are. */
export interface Revenue {
  /** In the currency of the column. */
  readonly sum: number;
  readonly known: number;
}

/**
 * Revenue by value of a segment column over some answers: one pass, in their order. Answers whose revenue is
 * unknown (NaN) are left out, and so are those whose segment is blank.
 * Example: revenues 100, unknown and 50 of three customers in North make 150, known of 2.
 */
export function sumRevenue(
  codes: Int32Array,
  revenue: Float64Array,
  valueCount: number
): Revenue[] {
  const sums = new Float64Array(valueCount);
  const known = new Float64Array(valueCount);
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] as number;
    const amount = revenue[at] as number;
    if (code < 0 || Number.isNaN(amount)) continue;
    (sums[code] as number) += amount;
    (known[code] as number)++;
  }
  return Array.from(sums, (sum, code) => ({ sum, known: known[code] as number }));
}
