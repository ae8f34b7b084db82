import type { StyleName, TableColumn } from "../sheetPlan";

export const ROADMAP_TABLE = "nps_roadmap";

interface RoadmapColumn {
  readonly key:
    | "phase"
    | "action"
    | "because"
    | "how"
    | "evidence"
    | "owner"
    | "start"
    | "due"
    | "status"
    | "impact"
    | "effort"
    | "measure"
    | "from"
    | "goal"
    | "now"
    | "notes";
  /** Pixels. */
  readonly width: number;
  readonly style: StyleName;
  readonly headerStyle: StyleName;
  readonly ownedBy: TableColumn["ownedBy"];
}

/**
 * The columns of the roadmap. Every header begins at the left and leaves its filter button 20 pixels, because a
 * button covers the end of a header. Goal and Now belong to people as well: they may aim elsewhere, and they
 * are the only ones who can measure what no survey holds. Widths are as small as three or four lines allow: all of
 * it is printed one page wide, with the weeks of six months.
 */
export const LAYOUT: readonly RoadmapColumn[] = [
  {
    key: "phase",
    width: 53,
    style: "cellCenterStrong",
    headerStyle: "head",
    ownedBy: "report",
  },
  { key: "action", width: 144, style: "cellWrapStrong", headerStyle: "head", ownedBy: "report" },
  {
    key: "because",
    width: 94,
    style: "cellWrapMutedIndent",
    headerStyle: "headIndent",
    ownedBy: "report",
  },
  {
    key: "how",
    width: 250,
    style: "cellWrapSmallIndent",
    headerStyle: "headIndent",
    ownedBy: "report",
  },
  {
    key: "evidence",
    width: 86,
    style: "cellLinkWrapIndent",
    headerStyle: "headIndent",
    ownedBy: "report",
  },
  { key: "owner", width: 82, style: "cellWrap", headerStyle: "head", ownedBy: "people" },
  { key: "start", width: 73, style: "cellDate", headerStyle: "head", ownedBy: "people" },
  { key: "due", width: 73, style: "cellDate", headerStyle: "head", ownedBy: "people" },
  { key: "status", width: 84, style: "cell", headerStyle: "head", ownedBy: "people" },
  { key: "impact", width: 62, style: "cellMutedIndent", headerStyle: "head", ownedBy: "report" },
  { key: "effort", width: 59, style: "cellMutedIndent", headerStyle: "head", ownedBy: "report" },
  { key: "measure", width: 84, style: "cellWrap", headerStyle: "head", ownedBy: "report" },
  { key: "from", width: 50, style: "cellRight", headerStyle: "head", ownedBy: "report" },
  { key: "goal", width: 47, style: "cellRight", headerStyle: "head", ownedBy: "people" },
  { key: "now", width: 60, style: "cellRightWrap", headerStyle: "head", ownedBy: "people" },
  {
    key: "notes",
    width: 62,
    style: "cellWrapMutedIndent",
    headerStyle: "headIndent",
    ownedBy: "people",
  },
];

const MARGIN = 16;
/** The hidden id and a column left free for the writer, then the weeks. */
const ID = 20;
const GAP = 8;
/** Two of them are as wide as a day of two digits needs; a single one never shows a figure. */
const WEEK = 10;

/** Sheet columns by key; the table begins in column B. */
export const AT = Object.fromEntries(LAYOUT.map(({ key }, index) => [key, index + 1])) as Readonly<
  Record<RoadmapColumn["key"], number>
>;
/** Last column of the table that people see. */
export const LAST = LAYOUT.length;
/** The writer's hidden column of row ids. */
export const ID_COLUMN = LAST + 1;
export const FIRST_WEEK = LAST + 3;

/** Pixels from column A on, with so many weeks at the right. */
export function widths(weeks: number): number[] {
  return [
    MARGIN,
    ...LAYOUT.map(({ width }) => width),
    ID,
    GAP,
    ...Array.from({ length: weeks }, () => WEEK),
  ];
}
