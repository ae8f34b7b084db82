import { criticalValue, normalQuantile } from "../../score/normal";
import { say } from "../../wording/say";
import { inSameRow } from "../address";
import type { FormulaValue } from "../sheetPlan";
import { quoted } from "../quoted";

/** Cells that the figures of goals are computed from, as they are written in a formula. */
export interface StartCells {
  readonly nps: string;
  readonly n: string;
  readonly detractors: string;
  readonly promoters: string;
}

/** (z of 95 % confidence + z of 80 % power)², for differences in points: `answersForDifference` in a formula. */
const REACH = (100 * (criticalValue(0.95) + normalQuantile(0.8))) ** 2;

/** Decimals beyond which a move is no half move but a rounding step. */
const STEPS = 6;

/** What a goal in the same row takes (rules 126, 136, 200), live; "–" while the goal is no score. */
export interface GoalFormulas {
  readonly points: FormulaValue;
  readonly oneStep: FormulaValue;
  readonly twoStep: FormulaValue;
  readonly answers: FormulaValue;
}

/**
 * Points, moves, leaps and answers a period of the goal that stands in one column of the same row, in plain
 * Excel. Example: with 50/80/70 a goal of 25 gives +15, 30 and 15.
 */
export function goalFormulas(goalColumn: number, start: StartCells): GoalFormulas {
  const goal = inSameRow(goalColumn);
  const { nps, n, detractors, promoters } = start;
  const ok = `AND(ISNUMBER(${goal}),ISNUMBER(${nps}))`;
  const shown = (formula: string): FormulaValue => ({
    formula: `=IF(${ok},IF(AND(${goal}>=-100,${goal}<=100),${formula},${none()}),${none()})`,
  });
  const missing = `(${goal}*${n}-100*(${promoters}-${detractors}))`;
  const moves = (per: number): string => `MAX(0,ROUNDUP(ROUND(${missing}/${per},${STEPS}),0))`;
  const points = `(${goal}-${nps})`;
  const mean = `((${promoters}-${detractors})/${n})`;
  const variance = `((${promoters}+${detractors})/${n}-${mean}*${mean})`;
  const answers = `MAX(1,ROUNDUP(ROUND(2*${variance}*${REACH}/(${points}*${points})-3,${STEPS}),0))`;
  return {
    points: shown(points),
    oneStep: shown(moves(100)),
    twoStep: shown(`IF(${moves(200)}<=${detractors},${moves(200)},${none()})`),
    answers: shown(`IF(OR(ABS(${points})<0.01,ROUND(${variance},9)=0),${none()},${answers})`),
  };
}

/** Points from the score to a figure in the same row. */
export function pointsTo(column: number, { nps }: StartCells): FormulaValue {
  const to = inSameRow(column);
  return {
    formula: `=IF(AND(ISNUMBER(${nps}),ISNUMBER(${to})),${to}-${nps},${none()})`,
  };
}

/** The score that so many points more would make, at most 100. */
export function scoreAfter(column: number, { nps }: StartCells): FormulaValue {
  return { formula: `=IF(ISNUMBER(${nps}),MIN(100,${nps}+${inSameRow(column)}),${none()})` };
}

function none(): string {
  return quoted(say("sheets.none"));
}
