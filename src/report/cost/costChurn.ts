import type { CostFacts } from "../../roadmap/cost";
import { say } from "../../wording/say";
import type { FactorCells } from "./costFactors";
import { capped, none, promoterChurn, whenKnown, wordsOrMissing } from "./costFormulas";
import type { Line } from "./costLines";
import { each, need, type Figures, type ModelCells, type ModelInputs } from "./costModel";
import type { BaseCells } from "./costStrips";
import type { CellValue } from "../sheetPlan";
import { quoted } from "../quoted";

/** Rule 100 holds for falls of so many points. */
const [LEAST_FALL, MOST_FALL] = [5, 30];

/** Rules 82, 99, 100, 101, 107. */
export function churnLines(
  { base, factors, subscription }: ModelInputs,
  model: ModelCells,
  facts: CostFacts
): Line[] {
  const isPromoters = `${base.of}=${quoted(say("cost.inputs.words.promoters"))}`;
  const churn = need(base.churn, "churn");
  const customers = need(base.customers, "customers");
  const line = (id: string, unit: Line["unit"], figures: Figures, words: CellValue): Line => ({
    id: `churn:${id}`,
    name: say(`cost.churn.${id as "lost"}`),
    unit,
    figures,
    rule: { lost: 101, extra: 101, second: 100 }[id] ?? (id === "expected" ? 107 : 99),
    words,
  });
  const says = (key: keyof typeof import("../../wording/en/cost").cost.churn.words): string =>
    quoted(say(`cost.churn.words.${key}`));
  return [
    line(
      "promoters",
      "share",
      each((level) =>
        whenKnown(
          [base.churn, base.promoters],
          promoterChurn(
            base.churn,
            isPromoters,
            base,
            factors.passives[level],
            factors.detractors[level]
          )
        )
      ),
      wordsOrMissing([churn], `IF(${isPromoters},${says("given")},${says("solved")})`)
    ),
    line(
      "passives",
      "share",
      each((level) =>
        whenKnown([model.promoters[level]], capped(factors.passives[level], model.promoters[level]))
      ),
      wordsOrMissing([churn], says("passives"))
    ),
    line(
      "detractors",
      "share",
      each((level) =>
        whenKnown(
          [model.promoters[level]],
          capped(factors.detractors[level], model.promoters[level])
        )
      ),
      wordsOrMissing([churn], says("detractors"))
    ),
    line(
      "expected",
      "share",
      each((level) =>
        whenKnown(
          [model.promoters[level]],
          `${model.promoters[level]}*${base.promoters}+${model.passives[level]}*${base.passives}+${model.detractors[level]}*${base.detractors}`
        )
      ),
      wordsOrMissing([churn], says("expected"))
    ),
    line(
      "lost",
      "count",
      each((level) =>
        whenKnown(
          [base.customers, model.expected[level]],
          `${base.customers}*${model.expected[level]}`
        )
      ),
      wordsOrMissing([customers, churn], says("lost"))
    ),
    line(
      "extra",
      "count",
      each((level) =>
        whenKnown(
          [base.customers, model.expected[level]],
          `${base.customers}*(${model.expected[level]}-${model.promoters[level]})`
        )
      ),
      wordsOrMissing([customers, churn], says("extra"))
    ),
    secondView(base, factors, subscription, facts),
    {
      id: "churn:fit",
      name: say("cost.churn.fit"),
      unit: "none",
      figures: null,
      rule: 82,
      words: say("cost.churn.words.fit"),
    },
  ];
}

/** Rule 100: beside the model, never added to it. */
function secondView(
  base: BaseCells,
  factors: FactorCells,
  subscription: string,
  { drop }: CostFacts
): Line {
  const says = (key: keyof typeof import("../../wording/en/cost").cost.churn.words): string =>
    quoted(say(`cost.churn.words.${key}`));
  const isAsked = `${subscription}=${quoted(say("cost.inputs.words.yes"))}`;
  const isAll = `${base.of}=${quoted(say("cost.inputs.words.all"))}`;
  const fits = `AND(${base.fall}>=${LEAST_FALL},${base.fall}<=${MOST_FALL})`;
  const figures =
    drop === null
      ? null
      : each((level) => {
          const risen = `MIN(1,${base.churn}*(1+${factors.rise[level]}*${base.fall}/10))`;
          return {
            formula: `=IF(AND(ISNUMBER(${base.churn}),ISNUMBER(${base.fall}),${isAsked},${isAll}),IF(${fits},${risen},${none()}),${none()})`,
          };
        });
  const reason =
    drop === null
      ? says("secondNone")
      : `IF(${isAll},IF(${fits},${says("second")},${says("secondRange")}),${says("secondOf")})`;
  const missing = wordsOrMissing([need(base.churn, "churn")], reason).formula.slice(1);
  return {
    id: "churn:second",
    name: say("cost.churn.second"),
    unit: "share",
    figures,
    rule: 100,
    words: { formula: `=IF(${isAsked},${missing},${says("secondNo")})` },
  };
}
