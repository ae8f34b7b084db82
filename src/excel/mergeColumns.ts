import type { TablePlan } from "../report/sheetPlan";
import type { StandingTable } from "./standingTable";
import { ID_KEY, type FoundColumn } from "./tableEdits";

/** A column of the table as it will be. */
export interface MergedColumn {
  readonly header: string;
  /** Index in the plan's columns; null for the id column and people's. */
  readonly planned: number | null;
  readonly isId: boolean;
  /** Index in the table as it stood. */
  readonly found: number | null;
}

/** Excel takes 255 characters; some are left for a number that tells two of a name apart. */
const LONGEST_HEADER = 240;

/**
 * The columns a table will have: the plan's in the plan's order, under the header people gave them; the id; and
 * people's own, each to the right of the column it stands beside (`alone`), else all at the right end. A column that
 * people deleted comes back, one that the plan gave up goes.
 */
export function mergeColumns(
  plan: TablePlan,
  standing: StandingTable | null,
  idHeader: string,
  alone: boolean
): MergedColumn[] {
  const columns = reportColumns(plan, standing, idHeader);
  let left: MergedColumn | null = null;
  for (const column of standing?.edits.columns ?? []) {
    const known = columns.find(({ found }) => found === column.index);
    if (known !== undefined) left = known;
    else if (column.key === null) {
      const own = ownColumn(column, standing);
      const beside: number = left === null ? 0 : columns.indexOf(left) + 1;
      columns.splice(alone ? beside : columns.length, 0, own);
      left = own;
    }
  }
  return distinctHeaders(columns);
}

function reportColumns(
  plan: TablePlan,
  standing: StandingTable | null,
  idHeader: string
): MergedColumn[] {
  const foundOf = new Map(standing?.edits.columns.map((column) => [column.key, column]));
  const merged = (key: string, header: string, planned: number | null): MergedColumn => {
    const found = foundOf.get(key);
    const shown = found?.renamed === true ? (standing?.header(found) ?? header) : header;
    return { header: shown, planned, isId: key === ID_KEY, found: found?.index ?? null };
  };
  return [
    ...plan.columns.map(({ key, header }, index) => merged(key, header, index)),
    merged(ID_KEY, idHeader, null),
  ];
}

function ownColumn(column: FoundColumn, standing: StandingTable | null): MergedColumn {
  const header = standing?.header(column) ?? "";
  return { header, planned: null, isId: false, found: column.index };
}

/** Excel refuses two columns of one name: the report's keeps it, people's gets a number. */
function distinctHeaders(columns: readonly MergedColumn[]): MergedColumn[] {
  const nameOf = (header: string): string => header.toLowerCase();
  const taken = new Set<string>();
  const planned = new Set(
    columns.flatMap(({ header, planned: at }) => (at === null ? [] : [nameOf(header)]))
  );
  return columns.map((column) => {
    const base = column.header.slice(0, LONGEST_HEADER) || "…";
    let header = base;
    const clashes = (): boolean =>
      taken.has(nameOf(header)) || (column.planned === null && planned.has(nameOf(header)));
    for (let number = 2; clashes(); number++) header = `${base} ${number}`;
    taken.add(nameOf(header));
    return { ...column, header };
  });
}
