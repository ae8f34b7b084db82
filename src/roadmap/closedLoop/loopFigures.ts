import { shareInterval, type Interval } from "../../score/interval";
import { ANSWER_HOURS, dueAt, isInTime, RESOLVE_HOURS } from "./clock";
import { hoursUntil, isToTheHour, type LoopCase } from "./loopCases";
import type { TeamSettings } from "../work";

export interface LoopFigures {
  /** That may be contacted; all that follows is about these. */
  readonly cases: number;
  /** Inside their 24 hours still: no failures. */
  readonly open: number;
  /** Counted apart (rule 141). */
  readonly noContact: number;
  /** Somebody did something about them. */
  readonly handled: number;
  /** The same ÷ all of the period. */
  readonly handledAtAll: ShareFigure | null;
  /** Answered, but nobody wrote when: they count as answered late. */
  readonly undated: number;
  /** Nothing tells when the customer's answer came in: no clock runs. */
  readonly withoutClock: number;
  /** Answered within the first clock ÷ (clock run out or answered), of the period. */
  readonly answeredInTime: ShareFigure | null;
  /** Resolved within the second clock ÷ (clock run out or resolved), of the period. */
  readonly resolvedInTime: ShareFigure | null;
  /** Resolved ÷ all but those still inside their 48 hours, of the period. */
  readonly resolved: ShareFigure | null;
  /**
   * Asked again at 7 or higher ÷ asked again, and ÷ all handled (rule 115). Not ranked under ten cases; null while nobody
   * was asked again, because nobody can have been won back yet.
   */
  readonly recovered: ShareFigure | null;
  readonly recoveredOfHandled: ShareFigure | null;
  /** Median hours on the team's clock from the customer's answer; null where none. */
  readonly medianAnswer: number | null;
  readonly medianResolution: number | null;
  /** Ten cases or more that are handled or over their time, so that it may stand in an order (rule 115). */
  readonly ranked: boolean;
}

/** When the figures are taken, by which clock, and whether anybody wrote down what was done. */
export interface LoopMoment {
  readonly teams: TeamSettings;
  /** Excel serial with the time of day. */
  readonly now: number;
  readonly recorded: boolean;
}

export interface ShareFigure {
  readonly count: number;
  readonly of: number;
  readonly share: number;
  /** Wilson, 95 %. */
  readonly interval: Interval;
}

/** Rule 145: strictly more than this share of detractors is answered within the clock. */
export const ANSWERED_GOAL = 0.8;
/** Rule 115. */
const FEWEST_RANKED = 10;
export const RECOVERED_FROM = 7;

/**
 * The figures of some cases at a moment (rules 110, 115, 141, 162). Where nothing was `recorded` anywhere, nobody knows
 * whether a detractor was answered, and no rate is given; as soon as something was, a case without a record was not.
 * Example: of 10 cases 6 answered within a day, 2 later, 1 not and over its time and 1 not yet due, 6 of 9 are in time.
 */
export function loopFigures(
  cases: readonly LoopCase[],
  { teams, now, recorded }: LoopMoment
): LoopFigures {
  const open = cases.filter(({ noContact }) => !noContact);
  const period = open.filter(({ inPeriod }) => inPeriod);
  const answers = period.map((each) =>
    clockState(each, each.isAnswered, each.answered, ANSWER_HOURS, teams, now)
  );
  const resolutions = period.map((each) =>
    clockState(each, each.isResolved, each.resolved, RESOLVE_HOURS, teams, now)
  );
  const handled = open.filter(({ isHandled }) => isHandled);
  const again = open.flatMap(({ askedAgain }) => (askedAgain === null ? [] : [askedAgain]));
  const recovered = again.filter((score) => score >= RECOVERED_FROM).length;
  const waiting = count(answers, "running");
  return {
    cases: open.length,
    open: waiting,
    noContact: cases.length - open.length,
    handled: handled.length,
    handledAtAll: recorded
      ? shareFigure(handled.filter(({ inPeriod }) => inPeriod).length, period.length)
      : null,
    undated: open.filter(({ isAnswered, answered }) => isAnswered && answered === null).length,
    withoutClock: open.filter(({ received }) => received === null).length,
    answeredInTime: recorded ? inTime(answers) : null,
    resolvedInTime: recorded ? inTime(resolutions) : null,
    resolved: recorded
      ? shareFigure(
          period.filter(({ isResolved }) => isResolved).length,
          period.length - count(resolutions, "running")
        )
      : null,
    recovered: shareFigure(recovered, again.length),
    recoveredOfHandled: again.length === 0 ? null : shareFigure(recovered, handled.length),
    medianAnswer: medianHours(open, "answered", teams),
    medianResolution: medianHours(open, "resolved", teams),
    ranked: recorded && open.length - waiting >= FEWEST_RANKED,
  };
}

/** How many of how many with Wilson's interval; null of nobody. Example: 3 of 4 is 0.75, 0.30 to 0.95. */
export function shareFigure(count: number, of: number): ShareFigure | null {
  return of === 0 ? null : { count, of, share: count / of, interval: shareInterval(count, of) };
}

/** "unknown": no moment from which a clock could run. */
type ClockState = "inTime" | "late" | "running" | "unknown";

function clockState(
  each: LoopCase,
  isDone: boolean,
  done: number | null,
  hours: number,
  { clock, holidays }: TeamSettings,
  now: number
): ClockState {
  const { received, hasTimeOfDay } = each;
  if (received === null) return "unknown";
  const due = (byTheHour: boolean): number => dueAt(received, hours, clock, holidays, byTheHour);
  const isRunning = isInTime(now, due(hasTimeOfDay), hasTimeOfDay);
  if (!isDone) return isRunning ? "running" : "late";
  // Done at a moment nobody wrote down: in time for sure only while the clock still runs.
  if (done === null) return isRunning ? "inTime" : "late";
  const byTheHour = isToTheHour(each, done);
  return isInTime(done, due(byTheHour), byTheHour) ? "inTime" : "late";
}

function count(states: readonly ClockState[], wanted: ClockState): number {
  return states.filter((state) => state === wanted).length;
}

function inTime(states: readonly ClockState[]): ShareFigure | null {
  const met = count(states, "inTime");
  return shareFigure(met, met + count(states, "late"));
}

function medianHours(
  cases: readonly LoopCase[],
  what: "answered" | "resolved",
  teams: TeamSettings
): number | null {
  const hours = cases.flatMap((each) => {
    const done = each[what];
    const taken = done === null ? null : hoursUntil(each, done, teams);
    return taken === null ? [] : [taken];
  });
  return median(hours);
}

/** The middle, or the mean of the two in the middle. */
function median(values: readonly number[]): number | null {
  const sorted = Float64Array.from(values).sort();
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
