import type { AssumptionId, Assumptions } from "../../playbook/assumptions";
import type { SheetChoices } from "../choices";
import { FIRST_ROW } from "../header";
import { inForceFormula, type Rows } from "./settingsFormulas";
import { LISTED } from "./settingsWords";
import { sheetReference } from "../sheetPlan";

/** Under the sheet's introduction and the header of the table. */
export const FIGURE_ROWS: Rows = { first: FIRST_ROW + 2, last: FIRST_ROW + 1 + LISTED.length };

/**
 * A figure in force inside a formula of another sheet: the cell of NPS Settings, so that a change there is followed at
 * once; the figure itself where that sheet is not written in the same run.
 */
export function settingInForce(
  id: AssumptionId,
  assumptions: Assumptions,
  kinds: SheetChoices["kinds"]
): string {
  if (!kinds.includes("settings")) return String(assumptions[id]);
  return inForceFormula(id, FIGURE_ROWS, sheetReference("settings"));
}
