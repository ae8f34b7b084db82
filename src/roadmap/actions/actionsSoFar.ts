import { actionRowId } from "./actionIds";
import type { Recovery } from "../recovery";
import type { Action } from "../roadmap";
import type { ActionWork } from "../work";

/** An action with what people did to it on the roadmap; as planned where they did nothing. */
export interface ActionSoFar {
  /** null for a row that only stands on the sheet: people's own, or one that is no longer found. */
  readonly action: Action | null;
  /** Id of its row on the roadmap. */
  readonly row: string;
  readonly title: string;
  readonly owner: string;
  /** Excel serial; null where people gave none. */
  readonly due: number | null;
  readonly status: ActionWork["status"];
  readonly late: boolean;
}

/** Only people set these. */
const BEGUN: readonly ActionWork["status"][] = ["inProgress", "blocked", "done"];

/**
 * The actions as they stand on the roadmap: owner, due day and status are people's where their row was read, emptied
 * ones too; an owner typed for this plan goes before, and a due day that nobody touched follows the plan, as on the
 * sheet. Those they deleted are not among them; their own rows are, and what they have begun or done stays their work
 * when its finding is gone.
 */
export function actionsSoFar({ actions, work, now }: Recovery): ActionSoFar[] {
  const today = Math.floor(now);
  const rows = new Set(actions.map(actionRowId));
  const planned = actions.filter((action) => work.deleted?.has(actionRowId(action)) !== true);
  const others = [...work.actions].filter(
    ([id, { added, status }]) => !rows.has(id) && (added || BEGUN.includes(status))
  );
  return [
    ...planned.map((action) => {
      const row = actionRowId(action);
      const done = work.actions.get(row);
      const { title } = action;
      const due = done === undefined || done.dueFollows === true ? action.due : done.due;
      const owner = done === undefined || action.ownerTyped ? action.owner : (done.owner ?? "");
      return soFar({ action, row, title, due, owner }, done, today);
    }),
    ...others.map(([row, done]) => {
      const { title, due } = done;
      return soFar({ action: null, row, title, due, owner: done.owner ?? "" }, done, today);
    }),
  ];
}

function soFar(
  known: Omit<ActionSoFar, "status" | "late">,
  done: ActionWork | undefined,
  today: number
): ActionSoFar {
  const status = done?.status ?? "notStarted";
  const isOver = known.due !== null && known.due < today;
  return { ...known, status, late: isOver && status !== "done" && status !== "gone" };
}

export function actionCounts(recovery: Recovery): {
  readonly total: number;
  readonly done: number;
  readonly late: number;
} {
  const all = actionsSoFar(recovery);
  return {
    total: all.length,
    done: all.filter(({ status }) => status === "done").length,
    late: all.filter(({ late }) => late).length,
  };
}
