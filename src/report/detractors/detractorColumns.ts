import { say } from "../../wording/say";
import type { StyleName, TableColumn } from "../sheetPlan";

/** Columns that all tables of the sheet have in common, because their hidden ids share one column. */
export const AT = { name: 1, second: 2, n: 3, share: 4, fifth: 5, text: 6, last: 7 } as const;
export const LAST = AT.last;
/** Pixels from column A on; the last two are for the hidden id and its neighbour. */
export const WIDTHS = [16, 214, 158, 84, 104, 132, 330, 116, 20, 8];

export function answerColumns(): TableColumn[] {
  const head = (key: keyof typeof import("../../wording/en/detractors").detractors.answers.head) =>
    [key, say(`detractors.answers.head.${key}`)] as const;
  return [
    column(head("answer"), "cellCenterStrong", "headCenter"),
    column(head("makes"), "cell", "head"),
    column(head("n"), "cellCount", "headRight"),
    column(head("share"), "cellShare", "headRight"),
    column(head("lower"), "cellShareMuted", "headRight"),
    column(head("interval"), "cellMutedIndent", "headIndent"),
    column(head("ofKind"), "cellShareMuted", "headRight"),
  ];
}

export function ladderColumns(): TableColumn[] {
  const head = (key: keyof typeof import("../../wording/en/detractors").detractors.ladder.head) =>
    [key, say(`detractors.ladder.head.${key}`)] as const;
  return [
    column(head("band"), "cellStrong", "head"),
    column(head("range"), "cell", "head"),
    column(head("from"), "cellCount", "headRight"),
    column(head("fewer"), "cellCountStrong", "headRight"),
    column(head("interval"), "cellMutedIndent", "headIndent"),
    column(head("words"), "cellWrapMutedIndent", "headIndent"),
    column(head("here"), "cellIndent", "headIndent"),
  ];
}

export function groupColumns(): TableColumn[] {
  const head = (key: keyof typeof import("../../wording/en/detractors").detractors.groups.head) =>
    [key, say(`detractors.groups.head.${key}`)] as const;
  return [
    column(head("group"), "cellStrong", "head"),
    column(head("split"), "cell", "head"),
    column(head("n"), "cellCount", "headRight"),
    column(head("share"), "cellShare", "headRight"),
    column(head("interval"), "cellMutedIndent", "headIndent"),
    column(head("band"), "cellIndent", "headIndent"),
    column(head("certainty"), "cellIndent", "headIndent"),
  ];
}

function column(
  [key, header]: readonly [string, string],
  style: StyleName,
  headerStyle: StyleName
): TableColumn {
  return { key, header, style, headerStyle, ownedBy: "report" };
}
