import { actionRowId } from "../roadmap/actions/actionIds";
import type { Recovery } from "../roadmap/recovery";

/**
 * The plan with the owners that were typed since it was made: they go onto the sheet when it is written and stand in
 * for whoever stands there. `owners` by action id; "" means nobody.
 * Example: with `{ task143: "Night shift" }` the calendar says "Answer every detractor (Night shift)".
 */
export function ownersTyped(
  recovery: Recovery,
  owners: Readonly<Record<string, string>>
): Recovery {
  const typed = new Map(Object.entries(owners));
  if (typed.size === 0) return recovery;
  const standing = new Map(recovery.work.actions);
  const actions = recovery.actions.map((action) => {
    const owner = typed.get(action.id);
    if (owner === undefined) return action;
    const row = actionRowId(action);
    const done = standing.get(row);
    if (done) standing.set(row, { ...done, owner });
    return { ...action, owner, ownerTyped: true };
  });
  return { ...recovery, actions, work: { ...recovery.work, actions: standing } };
}
