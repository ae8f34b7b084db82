import { compareScores } from "./compare";
import { addGroups, type Groups } from "./groups";
import { shareInterval, type Interval } from "./interval";
import { nps } from "./nps";

/** What some of the answers do to the score of all, in points. */
export interface Impact {
  /** Score of all minus the score without them: below 0 they cost the score something. */
  readonly impact: number;
  readonly interval: Interval;
}

/**
 * What the flagged answers do to the score of all: NPS of all − NPS of the others, which is the flagged
 * share times the difference of the two scores, f·D. Its interval joins MOVER's interval of D with
 * Wilson's of f, because both are samples: each end is as far away as the two errors at right angles. The
 * share's error is taken on the side that moves the end outward: where an end of D lies beyond 0, with
 * that end itself, since a difference that is 0 by luck would make the share's error vanish.
 *
 * Chosen by simulation at 95 % (180 situations: 30, 100, 300, 1,000 and 2,000 answers; 3, 10, 25 and 50 %
 * flagged; nine pairs of true scores from −100 to +85, 8,000 surveys each): it held the truth in 94.8 to
 * 100 % of them, on average 97 %. The delta method held it in as few as 70 %, with pseudo-answers in 86 %;
 * the plain quadrature of both errors in 90 %, and MOVER with the share taken as fixed in 38 %. Throws
 * RangeError when either has no answers or unless 0 < confidence < 1. Example: 10/6/4 flagged beside
 * 10/26/44 is −14.5 points, −25.8…−5.1.
 */
export function impactOf(flagged: Groups, others: Groups, confidence = 0.95): Impact {
  const all = addGroups(flagged, others);
  const { difference, interval } = compareScores(flagged, others, { confidence });
  const share = flagged.n / all.n;
  const ends = shareInterval(flagged.n, all.n, confidence);
  const [more, fewer] = [ends.high - share, share - ends.low];
  const down = Math.max(-interval.low * more, difference * fewer, 0);
  const up = Math.max(interval.high * more, -difference * fewer, 0);
  const impact = (nps(all) ?? 0) - (nps(others) ?? 0);
  return {
    impact,
    interval: {
      low: impact - Math.hypot(share * (difference - interval.low), down),
      high: impact + Math.hypot(share * (interval.high - difference), up),
    },
  };
}
