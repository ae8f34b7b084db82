import type { TablePlan } from "../report/sheetPlan";
import { isBlank } from "./cellText";
import { orderRows, type RowFate } from "./rowOrder";
import type { TableMemory } from "./sheetMemory";
import type { StandingTable } from "./standingTable";
import type { FoundRow, TableEdits } from "./tableEdits";

/** Which rows a table will have, and what is to be remembered of people's hand in that. */
export interface RowsMerged {
  readonly fates: readonly RowFate[];
  /** Planned rows that people deleted: they are not written again. */
  readonly deleted: readonly string[];
  /** People put the rows into an order of their own, which stays. */
  readonly sorted: boolean;
}

/**
 * A table with columns of people's is a place they work in: rows they deleted stay away, and rows that the plan no longer
 * has stay, all of them or those they typed into, as the plan says. Other tables are the report's own picture: its
 * rows come back, and go with the plan. Rows that people added stay in both.
 */
export function mergeRows(
  plan: TablePlan,
  standing: StandingTable | null,
  memory: TableMemory
): RowsMerged {
  const theirs = peoplesColumns(plan);
  const isWorkedIn = theirs.size > 0;
  const edits = standing?.edits ?? null;
  const deleted = isWorkedIn ? deletedRows(plan, edits, memory) : NONE;
  const sorted = edits !== null && (edits.reordered || memory.sorted);
  const fates = orderRows({
    plannedIds: plan.rows.map(({ id }) => id),
    found: edits?.rows ?? [],
    deleted,
    keepGone: (row) =>
      isWorkedIn && (plan.gone !== "stayIfTyped" || isTypedIn(row, standing, theirs)),
    reordered: sorted,
  });
  return { fates, deleted: [...deleted], sorted };
}

const NONE: ReadonlySet<string> = new Set();

/**
 * A row that people deleted stays away for as long as each run plans it. One that they put back is no longer deleted,
 * and one that a run did not plan may come back with the next that does: then it is news.
 */
function deletedRows(
  plan: TablePlan,
  edits: TableEdits | null,
  memory: TableMemory
): ReadonlySet<string> {
  const planned = new Set(plan.rows.map(({ id }) => id));
  const standing = new Set(edits?.rows.map(({ id }) => id));
  const deleted = [...memory.deleted, ...(edits?.deleted ?? [])];
  return new Set(deleted.filter((id) => planned.has(id) && !standing.has(id)));
}

function peoplesColumns({ columns }: TablePlan): ReadonlySet<string> {
  return new Set(columns.filter(({ ownedBy }) => ownedBy === "people").map(({ key }) => key));
}

/** Whether somebody typed into a row where people work: into columns of theirs, or columns they added. */
function isTypedIn(
  row: FoundRow,
  standing: StandingTable | null,
  theirs: ReadonlySet<string>
): boolean {
  return (
    standing?.edits.columns.some((column) => {
      if (column.key !== null && !theirs.has(column.key)) return false;
      const { value, edited } = standing.cell(row, column);
      return edited && !isBlank(value);
    }) ?? false
  );
}
