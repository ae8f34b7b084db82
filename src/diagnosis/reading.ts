import { npsInterval } from "../score/interval";
import { nps } from "../score/nps";
import type { Groups } from "../score/groups";
import { classOf, classOfGroups } from "../playbook/classes";
import type { ScoreReading } from "./diagnosis";

/** Differences of scores are compared with this tolerance: 40 − 25 may be held as 14.999999999999996. */
export const TOLERANCE = 1e-9;

/**
 * The score of a set of answers with its 95 % interval and its class, and the classes at both ends of the
 * interval (rule 35). `groups.n` must not be 0.
 */
export function readScore(groups: Groups): ScoreReading {
  const score = nps(groups);
  if (score === null) throw new RangeError("a score needs at least one answer");
  const interval = npsInterval(groups);
  return {
    groups,
    nps: score,
    interval,
    scoreClass: classOfGroups(groups),
    classAtLow: classOf(interval.low),
    classAtHigh: classOf(interval.high),
    isNegative: groups.promoters < groups.detractors,
  };
}
