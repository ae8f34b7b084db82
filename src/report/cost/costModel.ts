import type { CostFacts } from "../../roadmap/cost";
import { say } from "../../wording/say";
import type { FactorCells } from "./costFactors";
import {
  LEVELS,
  whenKnown,
  wordsOrMissing,
  type Level,
  type Need,
  type RangeCells,
} from "./costFormulas";
import { rangeAt, type Line } from "./costLines";
import type { BaseCells } from "./costStrips";
import type { CellValue } from "../sheetPlan";
import { quoted } from "../quoted";

/** Lines of the model that others are computed from. */
export interface ModelCells {
  readonly promoters: RangeCells;
  readonly passives: RangeCells;
  readonly detractors: RangeCells;
  readonly expected: RangeCells;
  readonly lost: RangeCells;
  readonly extra: RangeCells;
}

export interface ModelInputs {
  readonly base: BaseCells;
  readonly factors: FactorCells;
  /** "yes" or "no" in use. */
  readonly subscription: string;
  readonly growth: string;
}

/** Where the lines of churn (costChurn.ts) stand when the first is in row `first`. */
export function modelCells(first: number): ModelCells {
  return {
    promoters: rangeAt(first),
    passives: rangeAt(first + 1),
    detractors: rangeAt(first + 2),
    expected: rangeAt(first + 3),
    lost: rangeAt(first + 4),
    extra: rangeAt(first + 5),
  };
}

/** Low, middle and high. */
export type Figures = readonly [CellValue, CellValue, CellValue];
export const each = (figure: (level: Level) => CellValue): Figures => {
  const [low, middle, high] = LEVELS.map(figure);
  return [low ?? null, middle ?? null, high ?? null];
};
export const need = (
  cell: string,
  input: "customers" | "revenue" | "churn" | "cac" | "growth"
): Need => [cell, say(`cost.input.${input}`)];

/** Rule 102. `first`: row of the first line. */
export function mouthLines(
  { base, factors }: ModelInputs,
  { business }: CostFacts,
  first: number
): Line[] {
  const counted = rangeAt(first);
  const customers = `ISNUMBER(${base.customers})`;
  const heard = (share: string, told: RangeCells): Figures =>
    each((level) => whenKnown([share], `${share}*${counted[level]}*${told[level]}`));
  const lines: Line[] = [
    {
      id: "mouth:base",
      name: say("cost.mouth.base"),
      unit: "count",
      figures: each(() => ({ formula: `=IF(${customers},${base.customers},${base.n})` })),
      rule: 107,
      words: {
        formula: `=IF(${customers},${quoted(say("cost.mouth.words.customers"))},${quoted(say("cost.mouth.words.answers"))})`,
      },
    },
    {
      id: "mouth:warned",
      name: say("cost.mouth.warned"),
      unit: "count",
      figures: heard(base.detractors, factors.unhappy),
      rule: 102,
      words: say("cost.mouth.words.warned"),
    },
    {
      id: "mouth:told",
      name: say("cost.mouth.told"),
      unit: "count",
      figures: heard(base.promoters, factors.happy),
      rule: 102,
      words: say("cost.mouth.words.told"),
    },
  ];
  return business ? [...lines, claim("mouth:business", "mouth.business", 102)] : lines;
}

/** Rules 103, 104, 107. */
export function revenueLines({ base, growth }: ModelInputs, model: ModelCells): Line[] {
  const needs = [need(base.revenue, "revenue"), need(base.churn, "churn")];
  const money = (churn: (level: Level) => string): Figures =>
    each((level) =>
      whenKnown([base.revenue, model.expected[level]], `${base.revenue}*${churn(level)}`)
    );
  return [
    {
      id: "revenue:risk",
      name: say("cost.revenue.risk"),
      unit: "money",
      figures: money((level) => model.expected[level]),
      rule: 107,
      words: wordsOrMissing(needs, quoted(say("cost.revenue.words.risk"))),
    },
    {
      id: "revenue:loss",
      name: say("cost.revenue.loss"),
      unit: "money",
      figures: money((level) => `(${model.expected[level]}-${model.promoters[level]})`),
      rule: 107,
      words: wordsOrMissing(needs, quoted(say("cost.revenue.words.loss"))),
    },
    {
      id: "revenue:growth",
      name: say("cost.revenue.growth"),
      unit: "share",
      figures: [say("sheets.none"), { formula: `=${growth}` }, say("sheets.none")],
      rule: 103,
      words: wordsOrMissing([need(growth, "growth")], quoted(say("cost.revenue.words.growth"))),
    },
    claim("revenue:lifetime", "revenue.lifetime", 104),
  ];
}

/** Rules 101, 105. */
export function acquisitionLines({ base }: ModelInputs, model: ModelCells): Line[] {
  const needs = [
    need(base.customers, "customers"),
    need(base.churn, "churn"),
    need(base.cac, "cac"),
  ];
  const replaced = (lost: RangeCells): Figures =>
    each((level) => whenKnown([lost[level], base.cac], `${lost[level]}*${base.cac}`));
  return [
    {
      id: "acquisition:replace",
      name: say("cost.acquisition.replace"),
      unit: "money",
      figures: replaced(model.lost),
      rule: 101,
      words: wordsOrMissing(needs, quoted(say("cost.acquisition.words.replace"))),
    },
    {
      id: "acquisition:extra",
      name: say("cost.acquisition.extra"),
      unit: "money",
      figures: replaced(model.extra),
      rule: 101,
      words: wordsOrMissing(needs, quoted(say("cost.acquisition.words.extra"))),
    },
    claim("acquisition:paid", "acquisition.paid", 105),
    claim("acquisition:dearer", "acquisition.dearer", 101),
  ];
}

/** Rule 106. */
export function reputationLines({ base }: ModelInputs, { publicReviews }: CostFacts): Line[] {
  const none = say("sheets.none");
  return [
    {
      id: "reputation:share",
      name: say("cost.reputation.share"),
      unit: "share",
      figures: [none, { formula: `=${base.detractors}` }, none],
      rule: 106,
      words: say("cost.reputation.words.share"),
    },
    claim("reputation:search", "reputation.search", 106),
    {
      ...claim("reputation:repair", "reputation.search", 106),
      name: say("cost.reputation.repair"),
      words: say(`cost.reputation.words.${publicReviews ? "repair" : "repairOther"}`),
    },
  ];
}

type Claim =
  | "mouth.business"
  | "revenue.lifetime"
  | "acquisition.paid"
  | "acquisition.dearer"
  | "reputation.search";

/** What the guide claims without a figure: said, never counted. */
function claim(id: string, key: Claim, rule: number): Line {
  const words = {
    "mouth.business": ["cost.mouth.business", "cost.mouth.words.business"],
    "revenue.lifetime": ["cost.revenue.lifetime", "cost.revenue.words.lifetime"],
    "acquisition.paid": ["cost.acquisition.paid", "cost.acquisition.words.paid"],
    "acquisition.dearer": ["cost.acquisition.dearer", "cost.acquisition.words.dearer"],
    "reputation.search": ["cost.reputation.search", "cost.reputation.words.search"],
  } as const satisfies Record<Claim, readonly [string, string]>;
  const [name, what] = words[key];
  return { id, name: say(name), unit: "none", figures: null, rule, words: say(what) };
}
