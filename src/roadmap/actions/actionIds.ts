import { rowId } from "../../diagnosis/rowId";
import { fingerprint } from "../../score/fingerprint";
import type { Action } from "../roadmap";

/** What the hidden ids of fixes begin with, so that the sheet can count them. */
export const FIX_ROWS = "fix:";
/** And what those of reports to leadership hold, the guide's own task among them. */
export const REPORT_ROWS = "report";

/** One action an issue, whichever phase it falls into: its row keeps owner and notes when a fix turns out longer. */
export function fixId(issue: string): string {
  return `${FIX_ROWS}issue=${issue}`;
}

/**
 * The id of an action's row on the roadmap: ids that name a group or an issue, which are words of the person's data,
 * tell nothing of it there. Example: "task:planNext" stays, "finding:segment:Region=East:below" becomes "row:…".
 */
export function actionRowId({ id }: Pick<Action, "id">): string {
  if (!id.includes("=")) return id;
  return id.startsWith(FIX_ROWS) ? `${FIX_ROWS}${fingerprint(id)}` : rowId(id);
}
