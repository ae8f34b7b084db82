import type { AssumptionId, Assumptions } from "../../playbook/assumptions";
import { say } from "../../wording/say";
import { fixed } from "../address";
import type { SheetChoices } from "../choices";
import { AT } from "./costColumns";
import type { RangeCells } from "./costFormulas";
import { settingInForce } from "../settings/settingsReference";
import type { CellValue, TableRow } from "../sheetPlan";

const FACTORS = ["passives", "detractors", "rise", "unhappy", "happy"] as const;
type Factor = (typeof FACTORS)[number];

/** Cells of each factor, as they are written in a formula. */
export type FactorCells = Readonly<Record<Factor, RangeCells>>;

interface Definition {
  readonly low: AssumptionId;
  /** null: half way between both ends, ours. */
  readonly middle: AssumptionId | null;
  readonly high: AssumptionId;
  readonly rule: number;
  readonly isPercent?: true;
}
const DEFINITIONS: Readonly<Record<Factor, Definition>> = {
  passives: { low: "churnPassives", middle: "churnPassives", high: "churnPassives", rule: 99 },
  detractors: { low: "churnLow", middle: "churnMiddle", high: "churnHigh", rule: 99 },
  rise: { low: "churnRiseLow", middle: null, high: "churnRiseHigh", rule: 100, isPercent: true },
  unhappy: { low: "unhappyTellLow", middle: null, high: "unhappyTellHigh", rule: 102 },
  happy: { low: "happyTellLow", middle: null, high: "happyTellHigh", rule: 102 },
};
/** Rule 103: stands for comparison. */
const GROWTH_TIMES = 2;

/** Where the factors stand when their table's body begins in `first`. */
export function factorCells(first: number): FactorCells {
  const cells = FACTORS.map((factor, at): [Factor, RangeCells] => [
    factor,
    {
      low: fixed(first + at, AT.low),
      middle: fixed(first + at, AT.middle),
      high: fixed(first + at, AT.high),
    },
  ]);
  return Object.fromEntries(cells) as FactorCells;
}

/**
 * Every factor of the model with rule and source (rules 99–103, 107, 195), each as it stands on NPS Settings where that
 * is written in the same run.
 */
export function factorRows(
  assumptions: Assumptions,
  kinds: SheetChoices["kinds"],
  cells: FactorCells
): TableRow[] {
  const rows = FACTORS.map((factor): TableRow => {
    const { low, middle, high, rule, isPercent } = DEFINITIONS[factor];
    const figure = (id: AssumptionId): CellValue => {
      const divisor = isPercent ? 100 : 1;
      if (!kinds.includes("settings")) return assumptions[id] / divisor;
      return {
        formula: `=${settingInForce(id, assumptions, kinds)}${isPercent ? "/100" : ""}`,
      };
    };
    const { low: from, high: to } = cells[factor];
    const format = isPercent ? "0.0%" : "0.0";
    return {
      id: `factor:${factor}`,
      cells: [
        say(`cost.factors.${factor}`),
        figure(low),
        middle === null ? { formula: `=(${from}+${to})/2` } : figure(middle),
        figure(high),
        rule,
        say(`cost.factors.${factor === "passives" ? "guide" : "guideMiddle"}`),
      ],
      numberFormats: [null, format, format, format, null, null],
    };
  });
  const none = say("sheets.none");
  return [
    ...rows,
    {
      id: "factor:growth",
      cells: [
        say("cost.factors.growth"),
        none,
        GROWTH_TIMES,
        none,
        103,
        say("cost.factors.growthWords"),
      ],
      numberFormats: [null, null, "0.0", null, null, null],
    },
  ];
}
