import { orderOf } from "../../playbook/assumptionOrders";
import {
  ASSUMPTION_IDS,
  ASSUMPTIONS,
  type AssumptionFigure,
  type AssumptionId,
} from "../../playbook/assumptions";
import { figureKind } from "../../playbook/assumptionValues";
import { unsigned } from "../../wording/decimals";
import { say } from "../../wording/say";

type About =
  | "levels"
  | "past"
  | "bases"
  | "trend"
  | "groups"
  | "detractors"
  | "survey"
  | "timing"
  | "comments"
  | "targets"
  | "cost"
  | "priorities";

const ABOUT: Readonly<Record<AssumptionId, About>> = {
  thresholdDistance: "levels",
  atRiskWithin: "levels",
  gapProblem: "levels",
  gapNormal: "levels",
  baselineClear: "past",
  baselineSame: "past",
  enoughForBaseline: "bases",
  enoughForWindow: "bases",
  crisisFall: "trend",
  recentFall: "trend",
  twoFalls: "trend",
  flatBelow: "trend",
  fastFrom: "trend",
  enoughForPeriod: "bases",
  reportableFrom: "bases",
  experiencesApart: "groups",
  detractorsFew: "detractors",
  detractorsTarget: "detractors",
  detractorsImmediate: "detractors",
  detractorsQuality: "detractors",
  enoughForCheck: "bases",
  incidentWithin: "survey",
  incidentShare: "survey",
  inactiveShare: "survey",
  youngTenure: "survey",
  youngShare: "survey",
  responseRate: "survey",
  churnRatio: "survey",
  mismatchShare: "survey",
  emotionalShare: "survey",
  transactionalFrom: "timing",
  transactionalTo: "timing",
  productFrom: "timing",
  productTo: "timing",
  relationshipFrom: "timing",
  relationshipTo: "timing",
  outsideWindowShare: "timing",
  causePresent: "comments",
  themeTimes: "comments",
  themeChange: "comments",
  persistentFall: "comments",
  phaseGainLow: "targets",
  phaseGainHigh: "targets",
  churnPassives: "cost",
  churnLow: "cost",
  churnMiddle: "cost",
  churnHigh: "cost",
  churnRiseLow: "cost",
  churnRiseHigh: "cost",
  unhappyTellLow: "cost",
  unhappyTellHigh: "cost",
  happyTellLow: "cost",
  happyTellHigh: "cost",
  weightNamed: "priorities",
  weightRevenue: "priorities",
  highValue: "priorities",
  systemicComments: "priorities",
  effortDays1: "priorities",
  effortDays2: "priorities",
  effortDays3: "priorities",
  effortDays4: "priorities",
  highImpactFrom: "priorities",
  lowEffortTo: "priorities",
};
/** The figures as the sheet lists them: what they are about together, each in the order it is declared. */
export const LISTED: readonly AssumptionId[] = [...new Set(Object.values(ABOUT))].flatMap((about) =>
  ASSUMPTION_IDS.filter((id) => ABOUT[id] === about)
);

export function aboutName(id: AssumptionId): string {
  return say(`settings.about.${ABOUT[id]}`);
}

/** "Crisis in motion: fall over two quarters". */
export function settingName(id: AssumptionId): string {
  return say(`settings.name.${id}`);
}

/** What a figure has to be, for sentences: its ends and its default with the unit that cannot be left out. */
export function limitsOf(id: AssumptionId): {
  readonly least: string;
  readonly most: string;
  readonly standard: string;
} {
  const { value, unit, least, most }: AssumptionFigure = ASSUMPTIONS[id];
  const figure = plain(value);
  return {
    least: plain(least),
    most: plain(most),
    standard: unit === "percent" ? say("score.share", { figure }) : figure,
  };
}

/** At the cell: what to write there instead, by what the figure has to be. */
export function rangeWords(id: AssumptionId): string {
  return say(`settings.check.${figureKind(ASSUMPTIONS[id])}`, limitsOf(id));
}

/** At the cell: which figures have to rise; null where the figure stands alone. */
export function orderWords(id: AssumptionId): string | null {
  const names = orderNames(id);
  return names === null ? null : say("settings.check.order", { names });
}

export function orderNames(id: AssumptionId): string | null {
  const order = orderOf(id);
  return order === null ? null : say(`settings.order.${order.name}`);
}

function plain(value: number): string {
  return unsigned(value, Number.isInteger(value) ? 0 : 1);
}
