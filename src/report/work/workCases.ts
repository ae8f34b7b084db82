import { CAUSES, type Cause } from "../../playbook/causes";
import { causeName } from "../../playbook/causeBook";
import type { CaseStatus, CaseWork } from "../../roadmap/work";
import { say } from "../../wording/say";
import {
  CASE_STATUSES,
  caseStatusName,
  yesWord,
  type WorklistKey,
} from "../worklist/worklistColumns";
import type { Column, WorkCells } from "./workCells";
import type { WorkRow, WorkTable } from "./workTable";

/** What has to be read of the worklist; quotes and clocks are not. */
export const CASE_KEYS = [
  "customer",
  "score",
  "time",
  "cause",
  "theme",
  "team",
  "person",
  "status",
  "noContact",
  "answered",
  "resolved",
  "outcome",
  "askedAgain",
  "poorFit",
] as const satisfies readonly WorklistKey[];

/**
 * Every case of the worklist with what people wrote beside it, by its id; rows that they added or copied are cases of
 * their own. A resolution or an answer before the customer's own is told, and counts as nothing.
 */
export function readCases(cells: WorkCells, { rows }: WorkTable): ReadonlyMap<string, CaseWork> {
  const statuses = new Map(
    CASE_STATUSES.map((status) => [caseStatusName(status).toLowerCase(), status] as const)
  );
  // The writer marks rows that left the period so, where nobody set a status.
  const words = new Map<string, CaseStatus>([...statuses, [gone().toLowerCase(), "open"]]);
  const causes = new Map(CAUSES.map((cause) => [causeName(cause).toLowerCase(), cause] as const));
  return new Map(rows.map((row) => [row.id ?? row.name, readCase(cells, row, words, causes)]));
}

const gone = (): string => say("sheets.status.gone");

function readCase(
  cells: WorkCells,
  row: WorkRow,
  statuses: ReadonlyMap<string, CaseStatus>,
  causes: ReadonlyMap<string, Cause>
): CaseWork {
  const time = cells.moment(row, column("time"));
  const cause = cells.text(row, "cause");
  return {
    customer: cells.text(row, "customer"),
    score: cells.score(row, column("score")),
    cause: cause === null ? null : (causes.get(cause.toLowerCase()) ?? null),
    theme: cells.text(row, "theme"),
    team: cells.text(row, "team"),
    person: cells.text(row, "person"),
    time,
    hasTimeOfDay: time !== null && !Number.isInteger(time),
    answered: cells.momentFrom(row, column("answered"), time),
    resolved: cells.momentFrom(row, column("resolved"), time),
    status: cells.word(row, column("status"), statuses) ?? "open",
    outcome: cells.text(row, "outcome"),
    askedAgain: cells.score(row, column("askedAgain")),
    poorFit: cells.yes(row, column("poorFit"), yesWord()),
    noContact: cells.yes(row, column("noContact"), yesWord()),
  };
}

function column(key: WorklistKey): Column {
  return { kind: "worklist", key, header: say(`worklist.head.${key}`) };
}
