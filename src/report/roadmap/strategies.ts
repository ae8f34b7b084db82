import type { Diagnosis } from "../../diagnosis/diagnosis";
import type { Recovery } from "../../roadmap/recovery";
import type { Action } from "../../roadmap/roadmap";
import { FURTHER_READING } from "../../playbook/furtherReading";
import type { Strategy } from "../../roadmap/strategies/strategies";
import { say } from "../../wording/say";
import { columnArea } from "../address";
import type { SheetChoices } from "../choices";
import { chosenRules } from "../conditionalFormats";
import { Draft } from "../draft";
import { FIRST_COLUMN, FIRST_ROW, printed, putHeader, putNote, subline } from "../header";
import { pageBreaks } from "../pageBreaks";
import type { CellValue, SheetPlan, StyleName, TableColumn, TableRow } from "../sheetPlan";
import { STYLES } from "../styles";
import { charactersIn, widthOf } from "../textHeight";

const LAYOUT = [
  { key: "strategy", width: 150, style: "cellWrapStrong" },
  { key: "chosen", width: 106, style: "cellIndent" },
  { key: "because", width: 164, style: "cellWrapIndent" },
  { key: "how", width: 430, style: "cellWrapIndent" },
  { key: "caution", width: 178, style: "cellWrapMutedIndent" },
  { key: "actions", width: 226, style: "cellWrapIndent" },
  { key: "guide", width: 72, style: "cellMutedIndent" },
] as const satisfies readonly {
  readonly key: keyof typeof import("../../wording/en/strategies").strategies.sheet.head;
  readonly width: number;
  readonly style: StyleName;
}[];

const WIDTHS: readonly number[] = [16, ...LAYOUT.map(({ width }) => width), 20, 8];
const LAST = LAYOUT.length;
const SECTION_HEIGHT = 20;
const CAPTION_HEIGHT = 14;
const HEADER_HEIGHT = 20;
/** Points of air, or steps of one strategy run into the next. */
const AIR = 8;
/** Pixels that an indent takes: columns of wrapped text would touch without. */
const INDENT = 9;
/** Points of a line of 10. */
const LINE = 13;
/** Over several lines letters are as wide as they are on average, not as wide as they may be. */
const TYPICAL = 1.15;
/** More titles in one cell would not be read. */
const MOST_ACTIONS = 6;

/**
 * NPS Strategies (rules 109–125, 118, 161, 174, 201): all fourteen with their steps and cautions, the chosen first in the
 * order of rule 118, each with what called for it and the actions that carry it out.
 */
export function strategiesSheet(
  diagnosis: Diagnosis,
  { strategies, actions }: Pick<Recovery, "strategies" | "actions">,
  { kinds, writtenOn }: SheetChoices
): SheetPlan {
  const draft = new Draft({
    kind: "strategies",
    name: say("sheets.name.strategies"),
    tab: "work",
    columns: WIDTHS,
  });
  const chosen = strategies.filter((strategy) => strategy.chosen).length;
  putHeader(draft, {
    title: say("strategies.sheet.title", { count: chosen, all: strategies.length }),
    subline: subline(diagnosis, writtenOn),
    lastColumn: LAST,
    kinds,
  });
  draft.height(FIRST_ROW, SECTION_HEIGHT);
  draft.put(FIRST_ROW, FIRST_COLUMN, say("strategies.sheet.section"), "section");
  draft.height(FIRST_ROW + 1, CAPTION_HEIGHT);
  draft.put(FIRST_ROW + 1, FIRST_COLUMN, say("strategies.sheet.caption"), "caption");
  const header = FIRST_ROW + 2;
  const first = header + 1;
  const rows = strategies.map((strategy) => strategyRow(strategy, actions, diagnosis));
  draft.height(header, HEADER_HEIGHT);
  rows.forEach(({ cells }, index) => draft.height(first + index, heightOf(cells)));
  draft.table({
    name: "nps_strategies",
    row: header,
    column: FIRST_COLUMN,
    columns: columns(),
    rows,
    headerHeight: HEADER_HEIGHT,
    filters: false,
  });
  if (rows.length > 0) draft.rule(...chosenRules(columnArea(first, 2, rows.length)));
  const note = first + rows.length + 1;
  draft.height(note - 1, 8);
  putNote(draft, note, LAST, `${say("strategies.sheet.note")} ${readingWords()}`);
  const sections = [
    { from: 0, to: first },
    ...rows.map((_, index) => ({ from: first + index, to: first + index + 1 })),
    { from: note - 1, to: note + 1 },
  ];
  return draft.finish({
    freeze: { rows: 0, columns: 2 },
    print: printed("strategies", diagnosis, writtenOn, {
      area: { row: 0, column: 0, rows: note + 1, columns: LAST + 1 },
      titleRows: { from: header, to: header },
      breaksBefore: pageBreaks(draft.rowHeights, sections, widthOf(WIDTHS, 0, LAST + 1)),
    }),
  });
}

function columns(): TableColumn[] {
  return LAYOUT.map(({ key, style }) => ({
    key,
    header: say(`strategies.sheet.head.${key}`),
    style,
    headerStyle: key === "strategy" ? "head" : "headIndent",
    ownedBy: "report",
  }));
}

function strategyRow(
  strategy: Strategy,
  actions: readonly Action[],
  diagnosis: Pick<Diagnosis, "total">
): TableRow {
  const { id, guide, name, chosen, because, how, caution } = strategy;
  const steps = how.map((step, index) => say("strategies.sheet.step", { number: index + 1, step }));
  return {
    id,
    cells: [
      name,
      say(`strategies.sheet.${chosen ? "chosen" : "notChosen"}`),
      because ?? missingWords(id, diagnosis),
      steps.join("\n"),
      caution === "" ? say("sheets.none") : caution,
      chosen ? linked(strategy, actions) : say("sheets.none"),
      say(guide === "A" ? "strategies.sheet.guideA" : "strategies.sheet.guideB"),
    ],
    ...(!chosen && { style: "cellMuted" as const }),
  };
}

/** Why a strategy is not called for: promoters who cannot be asked are no reason not to have them share (rule 120). */
function missingWords(id: Strategy["id"], { total }: Pick<Diagnosis, "total">): string {
  const noList = id === "easyToShare" && total.groups.promoters > 0;
  return say(noList ? "strategies.sheet.noList" : "strategies.sheet.nothing");
}

/** Rule 183. */
function readingWords(): string {
  const listed = (topics: readonly string[]) => topics.join(say("sheets.comma"));
  return say("strategies.sheet.reading", {
    guideA: listed(FURTHER_READING.guideA),
    guideB: listed(FURTHER_READING.guideB),
  });
}

/** Titles of the actions that carry a strategy out, one a line. */
function linked({ id }: Strategy, actions: readonly Action[]): string {
  const titles = actions.filter(({ serves }) => serves.includes(id)).map(({ title }) => title);
  const shown = titles.slice(0, MOST_ACTIONS).join("\n");
  const more = titles.length - MOST_ACTIONS;
  if (titles.length === 0) return say("strategies.sheet.noAction");
  return more > 0 ? say("strategies.sheet.more", { actions: shown, count: more }) : shown;
}

/** Each line of a cell wraps by itself. */
function heightOf(cells: readonly CellValue[]): number {
  const lines = cells.map((cell, index) => {
    if (typeof cell !== "string") return 1;
    const width = (WIDTHS[index + FIRST_COLUMN] ?? 0) - (index === 0 ? 0 : INDENT);
    const fits = TYPICAL * charactersIn(width, STYLES.cell.font.size);
    return cell
      .split("\n")
      .reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / fits)), 0);
  });
  return Math.max(...lines) * LINE + AIR;
}
