import { rowId } from "../../diagnosis/rowId";
import { nps } from "../../score/nps";
import type { Comparisons } from "../history/comparisons";
import { groupActionId } from "../actions/groupActions";
import type { WorkRead } from "../work";

export type ComparedGroup = Comparisons["groups"][number];

/** The change in the middle of several groups, each weighted by its answers now. */
export interface MiddleChange {
  /** Points. */
  readonly change: number;
  /** The group whose change it is. */
  readonly group: ComparedGroup;
  /** How many groups can be compared. */
  readonly groups: number;
}

/**
 * Groups in which something is fixed (rule 152): those with an action of their own in this plan, or with a row on the
 * roadmap from an earlier run: a group that has recovered is no finding any more, and counts all the same.
 */
export function affectedGroups(
  { groups }: Pick<Comparisons, "groups">,
  planned: ReadonlySet<string>,
  work: Pick<WorkRead, "actions">
): ComparedGroup[] {
  return groups.filter((group) =>
    (["hidden", "below"] as const).some((why) => {
      const id = groupActionId(group, why);
      return planned.has(id) || work.actions.has(rowId(id));
    })
  );
}

/**
 * The median change of the groups that can be compared, weighted by answers: half of the answers lie in groups that
 * changed as much or less. Between two groups where the halves meet exactly. null where no group can be compared.
 * Example: +2 with 100 answers, +6 with 300 and +20 with 100 have their middle at +6.
 */
export function middleChange(groups: readonly ComparedGroup[]): MiddleChange | null {
  const changes = groups
    .filter(({ change }) => change !== null)
    .map((group) => ({ group, change: score(group.after) - score(group.before) }))
    .sort((a, b) => a.change - b.change);
  const half = changes.reduce((sum, { group }) => sum + group.after.n, 0) / 2;
  let below = 0;
  for (const [index, { group, change }] of changes.entries()) {
    below += group.after.n;
    if (below < half) continue;
    const next = changes[index + 1];
    const middle = below === half && next !== undefined ? (change + next.change) / 2 : change;
    return { change: middle, group, groups: changes.length };
  }
  return null;
}

function score(groups: ComparedGroup["after"]): number {
  const points = nps(groups);
  return typeof points === "number" ? points : 0;
}
