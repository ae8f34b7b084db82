import type { AssumptionUnit } from "../../playbook/assumptions";
import { say } from "../../wording/say";
import { GENERAL } from "../numberFormats";
import type { StyleName, TableColumn } from "../sheetPlan";

/** Columns of the figures, from column B on; the hidden id of each row follows. */
export const AT = {
  about: 1,
  setting: 2,
  value: 3,
  unit: 4,
  default: 5,
  rule: 6,
  source: 7,
  check: 8,
  figure: 9,
} as const;
export const FIGURE_ID = AT.figure + 1;
export const LAST = AT.check;

/** Columns of a person's own benchmarks, under those above. */
export const OWN = {
  industry: 2,
  average: 3,
  badBelow: 4,
  used: 5,
  year: 6,
  origin: 7,
  check: 8,
} as const;

/** Columns of a person's own themes, under those; the hidden id of each row follows in the same place. */
export const THEME = {
  name: 2,
  comments: 3,
  share: 4,
  impact: 5,
  trend: 6,
  words: 7,
  check: 8,
} as const;

/** Pixels, from column A on; the last ones are for what is hidden and its neighbour. */
export const WIDTHS = [16, 116, 316, 80, 78, 72, 60, 246, 366, 64, 20, 8];

/** Names of the two tables and of the columns that are read back. */
export const FIGURES_TABLE = "nps_settings";
export const OWN_TABLE = "nps_own_benchmarks";
export const VALUE_KEY = "value";
export const OWN_KEYS = ["industry", "average", "badBelow", "year", "origin"] as const;
export type OwnKey = (typeof OWN_KEYS)[number];
export const THEMES_TABLE = "nps_own_themes";
export const THEME_KEYS = ["name", "words"] as const;
export type ThemeKey = (typeof THEME_KEYS)[number];

export function figureColumns(): TableColumn[] {
  const column = (
    key: keyof typeof AT,
    style: StyleName,
    headerStyle: StyleName,
    more: Partial<TableColumn> = {}
  ): TableColumn => ({
    key,
    header: say(`settings.head.${key}`),
    style,
    headerStyle,
    ownedBy: "report",
    ...more,
  });
  return [
    column("about", "cellMuted", "head"),
    column("setting", "cell", "head"),
    column(VALUE_KEY, "cellInputRight", "headRight", { ownedBy: "people", numberFormat: GENERAL }),
    column("unit", "cellMutedIndent", "headIndent"),
    column("default", "cellRightMuted", "headRight"),
    column("rule", "cellRightMuted", "headRight"),
    column("source", "cellMutedIndent", "headIndent"),
    column("check", "cellIndent", "headIndent"),
    column("figure", "cellRightMuted", "headRight", { hidden: true }),
  ];
}

export function ownColumns(): TableColumn[] {
  const column = (
    key: keyof typeof OWN,
    style: StyleName,
    headerStyle: StyleName,
    ownedBy: TableColumn["ownedBy"] = "people"
  ): TableColumn => ({
    key,
    header: say(`settings.own.head.${key}`),
    style,
    headerStyle,
    ownedBy,
  });
  return [
    column("industry", "cellInput", "head"),
    column("average", "cellInputRight", "headRight"),
    column("badBelow", "cellInputRight", "headRight"),
    column("used", "cellRightMuted", "headRight", "report"),
    column("year", "cellInputRight", "headRight"),
    column("origin", "cellInputIndent", "headIndent"),
    column("check", "cellIndent", "headIndent", "report"),
  ];
}

export function themeColumns(): TableColumn[] {
  const column = (
    key: keyof typeof THEME,
    style: StyleName,
    headerStyle: StyleName,
    more: Partial<TableColumn> = {}
  ): TableColumn => ({
    key,
    header: say(`settings.themes.head.${key}`),
    style,
    headerStyle,
    ownedBy: "report",
    ...more,
  });
  return [
    column("name", "cellInput", "head", { ownedBy: "people" }),
    column("comments", "cellCountMuted", "headRight"),
    column("share", "cellShareMuted", "headRight"),
    column("impact", "cellEnd", "headRight"),
    column("trend", "cellMutedIndent", "headIndent"),
    column("words", "cellInputIndent", "headIndent", { ownedBy: "people" }),
    column("check", "cellIndent", "headIndent"),
  ];
}

export function unitName(unit: AssumptionUnit): string {
  return say(`settings.unit.${unit}`);
}
