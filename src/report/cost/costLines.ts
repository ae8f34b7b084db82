import { say } from "../../wording/say";
import { fixed } from "../address";
import { AT } from "./costColumns";
import type { RangeCells } from "./costFormulas";
import { COUNT, shareFormat } from "../numberFormats";
import type { CellValue, TableRow } from "../sheetPlan";

/** What a line counts. */
export type Unit = "share" | "count" | "money" | "times" | "none";
const FORMATS: Readonly<Record<Unit, string | null>> = {
  share: shareFormat(1),
  count: COUNT,
  money: COUNT,
  times: shareFormat(0),
  none: null,
};

/** A line of a table of ranges; without figures it is a claim that nobody puts a figure to. */
export interface Line {
  readonly id: string;
  readonly name: string;
  readonly unit: Unit;
  readonly figures: readonly [CellValue, CellValue, CellValue] | null;
  readonly rule: number;
  readonly words: CellValue;
}

export function lineRow({ id, name, unit, figures, rule, words }: Line): TableRow {
  const none = say("sheets.none");
  const format = FORMATS[unit];
  return {
    id,
    cells: [name, ...(figures ?? [none, none, none]), rule, words],
    numberFormats: [null, format, format, format, null, null],
  };
}

/** Where the figures of a line stand. */
export function rangeAt(row: number): RangeCells {
  return { low: fixed(row, AT.low), middle: fixed(row, AT.middle), high: fixed(row, AT.high) };
}
