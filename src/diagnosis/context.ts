import { DEFAULT_ASSUMPTIONS, type Assumptions } from "../playbook/assumptions";
import type { IndustryId } from "../playbook/industries";
import type { OwnBenchmark } from "../playbook/ownBenchmarks";
import type { StoredRun } from "./storedRun";

/** What the person tells about their survey (rules 6, 40, 87, 139, 204). Days are Excel serials. */
export interface Context {
  readonly industry: IndustryChoice;
  /** Which window an answer should fall into (rule 87): "product" is a SaaS survey after onboarding. */
  readonly survey: "relationship" | "transactional" | "product" | "unknown";
  readonly audience: "B2B" | "B2C" | "unknown";
  readonly subscription: boolean | null;
  /** null: the day of the newest answer (rule 37: never the clock). */
  readonly asOf: number | null;
  readonly window: WindowChoice;
  readonly baseline: BaselineChoice;
  readonly calendar: Calendar;
  /** Days from which answers were collected in another way, in any order. */
  readonly breaks: readonly MethodBreak[];
  readonly practice: SurveyPractice;
  /** The figures the rules work with: the guides' and ours, or what the person put in their place. */
  readonly assumptions: Assumptions;
  /** The person's own table of industries (rule 27), to stand beside the published ones; absent without one. */
  readonly ownBenchmarks?: readonly ToldBenchmark[];
}

/** A row of the person's own table, and where they have it from as they wrote it. */
export interface ToldBenchmark extends OwnBenchmark {
  readonly origin?: string | null;
}

export type IndustryChoice =
  | { readonly kind: "published"; readonly id: IndustryId }
  /** Rule 27: a blank threshold is derived from the average. */
  | {
      readonly kind: "own";
      readonly name: string;
      readonly average: number;
      readonly badBelow: number | null;
    }
  | { readonly kind: "none" };

/** Rule 139: "default" lets the rule choose between the 90 days, 12 months and all. */
export type WindowChoice = "default" | "latestQuarter" | "90days" | "12months" | "all";

/** What the score is compared with in its own past (rule 6). */
export type BaselineChoice =
  /** The year before the window, when it holds enough answers. */
  | { readonly kind: "default" }
  /** First and last whole day, inclusive. */
  | { readonly kind: "period"; readonly from: number; readonly to: number }
  | { readonly kind: "run"; readonly run: StoredRun }
  /** Points. */
  | { readonly kind: "number"; readonly nps: number };

/** How the person's year is cut. */
export interface Calendar {
  /** Month in which the year begins, 1…12. A year that begins later than January is named by the year it ends in. */
  readonly yearStartsIn: number;
  /** What trends are shown by; rules 39–41 are always computed on quarters. */
  readonly periods: "quarter" | "month";
}

/** From this day on the survey was another one: scores across it are not compared (rules 40, 161). */
export interface MethodBreak {
  readonly day: number;
  readonly what: "channel" | "scale" | "wording";
}

/** What no column tells about how the survey is run, and what the business knows. null: not told. */
export interface SurveyPractice {
  /** The question as it is asked (rules 1, 82). */
  readonly question: string | null;
  /** The scale as it is shown; 0–10 is the only one that makes an NPS. */
  readonly scale: "0–10" | "1–10" | "other" | null;
  /** Customers won and lost in the last year, to stand beside rule 19. */
  readonly won: number | null;
  readonly lost: number | null;
  /** Shares a year: what the business expects to lose, and what it lost (rule 82, without a column of churn). */
  readonly expectedChurn: number | null;
  readonly actualChurn: number | null;
}

/** Nothing told and nothing chosen: every question is answered by the rules alone. */
export const PLAIN_CONTEXT: Context = {
  industry: { kind: "none" },
  survey: "unknown",
  audience: "unknown",
  subscription: null,
  asOf: null,
  window: "default",
  baseline: { kind: "default" },
  calendar: { yearStartsIn: 1, periods: "quarter" },
  breaks: [],
  practice: {
    question: null,
    scale: null,
    won: null,
    lost: null,
    expectedChurn: null,
    actualChurn: null,
  },
  assumptions: DEFAULT_ASSUMPTIONS,
};
