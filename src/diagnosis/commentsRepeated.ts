import { CAUSES } from "../playbook/causes";
import { commentAt, isCodable, isDetractor, placeInTime, type CommentFacts } from "./commentFacts";

/** Customers who complain in two periods or more (rules 76, 77); whatever their answers' days. */
export interface Repeated {
  /** Of the same theme. */
  readonly ofTheme: number;
  /** Of the same cause, though of no same theme. */
  readonly ofCause: number;
}

/**
 * How many customers complain of the same again: the same theme in two or more periods of the diagnosis, or at least the
 * same cause. Answers set aside because the customer answered again count as well, because they are what is asked for.
 * null without customers or dates.
 * Example: a customer who names the bill in Q1 and in Q3 counts once.
 */
export function repeatedComplaints(facts: CommentFacts): Repeated | null {
  const { survey, read, periods } = facts;
  const { customer } = survey;
  if (customer === null || periods.length === 0) return null;
  const period = complaintPeriods(facts);
  const again = (): Again => new Again(customer.values.length, customer.codes, period);

  const themes = again();
  for (const theme of read.themes) themes.look(theme.rows);
  const causes = again();
  for (const cause of CAUSES) {
    causes.look(
      read.comments.flatMap((comment) =>
        comment.causes.some((found) => found.cause === cause) ? [comment.row] : []
      )
    );
  }
  let [ofTheme, ofCause] = [0, 0];
  themes.repeats.forEach((repeats, code) => {
    if (repeats === 1) ofTheme++;
    else if (causes.repeats[code] === 1) ofCause++;
  });
  return { ofTheme, ofCause };
}

/** The period of each complaint, counted or set aside; −1 for every other row. */
function complaintPeriods(facts: CommentFacts): Int8Array {
  const { survey, read, periods } = facts;
  const place = placeInTime(facts, periods);
  const period = new Int8Array(survey.rowCount).fill(-1);
  for (const { row } of read.comments) {
    const score = survey.score[row] as number;
    const said = score >= 0 ? score : survey.earlier?.[row];
    const comment = commentAt(facts, row);
    if (isDetractor(said) && comment && isCodable(comment)) period[row] = place(row);
  }
  return period;
}

/** Goes through the rows of one subject after the other and remembers who came in two periods. */
class Again {
  readonly repeats: Uint8Array;
  private readonly seenIn: Int8Array;

  constructor(
    customers: number,
    private readonly codes: Int32Array,
    private readonly period: Int8Array
  ) {
    this.repeats = new Uint8Array(customers);
    this.seenIn = new Int8Array(customers).fill(-1);
  }

  look(rows: ArrayLike<number>): void {
    this.each(rows, (code, period) => {
      const before = this.seenIn[code] as number;
      if (before >= 0 && before !== period) this.repeats[code] = 1;
      this.seenIn[code] = period;
    });
    this.each(rows, (code) => (this.seenIn[code] = -1));
  }

  private each(rows: ArrayLike<number>, tell: (code: number, period: number) => void): void {
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] as number;
      const code = this.codes[row] ?? -1;
      const period = this.period[row] ?? -1;
      if (code >= 0 && period >= 0) tell(code, period);
    }
  }
}
