import type { Diagnosis } from "../../diagnosis/diagnosis";
import type { CustomerLists } from "../../roadmap/worklist/customerLists";
import type { Recovery } from "../../roadmap/recovery";
import { say } from "../../wording/say";
import type { SheetChoices } from "../choices";
import { Draft } from "../draft";
import { FIRST_COLUMN, FIRST_ROW, printed, putHeader, putNote, subline } from "../header";
import {
  championColumns,
  CHAMPIONS_TABLE,
  LAST,
  listColumns,
  LISTS_TABLE,
  WIDTHS,
  type ListKey,
} from "./listsColumns";
import { championRows, listRows } from "./listsRows";
import { listsNote, listsTitle } from "./listsWords";
import type { SheetPlan } from "../sheetPlan";
import { firstBodyRow, putTableSection } from "../tableSection";
import { STYLES } from "../styles";
import { widthOf, wrappedHeight } from "../textHeight";

const ROW_HEIGHT = 20;
const WRAPPED = 28;

/**
 * NPS Customer lists (rules 120, 123–125, 182): a champion of each team, promoters to ask for a review or a reference
 * (with the caution of rule 201 on rewards), passives to win, and a panel. What people wrote beside a customer stays.
 */
export function listsSheet(
  diagnosis: Diagnosis,
  recovery: Recovery,
  { kinds, writtenOn }: SheetChoices
): SheetPlan {
  const draft = new Draft({
    kind: "lists",
    name: say("sheets.name.lists"),
    tab: "work",
    columns: WIDTHS,
  });
  putHeader(draft, {
    title: listsTitle(recovery.lists),
    subline: subline(diagnosis, writtenOn),
    lastColumn: LAST,
    kinds,
  });
  const lists = putTableSection(draft, FIRST_ROW, {
    name: CHAMPIONS_TABLE,
    heading: say("lists.champions.section"),
    caption: say("lists.champions.caption"),
    columns: championColumns(),
    rows: championRows(recovery.teams),
    rowHeight: ROW_HEIGHT,
  });
  const { header, end } = putLists(draft, lists, diagnosis, recovery);
  putNote(draft, end, LAST, listsNote(recovery.lists));
  return draft.finish({
    print: printed("lists", diagnosis, writtenOn, {
      area: { row: 0, column: 0, rows: end + 1, columns: LAST + 1 },
      titleRows: { from: header, to: header },
    }),
  });
}

/** The flat table under its caution, to be filtered by list. Returns its header's row and that of the note. */
function putLists(
  draft: Draft,
  row: number,
  { context }: Diagnosis,
  recovery: Recovery
): { readonly header: number; readonly end: number } {
  const rows = listRows(recovery.lists, context.audience);
  const caution = say("lists.caution");
  draft.height(row, ROW_HEIGHT);
  draft.put(row, FIRST_COLUMN, say("lists.section"), "section");
  const width = widthOf(WIDTHS, FIRST_COLUMN, LAST);
  draft.height(row + 1, wrappedHeight(caution, width, STYLES.paragraph.font.size) + 3);
  draft.span({ row: row + 1, column: FIRST_COLUMN, rows: 1, columns: LAST }, caution, "paragraph");
  const first = firstBodyRow(row, { caption: caution });
  draft.height(first - 1, ROW_HEIGHT);
  if (rows.length > 0) draft.height(first, WRAPPED, rows.length);
  draft.table({
    name: LISTS_TABLE,
    row: first - 1,
    column: FIRST_COLUMN,
    columns: listColumns(unknownIn(recovery.lists)),
    rows,
    headerHeight: ROW_HEIGHT,
    gone: "stayIfTyped",
  });
  const end = first + Math.max(1, rows.length);
  draft.height(end, 8);
  return { header: first - 1, end: end + 1 };
}

/** What no customer on the lists tells. */
function unknownIn({ promoters, passives, panel }: CustomerLists): ReadonlySet<ListKey> {
  const all = [...promoters, ...passives, ...panel];
  return new Set<ListKey>([
    ...(all.some(({ account }) => account !== null) ? [] : (["account"] as const)),
    ...(all.some(({ revenue }) => revenue !== null) ? [] : (["value"] as const)),
  ]);
}
