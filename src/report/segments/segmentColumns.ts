import { say } from "../../wording/say";
import { endFormat, pointsFormat, shareFormat } from "../numberFormats";
import type { StyleName, TableColumn } from "../sheetPlan";

/** Columns of the segments sheet, by what they hold; the number is the column of the sheet. */
export const AT = {
  group: 1,
  split: 2,
  n: 3,
  detractors: 4,
  passives: 5,
  promoters: 6,
  nps: 7,
  low: 8,
  high: 9,
  shrunken: 10,
  gap: 11,
  certainty: 12,
  level: 13,
  flag: 14,
  detractorCount: 15,
  passiveCount: 16,
  promoterCount: 17,
} as const;
type Key = keyof typeof AT;

/** The counts at the right are what the formulas refer to; they are not printed, so that the rest stays legible. */
export const PRINTED = AT.flag;

/** Pixels, from column A on; the last two are the hidden id and a column left free for the writer. */
export const WIDTHS: readonly number[] = [
  // Each holds its header in one line beside a filter button, should somebody switch it on.
  16, 150, 96, 72, 88, 76, 86, 64, 56, 56, 78, 90, 130, 104, 184, 108, 96, 106, 20, 8,
];

/** What a table of segments lists: all groups, those of one split, or combinations of two splits. */
export type SegmentTableKind = "ranking" | "split" | "pairs";

/** Decimals of the figures, chosen so that no shown value stands on the wrong side of a threshold. */
export interface Decimals {
  readonly nps: number;
  readonly ends: number;
  readonly shrunken: number;
  readonly gap: number;
  readonly share: number;
}

const HEAD: Readonly<Record<Key, StyleName>> = {
  group: "head",
  split: "head",
  n: "headRight",
  detractors: "headRight",
  passives: "headRight",
  promoters: "headRight",
  nps: "headRight",
  low: "headRight",
  high: "headRight",
  shrunken: "headRight",
  gap: "headRight",
  certainty: "headIndent",
  level: "headIndent",
  flag: "headIndent",
  detractorCount: "headRight",
  passiveCount: "headRight",
  promoterCount: "headRight",
};

const BODY: Readonly<Record<Key, StyleName>> = {
  group: "cellStrong",
  split: "cellMuted",
  n: "cellCount",
  detractors: "cellShare",
  passives: "cellShare",
  promoters: "cellShare",
  nps: "cellNps",
  low: "cellEnd",
  high: "cellEnd",
  shrunken: "cellEnd",
  gap: "cellPoints",
  certainty: "cellIndent",
  level: "cellIndent",
  flag: "cellIndent",
  detractorCount: "cellCountMuted",
  passiveCount: "cellCountMuted",
  promoterCount: "cellCountMuted",
};

/** Names of two groups wrap; one name is cut where it is too long. */
const WRAPPED: Partial<Readonly<Record<Key, StyleName>>> = {
  group: "cellWrapStrong",
  split: "cellWrapMuted",
};

/**
 * The columns of a table of segments. The ranking and the table of combinations say which split a group belongs
 * to; the table of one split says instead how many of all answers each group has.
 */
export function segmentColumns(of: SegmentTableKind, decimals: Decimals): TableColumn[] {
  const formats: Partial<Record<Key, string>> = {
    detractors: shareFormat(decimals.share),
    nps: pointsFormat(decimals.nps),
    low: endFormat(decimals.ends),
    high: endFormat(decimals.ends),
    shrunken: pointsFormat(decimals.shrunken),
    gap: pointsFormat(decimals.gap),
  };
  return (Object.keys(AT) as Key[]).map((key) => {
    const isPortion = key === "split" && of === "split";
    const format = formats[key];
    return {
      key: isPortion ? "portion" : key,
      header: say(`sheets.segments.head.${isPortion ? "portion" : key}`),
      style: isPortion ? "cellShareMuted" : (of === "pairs" && WRAPPED[key]) || BODY[key],
      headerStyle: isPortion ? "headRight" : HEAD[key],
      ownedBy: "report",
      ...(format !== undefined && { numberFormat: format }),
    };
  });
}
