import { npsInterval } from "../score/interval";
import { nps } from "../score/nps";
import { compareScores } from "../score/compare";
import type { AnswersByDay } from "../score/answersByDay";
import { addQuarters, quarterOf, type CalendarQuarter } from "./calendar";
import type { Certainty, Quarter } from "./diagnosis";
import { TOLERANCE } from "./reading";
import { groupsIn } from "./span";
import { latestCompleteQuarter, quarterLabel } from "./window";

/** Rule 42: four changes over the past year need five quarters. */
const QUARTERS_OF_A_YEAR = 5;
/** Rule 39: fewer answers in a period leave any change "indicated". */
export const ENOUGH_FOR_PERIOD = 100;
/** Rule 40, points in one quarter. */
const DROP = -10;

/**
 * The calendar quarters of the past year up to the as-of day, oldest first, and the running quarter when it
 * has answers (rules 39, 42). A quarter without answers keeps its place. Empty without dates.
 */
export function quartersOfPastYear(answers: AnswersByDay, asOf: number): Quarter[] {
  const firstDay = answers.days[0];
  if (firstDay === undefined || firstDay > asOf) return [];
  const latest = latestCompleteQuarter(asOf);
  const quarters: Quarter[] = [];
  for (let back = QUARTERS_OF_A_YEAR - 1; back >= 0; back -= 1) {
    const quarter = addQuarters(latest, -back);
    if (quarter.end >= firstDay) quarters.push(readQuarter(answers, quarter, asOf, firstDay));
  }
  const running = addQuarters(latest, 1);
  if (running.start <= asOf) {
    const reading = readQuarter(answers, running, asOf, firstDay);
    if (reading.groups.n > 0) quarters.push(reading);
  }
  return quarters;
}

/** A quarter that can be compared: complete and with answers. */
export type ScoredQuarter = Quarter & { readonly nps: number };

/**
 * The unbroken run of comparable quarters that ends with the latest complete one, oldest first. A quarter
 * without answers breaks it (rule 39).
 */
export function comparableRun(quarters: readonly Quarter[]): ScoredQuarter[] {
  const run: ScoredQuarter[] = [];
  const complete = quarters.filter((quarter) => quarter.complete);
  for (const quarter of complete.reverse()) {
    if (!isScored(quarter)) break;
    run.unshift(quarter);
  }
  return run;
}

/** A fall of ten points or more from one quarter to the next (rule 40). */
export interface Drop {
  readonly from: ScoredQuarter;
  readonly to: ScoredQuarter;
  /** Negative points. */
  readonly change: number;
  readonly certainty: Exclude<Certainty, "fact">;
  /** In the latest complete quarter: only then it counts for urgency. */
  readonly recent: boolean;
  /** The latest score is back at or above the score before the fall, or at least ten points up again. */
  readonly rebound: boolean;
}

/** Every drop of the past year, oldest first. */
export function dropsIn(quarters: readonly Quarter[]): Drop[] {
  const complete = quarters.filter((quarter) => quarter.complete);
  const latest = complete.at(-1);
  const drops: Drop[] = [];
  complete.forEach((to, index) => {
    const from = complete[index - 1];
    if (!from || !isScored(from) || !isScored(to) || to.nps - from.nps > DROP + TOLERANCE) return;
    const since = latest && latest !== to && isScored(latest) ? latest.nps - to.nps : 0;
    drops.push({
      from,
      to,
      change: to.nps - from.nps,
      certainty: certaintyOfChange(to, from),
      recent: to === latest,
      rebound: since >= Math.min(from.nps - to.nps, -DROP) - TOLERANCE,
    });
  });
  return drops.map((drop) => (drop.recent ? { ...drop, rebound: false } : drop));
}

/** Rule 47: a change is confirmed only by the two-period test, on enough answers in both. */
export function certaintyOfChange(a: ScoredQuarter, b: ScoredQuarter): Exclude<Certainty, "fact"> {
  const enough = Math.min(a.groups.n, b.groups.n) >= ENOUGH_FOR_PERIOD;
  return enough && compareScores(a.groups, b.groups).p < 0.05 ? "confirmed" : "indicated";
}

function isScored(quarter: Quarter): quarter is ScoredQuarter {
  return quarter.nps !== null;
}

function readQuarter(
  answers: AnswersByDay,
  quarter: CalendarQuarter,
  asOf: number,
  firstDay: number
): Quarter {
  const groups = groupsIn(answers, {
    kind: "days",
    from: quarter.start,
    to: Math.min(quarter.end, asOf),
  });
  return {
    label: quarterLabel(quarter),
    start: quarter.start,
    end: quarter.end,
    complete: quarter.end <= asOf && coversHalf(quarter, firstDay),
    groups,
    nps: nps(groups),
    interval: groups.n > 0 ? npsInterval(groups) : null,
  };
}

/** Rule 39: a survey that began late in its first quarter says little about it. */
function coversHalf(quarter: CalendarQuarter, firstDay: number): boolean {
  if (firstDay <= quarter.start || quarterOf(firstDay).start !== quarter.start) return true;
  const covered = quarter.end - firstDay + 1;
  return 2 * covered >= quarter.end - quarter.start + 1;
}
