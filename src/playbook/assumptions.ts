import { THRESHOLD_DISTANCE } from "./industryFigures";
import { EXPERIENCES_APART, REPORTABLE_FROM } from "./groupFigures";
import { AT_RISK_WITHIN, GAP_EDGES } from "./levelFigures";
import type { SourceId } from "./sources";
import { PHASE_GAIN } from "./targetFigures";

/** What a figure counts. */
export type AssumptionUnit =
  "points" | "percent" | "days" | "answers" | "times" | "people" | "rating" | "weight";

/** A figure the rules work with: what it is unless somebody changes it, and what it may be changed to. */
export interface AssumptionFigure {
  readonly value: number;
  readonly unit: AssumptionUnit;
  readonly rule: number;
  readonly source: SourceId;
  /** Both inclusive. */
  readonly least: number;
  readonly most: number;
}

const points = (
  value: number,
  rule: number,
  source: SourceId,
  least = 0,
  most = 100
): AssumptionFigure => ({ value, unit: "points", rule, source, least, most });
const percent = (value: number, rule: number, source: SourceId): AssumptionFigure => ({
  value,
  unit: "percent",
  rule,
  source,
  least: 0,
  most: 100,
});
const days = (value: number, rule: number, source: SourceId): AssumptionFigure => ({
  value,
  unit: "days",
  rule,
  source,
  least: 0,
  most: 3650,
});
const answers = (value: number, rule: number, least: number): AssumptionFigure => ({
  value,
  unit: "answers",
  rule,
  source: "ours",
  least,
  // Under any date of this century: a day that Excel made of "3/4" is no count.
  most: 10_000,
});

const times = (value: number, rule: number, source: SourceId): AssumptionFigure => ({
  value,
  unit: "times",
  rule,
  source,
  least: 1,
  most: 100,
});
/** How many hear of it (rule 102). */
const people = (value: number): AssumptionFigure => ({
  value,
  unit: "people",
  rule: 102,
  source: "guideA",
  least: 0,
  most: 1000,
});
/** 1 counts a factor as rule 112 does, 0 leaves it out, 2 counts it twice (as a power). */
const weight = (): AssumptionFigure => ({
  value: 1,
  unit: "weight",
  rule: 112,
  source: "ours",
  least: 0,
  most: 3,
});
/** One of the five steps of impact or effort. */
const rating = (value: number): AssumptionFigure => ({
  value,
  unit: "rating",
  rule: 112,
  source: "ours",
  least: 1,
  most: 5,
});

/**
 * Every figure that a workbook may replace on its settings sheet, in the order it is listed there. Falls and
 * gaps are written as positive points. What is not here is fixed: the classes (rules 28–35), the 0–10 scale,
 * and that nothing is shown of fewer than five answers.
 */
export const ASSUMPTIONS = {
  thresholdDistance: points(THRESHOLD_DISTANCE.value, THRESHOLD_DISTANCE.rule, "ours"),
  atRiskWithin: points(AT_RISK_WITHIN.value, AT_RISK_WITHIN.rule, AT_RISK_WITHIN.source),
  gapProblem: points(-GAP_EDGES.problem.value, 23, "guideA"),
  gapNormal: points(GAP_EDGES.normalTo.value, 23, "guideA"),
  baselineClear: points(10, 6, "ours"),
  baselineSame: points(2, 6, "ours"),
  enoughForBaseline: answers(100, 6, 5),
  enoughForWindow: answers(100, 139, 5),
  crisisFall: points(15, 39, "guideA"),
  recentFall: points(10, 40, "guideA"),
  twoFalls: points(4, 41, "ours"),
  flatBelow: points(2, 44, "ours"),
  fastFrom: points(5, 44, "ours"),
  enoughForPeriod: answers(100, 39, 5),
  reportableFrom: answers(REPORTABLE_FROM.value, REPORTABLE_FROM.rule, 5),
  experiencesApart: points(
    EXPERIENCES_APART.value,
    EXPERIENCES_APART.rule,
    EXPERIENCES_APART.source
  ),
  detractorsFew: percent(15, 56, "guideA"),
  detractorsTarget: percent(20, 57, "guideA"),
  detractorsImmediate: percent(25, 55, "guideA"),
  detractorsQuality: percent(30, 54, "guideA"),
  enoughForCheck: answers(50, 82, 5),
  incidentWithin: days(2, 82, "ours"),
  incidentShare: percent(25, 82, "ours"),
  inactiveShare: percent(10, 82, "ours"),
  youngTenure: days(30, 82, "ours"),
  youngShare: percent(20, 82, "ours"),
  responseRate: percent(10, 82, "ours"),
  churnRatio: { value: 2, unit: "times", rule: 82, source: "guideA", least: 1, most: 100 },
  mismatchShare: percent(5, 82, "ours"),
  emotionalShare: percent(40, 82, "ours"),
  transactionalFrom: days(3, 87, "guideA"),
  transactionalTo: days(7, 87, "guideA"),
  productFrom: days(30, 86, "guideA"),
  productTo: days(60, 86, "guideA"),
  relationshipFrom: days(60, 87, "guideA"),
  relationshipTo: days(90, 87, "guideA"),
  outsideWindowShare: percent(20, 87, "ours"),
  causePresent: percent(10, 95, "ours"),
  themeTimes: { value: 1.5, unit: "times", rule: 96, source: "ours", least: 1, most: 100 },
  themeChange: points(5, 96, "ours"),
  persistentFall: points(5, 77, "ours"),
  phaseGainLow: points(PHASE_GAIN.low.value, PHASE_GAIN.low.rule, PHASE_GAIN.low.source),
  phaseGainHigh: points(PHASE_GAIN.high.value, PHASE_GAIN.high.rule, PHASE_GAIN.high.source),
  churnPassives: times(1.5, 99, "guideA"),
  churnLow: times(2, 99, "guideA"),
  churnMiddle: times(2.5, 107, "ours"),
  churnHigh: times(3, 99, "guideA"),
  churnRiseLow: percent(5, 100, "guideA"),
  churnRiseHigh: percent(15, 100, "guideA"),
  unhappyTellLow: people(9),
  unhappyTellHigh: people(15),
  happyTellLow: people(3),
  happyTellHigh: people(5),
  weightNamed: weight(),
  weightRevenue: weight(),
  highValue: percent(20, 112, "ours"),
  systemicComments: answers(3, 112, 1),
  effortDays1: days(5, 112, "ours"),
  effortDays2: days(15, 112, "ours"),
  effortDays3: days(30, 112, "guideA"),
  effortDays4: days(90, 112, "ours"),
  highImpactFrom: rating(4),
  lowEffortTo: rating(3),
} as const satisfies Record<string, AssumptionFigure>;

export type AssumptionId = keyof typeof ASSUMPTIONS;
export const ASSUMPTION_IDS = Object.keys(ASSUMPTIONS) as readonly AssumptionId[];

/** The figures in force, one by one. */
export type Assumptions = Readonly<Record<AssumptionId, number>>;

/** The guides' figures and our own, as nobody changed them. */
export const DEFAULT_ASSUMPTIONS: Assumptions = Object.fromEntries(
  ASSUMPTION_IDS.map((id) => [id, ASSUMPTIONS[id].value])
) as Assumptions;
