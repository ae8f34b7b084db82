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
 * The columns of the roadmap. Goal and Now belong to people as well: they may aim elsewhere, and they
 * are the only ones who can measure what no survey holds.
 */
export const LAYOUT: readonly RoadmapColumn[] = [
  {
    key: "phase",
    width: 42,
    style: "cellCenterStrong",
    headerStyle: "headCenter",
    ownedBy: "report",
  },
  { key: "no", width: 28, style: "cellCenterMuted", headerStyle: "headCenter", ownedBy: "report" },
  { key: "action", width: 210, style: "cellWrapStrong", headerStyle: "head", ownedBy: "report" },
  { key: "because", width: 120, style: "cellWrapMuted", headerStyle: "head", ownedBy: "report" },
  { key: "owner", width: 84, style: "cellWrap", headerStyle: "head", ownedBy: "people" },
  { key: "start", width: 74, style: "cellDate", headerStyle: "head", ownedBy: "people" },
  { key: "due", width: 74, style: "cellDate", headerStyle: "head", ownedBy: "people" },
  { key: "status", width: 90, style: "cellIndent", headerStyle: "headIndent", ownedBy: "people" },
  {
    key: "measure",
    width: 112,
    style: "cellWrapIndent",
    headerStyle: "headIndent",
    ownedBy: "report",
  },
  { key: "from", width: 40, style: "cellRight", headerStyle: "headRight", ownedBy: "report" },
  { key: "goal", width: 44, style: "cellRight", headerStyle: "headRight", ownedBy: "people" },
  { key: "now", width: 84, style: "cellRightWrap", headerStyle: "headRight", ownedBy: "people" },
  {
    key: "notes",
    width: 82,
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
