import type { Diagnosis } from "../../diagnosis/diagnosis";
import { ASSUMPTIONS } from "../../playbook/assumptions";
import { sourceName } from "../../playbook/sources";
import { say } from "../../wording/say";
import { columnArea, inColumn } from "../address";
import type { SheetChoices } from "../choices";
import { ACCENT, BAD, RISK, TEXT_2 } from "../colours";
import { Draft } from "../draft";
import { FIRST_COLUMN, FIRST_ROW, printed, putHeader, putNote, subline } from "../header";
import { MARKS } from "../numberFormats";
import { chosenLines } from "./settingsChosen";
import {
  AT,
  figureColumns,
  FIGURES_TABLE,
  LAST,
  OWN,
  OWN_TABLE,
  ownColumns,
  THEME,
  themeColumns,
  THEMES_TABLE,
  unitName,
  WIDTHS,
} from "./settingsColumns";
import {
  checkFormula,
  figureFormula,
  ownCheckFormula,
  thresholdFormula,
  type Rows,
} from "./settingsFormulas";
import { FIGURE_ROWS } from "./settingsReference";
import { aboutName, LISTED, settingName } from "./settingsWords";
import { putTeams } from "./settingsTeams";
import { ownThemeRows, THEME_ROWS } from "./settingsThemes";
import type { Area, ConditionalFormatPlan, SheetPlan, TableRow } from "../sheetPlan";
import { STYLES } from "../styles";
import { widthOf, wrappedHeight } from "../textHeight";
import { quoted } from "../quoted";

/** Empty rows for benchmarks of a person's own; more may be added by hand. */
const OWN_ROWS = 10;
const ROW_HEIGHT = 20;

/**
 * NPS Settings: every figure the rules work with, to be changed by people (each with its rule and source), their
 * own benchmarks (rule 27) and themes, how their teams work (rules 109, 110), and what was chosen in the pane. What
 * people wrote is told at the cell, live, and read back before the next diagnosis.
 */
export function settingsSheet(diagnosis: Diagnosis, choices: SheetChoices): SheetPlan {
  const draft = new Draft({
    kind: "settings",
    name: say("sheets.name.settings"),
    tab: "record",
    columns: WIDTHS,
  });
  putHeader(draft, {
    title: say("settings.title"),
    subline: subline(diagnosis, choices.writtenOn),
    lastColumn: LAST,
    kinds: choices.kinds,
  });
  putParagraph(draft, FIRST_ROW, say("settings.intro"));
  const header = FIRST_ROW + 1;
  const figures = FIGURE_ROWS;
  putFigures(draft, diagnosis, header, figures);

  const ownSection = figures.last + 2;
  draft.height(ownSection - 1, 12);
  putSection(draft, ownSection, say("settings.own.section"));
  putParagraph(draft, ownSection + 1, say("settings.own.intro"));
  const own = { first: ownSection + 3, last: ownSection + 2 + OWN_ROWS };
  putOwn(draft, own, figures);

  const themesSection = own.last + 2;
  draft.height(themesSection - 1, 12);
  putSection(draft, themesSection, say("settings.themes.section"));
  putParagraph(draft, themesSection + 1, say("settings.themes.intro"));
  const themes = { first: themesSection + 3, last: themesSection + 2 + THEME_ROWS };
  putThemes(draft, diagnosis, themes);

  const teams = themes.last + 2;
  draft.height(teams - 1, 12);
  const { end: chosen, holidays } = putTeams(draft, teams, diagnosis);
  const note = putChosen(draft, chosen, diagnosis) + 1;
  putNote(draft, note, LAST, say("settings.note"));
  return draft.finish({
    print: printed("settings", diagnosis, choices.writtenOn, {
      area: { row: 0, column: 0, rows: note + 1, columns: LAST + 1 },
      breaksBefore: [themesSection, holidays, chosen],
    }),
  });
}

function putFigures(draft: Draft, { context }: Diagnosis, header: number, rows: Rows): void {
  draft.height(header, ROW_HEIGHT);
  draft.height(rows.first, ROW_HEIGHT, LISTED.length);
  draft.table({
    name: FIGURES_TABLE,
    row: header,
    column: FIRST_COLUMN,
    columns: figureColumns(),
    rows: LISTED.map((id): TableRow => ({
      id,
      cells: [
        aboutName(id),
        settingName(id),
        // What this run worked with: where people wrote something, theirs stays.
        context.assumptions[id],
        unitName(ASSUMPTIONS[id].unit),
        ASSUMPTIONS[id].value,
        ASSUMPTIONS[id].rule,
        sourceName(ASSUMPTIONS[id].source),
        checkFormula(id, context.assumptions, rows),
        figureFormula(id),
      ],
    })),
    headerHeight: ROW_HEIGHT,
    // Most columns are figures, and the button covers a header that stands right.
    filters: false,
  });
  const area = columnArea(rows.first, AT.check, LISTED.length);
  draft.rule(...checkRules(area, ["standard", "blank", "yours"]));
}

function putOwn(draft: Draft, rows: Rows, figures: Rows): void {
  const header = rows.first - 1;
  draft.height(header, ROW_HEIGHT);
  draft.height(rows.first, ROW_HEIGHT, OWN_ROWS);
  draft.table({
    name: OWN_TABLE,
    row: header,
    column: OWN.industry,
    columns: ownColumns(),
    rows: Array.from({ length: OWN_ROWS }, (_, index): TableRow => ({
      id: `benchmark-${index + 1}`,
      cells: [null, null, null, thresholdFormula(figures), null, null, ownCheckFormula(rows)],
    })),
    headerHeight: ROW_HEIGHT,
    filters: false,
  });
  const area = columnArea(rows.first, OWN.check, OWN_ROWS);
  draft.rule(...checkRules(area, ["ownDerived", "ownReady"]));
}

function putThemes(draft: Draft, diagnosis: Diagnosis, rows: Rows): void {
  const header = rows.first - 1;
  draft.height(header, ROW_HEIGHT);
  draft.height(rows.first, ROW_HEIGHT, THEME_ROWS);
  draft.table({
    name: THEMES_TABLE,
    row: header,
    column: THEME.name,
    columns: themeColumns(),
    rows: ownThemeRows(diagnosis, rows),
    headerHeight: ROW_HEIGHT,
    filters: false,
  });
  const area = columnArea(rows.first, THEME.check, THEME_ROWS);
  const cell = inColumn(area.row, area.column);
  const is = (key: "inUse" | "ready"): string => `${cell}=${quoted(say(`settings.themes.${key}`))}`;
  draft.rule(
    { area, formula: `=${is("inUse")}`, color: ACCENT, bold: true },
    { area, formula: `=${is("ready")}`, color: TEXT_2 },
    {
      area,
      formula: `=AND(${cell}<>"",NOT(${is("inUse")}),NOT(${is("ready")}))`,
      fill: BAD.fill,
      color: BAD.text,
      bold: true,
      numberFormat: MARKS.bad,
    }
  );
}

/** What is fine is light or in the accent; what is to be refreshed and what is wrong carry mark and colour. */
function checkRules(
  area: Area,
  fine: readonly ("standard" | "blank" | "yours" | "ownDerived" | "ownReady")[]
): ConditionalFormatPlan[] {
  const cell = inColumn(area.row, area.column);
  const is = (key: (typeof fine)[number] | "changed"): string =>
    `${cell}=${quoted(say(`settings.check.${key}`))}`;
  const own = fine.includes("yours");
  const quiet = fine.filter((key) => key !== "yours");
  return [
    ...(own ? [{ area, formula: `=${is("yours")}`, color: ACCENT, bold: true }] : []),
    { area, formula: `=OR(${quiet.map(is).join(",")})`, color: TEXT_2 },
    ...(own
      ? [
          {
            area,
            formula: `=${is("changed")}`,
            fill: RISK.fill,
            color: RISK.text,
            bold: true,
            numberFormat: MARKS.risk,
          },
        ]
      : []),
    {
      area,
      formula: `=AND(${cell}<>"",${[...fine, "changed" as const].map((key) => `NOT(${is(key)})`).join(",")})`,
      fill: BAD.fill,
      color: BAD.text,
      bold: true,
      numberFormat: MARKS.bad,
    },
  ];
}

function putChosen(draft: Draft, row: number, diagnosis: Diagnosis): number {
  putSection(draft, row, say("settings.chosen.section"));
  draft.height(row + 1, 14);
  draft.put(row + 1, FIRST_COLUMN, say("settings.chosen.caption"), "caption");
  const lines = chosenLines(diagnosis);
  lines.forEach(([label, value], index) => {
    const at = row + 2 + index;
    draft.height(at, ROW_HEIGHT);
    draft.put(at, FIRST_COLUMN, label, "cellMuted");
    const area = { row: at, column: FIRST_COLUMN + 1, rows: 1, columns: LAST - FIRST_COLUMN };
    draft.span(area, value, "cell");
  });
  return row + 2 + lines.length;
}

function putSection(draft: Draft, row: number, words: string): void {
  draft.height(row, ROW_HEIGHT);
  draft.put(row, FIRST_COLUMN, words, "section");
}

function putParagraph(draft: Draft, row: number, words: string): void {
  const width = widthOf(draft.columns, FIRST_COLUMN, LAST);
  draft.height(row, wrappedHeight(words, width, STYLES.paragraph.font.size) + 3);
  draft.span({ row, column: FIRST_COLUMN, rows: 1, columns: LAST }, words, "paragraph");
}
