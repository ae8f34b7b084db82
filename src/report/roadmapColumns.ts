import type { StyleName, TableColumn } from "./sheetPlan";

interface RoadmapColumn {
  readonly key:
    | "phase"
    | "no"
    | "action"
    | "because"
    | "owner"
    | "start"
    | "due"
    | "status"
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
 * are the only ones who can measure what no survey holds.
 */
export const LAYOUT: readonly RoadmapColumn[] = [
  {
    key: "phase",
    width: 56,
    style: "cellCenterStrong",
    headerStyle: "head",
    ownedBy: "report",
  },
  { key: "no", width: 30, style: "cellCenterMuted", headerStyle: "head", ownedBy: "report" },
  { key: "action", width: 204, style: "cellWrapStrong", headerStyle: "head", ownedBy: "report" },
  { key: "because", width: 118, style: "cellWrapMuted", headerStyle: "head", ownedBy: "report" },
  { key: "owner", width: 86, style: "cellWrap", headerStyle: "head", ownedBy: "people" },
  { key: "start", width: 74, style: "cellDate", headerStyle: "head", ownedBy: "people" },
  { key: "due", width: 74, style: "cellDate", headerStyle: "head", ownedBy: "people" },
  { key: "status", width: 92, style: "cell", headerStyle: "head", ownedBy: "people" },
  {
    key: "measure",
    width: 100,
    style: "cellWrap",
    headerStyle: "head",
    ownedBy: "report",
  },
  { key: "from", width: 50, style: "cellRight", headerStyle: "head", ownedBy: "report" },
  { key: "goal", width: 48, style: "cellRight", headerStyle: "head", ownedBy: "people" },
  { key: "now", width: 84, style: "cellRightWrap", headerStyle: "head", ownedBy: "people" },
  {
    key: "notes",
    width: 72,
    style: "cellWrapMutedIndent",
    headerStyle: "headIndent",
    ownedBy: "people",
  },
];

const MARGIN = 16;
/** The hidden id and a column left free for the writer, then the weeks. */
const ID = 20;
const GAP = 8;
const WEEK = 20;

/** Sheet columns by key; the table begins in column B. */
export const AT = Object.fromEntries(LAYOUT.map(({ key }, index) => [key, index + 1])) as Readonly<
  Record<RoadmapColumn["key"], number>
>;
/** Last column of the table that people see. */
export const LAST = LAYOUT.length;
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
