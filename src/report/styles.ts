import {
  ACCENT,
  BAD,
  GOOD,
  HAIRLINE,
  INK,
  LINE,
  NEUTRAL,
  PANEL,
  PHASES,
  RISK,
  TEXT_2,
  type Tone,
} from "./colours";
import {
  COUNT,
  DATE,
  endFormat,
  GENERAL,
  MARKS,
  pointsFormat,
  shareFormat,
  WEEK_DAY,
} from "./numberFormats";

/** How a role looks. Everything is said, so that a cell written over keeps nothing of what it was. */
export interface CellStyle {
  readonly font: FontStyle;
  /** null: no fill. */
  readonly fill: string | null;
  readonly align: Alignment;
  readonly border: Borders;
  /** Office.js form; a block or a table column may ask for another. */
  readonly numberFormat: string;
}
export interface FontStyle {
  /** Points. The typeface is {@link FONT} on every cell. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string;
}
export interface Alignment {
  readonly horizontal: "left" | "center" | "right";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  readonly indent: number;
}
export interface Borders {
  readonly top?: Edge;
  readonly bottom?: Edge;
  readonly left?: Edge;
  readonly right?: Edge;
}
export interface Edge {
  readonly color: string;
  readonly weight: "hairline" | "thin" | "medium";
}

/** In every Excel since 2007, on every platform. */
export const FONT = "Calibri";

interface Departures {
  readonly size?: number;
  readonly bold?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: Alignment["horizontal"];
  readonly vertical?: Alignment["vertical"];
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly border?: Borders;
  readonly format?: string;
}

/** A role, said by what departs from the body text of a table: 10 pt ink, left, centred in its row. */
function role(departures: Departures = {}): CellStyle {
  return {
    font: {
      size: departures.size ?? 10,
      bold: departures.bold ?? false,
      italic: false,
      underline: departures.underline ?? false,
      color: departures.color ?? INK,
    },
    fill: departures.fill ?? null,
    align: {
      horizontal: departures.horizontal ?? "left",
      vertical: departures.vertical ?? "center",
      wrap: departures.wrap ?? false,
      indent: departures.indent ?? 0,
    },
    border: departures.border ?? {},
    numberFormat: departures.format ?? GENERAL,
  };
}

const under = (color: string, weight: Edge["weight"] = "thin"): Borders => ({
  bottom: { color, weight },
});

const cell = (departures: Departures = {}): CellStyle =>
  role({ border: under(HAIRLINE), ...departures });
const number = (format: string, departures: Departures = {}): CellStyle =>
  cell({ horizontal: "right", format, ...departures });
const head = (departures: Departures = {}): CellStyle =>
  role({ bold: true, color: ACCENT, vertical: "bottom", border: under(ACCENT), ...departures });
const panel = (departures: Departures = {}): CellStyle =>
  role({ fill: PANEL, color: TEXT_2, ...departures });
const question = (departures: Departures = {}): CellStyle =>
  role({ size: 11, border: under(LINE), wrap: true, indent: 1, ...departures });
const answer = (tone: Tone, mark: string): CellStyle =>
  role({
    size: 11,
    bold: true,
    color: tone.text,
    fill: tone.fill,
    horizontal: "center",
    border: under(LINE),
    wrap: true,
    format: mark,
  });
const phaseBand = (tone: Tone): CellStyle =>
  role({ bold: true, color: tone.text, fill: tone.fill, indent: 1 });

/** Roles of cells. A sheet names a role; only this file knows what it looks like. */
export const STYLES = {
  // header block, the same on every sheet
  eyebrow: role({ size: 9, color: TEXT_2 }),
  link: role({ size: 9, color: ACCENT, underline: true }),
  title: role({ size: 20, bold: true, color: ACCENT, wrap: true }),
  subline: role({ color: TEXT_2 }),
  headerLine: role({ border: under(ACCENT, "medium") }),

  // headings and notes
  section: role({ size: 12, bold: true, vertical: "bottom" }),
  caption: role({ size: 9, color: TEXT_2 }),
  note: role({ size: 9, color: TEXT_2, vertical: "top", wrap: true }),
  body: role({ size: 11, vertical: "top", wrap: true }),
  paragraph: role({ vertical: "top", wrap: true }),

  // the score panel of the summary
  panelFill: panel(),
  panelLabel: panel({ indent: 1 }),
  panelScore: panel({ size: 36, bold: true, color: ACCENT, indent: 1, format: pointsFormat(0) }),
  panelCaption: panel({ size: 9, vertical: "bottom" }),
  panelFigure: panel({ color: INK, vertical: "top" }),
  panelText: panel({ size: 9, wrap: true, indent: 1 }),

  // tiles: a label over a figure
  tileLabel: panel({ size: 9, indent: 1, vertical: "bottom" }),
  tileFigure: panel({ size: 12, color: INK, indent: 1 }),
  tileCount: panel({ size: 9, color: INK, indent: 1, vertical: "top", format: COUNT }),
  tileNote: panel({ size: 9, vertical: "top" }),
  tileFigureStrong: panel({ size: 14, bold: true, color: ACCENT, indent: 1 }),

  // questions and their answers
  questionHead: role({ size: 9, bold: true, color: TEXT_2, border: under(LINE), indent: 1 }),
  questionHeadCenter: role({
    size: 9,
    bold: true,
    color: TEXT_2,
    border: under(LINE),
    horizontal: "center",
  }),
  question: question({ bold: true }),
  why: question(),
  answerBad: answer(BAD, MARKS.bad),
  answerRisk: answer(RISK, MARKS.risk),
  answerNeutral: answer(NEUTRAL, MARKS.neutral),
  answerGood: answer(GOOD, MARKS.good),
  answerNone: answer({ fill: PANEL, text: TEXT_2 }, GENERAL),

  // tables: header
  head: head(),
  headWrap: head({ wrap: true }),
  headIndent: head({ indent: 1 }),
  headRight: head({ horizontal: "right", wrap: true }),
  headCenter: head({ horizontal: "center" }),

  // tables: body. A text column that follows a number column is indented, else the two touch.
  cell: cell(),
  cellIndent: cell({ indent: 1 }),
  cellStrong: cell({ bold: true }),
  cellMuted: cell({ color: TEXT_2 }),
  cellMutedIndent: cell({ color: TEXT_2, indent: 1 }),
  cellWrap: cell({ wrap: true }),
  cellWrapIndent: cell({ wrap: true, indent: 1 }),
  cellWrapStrong: cell({ wrap: true, bold: true }),
  cellWrapMuted: cell({ wrap: true, color: TEXT_2 }),
  cellWrapMutedIndent: cell({ wrap: true, color: TEXT_2, indent: 1 }),
  // A text beside what it explains: longer than all else in its row.
  cellWrapSmallIndent: cell({ size: 9, wrap: true, color: TEXT_2, indent: 1 }),
  // Rows of one height whose text may be longer: what is read first stands at the top.
  cellTop: cell({ vertical: "top" }),
  cellTopWrap: cell({ vertical: "top", wrap: true }),
  cellTopWrapMuted: cell({ vertical: "top", wrap: true, color: TEXT_2 }),
  cellTopDate: cell({ vertical: "top", format: DATE }),
  cellTopInput: cell({ vertical: "top", wrap: true, color: ACCENT, fill: PANEL }),
  cellCenterStrong: cell({ horizontal: "center", bold: true }),
  cellCenterMuted: cell({ horizontal: "center", color: TEXT_2 }),
  cellRight: number(GENERAL),
  cellRightWrap: number(GENERAL, { wrap: true }),
  cellRightMuted: number(GENERAL, { color: TEXT_2 }),
  cellCount: number(COUNT),
  cellCountStrong: number(COUNT, { bold: true }),
  cellCountMuted: number(COUNT, { color: TEXT_2 }),
  cellShare: number(shareFormat(1)),
  cellShareMuted: number(shareFormat(1), { color: TEXT_2 }),
  cellNps: number(pointsFormat(1), { bold: true }),
  cellPoints: number(pointsFormat(1)),
  /** A figure that people type: the cell is theirs. */
  cellGoal: number(pointsFormat(1), { fill: PANEL, color: ACCENT, bold: true }),
  cellEnd: number(endFormat(1), { color: TEXT_2 }),
  cellDate: cell({ format: DATE }),
  // What people fill in: settings and benchmarks of their own.
  cellInput: cell({ color: ACCENT, fill: PANEL }),
  cellInputWrap: cell({ color: ACCENT, fill: PANEL, wrap: true }),
  cellInputIndent: cell({ color: ACCENT, fill: PANEL, indent: 1 }),
  cellInputRight: number(GENERAL, { color: ACCENT, fill: PANEL }),
  cellLink: cell({ color: ACCENT, underline: true }),
  cellLinkWrapIndent: cell({ color: ACCENT, underline: true, wrap: true, indent: 1 }),
  cellId: cell({ size: 9, color: TEXT_2 }),

  // documents people hand on: page text, larger than a table's
  documentPart: cell({ size: 11, bold: true, color: ACCENT, wrap: true }),
  documentText: cell({ size: 11, wrap: true }),
  documentTextIndent: cell({ size: 11, wrap: true, indent: 1 }),
  documentMutedIndent: cell({ color: TEXT_2, wrap: true, indent: 1 }),
  documentFigure: number(COUNT, { size: 11 }),
  documentDate: cell({ color: ACCENT, fill: PANEL, format: DATE }),
  documentInput: cell({ color: ACCENT, fill: PANEL, wrap: true }),

  // phase cards of the roadmap and its week columns
  phaseBand1: phaseBand(PHASES[0]),
  phaseBand2: phaseBand(PHASES[1]),
  phaseBand3: phaseBand(PHASES[2]),
  gate: panel({ size: 9, color: INK, indent: 1 }),
  monthHead: role({ size: 9, bold: true, color: TEXT_2, vertical: "bottom" }),
  weekHead: head({
    size: 8,
    bold: false,
    color: TEXT_2,
    horizontal: "center",
    format: WEEK_DAY,
  }),
  weekCell: role({
    border: {
      bottom: { color: HAIRLINE, weight: "thin" },
      left: { color: HAIRLINE, weight: "hairline" },
    },
  }),
} as const satisfies Readonly<Record<string, CellStyle>>;
