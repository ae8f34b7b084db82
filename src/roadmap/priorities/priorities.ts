import type { CustomerAnswer, CustomersReading } from "../../diagnosis/customersReading";
import type { Diagnosis, Evidence } from "../../diagnosis/diagnosis";
import type { Cause } from "../../playbook/causes";
import { daysToFix } from "../../playbook/effortDays";
import { countText } from "../../wording/figures";
import { say } from "../../wording/say";
import { prioritiseCustomers } from "./prioritiesCustomers";
import { findIssues, type FoundIssue } from "./prioritiesIssues";
import { effortOf, impactRatings, quadrantOf, weighed } from "./prioritiesRating";
import { plainTeams } from "../teams";
import type { TeamSettings, WorkRead } from "../work";
import { markedAs } from "../worklist/typedMarks";

/** What to take up first (rules 111, 112). */
export interface Priorities {
  /** Quick wins first, then by impact. */
  readonly issues: readonly Issue[];
  /** Customers, highest impact first; at most a hundred. */
  readonly customers: readonly PrioritisedCustomer[];
  /** Sentences that name inputs that are missing (no revenue, no churn risk …). */
  readonly missing: readonly string[];
}

export type Rating = 1 | 2 | 3 | 4 | 5;
export type Quadrant = "quickWin" | "majorProject" | "fillIn" | "deprioritise";

export interface Issue {
  /**
   * Stable over runs, the hidden id of its row: "row:…" of a theme, "cause:product", or "group:…" where no comments
   * were read.
   */
  readonly id: string;
  readonly name: string;
  readonly kind: "theme" | "cause" | "group";
  readonly cause: Cause | null;
  /** Detractors that name it, and their share of detractors with something to go by. */
  readonly detractors: number;
  readonly share: number;
  /** Of those who name it: who may not be contacted, by a column or as typed on the worklist; absent where nobody is. */
  readonly noContact?: number;
  /**
   * Share of the revenue of all detractors who wrote that they hold (of a group: of all detractors); null without
   * revenue.
   */
  readonly revenueShare: number | null;
  readonly raw: number;
  readonly impact: Rating;
  /** Days to fix, and who says so. */
  readonly days: number;
  readonly daysFrom: "person" | "default";
  readonly effort: Rating;
  readonly quadrant: Quadrant;
  /** Named in two values of a split or more, by three comments or more in each. */
  readonly systemic: boolean;
  /** Where it concentrates: "DSL, East"; "" where nowhere. */
  readonly where: string;
  /** Suggested team, by the routing table. */
  readonly team: string;
  /** Where it is shown. */
  readonly evidence: Evidence;
}

export interface PrioritisedCustomer {
  /** Of the answer it stands for. */
  readonly id: string;
  readonly answer: CustomerAnswer;
  readonly customer: string | null;
  readonly score: number;
  readonly revenue: number | null;
  /** Revenue percentile, 0–1; null without revenue. */
  readonly percentile: number | null;
  readonly raw: number;
  readonly impact: Rating;
  readonly highValue: boolean;
}

/**
 * Issues and customers by impact and effort (rules 111, 112). Raw value of an issue: the share of detractors who name it
 * times the share of their revenue they hold, each to its weight; impact is the fifth of the list it is in. Effort
 * comes from the days a fix takes: as a person typed them, else our default by what the complaint names, else by its cause.
 * Example: named by most, mended in 30 days: a quick win, which stands first.
 */
export function prioritise(
  diagnosis: Diagnosis,
  customers: CustomersReading,
  work: WorkRead,
  teams: TeamSettings = plainTeams()
): Priorities {
  const { assumptions } = diagnosis.context;
  const found = findIssues(diagnosis, customers);
  const raws = found.map(
    ({ share, revenueShare }) =>
      weighed(share, assumptions.weightNamed) *
      weighed(revenueShare ?? 1, assumptions.weightRevenue)
  );
  const impacts = impactRatings(raws);
  const issues = found.map((one, at): Issue => {
    const impact = impacts[at] as Rating;
    const standard = standardDays(one);
    const typed = work.issues.get(one.id)?.days ?? null;
    const days = typed ?? standard;
    const effort = effortOf(days, assumptions);
    return {
      ...one,
      raw: raws[at] as number,
      impact,
      days,
      daysFrom: typed === null || typed === standard ? "default" : "person",
      effort,
      quadrant: quadrantOf(impact, effort, assumptions),
      team: teams.routing.get(one.cause ?? "none") ?? "",
    };
  });
  return {
    issues: issues.sort(
      (a, b) =>
        Number(b.quadrant === "quickWin") - Number(a.quadrant === "quickWin") ||
        b.impact - a.impact ||
        b.raw - a.raw
    ),
    customers: prioritiseCustomers(customers, assumptions, work),
    missing: missingInputs(diagnosis, customers, work, found),
  };
}

/** Days to fix where nobody typed any: themes are known by their words, causes and groups by the cause. */
export function standardDays({
  kind,
  cause,
  name,
}: Pick<Issue, "kind" | "cause" | "name">): number {
  return daysToFix(cause, kind === "theme" ? name : "");
}

/** Rule 112: what the figures had to do without. */
function missingInputs(
  { comments, segments }: Diagnosis,
  { detractors, known, leftOut }: CustomersReading,
  work: WorkRead,
  found: readonly FoundIssue[]
): string[] {
  const unknown = detractors.filter(({ revenue }) => revenue === null).length;
  const words: string[] = [];
  if (comments === null) words.push(say("priorities.missing.comments"));
  if (comments !== null && found.every(({ kind }) => kind === "cause"))
    words.push(say("priorities.missing.themes"));
  if (!known.revenue) words.push(say("priorities.missing.revenue"));
  else if (unknown > 0)
    words.push(say("priorities.missing.revenueOf", { count: unknown, figure: countText(unknown) }));
  if (!detractors.some(({ risk }) => risk !== undefined)) {
    words.push(say("priorities.missing.risk"));
  }
  if (!known.customer) words.push(say("priorities.missing.customer"));
  if (segments.length === 0) words.push(say("priorities.missing.splits"));
  if (leftOut.detractors > 0)
    words.push(say("priorities.missing.leftOut", { figure: countText(leftOut.detractors) }));
  const poorFit = detractors.filter(markedAs("poorFit", work)).length;
  if (poorFit > 0)
    words.push(say("priorities.missing.poorFit", { count: poorFit, figure: countText(poorFit) }));
  return words;
}
