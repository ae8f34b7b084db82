import {
  GENERAL,
  COUNT,
  DATE,
  endFormat,
  pointsFormat,
  shareFormat,
} from "../../src/report/numberFormats";
import type { StyleName } from "../../src/report/sheetPlan";
import { commentFunctions as commentWords } from "../../src/wording/en/commentFunctions";
import { functions as words } from "../../src/wording/en/functions";

/** How a column of a result looks, or a result that is no table. */
export interface ResultStyle {
  readonly style: StyleName;
  readonly format: string;
}

const P_VALUE = '[<0.001]"< 0.001";0.000';

const POINTS: ResultStyle = { style: "cellPoints", format: pointsFormat(1) };
const SCORE: ResultStyle = { style: "cellNps", format: pointsFormat(1) };
const END: ResultStyle = { style: "cellEnd", format: endFormat(1) };
const SHARE: ResultStyle = { style: "cellShare", format: shareFormat(1) };
const NUMBER: ResultStyle = { style: "cellCount", format: COUNT };
const DAY: ResultStyle = { style: "cellRight", format: DATE };
const STATISTIC: ResultStyle = { style: "cellRight", format: endFormat(2) };
const PROBABILITY: ResultStyle = { style: "cellRight", format: P_VALUE };
const TEXT: ResultStyle = { style: "cellWrapIndent", format: GENERAL };

/** By the words over the columns. */
const BY_HEADER: Readonly<Record<string, ResultStyle>> = {
  [words.column.nps]: SCORE,
  [words.column.difference]: SCORE,
  [words.column.change]: SCORE,
  [words.column.before]: POINTS,
  [words.column.after]: POINTS,
  [words.column.average]: POINTS,
  [words.column.badBelow]: POINTS,
  [words.column.slope]: SCORE,
  [words.groups.column.againstRest]: POINTS,
  [words.groups.column.shrunken]: POINTS,
  [words.groups.column.impact]: SCORE,
  [words.groups.column.npsFlagged]: POINTS,
  [words.groups.column.npsWithout]: POINTS,
  [words.groups.column.deviation]: END,
  [words.column.low]: END,
  [words.column.high]: END,
  [words.column.se]: STATISTIC,
  [words.column.z]: STATISTIC,
  [words.column.gSquared]: STATISTIC,
  [words.column.p]: PROBABILITY,
  [words.groups.column.pHolm]: PROBABILITY,
  [words.groups.column.ownWeight]: SHARE,
  [words.column.share]: SHARE,
  [commentWords.column.low]: SHARE,
  [commentWords.column.high]: SHARE,
  [words.group.detractors]: SHARE,
  [words.group.passives]: SHARE,
  [words.group.promoters]: SHARE,
  [words.column.count]: NUMBER,
  [commentWords.column.detractors]: NUMBER,
  [commentWords.column.comments]: NUMBER,
  [words.column.answers]: NUMBER,
  [words.groups.column.flagged]: NUMBER,
  [words.column.customers]: NUMBER,
  [words.column.periods]: NUMBER,
  [words.column.start]: DAY,
  [words.column.end]: DAY,
  [words.column.test]: TEXT,
  [words.groups.column.flag]: TEXT,
  [words.groups.column.base]: TEXT,
};

/** Single values, pairs and columns without a header, by the function that gives them. */
const BY_FUNCTION: Readonly<Record<string, string>> = {
  NPS: pointsFormat(1),
  NPSFROMCOUNTS: pointsFormat(1),
  NPSGAP: pointsFormat(1),
  NPSTARGET: pointsFormat(0),
  NPSCI: endFormat(1),
  NPSMOE: endFormat(1),
  NPSSAMPLE: COUNT,
  NPSPOWER: COUNT,
  NPSNEEDED: COUNT,
  NPSADJUST: P_VALUE,
};

/**
 * The look of the column under this header.
 *
 * @throws Error where it holds numbers and nobody has said how they are written
 * @example columnStyle("NPSTREND", "NPS", [-12.4]).format // '+0.0;"−"0.0;0.0'
 */
export function columnStyle(name: string, header: string, values: readonly unknown[]): ResultStyle {
  const known = BY_HEADER[header];
  if (known) return known;
  if (values.every((value) => typeof value === "string")) return TEXT;
  throw new Error(`How is the column “${header}” of ${name} written? Say so in resultColumns.ts.`);
}

/**
 * The number format of a result without a header.
 *
 * @throws Error where it is a number and nobody has said how it is written
 * @example figureFormat("NPSCI", [40.2, 51]) // '0.0;"−"0.0;0.0'
 */
export function figureFormat(name: string, values: readonly unknown[]): string {
  const known = BY_FUNCTION[name];
  if (known) return known;
  if (values.every((value) => typeof value === "string")) return GENERAL;
  throw new Error(`How is the result of ${name} written? Say so in resultColumns.ts.`);
}
