/**
 * Revenue of one segment value: the sum over the answers that tell it, and how many those are. In the currency of the
 * column.
 */
export interface Revenue {
  readonly sum: number;
  readonly known: number;
  /** The parts of the sum that each of the three hold. */
  readonly detractors: number;
  readonly passives: number;
  readonly promoters: number;
}

/**
 * Revenue by value of a segment column over some answers: one pass, in their order. Answers whose revenue is
 * unknown (NaN) are left out, and so are those whose segment is blank.
 * Example: revenues 100, unknown and 50 of three customers in North make 150, known of 2.
 */
export function sumRevenue(
  { codes, score }: { readonly codes: Int32Array; readonly score: Int8Array },
  revenue: Float64Array,
  valueCount: number
): Revenue[] {
  const sums = new Float64Array(valueCount);
  const detractors = new Float64Array(valueCount);
  const passives = new Float64Array(valueCount);
  const promoters = new Float64Array(valueCount);
  const known = new Float64Array(valueCount);
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] as number;
    const amount = revenue[at] as number;
    if (code < 0 || Number.isNaN(amount)) continue;
    const answer = score[at] as number;
    (sums[code] as number) += amount;
    if (answer <= 6) (detractors[code] as number) += amount;
    else if (answer <= 8) (passives[code] as number) += amount;
    else (promoters[code] as number) += amount;
    (known[code] as number)++;
  }
  return Array.from(sums, (sum, code) => ({
    sum,
    known: known[code] as number,
    detractors: detractors[code] as number,
    passives: passives[code] as number,
    promoters: promoters[code] as number,
  }));
}
