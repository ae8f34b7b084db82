import { say } from "../../wording/say";
import { COUNT, DATE } from "../numberFormats";
import type { StyleName, TableColumn } from "../sheetPlan";

/** Tables of the sheet of customer lists. */
export const LISTS_TABLE = "nps_lists";
export const CHAMPIONS_TABLE = "nps_champions";

interface ListColumn<Key> {
  readonly key: Key;
  readonly style: StyleName;
  readonly ownedBy: TableColumn["ownedBy"];
  readonly numberFormat?: string;
}

export const LIST_KEYS = [
  "list",
  "customer",
  "date",
  "ask",
  "value",
  "account",
  "score",
  "askedOn",
  "answer",
  "owner",
  "note",
] as const;
export type ListKey = (typeof LIST_KEYS)[number];
export const CHAMPION_KEYS = ["team", "champion", "since", "note"] as const;
export type ChampionKey = (typeof CHAMPION_KEYS)[number];

/**
 * The customer's account and value stand where the table of champions has none of its cells, so that they can be hidden
 * where nobody's is known. Pixels from column A on, for both tables; the last two are for the hidden id and its
 * neighbour.
 */
export const WIDTHS: readonly number[] = [
  16, 138, 132, 96, 330, 72, 116, 64, 96, 120, 96, 132, 20, 8,
];
export const LAST = LIST_KEYS.length;

/** Whom to ask for what (rules 120, 123, 125, 182). */
const LISTS: readonly ListColumn<ListKey>[] = [
  { key: "list", style: "cellStrong", ownedBy: "report" },
  { key: "customer", style: "cell", ownedBy: "report" },
  { key: "date", style: "cell", ownedBy: "report", numberFormat: DATE },
  { key: "ask", style: "cellWrapMuted", ownedBy: "report" },
  { key: "value", style: "cellRight", ownedBy: "report", numberFormat: COUNT },
  { key: "account", style: "cellIndent", ownedBy: "report" },
  { key: "score", style: "cellIndent", ownedBy: "report" },
  { key: "askedOn", style: "cellInput", ownedBy: "people", numberFormat: DATE },
  { key: "answer", style: "cellInput", ownedBy: "people" },
  { key: "owner", style: "cellInput", ownedBy: "people" },
  { key: "note", style: "cellInput", ownedBy: "people" },
];

/** One champion a team (rule 124). */
const CHAMPIONS: readonly ListColumn<ChampionKey>[] = [
  { key: "team", style: "cellStrong", ownedBy: "report" },
  { key: "champion", style: "cellInput", ownedBy: "people" },
  { key: "since", style: "cellInput", ownedBy: "people", numberFormat: DATE },
  { key: "note", style: "cellInput", ownedBy: "people" },
];

export function listColumns(unknown: ReadonlySet<ListKey> = new Set()): TableColumn[] {
  return LISTS.map((column) => ({
    ...column,
    ...(unknown.has(column.key) && { hidden: true }),
    header: say(`lists.head.${column.key}`),
    headerStyle: column.style === "cellIndent" ? "headIndent" : "head",
  }));
}

export function championColumns(): TableColumn[] {
  return CHAMPIONS.map((column) => ({
    ...column,
    header: say(`lists.champions.head.${column.key}`),
    headerStyle: "head",
  }));
}
