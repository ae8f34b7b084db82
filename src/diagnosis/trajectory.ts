import { weightedSlope } from "../score/slope";
import type { AnswersByDay } from "../score/answersByDay";
import { npsText, pointsText } from "../wording/figures";
import { say } from "../wording/say";
import { breakReason, latestBreak } from "./breaks";
import type { Assessed, Certainty, Quarter, TrajectoryReading } from "./diagnosis";
import { PLAIN_RULES, type PeriodRules } from "./periodRules";
import {
  certaintyOfChange,
  comparableRun,
  dropsIn,
  quartersOfPastYear,
  type ScoredQuarter,
} from "./quarters";
import { TOLERANCE } from "./reading";

/** Rule 41: quarters before a slope alone confirms a slow decline. */
const QUARTERS_FOR_SLOPE = 4;

type Assumptions = PeriodRules["assumptions"];
type State = TrajectoryReading["state"];
type Slope = NonNullable<ReturnType<typeof weightedSlope>>;
interface Headline {
  readonly state: State;
  readonly certainty: Certainty;
  readonly words: string;
}

/**
 * Which way the score is going (rules 39–47), from the quarters of the past year. `isLow` says whether a flat
 * score is flat at a low level (rule 44). Not assessed below two comparable quarters (rule 46), across a quarter
 * without answers (rule 39) and across a break in method (rule 161).
 * Example: quarters of +40, +40, +40 and +25 are a crisis in motion.
 */
export function readTrajectory(
  answers: AnswersByDay,
  asOf: number | null,
  isLow: boolean,
  rules: PeriodRules = PLAIN_RULES
): Assessed<TrajectoryReading> {
  if (asOf === null || answers.days.length === 0) {
    return { assessed: false, reason: say("diagnosis.trajectory.noDates") };
  }
  const quarters = quartersOfPastYear(answers, asOf, rules);
  const run = comparableRun(quarters, rules, asOf);
  if (run.length < 2) return { assessed: false, reason: whyNot(quarters, run, asOf, rules) };
  return { assessed: true, reading: { quarters, ...headlineOf(run, quarters, isLow, rules) } };
}

/** Rules 39, 40 and 41 fire: the score is declining in the guide's sense (rules 37, 45). */
export function isDeclining(state: State): boolean {
  return state === "crisisInMotion" || state === "recentDrop" || state === "slowDecline";
}

/** Precedence of rule 39: 39, 40, 41, 44. */
function headlineOf(
  run: readonly ScoredQuarter[],
  quarters: readonly Quarter[],
  isLow: boolean,
  rules: PeriodRules
): Headline {
  const latest = run.at(-1) as ScoredQuarter;
  const slope = weightedSlope(run.map(({ groups }, index) => ({ index, groups })));
  return (
    crisisInMotion(run, latest, rules.assumptions) ??
    recentDrop(quarters, latest, rules) ??
    slowDecline(run, slope, rules.assumptions) ??
    bySlope(run, slope, isLow, rules.assumptions)
  );
}

function crisisInMotion(
  run: readonly ScoredQuarter[],
  latest: ScoredQuarter,
  assumptions: Assumptions
): Headline | null {
  const before = run.at(-3);
  if (!before || latest.nps - before.nps > -assumptions.crisisFall + TOLERANCE) return null;
  const certainty = certaintyOfChange(latest, before, assumptions);
  return {
    state: "crisisInMotion",
    certainty,
    words: say(`diagnosis.trajectory.crisisInMotion.${certainty}`, {
      points: pointsText(before.nps - latest.nps),
      from: npsText(before.nps),
      to: npsText(latest.nps),
    }),
  };
}

function recentDrop(
  quarters: readonly Quarter[],
  latest: ScoredQuarter,
  rules: PeriodRules
): Headline | null {
  const drop = dropsIn(quarters, rules).find(({ recent }) => recent);
  if (!drop) return null;
  return {
    state: "recentDrop",
    certainty: drop.certainty,
    words: say(`diagnosis.trajectory.recentDrop.${drop.certainty}`, {
      points: pointsText(-drop.change),
      quarter: latest.label,
    }),
  };
}

function slowDecline(
  run: readonly ScoredQuarter[],
  slope: Slope | null,
  { flatBelow, twoFalls }: Assumptions
): Headline | null {
  const steep =
    slope !== null &&
    run.length >= QUARTERS_FOR_SLOPE &&
    slope.slope <= -flatBelow + TOLERANCE &&
    slope.p < 0.05;
  if (steep) {
    return {
      state: "slowDecline",
      certainty: "confirmed",
      words: say("diagnosis.trajectory.slowDecline.confirmed", {
        points: pointsText(-slope.slope),
        count: run.length,
      }),
    };
  }
  const [first, second, third] = run.slice(-3);
  if (!first || !second || !third) return null;
  const falls = second.nps < first.nps - TOLERANCE && third.nps < second.nps - TOLERANCE;
  if (!falls || third.nps - first.nps > -twoFalls + TOLERANCE) return null;
  return {
    state: "slowDecline",
    certainty: "indicated",
    words: say("diagnosis.trajectory.slowDecline.indicated", {
      points: pointsText(first.nps - third.nps),
    }),
  };
}

/** Rule 44: the size of the slope gives the state, its test the certainty. */
function bySlope(
  run: readonly ScoredQuarter[],
  slope: Slope | null,
  isLow: boolean,
  assumptions: Assumptions
): Headline {
  const perQuarter = slope?.slope ?? 0;
  const state = stateOfSlope(perQuarter, isLow, assumptions);
  const certainty = certaintyOfSlope(state, slope, assumptions);
  const facts = {
    points: pointsText(Math.abs(perQuarter)),
    flat: pointsText(assumptions.flatBelow),
    count: run.length,
  };
  return { state, certainty, words: say(`diagnosis.trajectory.${state}.${certainty}`, facts) };
}

type SlopeState = Exclude<State, "crisisInMotion" | "recentDrop" | "slowDecline">;

function stateOfSlope(
  perQuarter: number,
  isLow: boolean,
  { flatBelow, fastFrom }: Assumptions
): SlopeState {
  if (perQuarter <= -flatBelow + TOLERANCE) return "driftingDown";
  if (perQuarter >= Math.max(fastFrom, flatBelow) - TOLERANCE) return "improving";
  if (perQuarter >= flatBelow - TOLERANCE) return "improvingSlowly";
  return isLow ? "flatLow" : "flat";
}

function certaintyOfSlope(
  state: SlopeState,
  slope: Slope | null,
  { fastFrom }: Assumptions
): "confirmed" | "indicated" {
  if (slope === null) return "indicated";
  const isFlat = state === "flat" || state === "flatLow";
  const sure = isFlat
    ? slope.interval.low >= -fastFrom && slope.interval.high <= fastFrom
    : slope.p < 0.05;
  return sure ? "confirmed" : "indicated";
}

function whyNot(
  quarters: readonly Quarter[],
  run: readonly ScoredQuarter[],
  asOf: number,
  { breaks, fewest }: PeriodRules
): string {
  const change = latestBreak(breaks, asOf);
  const complete = quarters.filter((quarter) => quarter.complete);
  // Said first: a quarter without answers before the break would not have been compared anyway.
  if (change !== null && complete.some(({ start, nps }) => start < change.day && nps !== null)) {
    return breakReason(change);
  }
  const empty = complete.filter((quarter) => quarter.nps === null).at(-1);
  if (empty) {
    return empty.groups.n === 0
      ? say("diagnosis.trajectory.gap", { quarter: empty.label })
      : say("diagnosis.trajectory.few", { quarter: empty.label, fewest });
  }
  const only = run[0];
  return only
    ? say("diagnosis.trajectory.oneQuarter", { quarter: only.label })
    : say("diagnosis.trajectory.noQuarter");
}
