import type { CostFacts } from "../../roadmap/cost";
import type { Action } from "../../roadmap/roadmap";
import { countText } from "../../wording/figures";
import { say } from "../../wording/say";
import { fixed } from "../address";
import { AT } from "./costColumns";
import { LEVELS, none, whenKnown, wordsOrMissing, type Need } from "./costFormulas";
import { rangeAt, type Line } from "./costLines";
import type { ModelCells } from "./costModel";
import type { BaseCells } from "./costStrips";
import type { Rows } from "../settings/settingsFormulas";
import type { CellValue, TableRow } from "../sheetPlan";
import { quoted } from "../quoted";

/** Groups that hold the most revenue of detractors; more are read on the sheet of segments. */
export const MOST_SEGMENTS = 30;

/**
 * Revenue at risk by group (rule 107): the revenue of each of the three × its churn in the model, live. With the churn of
 * all customers a higher factor for detractors makes promoters' churn lower, so the ends are put in order.
 */
export function segmentRows({ bySegment }: CostFacts, model: ModelCells): TableRow[] {
  return bySegment.slice(0, MOST_SEGMENTS).map((segment): TableRow => {
    const { promoterRevenue, passiveRevenue, detractorRevenue } = segment;
    const at = (level: "low" | "middle" | "high"): string =>
      `(${promoterRevenue})*${model.promoters[level]}+(${passiveRevenue})*${model.passives[level]}+(${detractorRevenue})*${model.detractors[level]}`;
    const known = model.promoters.low;
    return {
      id: segment.id,
      cells: [
        say("cost.segments.group", { column: segment.column, value: segment.value }),
        whenKnown([known], `MIN(${at("low")},${at("high")})`),
        whenKnown([known], at("middle")),
        whenKnown([known], `MAX(${at("low")},${at("high")})`),
        promoterRevenue + passiveRevenue + detractorRevenue,
        say("cost.segments.held", {
          promoters: countText(promoterRevenue),
          passives: countText(passiveRevenue),
          detractors: countText(detractorRevenue),
        }),
      ],
    };
  });
}

/** One row an action; people type what it costs. */
export function actionRows(actions: readonly Action[]): TableRow[] {
  return actions.map(({ id, title, phase, due, rules, because }) => ({
    id: `cost:${id}`,
    cells: [title, null, phase, due, rules[0] ?? say("sheets.none"), because],
  }));
}

export interface ReturnInputs {
  readonly base: BaseCells;
  readonly model: ModelCells;
  /** The score to reach, as it is read in a formula. */
  readonly goal: string;
  /** Rows of the table of actions, and how many it was written with. */
  readonly actions: Rows;
  /** Row of the first line of these. */
  readonly first: number;
}

/**
 * Rule 203: what the actions bring back, from people's own costs and the loss that rule 107 sees avoided at the score
 * they mean to reach; nothing where one of them is missing. To a score that is Δ points higher Δ ÷ 200 of all customers
 * become promoters (rule 126).
 */
export function returnLines({ base, model, goal, actions, first }: ReturnInputs): Line[] {
  const costs = `${fixed(actions.first, AT.low)}:${fixed(actions.last, AT.low)}`;
  const [atGoal, avoided, spent] = [rangeAt(first), rangeAt(first + 1), rangeAt(first + 2)];
  const moved = `((${goal}-${base.nps})/200)`;
  const isBeyond = `OR(${goal}<${base.nps},${moved}>${base.detractors})`;
  const churn: Need = [base.churn, say("cost.input.churn")];
  const target: Need = [goal, say("cost.input.goal")];
  const revenue: Need = [base.revenue, say("cost.input.revenue")];
  const typed: Need = [spent.middle, say("cost.input.costs")];
  const each = (figure: (level: (typeof LEVELS)[number]) => CellValue): Line["figures"] => {
    const [low, middle, high] = LEVELS.map(figure);
    return [low ?? null, middle ?? null, high ?? null];
  };
  const line = (
    id: "goal" | "avoided" | "spent" | "net" | "rate",
    unit: Line["unit"],
    figures: Line["figures"],
    words: CellValue
  ): Line => ({
    id: `return:${id}`,
    name: say(`cost.returns.${id}`),
    unit,
    figures,
    rule: id === "goal" ? 126 : 203,
    words,
  });
  const says = (key: "goal" | "beyond" | "avoided" | "net" | "rate"): string =>
    quoted(say(`cost.returns.words.${key}`));
  const [before = "", between = "", after = ""] = say("cost.returns.words.spent", {
    costs: "\u0001",
    all: "\u0001",
  }).split("\u0001");
  const counted = `${quoted(before)}&COUNT(${costs})&${quoted(between)}&ROWS(${costs})&${quoted(after)}`;
  return [
    line(
      "goal",
      "share",
      each((level) => {
        const [p, pa, d] = [model.promoters[level], model.passives[level], model.detractors[level]];
        const churned = `${p}*(${base.promoters}+${moved})+${pa}*${base.passives}+${d}*(${base.detractors}-${moved})`;
        return whenKnown([p, goal, base.nps], `IF(${isBeyond},${none()},${churned})`);
      }),
      wordsOrMissing([churn, target], `IF(${isBeyond},${says("beyond")},${says("goal")})`)
    ),
    line(
      "avoided",
      "money",
      each((level) =>
        whenKnown(
          [base.revenue, atGoal[level]],
          `${base.revenue}*(${model.expected[level]}-${atGoal[level]})`
        )
      ),
      wordsOrMissing([revenue, churn, target], says("avoided"))
    ),
    line(
      "spent",
      "money",
      each(() => ({ formula: `=IF(COUNT(${costs})>0,SUM(${costs}),${none()})` })),
      { formula: `=${counted}` }
    ),
    line(
      "net",
      "money",
      each((level) =>
        whenKnown([avoided[level], spent[level]], `${avoided[level]}-${spent[level]}`)
      ),
      wordsOrMissing([revenue, churn, target, typed], says("net"))
    ),
    line(
      "rate",
      "times",
      each((level) =>
        whenKnown(
          [avoided[level], spent[level]],
          `IF(${spent[level]}>0,(${avoided[level]}-${spent[level]})/${spent[level]},${none()})`
        )
      ),
      wordsOrMissing([revenue, churn, target, typed], says("rate"))
    ),
  ];
}
