import { pairedChange, type Moves } from "../score/paired";
import type { Responses } from "../score/responses";
import { FEWEST_SHOWN } from "./periodRules";
import type { Transitions } from "./trendReading";

const CONFIRMED = 0.05;

/**
 * How customers moved who answered more than once (rules 48, 202): each one's latest answer up to the as-of day
 * against the one right before it, also where that one was set aside as a repeat; the change in points with its
 * paired interval. `from` is the first day of the present method: earlier answers are another measure. null
 * without customers or dates, and with fewer than five such customers. One pass over the rows.
 * Example: a customer who gave 6, then 9 moved from detractor to promoter.
 */
export function readTransitions(
  { rowCount, score, earlier, date, customer }: Responses,
  from: number,
  asOf: number
): Transitions | null {
  if (customer === null || date === null) return null;
  const last = new LastTwo(customer.values.length);
  for (let row = 0; row < rowCount; row++) {
    const code = customer.codes[row] as number;
    const day = date[row] as number;
    // A time of day on the as-of day still belongs to it; an unknown day (NaN) is never within.
    if (code < 0 || !(day >= from && day < asOf + 1)) continue;
    const kept = score[row] as number;
    const answer = kept >= 0 ? kept : (earlier?.[row] ?? -1);
    if (answer >= 0) last.add(code, Math.floor(day), answer);
  }
  return transitionsOf(last);
}

/** The two latest answers of each customer; on one day the lower row is the later. */
class LastTwo {
  private readonly day: Float64Array;
  private readonly dayBefore: Float64Array;
  readonly answer: Int8Array;
  readonly before: Int8Array;

  constructor(customers: number) {
    this.day = new Float64Array(customers).fill(-Infinity);
    this.dayBefore = new Float64Array(customers).fill(-Infinity);
    this.answer = new Int8Array(customers).fill(-1);
    this.before = new Int8Array(customers).fill(-1);
  }

  add(customer: number, day: number, answer: number): void {
    if (day >= (this.day[customer] as number)) {
      this.dayBefore[customer] = this.day[customer] as number;
      this.before[customer] = this.answer[customer] as number;
      this.day[customer] = day;
      this.answer[customer] = answer;
    } else if (day >= (this.dayBefore[customer] as number)) {
      this.dayBefore[customer] = day;
      this.before[customer] = answer;
    }
  }
}

function transitionsOf({ before, answer }: LastTwo): Transitions | null {
  const counts: [number, number, number][] = [0, 1, 2].map(() => [0, 0, 0]);
  let customers = 0;
  for (let customer = 0; customer < before.length; customer++) {
    const first = before[customer] as number;
    if (first < 0) continue;
    const line = counts[groupOf(first)] as [number, number, number];
    line[groupOf(answer[customer] as number)]++;
    customers++;
  }
  if (customers < FEWEST_SHOWN) return null;
  const { change, interval, p } = pairedChange(movesOf(counts));
  return {
    customers,
    counts,
    change,
    interval,
    p,
    certainty: p < CONFIRMED ? "confirmed" : "indicated",
  };
}

/** Customers by how many groups they moved, from −2 to +2. */
function movesOf(counts: readonly (readonly number[])[]): Moves {
  const moves: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  counts.forEach((line, from) =>
    line.forEach((count, to) => {
      (moves[to - from + 2] as number) += count;
    })
  );
  return moves;
}

/** Detractor 0, passive 1, promoter 2. */
function groupOf(answer: number): 0 | 1 | 2 {
  if (answer >= 9) return 2;
  return answer >= 7 ? 1 : 0;
}
