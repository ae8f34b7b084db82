import type { Diagnosis } from "../diagnosis/diagnosis";
import { segmentIds } from "../diagnosis/segmentIds";
import type { IndustryId } from "../playbook/industryFigures";

/**
 * What the answers themselves say for the cost of the score (rules 99–108). Everything else is an input that people type
 * on the sheet NPS Cost, where the model stands in plain formulas.
 */
export interface CostFacts {
  /** Fractions of valid answers. */
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  readonly answers: number;
  /** Revenue of those who answered, by group and split value, the highest first; empty without a column of revenue. */
  readonly bySegment: readonly {
    readonly id: string;
    readonly column: string;
    readonly value: string;
    readonly promoterRevenue: number;
    readonly passiveRevenue: number;
    readonly detractorRevenue: number;
  }[];
  /** Default on for SaaS and software (rule 100). */
  readonly subscription: boolean;
  /** Points lost since the baseline; null where none is known or none lost. */
  readonly drop: number | null;
  /** Rule 106: reviews follow the share of detractors, and repair takes years. */
  readonly publicReviews: boolean;
  /** Rule 102: one detractor can cost a deal. */
  readonly business: boolean;
  /** Churn a year as it was told in the pane, a fraction of all customers; null where it was not. */
  readonly churn: number | null;
}

const SUBSCRIPTIONS: readonly IndustryId[] = ["saas", "software"];
const REVIEWED: readonly IndustryId[] = ["healthcare", "banking", "insurance"];

/**
 * Example: 200 promoters, 100 passives and 100 detractors of a bank are 0.5, 0.25 and 0.25 of 400 answers, without
 * subscriptions unless told, with public reviews.
 */
export function costFacts(diagnosis: Diagnosis): CostFacts {
  const { total, context, baseline, ranking } = diagnosis;
  const { promoters, passives, detractors, n } = total.groups;
  const { industry, audience, practice } = context;
  const id = industry.kind === "published" ? industry.id : null;
  const isOf = (ids: readonly IndustryId[]): boolean => id !== null && ids.includes(id);
  const business = audience === "B2B";
  const change = baseline.assessed ? baseline.reading.change : 0;
  return {
    promoters: promoters / n,
    passives: passives / n,
    detractors: detractors / n,
    answers: n,
    bySegment: revenues(ranking),
    subscription: context.subscription ?? isOf(SUBSCRIPTIONS),
    drop: change < 0 ? -change : null,
    publicReviews: isOf(REVIEWED) || (business && isOf(SUBSCRIPTIONS)),
    business,
    churn: practice.actualChurn,
  };
}

function revenues(ranking: Diagnosis["ranking"]): CostFacts["bySegment"] {
  const ids = segmentIds(ranking);
  return ranking
    .flatMap(({ column, value, revenueBy }, at) =>
      revenueBy === undefined
        ? []
        : [
            {
              id: ids[at] ?? "",
              column,
              value,
              promoterRevenue: revenueBy.promoters,
              passiveRevenue: revenueBy.passives,
              detractorRevenue: revenueBy.detractors,
            },
          ]
    )
    .sort((a, b) => b.detractorRevenue - a.detractorRevenue);
}
