import type { FoundRow } from "./tableEdits";

/** A row of the table as it will be: from the plan, from the sheet, or both. */
export interface RowFate {
  /** The report's id; null for a row of people's. */
  readonly id: string | null;
  /** Index in the plan's rows. */
  readonly planned: number | null;
  readonly found: FoundRow | null;
}

export interface RowsToOrder {
  readonly plannedIds: readonly string[];
  readonly found: readonly FoundRow[];
  /** Rows that people deleted and that stay away. */
  readonly deleted: ReadonlySet<string>;
  /** Which rows the plan no longer has stay (as "No longer found"). */
  readonly keepGone: (row: FoundRow) => boolean;
  /** People sorted or moved rows: their order stands. */
  readonly reordered: boolean;
}

/**
 * Which rows stand in the table and in which order. Where people left the order alone it is the plan's,
 * with their own rows after the row they stood under; where they sorted, it is theirs, with new rows
 * after the planned row before them.
 */
export function orderRows(input: RowsToOrder): RowFate[] {
  const foundOf = new Map(
    input.found.flatMap((row) => (row.id === null ? [] : [[row.id, row] as const]))
  );
  const planned = input.plannedIds
    .map((id, index): RowFate => ({ id, planned: index, found: foundOf.get(id) ?? null }))
    .filter(({ id }) => id !== null && !input.deleted.has(id));
  const plannedOf = new Map(planned.map((row) => [row.id, row]));
  const standing = input.found.flatMap((found): RowFate[] => {
    if (found.id === null) return [{ id: null, planned: null, found }];
    const row = plannedOf.get(found.id);
    if (row !== undefined) return [row];
    return input.keepGone(found) ? [{ id: found.id, planned: null, found }] : [];
  });
  return input.reordered
    ? weave(standing, planned, (row) => row.found === null)
    : weave(planned, standing, (row) => row.planned === null);
}

/** `base`, with those rows of `other` that are `extra` put after the row they follow in `other`. */
function weave(
  base: readonly RowFate[],
  other: readonly RowFate[],
  extra: (row: RowFate) => boolean
): RowFate[] {
  const followers = new Map<RowFate | null, RowFate[]>();
  let anchor: RowFate | null = null;
  for (const row of other) {
    if (!extra(row)) anchor = row;
    else followers.set(anchor, [...(followers.get(anchor) ?? []), row]);
  }
  const woven = [...(followers.get(null) ?? [])];
  for (const row of base) woven.push(row, ...(followers.get(row) ?? []));
  return woven;
}
