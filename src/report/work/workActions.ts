import type { ActionStatus, ActionWork, GateOverride, IssueWork } from "../../roadmap/work";
import { say } from "../../wording/say";
import { DAYS_KEY, OWNER_KEY } from "../priorities/prioritiesColumns";
import type { Column, WorkCells } from "./workCells";
import type { WorkTable } from "./workTable";

/** Columns of the roadmap that are read back. */
export const ACTION_KEYS = [
  "action",
  "owner",
  "start",
  "due",
  "status",
  "measure",
  "from",
  "goal",
  "now",
] as const;
type ActionKey = (typeof ACTION_KEYS)[number];

const STATUSES: readonly ActionStatus[] = ["notStarted", "inProgress", "blocked", "done", "gone"];

/** Actions by the id of their row; rows that people added by a name of their own. */
export function readActions(
  cells: WorkCells,
  { rows }: WorkTable
): ReadonlyMap<string, ActionWork> {
  const statuses = new Map(
    STATUSES.map((status) => [say(`sheets.status.${status}`).toLowerCase(), status] as const)
  );
  return new Map(
    rows.map((row) => {
      const due = cells.day(row, actionColumn("due"));
      return [
        row.id ?? row.name,
        {
          title: cells.text(row, "action") ?? "",
          owner: cells.text(row, "owner"),
          start: cells.day(row, actionColumn("start")),
          due,
          // An emptied cell stays empty.
          dueFollows: due !== null && row.id !== null && !row.isTyped("due"),
          status: cells.word(row, actionColumn("status"), statuses) ?? "notStarted",
          baseline: cells.figure(row, "from"),
          measure: cells.text(row, "measure"),
          goal: cells.figure(row, "goal"),
          now: cells.figure(row, "now"),
          added: row.id === null,
        },
      ];
    })
  );
}

function actionColumn(key: ActionKey): Column {
  return { kind: "roadmap", key, header: say(`sheets.roadmap.head.${key}`) };
}

export const GATE_KEYS = ["by", "on", "why", "nextStart"] as const;

/** Overrides as people recorded them, complete or not (rule 160); gates beside which nothing was written are none. */
export function readGates(
  cells: WorkCells,
  { rows }: WorkTable
): ReadonlyMap<string, GateOverride> {
  const found = new Map<string, GateOverride>();
  for (const row of rows) {
    if (row.id === null) continue;
    const [by, why] = [cells.text(row, "by"), cells.text(row, "why")];
    const day = (key: "on" | "nextStart"): number | null =>
      cells.day(row, { kind: "gates", key, header: say(`gates.head.${key}`) });
    const [on, nextStart] = [day("on"), day("nextStart")];
    if (by === null && why === null && on === null && nextStart === null) continue;
    if ((by === null) !== (why === null)) {
      const key = by === null ? "by" : "why";
      cells.refuse("override", row, { kind: "gates", key, header: say(`gates.head.${key}`) });
    }
    found.set(row.id, { by: by ?? "", on, why: why ?? "", nextStart });
  }
  return found;
}

export const ISSUE_KEYS = [DAYS_KEY, OWNER_KEY] as const;

/** What people typed beside an issue; a suggestion that nobody touched follows the next run and is not theirs. */
export function readIssues(cells: WorkCells, { rows }: WorkTable): ReadonlyMap<string, IssueWork> {
  const found = new Map<string, IssueWork>();
  for (const row of rows) {
    if (row.id === null) continue;
    const header = say(`priorities.issues.head.${DAYS_KEY}`);
    const days = row.isTyped(DAYS_KEY)
      ? cells.days(row, { kind: "priorities", key: DAYS_KEY, header })
      : null;
    const owner = row.isTyped(OWNER_KEY) ? cells.text(row, OWNER_KEY) : null;
    if (days !== null || owner !== null) found.set(row.id, { days, owner });
  }
  return found;
}

export const MESSAGE_KEYS = ["fix", "day"] as const;

/** Messages that have a day: the others were not sent (rule 152). */
export function readMessages(
  cells: WorkCells,
  { rows }: WorkTable
): readonly { readonly fix: string; readonly day: number }[] {
  return rows.flatMap((row) => {
    const header = say("documents.head.day");
    const day = cells.day(row, { kind: "customerMessage", key: "day", header });
    return day === null ? [] : [{ fix: cells.text(row, "fix") ?? "", day }];
  });
}
