import type { SheetPlan, TableColumn, TablePlan, TableRow } from "../../src/report/sheetPlan";

const column = (
  key: string,
  header: string,
  ownedBy: TableColumn["ownedBy"],
  more: Partial<TableColumn> = {}
): TableColumn => ({ key, header, style: "cell", headerStyle: "head", ownedBy, ...more });

export const STATUSES = ["Not started", "In progress", "Blocked", "Done"];

export interface Task {
  readonly id: string;
  readonly action?: string;
  readonly owner?: string | null;
  readonly start?: number;
  readonly suggested?: readonly string[];
}

/** A living table like the roadmap's, in B<row>. */
export function tasksTable(row: number, tasks: readonly Task[]): TablePlan {
  return {
    name: "nps_roadmap",
    row,
    column: 1,
    headerHeight: 20,
    columns: [
      column("action", "Action", "report", { style: "cellStrong" }),
      column("owner", "Owner", "people"),
      column("start", "Start", "people", { style: "cellDate" }),
      column("status", "Status", "people", { list: STATUSES }),
      column("notes", "Notes", "people"),
    ],
    rows: tasks.map(({ id, action, owner, start, suggested }): TableRow => ({
      id,
      ...(suggested && { suggested }),
      cells: [action ?? `Do ${id}`, owner ?? null, start ?? 46_296, "Not started", null],
    })),
  };
}

/** A table of the report's own, with a formula in each row. */
export function groupsTable(row: number, groups: readonly { id: string; n: number }[]): TablePlan {
  return {
    name: "nps_segments",
    row,
    column: 1,
    headerHeight: 20,
    columns: [
      column("group", "Group", "report", { style: "cellStrong" }),
      column("n", "Answers", "report", { style: "cellCount", headerStyle: "headRight" }),
      column("twice", "Twice", "report", { style: "cellCount", headerStyle: "headRight" }),
    ],
    rows: groups.map(({ id, n }) => ({
      id,
      cells: [`Group ${id}`, n, { formula: "=C{{row}}*2" }],
    })),
  };
}

/** A sheet with a header block, the tables given and a note below them. */
export function planOf(tables: readonly TablePlan[], more: Partial<SheetPlan> = {}): SheetPlan {
  const end = Math.max(5, ...tables.map((table) => table.row + Math.max(1, table.rows.length)));
  const first = tables[0]?.row ?? 5;
  return {
    kind: "roadmap",
    name: "NPS Roadmap",
    tab: "work",
    columns: [16, 250, 90, 80, 90, 120],
    rowHeights: [
      { row: 1, count: 1, height: 30 },
      { row: first, count: 1, height: 20 },
    ],
    blocks: [
      { row: 0, column: 1, values: [["NPS Recovery · Roadmap"]], style: "eyebrow" },
      { row: 1, column: 1, values: [["Stop the loss", null, null]], style: "title" },
      { row: 2, column: 1, values: [["As of 30 Sep 2026"]], style: "subline" },
      { row: 3, column: 1, values: [[null, null, null, null, null]], style: "headerLine" },
      { row: end + 2, column: 1, values: [["What you type stays."]], style: "note" },
    ],
    charts: [],
    chartData: [],
    merges: [{ row: 1, column: 1, rows: 1, columns: 3 }],
    tables,
    conditionalFormats: [],
    links: [],
    names: [],
    freeze: { rows: 0, columns: 2 },
    print: {
      orientation: "landscape",
      fitTall: null,
      titleRows: null,
      area: null,
      footerLeft: "NPS Recovery · Roadmap",
      breaksBefore: [],
    },
    ...more,
  };
}
