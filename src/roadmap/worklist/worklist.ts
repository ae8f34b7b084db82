import type {
  CustomerAnswer,
  CustomersReading,
  ReplacedAnswer,
} from "../../diagnosis/customersReading";
import type { Diagnosis } from "../../diagnosis/diagnosis";
import type { Cause } from "../../playbook/causes";
import { caseComments, type CaseComment } from "./caseComments";
import { ANSWER_HOURS, dueAt, RESOLVE_HOURS } from "../closedLoop/clock";
import { customerWorth } from "./customerWorth";
import type { Priorities } from "../priorities/priorities";
import { plainTeams } from "../teams";
import type { CaseWork, TeamSettings, WorkRead } from "../work";

/** Detractors to answer, in the order of rule 111: high value, then systemic issues, then one-off. */
export interface Worklist {
  readonly cases: readonly Case[];
  /** Marked as not to be contacted, by a column or by a person; they are in `cases` too, last. */
  readonly noContact: number;
  /** Detractors of the window beyond the largest list. */
  readonly leftOut: number;
  /** First day of the period whose detractors are all known; null or absent where it has no beginning. */
  readonly from?: number | null;
  /**
   * Complaints that a newer answer replaced: nobody to call, but cases of the loop. Absent where nobody is read one by
   * one.
   */
  readonly replaced?: readonly ReplacedCase[];
}

export interface ReplacedCase extends Case {
  readonly answer: ReplacedAnswer;
}

export interface Case {
  readonly id: string;
  readonly answer: CustomerAnswer;
  readonly order: CaseOrder;
  /** Main cause, theme and quote of its comment; null where there is none or comments were not read. */
  readonly cause: Cause | null;
  readonly theme: string | null;
  /** Masked unless the person asked otherwise. Respondents' text. */
  readonly quote: string | null;
  /** By the routing table. */
  readonly team: string;
  /**
   * When the clocks of rule 110 run out; a whole day where they run by date. null where it is not known when the answer
   * came in.
   */
  readonly answerBy: number | null;
  readonly resolveBy: number | null;
  readonly noContact: boolean;
  /** What people put there so far; null for a new one. */
  readonly work: CaseWork | null;
}

/** First to last. */
export const CASE_ORDERS = ["highValue", "systemic", "oneOff"] as const;
export type CaseOrder = (typeof CASE_ORDERS)[number];

/**
 * Whom to answer first (rules 109–112): high value is the top fifth by revenue, systemic a theme that several groups
 * name, one-off the rest; inside each by what is lost with them, the newest first among equals. Who may not be contacted
 * stands last, whatever they are worth: an opt-out in the answers' own column is never overruled. What people did
 * is joined by the answer's id.
 * Example: without revenue and comments all are one-off, a 0 before a 6.
 */
export function planWorklist(
  diagnosis: Diagnosis,
  customers: CustomersReading,
  priorities: Priorities,
  work: WorkRead,
  teams: TeamSettings
): Worklist {
  const comments = caseComments(diagnosis, priorities.issues);
  const worth = customerWorth(customers.detractors, diagnosis.context.assumptions);
  const ranked = customers.detractors.map((answer, place) => {
    const { highValue, raw } = worth[place] ?? { highValue: false, raw: 0 };
    const comment = comments.get(answer.row) ?? null;
    const order = highValue ? "highValue" : comment?.systemic === true ? "systemic" : "oneOff";
    const one = caseOf(answer, order, comment, { work, teams });
    return { one, raw, rank: CASE_ORDERS.indexOf(order) };
  });
  // Sorting is stable, and the reading has the newest first.
  ranked.sort(
    (a, b) => Number(a.one.noContact) - Number(b.one.noContact) || a.rank - b.rank || b.raw - a.raw
  );
  const cases = ranked.map(({ one }) => one);
  return {
    cases,
    noContact: cases.filter(({ noContact }) => noContact).length,
    leftOut: customers.leftOut.detractors,
    from: diagnosis.window.from,
    replaced: customers.replaced.map((answer) => {
      const comment = comments.get(answer.row) ?? null;
      return { ...caseOf(answer, "oneOff", comment, { work, teams }), answer };
    }),
  };
}

function caseOf(
  answer: CustomerAnswer,
  order: CaseOrder,
  comment: CaseComment | null,
  { work, teams }: { readonly work: WorkRead; readonly teams: TeamSettings }
): Case {
  const { id, time, hasTimeOfDay, contact } = answer;
  const { clock, holidays } = teams;
  const done = work.cases.get(id) ?? null;
  // Where comments were not read this time, what stood there before still holds.
  const cause = comment === null ? (done?.cause ?? null) : comment.cause;
  const due = (hours: number): number | null =>
    time === null ? null : dueAt(time, hours, clock, holidays, hasTimeOfDay);
  return {
    id,
    answer,
    order,
    cause,
    theme: comment === null ? (done?.theme ?? null) : comment.theme,
    quote: comment?.quote ?? null,
    team: teamOf(cause, teams),
    answerBy: due(ANSWER_HOURS),
    resolveBy: due(RESOLVE_HOURS),
    noContact: contact === false || done?.noContact === true,
    work: done,
  };
}

/** Who answers a complaint of a cause: by the routing table, else as if it had none. */
function teamOf(cause: Cause | null, { routing }: TeamSettings): string {
  return (
    routing.get(cause ?? "none") ?? routing.get("none") ?? plainTeams().routing.get("none") ?? ""
  );
}

/** How far a case is: what people wrote, else what the answers' own columns say. */
export interface CaseStand {
  readonly answered: number | null;
  readonly resolved: number | null;
  readonly status: CaseWork["status"];
  readonly person: string | null;
}

/** Example: nothing written, answered by its column: status "answered". */
export function standOf({ answer, work }: Pick<Case, "answer" | "work">): CaseStand {
  const answered = work?.answered ?? answer.handled?.answered ?? null;
  const resolved = work?.resolved ?? answer.handled?.resolved ?? null;
  const written = work?.status ?? "open";
  const reached = resolved !== null ? "resolved" : answered !== null ? "answered" : "open";
  return {
    answered,
    resolved,
    status: written === "open" ? reached : written,
    person: work?.person ?? answer.handled?.by ?? null,
  };
}
