import { VERDICTS } from "../../roadmap/history/beforeAfter";
import type { ActionChange } from "../../roadmap/history/byAction";
import { say } from "../../wording/say";
import { columnArea } from "../address";
import type { Draft } from "../draft";
import { widthOf, wrappedHeight } from "../textHeight";
import { changeRules } from "./changeRules";
import {
  AT,
  BY_ACTION_TABLE,
  byActionColumns,
  WIDTHS,
  type HistoryDecimals,
} from "./historyColumns";
import { actionRow } from "./historyRows";
import { putTable, ROW } from "./historyTable";

/** Pixels. */
const INDENT = 9;

/** Each action's own measure, and as the heading how many went which way. */
export function putByAction(
  draft: Draft,
  row: number,
  changes: readonly ActionChange[],
  since: number,
  decimals: HistoryDecimals
): number {
  const counts = VERDICTS.flatMap((verdict) => {
    const count = changes.filter(({ figure }) => figure.verdict === verdict).length;
    return count === 0 ? [] : [say(`history.actions.count.${verdict}`, { count })];
  });
  const rows = changes.map((change) => actionRow(since, change, decimals));
  draft.rule(...changeRules(columnArea(row + 3, AT.class, rows.length)));
  return putTable(draft, row, {
    name: BY_ACTION_TABLE,
    heading: say("history.actions.heading", { list: counts.join(say("sheets.comma")) }),
    caption: say("history.actions.caption"),
    columns: byActionColumns(),
    rows,
    heights: changes.map(heightOf),
  });
}

function heightOf({ measure, title, status, figure }: ActionChange): number {
  const wrapped = (text: string, column: number, indent = 0): number =>
    wrappedHeight(text, widthOf(WIDTHS, column, 1) - indent, 10);
  return Math.max(
    ROW,
    wrapped(measure, AT.asOf),
    wrapped(title, AT.from),
    wrapped(say(`sheets.status.${status}`), AT.resolved, INDENT),
    wrapped(figure.why, AT.notes)
  );
}
