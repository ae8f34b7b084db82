import { SLICE_ROWS, whole } from "./slices";

/**
 * Two answers of one customer closer than this belong to one survey wave. Rule 202 asks for one answer
 * per customer and wave without saying how long a wave is; the longest quarter has 92 days, so neither
 * a quarter nor the 90-day window of rule 139 ever holds two answers of one customer, while answers of
 * different quarters stay and can show a trend.
 */
export const WAVE_DAYS = 92;

/**
 * Rows that rule 202 sets aside: answers that the same customer replaced within a wave. The latest counts;
 * at the same time the lower row. Rows without customer, date or score are never touched, because
 * without a date nobody knows which answer is the later one.
 * Example: one customer on days 0, 60 and 120 → the middle one.
 */
export function replacedRows(
  customer: Int32Array,
  date: Float64Array,
  score: Int8Array
): readonly number[] {
  return whole(findReplaced(customer, date, score));
}

/** {@link replacedRows} in slices. Time grows with the rows: they are dealt out by day, then by customer. */
export function* findReplaced(
  customer: Int32Array,
  date: Float64Array,
  score: Int8Array
): Generator<void, readonly number[]> {
  const rows = new Int32Array(customer.length);
  let n = 0;
  let customers = 0;
  let firstDay = Infinity;
  let lastDay = -Infinity;
  for (let row = 0; row < customer.length; row++) {
    if (row % SLICE_ROWS === SLICE_ROWS - 1) yield;
    const code = customer[row] ?? -1;
    const at = date[row] ?? NaN;
    if (code < 0 || (score[row] ?? -1) < 0 || Number.isNaN(at)) continue;
    rows[n++] = row;
    customers = Math.max(customers, code + 1);
    firstDay = Math.min(firstDay, Math.floor(at));
    lastDay = Math.max(lastDay, Math.floor(at));
  }
  if (n < 2) return [];
  const dayOf = (row: number): number => Math.floor(date[row] ?? 0) - firstDay;
  const customerOf = (row: number): number => customer[row] ?? 0;
  const byDay = yield* dealtOut(rows.subarray(0, n), lastDay - firstDay + 1, dayOf);
  const ordered = yield* dealtOut(byDay, customers, customerOf);
  return yield* olderInWave(ordered, customer, date);
}

/** The rows in the order of a small whole number each has; those of the same number stay as they were. */
function* dealtOut(
  rows: Int32Array,
  kinds: number,
  kindOf: (row: number) => number
): Generator<void, Int32Array> {
  const next = new Int32Array(kinds + 1);
  for (let i = 0; i < rows.length; i++) {
    if (i % SLICE_ROWS === SLICE_ROWS - 1) yield;
    const after = kindOf(rows[i] ?? 0) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let kind = 1; kind <= kinds; kind++) next[kind] = (next[kind] ?? 0) + (next[kind - 1] ?? 0);
  const dealt = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    if (i % SLICE_ROWS === SLICE_ROWS - 1) yield;
    const row = rows[i] ?? 0;
    const kind = kindOf(row);
    const place = next[kind] ?? 0;
    next[kind] = place + 1;
    dealt[place] = row;
  }
  return dealt;
}

/** From each customer's last answer backwards; `ordered` is by customer, then day, then row. */
function* olderInWave(
  ordered: Int32Array,
  customer: Int32Array,
  date: Float64Array
): Generator<void, readonly number[]> {
  const at = (row: number): number => date[row] ?? 0;
  const day = (row: number): number => Math.floor(at(row));
  const isReplaced = new Uint8Array(customer.length);
  let kept = -1;
  let end = ordered.length;
  let looked = 0;
  while (end > 0) {
    const last = ordered[end - 1] ?? 0;
    let start = end - 1;
    while (start > 0 && isSameDay(ordered[start - 1] ?? 0, last)) start--;
    // Several answers of one customer on one day: the time decides, where there is one.
    const latest = end - start === 1 ? last : latestOf(ordered.subarray(start, end), at);
    const sameWave =
      kept >= 0 && customer[kept] === customer[latest] && day(kept) - day(latest) < WAVE_DAYS;
    for (let i = start; i < end; i++) {
      const row = ordered[i] ?? 0;
      if (sameWave || row !== latest) isReplaced[row] = 1;
    }
    if (!sameWave) kept = latest;
    looked += end - start;
    end = start;
    if (looked >= SLICE_ROWS) {
      looked = 0;
      yield;
    }
  }
  const replaced: number[] = [];
  for (let row = 0; row < isReplaced.length; row++) {
    if (row % SLICE_ROWS === SLICE_ROWS - 1) yield;
    if (isReplaced[row] === 1) replaced.push(row);
  }
  return replaced;

  function isSameDay(a: number, b: number): boolean {
    return customer[a] === customer[b] && day(a) === day(b);
  }
}

function latestOf(rows: Int32Array, at: (row: number) => number): number {
  let latest = rows[0] ?? 0;
  for (const row of rows) if (at(row) >= at(latest)) latest = row;
  return latest;
}
