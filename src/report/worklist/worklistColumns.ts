import type { CaseStatus, TeamSettings } from "../../roadmap/work";
import { say } from "../../wording/say";
import { COUNT, DATE_TIME } from "../numberFormats";
import type { StyleName, TableColumn } from "../sheetPlan";

/** The table, and the keys of its columns, which are read back. */
export const WORKLIST_TABLE = "nps_worklist";

interface WorklistColumn {
  readonly key: string;
  /** Pixels. */
  readonly width: number;
  readonly style: StyleName;
  readonly ownedBy: TableColumn["ownedBy"];
  readonly numberFormat?: string;
}

/**
 * The columns of the worklist, in their order. Every header begins at the left and leaves its filter button 20 pixels.
 * Those up to the status are what one needs to call a customer, and are printed; the others are for the record.
 */
const LAYOUT = [
  { key: "customer", width: 98, style: "cellWrapStrong", ownedBy: "report" },
  { key: "account", width: 80, style: "cellWrap", ownedBy: "report" },
  { key: "value", width: 68, style: "cellRight", ownedBy: "report", numberFormat: COUNT },
  { key: "score", width: 64, style: "cellIndent", ownedBy: "report" },
  { key: "time", width: 84, style: "cellWrap", ownedBy: "report", numberFormat: DATE_TIME },
  { key: "cause", width: 88, style: "cellWrap", ownedBy: "report" },
  { key: "theme", width: 84, style: "cellWrap", ownedBy: "report" },
  { key: "quote", width: 174, style: "cellWrapMuted", ownedBy: "report" },
  { key: "kind", width: 84, style: "cellIndent", ownedBy: "report" },
  { key: "team", width: 82, style: "cellInputWrap", ownedBy: "people" },
  { key: "person", width: 74, style: "cellInputWrap", ownedBy: "people" },
  { key: "answerBy", width: 108, style: "cellWrap", ownedBy: "report", numberFormat: DATE_TIME },
  {
    key: "resolveBy",
    width: 108,
    style: "cellWrap",
    ownedBy: "report",
    numberFormat: DATE_TIME,
  },
  { key: "status", width: 78, style: "cellInputWrap", ownedBy: "people" },
  { key: "noContact", width: 86, style: "cellInputWrap", ownedBy: "people" },
  {
    key: "answered",
    width: 96,
    style: "cellInputWrap",
    ownedBy: "people",
    numberFormat: DATE_TIME,
  },
  {
    key: "resolved",
    width: 96,
    style: "cellInputWrap",
    ownedBy: "people",
    numberFormat: DATE_TIME,
  },
  { key: "outcome", width: 150, style: "cellInputWrap", ownedBy: "people" },
  { key: "askedAgain", width: 94, style: "cellInputWrap", ownedBy: "people" },
  { key: "poorFit", width: 74, style: "cellInputWrap", ownedBy: "people" },
  { key: "row", width: 62, style: "cellIndent", ownedBy: "report", numberFormat: COUNT },
] as const satisfies readonly WorklistColumn[];

export type WorklistKey = (typeof LAYOUT)[number]["key"];
export const WORKLIST_KEYS: readonly WorklistKey[] = LAYOUT.map(({ key }) => key);
/** Sheet columns by key; the table begins in column B. */
export const AT = Object.fromEntries(LAYOUT.map(({ key }, index) => [key, index + 1])) as Readonly<
  Record<WorklistKey, number>
>;
export const LAST = LAYOUT.length;
/** Last column that is printed. */
export const LAST_PRINTED = AT.noContact;
/** Pixels from column A on; the last two are for the hidden id and its neighbour. */
export const WIDTHS: readonly number[] = [16, ...LAYOUT.map(({ width }) => width), 20, 8];

/** Statuses in the order of work, as the drop-down has them and as they are read back. */
export const CASE_STATUSES: readonly CaseStatus[] = ["open", "answered", "resolved", "closed"];

/** The word of a status in its cell. Example: "Open". */
export function caseStatusName(status: CaseStatus): string {
  return say(`worklist.status.${status}`);
}

/** The word that stands for yes under *poor fit* and *do not contact*. */
export function yesWord(): string {
  return say("worklist.yes");
}

/** Columns that nothing is known for are not shown: a column of dashes only takes room. */
export function worklistColumns(
  { routing }: Pick<TeamSettings, "routing">,
  unknown: ReadonlySet<WorklistKey> = new Set()
): TableColumn[] {
  const teams = teamList([...routing.values()]);
  const lists: Partial<Record<WorklistKey, readonly string[]>> = {
    ...(teams.length > 0 && { team: teams }),
    status: CASE_STATUSES.map(caseStatusName),
    noContact: [yesWord()],
    askedAgain: Array.from({ length: 11 }, (_, score) => String(score)),
    poorFit: [yesWord()],
  };
  return LAYOUT.map((column: WorklistColumn & { readonly key: WorklistKey }): TableColumn => {
    const { key, style, ownedBy, numberFormat } = column;
    const list = lists[key];
    return {
      key,
      header: say(`worklist.head.${key}`),
      style,
      headerStyle: style === "cellIndent" ? "headIndent" : "head",
      ownedBy,
      ...(numberFormat !== undefined && { numberFormat }),
      ...(list !== undefined && { list }),
      ...(unknown.has(key) && { hidden: true }),
    };
  });
}

/** What a drop-down may hold that stands in the rule itself. */
const LONGEST_LIST = 255;

/** Each team once, as many as a list may hold; a name with a comma would be two entries. */
function teamList(names: readonly string[]): string[] {
  const listed: string[] = [];
  let length = 0;
  for (const name of new Set(names)) {
    length += name.length + 1;
    if (length > LONGEST_LIST) break;
    if (/^[\p{L}\p{N}][^,"]*$/u.test(name)) listed.push(name);
  }
  return listed;
}
