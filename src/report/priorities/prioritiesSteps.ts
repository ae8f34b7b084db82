import type { AssumptionId, Assumptions } from "../../playbook/assumptions";
import { say } from "../../wording/say";
import { fixed } from "../address";
import type { SheetChoices } from "../choices";
import type { Draft } from "../draft";
import { FIRST_COLUMN, FIRST_ROW } from "../header";
import { AT } from "./prioritiesColumns";
import { settingInForce } from "../settings/settingsReference";

const STEPS = [
  ["weightNamed", AT.issue],
  ["weightRevenue", AT.cause],
  ["effortDays1", AT.detractors],
  ["effortDays2", AT.revenueShare],
  ["effortDays3", AT.days],
  ["effortDays4", AT.quadrant],
  ["highImpactFrom", AT.where],
  ["lowEffortTo", AT.team],
] as const satisfies readonly (readonly [AssumptionId, number])[];
export type Step = (typeof STEPS)[number][0];

/** Cells that hold the weights and steps in force, as they are written in a formula. */
export type StepCells = Readonly<Record<Step, string>>;

const FIGURES = FIRST_ROW + 2;
/** First row under the strip. */
export const AFTER_STEPS = FIGURES + 2;

/**
 * The weights and steps of rule 112 in one strip, as they stand on NPS Settings: every formula below is computed from
 * these cells.
 */
export function putSteps(
  draft: Draft,
  assumptions: Assumptions,
  kinds: SheetChoices["kinds"]
): StepCells {
  draft.height(FIRST_ROW, 20);
  draft.put(FIRST_ROW, FIRST_COLUMN, say("priorities.steps.section"), "section");
  draft.height(FIRST_ROW + 1, 18);
  draft.height(FIGURES, 24);
  draft.height(FIGURES + 1, 10);
  const area = { row: FIRST_ROW + 1, column: FIRST_COLUMN, rows: 2, columns: AT.evidence };
  draft.fill(area, "panelFill");
  const isLive = kinds.includes("settings");
  const cells = STEPS.map(([id, column]): [Step, string] => {
    const figure = isLive
      ? { formula: `=${settingInForce(id, assumptions, kinds)}` }
      : assumptions[id];
    const format = id.startsWith("effortDays") ? say("priorities.steps.days") : "General";
    draft.put(FIRST_ROW + 1, column, say(`priorities.steps.${id}`), "tileLabel");
    draft.put(FIGURES, column, figure, "tileFigure", format);
    return [id, fixed(FIGURES, column)];
  });
  return Object.fromEntries(cells) as StepCells;
}
