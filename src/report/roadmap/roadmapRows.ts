import { actionRowId } from "../../roadmap/actions/actionIds";
import type { Action, Metric } from "../../roadmap/roadmap";
import { say } from "../../wording/say";
import { sheetTitle } from "../header";
import { COUNT, pointsFormat, shareFormat } from "../numberFormats";
import type { OtherSheets } from "../otherSheets";
import { LAYOUT } from "./roadmapColumns";
import { nowCell, type NowContext } from "./roadmapNow";
import { sheetReference, type CellValue, type TableRow } from "../sheetPlan";
import { quoted } from "../quoted";

/** Cells that hold a figure in the unit of their row's metric. */
const FIGURES: ReadonlySet<string> = new Set(["from", "goal", "now"]);

/** One action as a row; all dates, owner, status and notes are people's from then on. */
export function actionRow(action: Action, context: NowContext): TableRow {
  const { metric } = action;
  const none = say("sheets.none");
  const format = unitFormat(metric.unit);
  return {
    id: actionRowId(action),
    cells: [
      action.phase,
      action.title,
      action.because,
      action.how,
      evidenceLink(action, context.others),
      action.owner,
      action.start,
      action.due,
      say("sheets.status.notStarted"),
      action.impact,
      action.effort,
      metric.name,
      metric.baseline ?? none,
      metric.target ?? none,
      nowCell(metric, context),
      null,
    ],
    numberFormats: LAYOUT.map(({ key }) => (FIGURES.has(key) ? format : null)),
    ...(!action.ownerTyped && { suggested: ["owner"] }),
  };
}

/**
 * A link to the row that shows why an action is there, wherever people sorted it to, else to the top of its sheet; nothing
 * where that sheet is not written. The link's target is made by the workbook itself, so that it follows a renamed sheet.
 */
function evidenceLink({ evidence }: Action, others: OtherSheets): CellValue {
  if (evidence === null || !others.has(evidence.sheet)) return null;
  const { sheet, row } = evidence;
  const name = quoted(sheetTitle(sheet));
  const to = (reference: string): string => `HYPERLINK("#"&CELL("address",${reference}),${name})`;
  const top = to(`${sheetReference(sheet)}$B$2`);
  const table =
    row === undefined ? null : others.table(sheet, ({ rows }) => rows.some(({ id }) => id === row));
  if (table === null || row === undefined) return { formula: `=${top}` };
  const cell = `INDEX(${table.first},MATCH(${quoted(row)},${table.ids},0))`;
  return { formula: `=IFERROR(${to(cell)},${top})` };
}

function unitFormat(unit: Metric["unit"]): string | null {
  switch (unit) {
    case "points":
      return pointsFormat(0);
    case "share":
      return shareFormat(0);
    case "count":
      return COUNT;
    case "none":
      return null;
  }
}
