import { pOfT, signTest, tOf } from "./normal";

/** −1, 0 or 1 for an answer; null for what is none. */
export function category(cell: unknown): number | null {
  if (typeof cell !== "number" || !Number.isInteger(cell) || cell < 0 || cell > 10) return null;
  return cell >= 9 ? 1 : cell >= 7 ? 0 : -1;
}

export interface Paired {
  readonly change: number;
  /** Null where the changes do not vary. */
  readonly ends: readonly [number, number] | null;
  readonly p: number;
  readonly customers: number;
  readonly test: "Exact sign test" | "t test";
}

/** The change of customers who answered both times, in points; null when nobody did. */
export function paired(
  before: readonly unknown[],
  after: readonly unknown[],
  confidence = 0.95
): Paired | null {
  const changes = before.flatMap((cell, index) => {
    const [first, second] = [category(cell), category(after[index])];
    return first === null || second === null ? [] : [second - first];
  });
  const n = changes.length;
  if (n === 0) return null;
  const mean = changes.reduce((sum, each) => sum + each, 0) / n;
  const spread = changes.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (n - 1);
  const alike = changes.every((each) => each === changes[0]);
  const error = Math.sqrt(spread / n);
  const exact = n < 20 || alike;
  const half = alike ? 0 : tOf(confidence, n - 1) * error;
  return {
    change: 100 * mean,
    ends: alike ? null : [100 * (mean - half), 100 * (mean + half)],
    p: exact
      ? signTest(
          changes.filter((each) => each > 0).length,
          changes.filter((each) => each < 0).length
        )
      : pOfT(mean / error, n - 1),
    customers: n,
    test: exact ? "Exact sign test" : "t test",
  };
}
