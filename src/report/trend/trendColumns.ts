import { say } from "../../wording/say";
import { endFormat, pointsFormat, shareFormat } from "../numberFormats";
import type { StyleName, TableColumn } from "../sheetPlan";

/** Columns of the figures by period; the number is the column of the sheet. */
export const AT = {
  period: 1,
  n: 2,
  detractors: 3,
  passives: 4,
  promoters: 5,
  nps: 6,
  low: 7,
  high: 8,
  change: 9,
  certainty: 10,
  level: 11,
  note: 12,
  detractorCount: 13,
  passiveCount: 14,
  promoterCount: 15,
} as const;
export type TrendKey = keyof typeof AT;

/** The counts at the right are what the formulas refer to; they are not printed. */
export const PRINTED = AT.note;

/**
 * Pixels, from column A on: together the width of twelve columns of 78, but each as wide as what it holds. The last
 * two are the hidden id and a column left free for the writer.
 */
export const WIDTHS: readonly number[] = [
  16, 150, 62, 74, 66, 74, 56, 52, 52, 60, 100, 106, 84, 108, 96, 106, 20, 8,
];

/** Decimals of the figures, chosen so that no shown value stands on the wrong side of a threshold (rule 5). */
export interface Decimals {
  readonly nps: number;
  readonly ends: number;
  readonly change: number;
  readonly share: number;
}

const HEAD: Partial<Record<TrendKey, StyleName>> = {
  period: "head",
  certainty: "headIndent",
  level: "headIndent",
  note: "headIndent",
};

const BODY: Readonly<Record<TrendKey, StyleName>> = {
  period: "cellStrong",
  n: "cellCount",
  detractors: "cellShare",
  passives: "cellShare",
  promoters: "cellShare",
  nps: "cellNps",
  low: "cellEnd",
  high: "cellEnd",
  change: "cellPoints",
  certainty: "cellIndent",
  level: "cellIndent",
  note: "cellMutedIndent",
  detractorCount: "cellCountMuted",
  passiveCount: "cellCountMuted",
  promoterCount: "cellCountMuted",
};

/** The columns of the figures by period. */
export function trendColumns(decimals: Decimals): TableColumn[] {
  const formats: Partial<Record<TrendKey, string>> = {
    detractors: shareFormat(decimals.share),
    nps: pointsFormat(decimals.nps),
    low: endFormat(decimals.ends),
    high: endFormat(decimals.ends),
    change: pointsFormat(decimals.change),
  };
  return (Object.keys(AT) as TrendKey[]).map((key) =>
    reportColumn(key, say(`trend.head.${key}`), BODY[key], HEAD[key] ?? "headRight", formats[key])
  );
}

/** A column that is written anew at each run. */
export function reportColumn(
  key: string,
  header: string,
  style: StyleName,
  headerStyle: StyleName,
  numberFormat?: string
): TableColumn {
  return {
    key,
    header,
    style,
    headerStyle,
    ownedBy: "report",
    ...(numberFormat !== undefined && { numberFormat }),
  };
}
