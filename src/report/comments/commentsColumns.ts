import type { CommentsReading } from "../../diagnosis/commentsReading";
import { CAUSES } from "../../playbook/causes";
import { say } from "../../wording/say";
import { causeName } from "./commentsWords";
import { columnLetters } from "../address";
import { shareFormat } from "../numberFormats";
import {
  sheetReference,
  type FormulaValue,
  type SheetPlan,
  type StyleName,
  type TableColumn,
} from "../sheetPlan";
import { THEMES_TABLE } from "../themes/themes";

/** The table, and its columns that are read back. */
export const COMMENTS_TABLE = "nps_comments";
export const YOUR_CAUSE_KEY = "yourCause";
export const YOUR_THEME_KEY = "yourTheme";

/**
 * The columns of the sheet of comments. Every header begins at the left and leaves its filter button 20 pixels,
 * because a button covers the end of a header.
 */
const LAYOUT = [
  { key: "date", width: 80, style: "cellTopDate" },
  { key: "score", width: 56, style: "cellTop" },
  { key: "comment", width: 364, style: "cellTopWrap" },
  { key: "causes", width: 124, style: "cellTopWrap" },
  { key: "themes", width: 118, style: "cellTopWrap" },
  { key: "confidence", width: 54, style: "cellTop" },
  { key: "words", width: 150, style: "cellTopWrapMuted" },
  { key: "language", width: 82, style: "cellTopWrapMuted" },
  { key: "status", width: 88, style: "cellTopWrapMuted" },
  { key: YOUR_CAUSE_KEY, width: 122, style: "cellTopInput" },
  { key: YOUR_THEME_KEY, width: 112, style: "cellTopInput" },
] as const satisfies readonly {
  readonly key: string;
  readonly width: number;
  readonly style: StyleName;
}[];
export const COLUMN_KEYS = LAYOUT.map(({ key }) => key);
/** Sheet columns by key; the table begins in column B. */
export const AT = Object.fromEntries(LAYOUT.map(({ key }, index) => [key, index + 1])) as Readonly<
  Record<(typeof LAYOUT)[number]["key"], number>
>;
export const LAST = LAYOUT.length;
/** Pixels from column A on; the last two are for the hidden id and its neighbour. */
export const WIDTHS: readonly number[] = [16, ...LAYOUT.map(({ width }) => width), 20, 8];
/** Columns left of which a row is known when one scrolls to the right: up to the comment. */
export const FROZEN = 4;

/** The column with what is read back where people typed has a list; any other word may be typed too. */
export function commentColumns(themeList: TableColumn["list"] | null): TableColumn[] {
  return LAYOUT.map(({ key, style }): TableColumn => {
    const isTheirs = key === YOUR_CAUSE_KEY || key === YOUR_THEME_KEY;
    const list = key === YOUR_CAUSE_KEY ? causeList() : key === YOUR_THEME_KEY ? themeList : null;
    return {
      key,
      header: say(`commentSheets.comments.head.${key}`),
      style,
      headerStyle: "head",
      ownedBy: isTheirs ? "people" : "report",
      ...(key === "confidence" && { numberFormat: shareFormat(0) }),
      ...(list !== null && list !== undefined && { list }),
    };
  });
}

/** Rule 95's names, and that none of them fits. */
export function causeList(): string[] {
  return [...CAUSES.map(causeName), say("commentSheets.noCause")];
}

/** What a list may hold at most that stands in the rule itself. */
const LONGEST_LIST = 255;

/**
 * Names of the themes to choose from: the cells of the sheet of themes where that is written too, else as many names
 * as such a list may hold. A name with a comma would be two entries there.
 */
export function themeList(
  { themes }: CommentsReading,
  themesPlan: SheetPlan | null
): TableColumn["list"] | null {
  const table = themesPlan?.tables.find(({ name }) => name === THEMES_TABLE);
  if (table !== undefined && table.rows.length > 0) return rowsOf(table);
  const names: string[] = [];
  let length = 0;
  for (const { name } of themes) {
    length += name.length + 1;
    if (length > LONGEST_LIST) break;
    if (/^[\p{L}\p{N}][^,"]*$/u.test(name)) names.push(name);
  }
  return names.length === 0 ? null : names;
}

function rowsOf({
  row,
  column,
  rows,
}: {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly unknown[];
}): FormulaValue {
  const letters = columnLetters(column);
  const [first, last] = [row + 2, row + 1 + rows.length];
  return { formula: `=${sheetReference("themes")}$${letters}$${first}:$${letters}$${last}` };
}
