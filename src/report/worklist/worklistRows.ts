import { causeName } from "../../playbook/causeBook";
import { standOf, type Case } from "../../roadmap/worklist/worklist";
import { say } from "../../wording/say";
import { oneLine } from "../header";
import { DATE } from "../numberFormats";
import type { CellValue, TableRow } from "../sheetPlan";
import { caseStatusName, WORKLIST_KEYS, yesWord, type WorklistKey } from "./worklistColumns";

const MINUTE = 1 / 1440;
/** What three lines of its column hold; all of it stands on the sheet of comments. */
const LONGEST_QUOTE = 86;

/** Shared by all rows whose answer has no time of day. */
const BY_DATE: readonly (string | null)[] = WORKLIST_KEYS.map((key) =>
  key === "time" || key === "answerBy" || key === "resolveBy" ? DATE : null
);

/**
 * One row a case. What people fill in is only suggested: the team by the routing table; person, days and status by the
 * answers' own columns.
 */
export function caseRow(one: Case): TableRow {
  const none = say("sheets.none");
  const { answer, order, cause, theme, quote, team, noContact } = one;
  const row = answer.row + 1;
  const told = standOf({ answer, work: null });
  const due = (moment: number | null): CellValue => {
    if (noContact || moment === null) return none;
    // A whole number is a day, in time until its end; a moment that falls on midnight is not.
    return answer.hasTimeOfDay && Number.isInteger(moment) ? moment - MINUTE : moment;
  };
  const cells: Readonly<Record<WorklistKey, CellValue>> = {
    customer: answer.customer ?? (answer.account === null ? say("worklist.answer", { row }) : none),
    account: answer.account ?? none,
    value: answer.revenue ?? none,
    score: answer.score,
    time: answer.time ?? none,
    cause: cause === null ? none : causeName(cause),
    theme: theme ?? none,
    quote: quote === null ? none : oneLine(quote, LONGEST_QUOTE),
    kind: say(`worklist.kind.${order}`),
    team,
    person: told.person,
    answerBy: due(one.answerBy),
    resolveBy: due(one.resolveBy),
    status: caseStatusName(told.status),
    noContact: answer.contact === false ? yesWord() : null,
    answered: told.answered,
    resolved: told.resolved,
    outcome: null,
    askedAgain: null,
    poorFit: null,
    row,
  };
  return {
    id: one.id,
    cells: WORKLIST_KEYS.map((key) => cells[key]),
    ...(!answer.hasTimeOfDay && { numberFormats: BY_DATE }),
  };
}
