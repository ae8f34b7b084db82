/**
 * Two answers of one customer closer than this belong to one survey wave. Rule 202 asks for one answer
 * per customer and wave without saying how long a wave is; the longest quarter has 92 days, so neither
 * a quarter nor the 90-day window of rule 139 ever holds two answers of one customer, while answers of
 * different quarters stay and can show a trend.
 */
export const WAVE_DAYS = 92;

/**
 * Rows that rule 202 sets aside: answers that the same customer replaced within a wave. The latest counts;
 * on the same day the lower row. Rows without customer, date or score are never touched, because
 * without a date nobody knows which answer is the later one.
 * Example: one customer on days 0, 60 and 120 → the middle one.
 */
export function replacedRows(
  customer: Int32Array,
  date: Float64Array,
  score: Int8Array
): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < customer.length; row++) {
    if ((customer[row] ?? -1) >= 0 && (score[row] ?? -1) >= 0 && !Number.isNaN(date[row])) {
      rows.push(row);
    }
  }
  const at = (list: Int32Array | Float64Array, row: number): number => list[row] ?? 0;
  rows.sort((a, b) => at(customer, a) - at(customer, b) || at(date, a) - at(date, b) || a - b);
  const replaced: number[] = [];
  let kept = -1;
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i] ?? 0;
    const sameWave =
      kept >= 0 &&
      at(customer, kept) === at(customer, row) &&
      Math.floor(at(date, kept)) - Math.floor(at(date, row)) < WAVE_DAYS;
    if (sameWave) replaced.push(row);
    else kept = row;
  }
  return replaced.sort((a, b) => a - b);
}
