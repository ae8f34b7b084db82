import { actionRowId } from "../actions/actionIds";
import type { Recovery } from "../recovery";

/** What writing this run would change on sheets people work in, before it is written. */
export interface RunChanges {
  /** Titles of actions that are new, and of those whose finding is gone; null where no roadmap stands. */
  readonly actions: { readonly added: readonly string[]; readonly gone: readonly string[] } | null;
  /** Detractors that are new on the list, and of those there how many have left the window; null where no list stands. */
  readonly cases: { readonly added: number; readonly left: number } | null;
}

/**
 * The plan against what stands on the sheets. People's own rows are never counted, nor are those they deleted: nothing
 * happens to them.
 * Example: a roadmap of 20 actions of which two findings are gone, and one new finding: one added, two gone.
 */
export function runChanges({ actions, worklist, work }: Recovery): RunChanges {
  const isNew = (id: string, standing: ReadonlyMap<string, unknown>): boolean =>
    !standing.has(id) && work.deleted?.has(id) !== true;
  const planned = new Map(actions.map((action) => [actionRowId(action), action.title]));
  const cases = new Set(worklist.cases.map(({ id }) => id));
  return {
    actions:
      work.actions.size === 0
        ? null
        : {
            added: [...planned].flatMap(([id, title]) => (isNew(id, work.actions) ? [title] : [])),
            gone: [...work.actions].flatMap(([id, { title, added, status }]) =>
              added || status === "gone" || planned.has(id) ? [] : [title]
            ),
          },
    cases:
      work.cases.size === 0
        ? null
        : {
            added: [...cases].filter((id) => isNew(id, work.cases)).length,
            left: [...work.cases.keys()].filter((id) => !cases.has(id)).length,
          },
  };
}
