import { compareScores } from "../score/compare";
import type { AnswersByDay } from "../score/answersByDay";
import { breakBetween } from "./breaks";
import { addQuarters, type CalendarQuarter } from "./calendar";
import type { Certainty, Quarter } from "./diagnosis";
import { PLAIN_RULES, type PeriodRules } from "./periodRules";
import { readPeriod } from "./readPeriod";
import { TOLERANCE } from "./reading";
import { latestCompleteQuarter, quarterLabel } from "./window";

/** Rule 42: four changes over the past year need five quarters. */
const QUARTERS_OF_A_YEAR = 5;

/**
 * The quarters of the past year up to the as-of day, oldest first, and the running quarter when it has answers
 * (rules 39, 42). A quarter without answers keeps its place. Empty without dates.
 */
export function quartersOfPastYear(
  answers: AnswersByDay,
  asOf: number,
  rules: PeriodRules = PLAIN_RULES
): Quarter[] {
  const firstDay = answers.days[0];
  if (firstDay === undefined || firstDay > asOf) return [];
  const { yearStartsIn } = rules;
  const read = (quarter: CalendarQuarter): Quarter =>
    readPeriod(answers, { ...quarter, label: quarterLabel(quarter, yearStartsIn) }, asOf, rules);
  const latest = latestCompleteQuarter(asOf, yearStartsIn);
  const quarters: Quarter[] = [];
  for (let back = QUARTERS_OF_A_YEAR - 1; back >= 0; back -= 1) {
    const quarter = addQuarters(latest, -back, yearStartsIn);
    if (quarter.end >= firstDay) quarters.push(read(quarter));
  }
  const running = addQuarters(latest, 1, yearStartsIn);
  if (running.start <= asOf) {
    const reading = read(running);
    if (reading.groups.n > 0) quarters.push(reading);
  }
  return quarters;
}

/** A quarter that can be compared: complete and with answers. */
export type ScoredQuarter = Quarter & { readonly nps: number };

/**
 * The unbroken run of comparable quarters that ends with the latest complete one, oldest first. A quarter
 * without answers breaks it (rule 39), and so does another method: the run begins after the latest break up to
 * `upTo` (rule 161), and a quarter with a break inside is in none.
 */
export function comparableRun(
  quarters: readonly Quarter[],
  { breaks }: Pick<PeriodRules, "breaks"> = PLAIN_RULES,
  upTo = Infinity
): ScoredQuarter[] {
  const run: ScoredQuarter[] = [];
  const complete = quarters.filter((quarter) => quarter.complete);
  for (const quarter of complete.reverse()) {
    if (!isScored(quarter) || breakBetween(breaks, quarter.start, upTo) !== null) break;
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
  /**
   * The latest score is back at or above the score before the fall, or at least ten points up again; null where
   * the method changed since, so that nobody can tell.
   */
  readonly rebound: boolean | null;
}

/** Every drop of the past year, oldest first; none across a break in method (rules 40, 161). */
export function dropsIn(
  quarters: readonly Quarter[],
  { assumptions, breaks }: Pick<PeriodRules, "assumptions" | "breaks"> = PLAIN_RULES
): Drop[] {
  const complete = quarters.filter((quarter) => quarter.complete);
  const latest = complete.at(-1);
  const oneMethod = (from: Quarter, to: Quarter) =>
    breakBetween(breaks, from.start, to.end) === null;
  const drops: Drop[] = [];
  complete.forEach((to, index) => {
    const from = complete[index - 1];
    if (!from || !isScored(from) || !isScored(to) || !oneMethod(from, to)) return;
    if (to.nps - from.nps > -assumptions.recentFall + TOLERANCE) return;
    const recent = to === latest;
    const since = latest && !recent && isScored(latest) ? latest.nps - to.nps : 0;
    const enough = Math.min(from.nps - to.nps, assumptions.recentFall) - TOLERANCE;
    const comparable = latest === undefined || oneMethod(from, latest);
    drops.push({
      from,
      to,
      change: to.nps - from.nps,
      certainty: certaintyOfChange(to, from, assumptions),
      recent,
      rebound: recent ? false : comparable ? since >= enough : null,
    });
  });
  return drops;
}

/** Rule 47: a change is confirmed only by the two-period test, on enough answers in both. */
export function certaintyOfChange(
  a: Pick<ScoredQuarter, "groups">,
  b: Pick<ScoredQuarter, "groups">,
  { enoughForPeriod }: Pick<PeriodRules["assumptions"], "enoughForPeriod"> = PLAIN_RULES.assumptions
): Exclude<Certainty, "fact"> {
  const enough = Math.min(a.groups.n, b.groups.n) >= enoughForPeriod;
  return enough && compareScores(a.groups, b.groups).p < 0.05 ? "confirmed" : "indicated";
}

function isScored(quarter: Quarter): quarter is ScoredQuarter {
  return quarter.nps !== null;
}
