import type { Assumptions } from "../playbook/assumptions";
import type { Context } from "./context";
import type { Counted, SurveyRows } from "./methodRows";

/** Whole days after the event, both ends inclusive. */
export interface RightWindow {
  readonly from: number;
  readonly to: number;
}

/** When answers came after the event they are about. */
export interface Timing {
  /** Of all answers whose event is known: too early to judge. */
  readonly early: Counted;
  /** Of customers' first surveys: inside the window, and later than it. */
  readonly inside: Counted;
  readonly late: Counted;
}

/**
 * The window an answer should fall into (rules 86, 87): after a transaction, or after onboarding for a product or a
 * relationship survey. null where the kind of survey is not known.
 * Example: by default 3 to 7 days for a transactional survey.
 */
export function rightWindow(
  survey: Context["survey"],
  assumptions: Assumptions
): RightWindow | null {
  switch (survey) {
    case "transactional":
      return { from: assumptions.transactionalFrom, to: assumptions.transactionalTo };
    case "product":
      return { from: assumptions.productFrom, to: assumptions.productTo };
    case "relationship":
      return { from: assumptions.relationshipFrom, to: assumptions.relationshipTo };
    case "unknown":
      return null;
  }
}

/**
 * Counts answers too early, inside and later (rule 87). Any survey can come too early; only a customer's first can
 * come too late, because a yearly one rightly reaches people years after onboarding. Rows whose event is not known,
 * or lies after the answer, are left out.
 * Example: with the window 3 to 7 and answers 2, 3, 7 and 8 days after it, 1 is early, 2 inside, 1 late.
 */
export function readTiming(
  rows: Uint8Array,
  sinceEvent: Int32Array,
  laterWave: Uint8Array,
  { from, to }: RightWindow
): Timing {
  let n = 0;
  let early = 0;
  let first = 0;
  let inside = 0;
  let late = 0;
  for (let row = 0; row < rows.length; row++) {
    const days = sinceEvent[row] as number;
    if (rows[row] !== 1 || days < 0) continue;
    n++;
    if (days < from) early++;
    if (laterWave[row] === 1) continue;
    first++;
    if (days > to) late++;
    else if (days >= from) inside++;
  }
  return {
    early: { count: early, n },
    inside: { count: inside, n: first },
    late: { count: late, n: first },
  };
}

/** Later than any day of a calendar. */
const NEVER = 2_147_483_646;

/**
 * 1 for each counted answer of a customer who answered on an earlier day, counted or set aside (rules 87, 202). Without
 * customers or dates nobody is known to have been seen before.
 */
export function laterWaves(
  rows: Uint8Array,
  { rowCount, score, date, customer, earlier }: SurveyRows
): Uint8Array {
  const later = new Uint8Array(rowCount);
  if (customer === null || date === null) return later;
  const { codes, values } = customer;
  const firstDay = new Int32Array(values.length).fill(NEVER);
  for (let row = 0; row < rowCount; row++) {
    const code = codes[row] as number;
    const day = date[row] as number;
    if (code >= 0 && day < (firstDay[code] as number) && answered(score, earlier, row)) {
      firstDay[code] = Math.floor(day);
    }
  }
  for (let row = 0; row < rowCount; row++) {
    const code = rows[row] === 1 ? (codes[row] as number) : -1;
    if (code >= 0 && (date[row] as number) >= (firstDay[code] as number) + 1) later[row] = 1;
  }
  return later;
}

/** Whether a row holds an answer, counted or set aside because the same customer answered again. */
export function answered(score: Int8Array, earlier: Int8Array | undefined, row: number): boolean {
  return (score[row] as number) >= 0 || (earlier !== undefined && (earlier[row] as number) >= 0);
}
