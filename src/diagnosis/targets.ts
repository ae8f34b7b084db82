import { DEFAULT_ASSUMPTIONS, type Assumptions } from "../playbook/assumptions";
import { HORIZON_FIGURES, TARGET_DAYS, type HorizonFigures } from "../playbook/horizons";
import {
  phaseTarget,
  planningTarget,
  publishedTarget,
  type PointRange,
  type PublishedTarget,
} from "../playbook/targets";
import type { Groups } from "../score/groups";
import { movesNeeded } from "../score/movesNeeded";
import { answersForDifference, SMALLEST_DISTANCE } from "../score/sampleSize";
import { moments } from "../score/wald";
import { say } from "../wording/say";
import type { ScoreReading } from "./diagnosis";
import { TOLERANCE } from "./reading";
import type { Goal, TargetsReading } from "./targetsReading";

/**
 * What can be reached within 90 days of the as-of day and what it takes (rules 126–137, 159): the guide's row,
 * what phase 3 asks for and the range to plan with, each as it is; goals in moves and in answers a period.
 * Points; days as Excel serials. From +40 up the guide says to hold: no range to plan with and no goals.
 * Example: 50/80/70 (+10) plans with +20 to +30 (rule 134 held down by phase 3), 20 to 40 moves of one step.
 */
export function readTargets(
  { groups, nps: start }: Pick<ScoreReading, "groups" | "nps">,
  asOf: number | null,
  assumptions: Assumptions = DEFAULT_ASSUMPTIONS
): TargetsReading {
  const published = publishedTarget(start);
  const planning = planningTarget(start, assumptions);
  const phase = phaseTarget(start, assumptions);
  return {
    start,
    by: asOf === null ? null : asOf + TARGET_DAYS.value,
    published,
    planning,
    phase,
    goals: goalsOf(groups, start, { published, planning, phase }),
    horizons: HORIZON_FIGURES.map((figures) => horizonOf(figures, assumptions)),
  };
}

/** The points between a score and a goal, what closes them, and what it takes to see that (rules 126, 136, 200). */
export function goalAt(groups: Groups, start: number, nps: number): Omit<Goal, "id"> {
  const { oneStep, detractorToPromoter } = movesNeeded(groups, nps);
  const points = nps - start;
  return {
    nps,
    points,
    oneStep,
    twoStep: detractorToPromoter,
    answersNeeded: answersToSee(groups, points),
  };
}

/**
 * Answers in each of two periods that show a change of so many points with 80 % power at 95 % confidence, if
 * answers go on to vary as they do now; null for no change, and where all answers are alike: then nothing tells
 * how much the next ones will vary. Example: 20 points of 50/80/70 need 229.
 */
function answersToSee(groups: Groups, points: number): number | null {
  const { variance } = moments(groups);
  if (Math.abs(points) < SMALLEST_DISTANCE || variance === 0) return null;
  return answersForDifference(points, { variance });
}

interface Ranges {
  readonly published: PublishedTarget | null;
  readonly planning: PointRange | null;
  readonly phase: PointRange;
}

/** Smaller goals first; of two that are the same score the first named stays. */
function goalsOf(groups: Groups, start: number, { published, planning, phase }: Ranges): Goal[] {
  if (planning === null) return [];
  const named: readonly (readonly [Goal["id"], number | null])[] = [
    ["planningLow", planning.low],
    ["planningHigh", planning.high],
    ["phaseLow", phase.low],
    ["publishedHigh", published && published.high],
  ];
  const goals: Goal[] = [];
  for (const [id, nps] of named) {
    if (nps === null || goals.some((goal) => Math.abs(goal.nps - nps) <= TOLERANCE)) continue;
    goals.push({ id, ...goalAt(groups, start, nps) });
  }
  return goals.sort((a, b) => a.nps - b.nps);
}

function horizonOf(
  { id, rule, gain, from, to, unit }: HorizonFigures,
  { phaseGainLow, phaseGainHigh }: Assumptions
): TargetsReading["horizons"][number] {
  return {
    rule,
    low: gain?.low ?? Math.min(phaseGainLow, phaseGainHigh),
    high: gain?.high ?? Math.max(phaseGainLow, phaseGainHigh),
    time: say(`targets.horizon.${unit}`, { from, to }),
    words: say(`targets.horizon.${id}`),
  };
}
