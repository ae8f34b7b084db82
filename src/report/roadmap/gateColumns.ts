import { say } from "../../wording/say";
import { DATE } from "../numberFormats";
import type { StyleName, TableColumn } from "../sheetPlan";

/** The table, and the keys of its columns, which are read back. */
export const GATES_TABLE = "nps_gates";

interface GateColumn {
  readonly key: keyof typeof import("../../wording/en/gates").gates.head;
  /** Pixels. */
  readonly width: number;
  readonly style: StyleName;
  readonly ownedBy: TableColumn["ownedBy"];
}

const LAYOUT = [
  { key: "phase", width: 96, style: "cellWrap", ownedBy: "report" },
  { key: "measured", width: 176, style: "cellWrapStrong", ownedBy: "report" },
  { key: "goal", width: 122, style: "cellWrap", ownedBy: "report" },
  { key: "baseline", width: 66, style: "cellWrapMuted", ownedBy: "report" },
  { key: "now", width: 106, style: "cellWrap", ownedBy: "report" },
  { key: "state", width: 118, style: "cell", ownedBy: "report" },
  { key: "sure", width: 226, style: "cellWrapMuted", ownedBy: "report" },
  { key: "by", width: 104, style: "cellInputWrap", ownedBy: "people" },
  { key: "on", width: 80, style: "cellInput", ownedBy: "people" },
  { key: "why", width: 150, style: "cellInputWrap", ownedBy: "people" },
  { key: "nextStart", width: 116, style: "cellInput", ownedBy: "people" },
] as const satisfies readonly GateColumn[];

export type GateKey = (typeof LAYOUT)[number]["key"];

/** Sheet columns by key; the table begins in column B. */
export const AT = Object.fromEntries(LAYOUT.map(({ key }, index) => [key, index + 1])) as Readonly<
  Record<GateKey, number>
>;
export const LAST = LAYOUT.length;
/** Pixels from column A on; the last two are for the hidden id and its neighbour. */
export const WIDTHS: readonly number[] = [16, ...LAYOUT.map(({ width }) => width), 20, 8];

export function gateColumns(): TableColumn[] {
  return LAYOUT.map(({ key, style, ownedBy }) => ({
    key,
    header: say(`gates.head.${key}`),
    style,
    headerStyle: "head",
    ownedBy,
    ...((key === "on" || key === "nextStart") && { numberFormat: DATE }),
  }));
}
