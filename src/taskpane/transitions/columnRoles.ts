import {
  EXTRA_ROLES,
  type ColumnRole,
  type ExtraRole,
  type SourcePreview,
} from "../../sources/source";
import type { ColumnDraft } from "../model";

const MAIN_ROLES = ["score", "date", "comment", "customer"] as const;

/** The columns as recognised: the first of each kind, and every segment. */
export function guessedColumns({ columns }: SourcePreview): ColumnDraft {
  const first = (role: ColumnRole): number | null =>
    columns.find(({ guessed }) => guessed === role)?.index ?? null;
  return {
    score: first("score"),
    date: first("date"),
    comment: first("comment"),
    customer: first("customer"),
    segments: columns.filter(({ guessed }) => guessed === "segment").map(({ index }) => index),
    extras: extrasWhere((role) => first(role)),
    dateOrder: null,
    leaveOutHiddenRows: false,
  };
}

/**
 * The columns after a change. A column has one role: chosen for another, it loses the one it had; only
 * segments may share, because people also split by what else a column tells.
 */
export function withRoles(before: ColumnDraft, change: Partial<ColumnDraft>): ColumnDraft {
  const next = { ...before, ...change };
  const taken = new Set<number>();
  for (const role of MAIN_ROLES) {
    if (typeof change[role] === "number" && change[role] !== before[role]) taken.add(change[role]);
  }
  for (const role of EXTRA_ROLES) {
    const index = change.extras?.[role];
    if (index !== undefined && index !== before.extras?.[role]) taken.add(index);
  }
  const kept = (index: number | null, isNew: boolean): number | null =>
    index === null || isNew || !taken.has(index) ? index : null;
  const main = Object.fromEntries(
    MAIN_ROLES.map((role) => [role, kept(next[role], next[role] !== before[role])])
  ) as Pick<ColumnDraft, (typeof MAIN_ROLES)[number]>;
  return {
    ...next,
    ...main,
    extras: extrasWhere((role) => {
      const index = next.extras?.[role] ?? null;
      return kept(index, index !== (before.extras?.[role] ?? null));
    }),
    dateOrder: main.date === before.date ? next.dateOrder : (change.dateOrder ?? null),
  };
}

/** Only those roles that have a column. */
function extrasWhere(
  indexOf: (role: ExtraRole) => number | null
): NonNullable<ColumnDraft["extras"]> {
  return Object.fromEntries(
    EXTRA_ROLES.flatMap((role) => {
      const index = indexOf(role);
      return index === null ? [] : [[role, index]];
    })
  );
}
