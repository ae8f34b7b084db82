import type { SegmentColumn } from "./responses";

/** Revenue of one segment value: the sum over the answers that tell it, and how many those are. */
export interface Revenue {
  /** In the currency of the column. */
  readonly sum: number;
  readonly known: number;
}

/**
 * Revenue by value of a segment column over some rows: one pass, in the order of the rows. Rows whose revenue is
 * unknown are left out.
 * Example: revenues 100, unknown and 50 of three customers in North make 150, known of 2.
 */
export function sumRevenue(
  { codes, values }: Pick<SegmentColumn, "codes" | "values">,
  revenue: Float64Array,
  rows: Int32Array
): Revenue[] {
  const sums = new Float64Array(values.length);
  const known = new Float64Array(values.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    const code = codes[row] as number;
    const amount = revenue[row] as number;
    if (code < 0 || Number.isNaN(amount)) continue;
    (sums[code] as number) += amount;
    (known[code] as number)++;
  }
  return values.map((_, code) => ({ sum: sums[code] as number, known: known[code] as number }));
}
