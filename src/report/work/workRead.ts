import { NO_WORK, type WorkRead } from "../../roadmap/work";
import { MESSAGES_TABLE } from "../documents/customerMessage";
import { ROADMAP_TABLE } from "../roadmap/roadmapColumns";
import { GATES_TABLE } from "../roadmap/gateColumns";
import { sheetTitle } from "../header";
import { RUN_FIGURES_TABLE, RUN_GROUPS_TABLE, RUNS_TABLE } from "../history/historyColumns";
import { ISSUES_TABLE } from "../priorities/prioritiesColumns";
import type { SheetKind } from "../sheetPlan";
import {
  ACTION_KEYS,
  GATE_KEYS,
  ISSUE_KEYS,
  MESSAGE_KEYS,
  readActions,
  readGates,
  readIssues,
  readMessages,
} from "./workActions";
import { CASE_KEYS, readCases } from "./workCases";
import { WorkCells } from "./workCells";
import {
  readRunFigures,
  readRunGroups,
  readRuns,
  RUN_FIGURE_KEYS,
  RUN_GROUP_KEYS,
  RUN_KEYS,
} from "./workHistory";
import type { WorkTable, WorkTables } from "./workTable";
import { WORKLIST_TABLE } from "../worklist/worklistColumns";

/** The tables people work in, and which of their columns are read back. */
export const WORK_COLUMNS: readonly {
  readonly kind: SheetKind;
  readonly table: string;
  readonly keys: readonly string[];
}[] = [
  { kind: "roadmap", table: ROADMAP_TABLE, keys: ACTION_KEYS },
  { kind: "gates", table: GATES_TABLE, keys: GATE_KEYS },
  { kind: "worklist", table: WORKLIST_TABLE, keys: CASE_KEYS },
  { kind: "priorities", table: ISSUES_TABLE, keys: ISSUE_KEYS },
  { kind: "customerMessage", table: MESSAGES_TABLE, keys: MESSAGE_KEYS },
  { kind: "history", table: RUNS_TABLE, keys: RUN_KEYS },
  { kind: "history", table: RUN_GROUPS_TABLE, keys: RUN_GROUP_KEYS },
  { kind: "history", table: RUN_FIGURES_TABLE, keys: RUN_FIGURE_KEYS },
];

/**
 * What people put on the sheets they work in, from the cells of its tables; tables that are not among them were never
 * written. A cell that cannot be used is told with its address and ignored.
 * Example: 11 under *Asked again* is a fault, and the customer counts as not asked again.
 */
export function readWorkTables(tables: WorkTables): WorkRead {
  const cells = new WorkCells();
  for (const { kind, table } of WORK_COLUMNS) {
    const found = tables.get(table);
    if (found && "lostAt" in found) cells.tell("noTable", found.lostAt, sheetTitle(kind));
  }
  const read = <Of>(
    name: string,
    from: (cells: WorkCells, table: WorkTable) => Of,
    none: Of
  ): Of => {
    const table = tables.get(name);
    return table === undefined || "lostAt" in table ? none : from(cells, table);
  };
  const runs = read(RUNS_TABLE, readRuns, []);
  const deletedFrom = (name: string): readonly string[] =>
    read(name, (_, { deleted }) => deleted, []);
  return {
    actions: read(ROADMAP_TABLE, readActions, NO_WORK.actions),
    gates: read(GATES_TABLE, readGates, NO_WORK.gates),
    cases: read(WORKLIST_TABLE, readCases, NO_WORK.cases),
    issues: read(ISSUES_TABLE, readIssues, NO_WORK.issues),
    messages: read(MESSAGES_TABLE, readMessages, NO_WORK.messages),
    history: {
      runs,
      groups: read(RUN_GROUPS_TABLE, (from, table) => readRunGroups(from, table, runs), []),
      figures: read(RUN_FIGURES_TABLE, (from, table) => readRunFigures(from, table, runs), []),
    },
    deleted: new Set([...deletedFrom(ROADMAP_TABLE), ...deletedFrom(WORKLIST_TABLE)]),
    faults: cells.faults,
  };
}
