import { say } from "../../wording/say";
import { COUNT } from "../numberFormats";
import type { StyleName, TableColumn } from "../sheetPlan";

/** Columns that all tables of the sheet share, because their hidden ids share one column. */
export const AT = { name: 1, low: 2, middle: 3, high: 4, rule: 5, words: 6 } as const;
export const LAST = AT.words;
/** The hidden id of each row. */
export const ID = LAST + 1;
/** Pixels from column A on; the last two are for the hidden id and its neighbour. */
export const WIDTHS = [16, 270, 112, 112, 112, 96, 590, 20, 8];

export const INPUTS_TABLE = "nps_cost_inputs";
export const ACTIONS_TABLE = "nps_action_costs";

type Definition = readonly [key: string, header: string, style: StyleName, headerStyle: StyleName];

function columns(
  definitions: readonly Definition[],
  people: readonly string[] = []
): TableColumn[] {
  return definitions.map(([key, header, style, headerStyle]) => ({
    key,
    header,
    style,
    headerStyle,
    ownedBy: people.includes(key) ? "people" : "report",
  }));
}

export function inputColumns(): TableColumn[] {
  const head = (key: keyof typeof import("../../wording/en/cost").cost.inputs.head): string =>
    say(`cost.inputs.head.${key}`);
  return columns(
    [
      ["input", head("input"), "cellStrong", "head"],
      ["figure", head("figure"), "cellInputRight", "headRight"],
      ["used", head("used"), "cellRight", "headRight"],
      ["unit", head("unit"), "cellMutedIndent", "headIndent"],
      ["rule", head("rule"), "cellRightMuted", "headRight"],
      ["words", head("words"), "cellMutedIndent", "headIndent"],
    ],
    ["figure"]
  );
}

/** Low, middle and high of a line, or of a factor. */
export function rangeColumns(line: string, words: string): TableColumn[] {
  return columns([
    ["line", line, "cell", "head"],
    ["low", say("cost.head.low"), "cellRight", "headRight"],
    ["middle", say("cost.head.middle"), "cellRight", "headRight"],
    ["high", say("cost.head.high"), "cellRight", "headRight"],
    ["rule", say("cost.head.rule"), "cellRightMuted", "headRight"],
    ["words", words, "cellMutedIndent", "headIndent"],
  ]);
}

export function segmentColumns(): TableColumn[] {
  return columns([
    ["group", say("cost.segments.head.group"), "cellStrong", "head"],
    ["low", say("cost.head.low"), "cellCount", "headRight"],
    ["middle", say("cost.head.middle"), "cellCountStrong", "headRight"],
    ["high", say("cost.head.high"), "cellCount", "headRight"],
    ["revenue", say("cost.segments.head.revenue"), "cellCountMuted", "headRight"],
    ["words", say("cost.segments.head.words"), "cellMutedIndent", "headIndent"],
  ]);
}

export function actionColumns(): TableColumn[] {
  const head = (key: keyof typeof import("../../wording/en/cost").cost.actions.head): string =>
    say(`cost.actions.head.${key}`);
  return columns(
    [
      ["action", head("action"), "cellWrap", "head"],
      ["cost", head("cost"), "cellInputRight", "headRight"],
      ["phase", head("phase"), "cellCenterMuted", "headCenter"],
      ["due", head("due"), "cellDate", "head"],
      ["rule", head("rule"), "cellRightMuted", "headRight"],
      ["because", head("because"), "cellMutedIndent", "headIndent"],
    ],
    ["cost"]
  ).map((column) => (column.key === "cost" ? { ...column, numberFormat: COUNT } : column));
}
