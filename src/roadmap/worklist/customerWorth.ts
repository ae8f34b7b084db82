import type { CustomerAnswer } from "../../diagnosis/customersReading";
import type { Assumptions } from "../../playbook/assumptions";
import { atMost, weighed } from "../priorities/prioritiesRating";

/** What is lost with a customer (rule 112). */
export interface CustomerWorth {
  /** Share of the list whose revenue is at most theirs, 0–1; null where theirs is unknown. */
  readonly percentile: number | null;
  /** Revenue percentile × churn risk × (11 − score) ÷ 11. */
  readonly raw: number;
  /** Among the top fifth by revenue. */
  readonly highValue: boolean;
}

/** Stands for a revenue that is not known where others' is: neither first nor last. Our default. */
const UNKNOWN_PERCENTILE = 0.5;

/**
 * What is lost with each of a list of customers, in its order (rule 112). Without any revenue the percentile is left
 * out, without a churn risk the risk is 1.
 * Example: of two with revenue 10 and 20, a 0 each and no risk known, the raw values are 0.5 and 1.
 */
export function customerWorth(
  answers: readonly CustomerAnswer[],
  { weightRevenue, highValue }: Pick<Assumptions, "weightRevenue" | "highValue">
): CustomerWorth[] {
  const revenues = answers
    .flatMap(({ revenue }) => (revenue === null ? [] : [revenue]))
    .sort((a, b) => a - b);
  return answers.map(({ revenue, risk, score }) => {
    const percentile = revenue === null ? null : atMost(revenues, revenue) / revenues.length;
    const value =
      revenues.length === 0 ? 1 : weighed(percentile ?? UNKNOWN_PERCENTILE, weightRevenue);
    return {
      percentile,
      raw: (value * (risk ?? 1) * (11 - score)) / 11,
      highValue: percentile !== null && percentile > 1 - highValue / 100,
    };
  });
}
