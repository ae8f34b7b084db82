import { nps } from "../score/nps";
import type { Groups } from "../score/groups";
import { shrink } from "../score/shrink";
import { say } from "../wording/say";

/** The sentence that stands wherever very low or very high scores are followed (rule 137). */
export function regressionNote(): string {
  return say("trend.regression.note");
}

/**
 * By how many points chance alone would bring each group's score back towards what all groups have in common when
 * it is measured again (rule 137): its shrunken score minus its own. Groups of few answers and extreme scores are
 * pulled most. Every group must hold answers.
 * Example: a group of 10 answers at +30 among much larger ones at +22 has a pull of some −7 points.
 */
export function pullsToMean(groups: readonly Groups[]): number[] {
  if (groups.length < 2) return groups.map(() => 0);
  const { estimates } = shrink(groups);
  return groups.map((each, index) => {
    const score = nps(each) ?? 0;
    return (estimates[index]?.score ?? score) - score;
  });
}
