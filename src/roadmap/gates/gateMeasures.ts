import type { Diagnosis } from "../../diagnosis/diagnosis";
import { TOLERANCE } from "../../diagnosis/reading";
import { isDeclining } from "../../diagnosis/trajectory";
import { detractorEdges } from "../../playbook/edges";
import { compareScores } from "../../score/compare";
import { countText, intervalText, npsText, shareText } from "../../wording/figures";
import { say } from "../../wording/say";
import { ANSWERED_GOAL, type ClosedLoop, type ShareFigure } from "../closedLoop/closedLoop";
import type { Comparisons } from "../history/comparisons";
import type { Gate } from "../roadmap";

/** What a gate's measure says today. */
export type Measure = Pick<Gate, "now" | "measured" | "baseline" | "sure">;

/** Rule 145: answers in each of the two spans, and the fall that still counts as none. */
const ENOUGH_FOR_THIRTY_DAYS = 30;
export const STANDS_STILL = 2;
/** In percent, so that shares are compared in whole numbers. */
export const ANSWERED_PERCENT = Math.round(100 * ANSWERED_GOAL);

/** Shown shares never stand on the wrong side of it: 80 % itself is not over. */
const JUST_OVER = ANSWERED_GOAL + 1e-6;

export function cannotTell(sure: string, now: string = say("roadmap.notMeasured")): Measure {
  return { now, measured: "cannotTell", baseline: "", sure };
}

/** Rule 145: strictly over 80 % of the detractors of the last 30 days were answered within 24 hours. */
export function answeredMeasure(
  { all, lastThirtyDays, recorded }: ClosedLoop,
  { baseline }: Comparisons
): Measure {
  const figure = lastThirtyDays.answeredInTime;
  if (figure === null) {
    const isUndated = all.cases > 0 && all.withoutClock === all.cases;
    const missing = isUndated ? "noDates" : recorded ? "noneDue" : "noClock";
    return cannotTell(say(`roadmap.sure.${missing}`));
  }
  const before = baseline?.answeredInTime ?? null;
  return {
    now: inTime(figure.share),
    measured: isOverGoal(figure) ? "met" : "notMet",
    baseline: before === null ? "" : inTime(before),
    sure: say("roadmap.sure.share", {
      inTime: countText(figure.count),
      of: countText(figure.of),
      interval: shareInterval(figure.interval),
    }),
  };
}

/** With words behind it: Excel marks a text that is nothing but a figure as a mistake. */
function inTime(share: number): string {
  return say("roadmap.now.inTime", { share: shareText(share, 0, [JUST_OVER]) });
}

/** In whole numbers: 4 of 5 are not over 80 %. */
export function isOverGoal({ count, of }: Pick<ShareFigure, "count" | "of">): boolean {
  return 100 * count > ANSWERED_PERCENT * of;
}

/**
 * Rule 145: the last 30 days are not more than 2 points under the 30 before, and no decline fires by quarter. A decline
 * is enough to say no; saying yes needs 30 answers in each span.
 */
export function fallingMeasure({ trajectory, lastThirtyDays }: Diagnosis): Measure {
  if (trajectory.assessed && isDeclining(trajectory.reading.state)) {
    const { words } = trajectory.reading;
    return {
      now: say("roadmap.now.declining"),
      measured: "notMet",
      baseline: "",
      sure: say("roadmap.sure.declining", { words }),
    };
  }
  if (!lastThirtyDays) return cannotTell(say("roadmap.sure.noDates"));
  const { now, before } = lastThirtyDays;
  const answers = { before: countText(before.n), now: countText(now.n) };
  if (Math.min(now.n, before.n) < ENOUGH_FOR_THIRTY_DAYS) {
    const sure = say("roadmap.sure.tooFew", { ...answers, enough: ENOUGH_FOR_THIRTY_DAYS });
    return cannotTell(sure, say("roadmap.now.tooFew"));
  }
  const { difference, interval } = compareScores(now, before);
  return {
    now: say("roadmap.now.thirtyDays", { change: npsText(difference, [-STANDS_STILL]) }),
    measured: difference >= -STANDS_STILL - TOLERANCE ? "met" : "notMet",
    baseline: "",
    sure: say("roadmap.sure.thirtyDays", {
      ...answers,
      interval: intervalText(interval, [-STANDS_STILL]),
    }),
  };
}

/** Rule 159: under 20 % unless told, compared in whole numbers (rule 57). */
export function detractorsMeasure(
  { total, detractors, context }: Diagnosis,
  { baseline }: Comparisons
): Measure {
  const { groups } = total;
  const edges = detractorEdges(context.assumptions);
  const isMet = 100 * groups.detractors < context.assumptions.detractorsTarget * groups.n;
  const ofAnswers = (share: number): string =>
    say("roadmap.now.ofAnswers", { share: shareText(share, 0, edges) });
  const before =
    baseline === null ? detractors.share : baseline.groups.detractors / baseline.groups.n;
  return {
    now: ofAnswers(detractors.share),
    measured: isMet ? "met" : "notMet",
    baseline: ofAnswers(before),
    sure: say("roadmap.sure.detractors", { interval: shareInterval(detractors.interval) }),
  };
}

/**
 * Rule 159: every team with cases is over 80 % in its last 30 days; teams without are named, and hold nothing up, as do
 * those whose cases are all inside their 24 hours still. Where nobody wrote down an answer no team's rate is known.
 */
export function loopMeasure({ teams, recorded }: ClosedLoop, routed: ReadonlySet<string>): Measure {
  const recent = teams.filter(({ lastThirtyDays }) => lastThirtyDays.cases > 0);
  if (recent.length > 0 && !recorded) return cannotTell(say("roadmap.sure.noClock"));
  if (recent.length === 0 && teams.some(({ withoutClock }) => withoutClock > 0)) {
    return cannotTell(say("roadmap.sure.noDates"));
  }
  const known = recent.filter(({ lastThirtyDays }) => lastThirtyDays.answeredInTime !== null);
  const open = recent.filter((team) => !known.includes(team)).map(({ name }) => name);
  const without = [...routed].filter((name) => !recent.some((team) => isSameName(team.name, name)));
  const named = (names: readonly string[]): string => names.join(say("sheets.comma"));
  const noRate = [
    ...(open.length === 0 ? [] : [say("roadmap.sure.teamsOpen", { teams: named(open) })]),
    ...(without.length === 0 ? [] : [say("roadmap.sure.teamsWithout", { teams: named(without) })]),
  ];
  if (known.length === 0) {
    return cannotTell(noRate.join(say("strategies.reasons")) || say("roadmap.sure.noClock"));
  }
  const under = known.filter(
    ({ lastThirtyDays: { answeredInTime } }) =>
      answeredInTime === null || !isOverGoal(answeredInTime)
  );
  const told =
    under.length === 0
      ? say("roadmap.sure.teamsAll")
      : say("roadmap.sure.teamsUnder", { teams: named(under.map(({ name }) => name)) });
  return {
    now: say("roadmap.now.teams", { reached: known.length - under.length, teams: known.length }),
    measured: under.length === 0 ? "met" : "notMet",
    baseline: "",
    sure: [told, ...noRate].join(say("strategies.reasons")),
  };
}

/** People type a team's name in any case. */
function isSameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

function shareInterval({ low, high }: { readonly low: number; readonly high: number }): string {
  return say("score.interval", { low: shareText(low), high: shareText(high) });
}
