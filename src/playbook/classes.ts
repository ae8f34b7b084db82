import { say } from "../wording/say";
import type { Groups } from "../score/groups";
import { CLASS_FIGURES, type ClassId, type Urgency } from "./classFigures";
import { countsReach, reaches } from "./reach";

export { URGENCIES, type ClassId, type Urgency } from "./classFigures";

/** One of guide A's seven classes by absolute score; never a comparison with an industry (rule 38). */
export interface ScoreClass {
  readonly id: ClassId;
  /** Lowest score of the class, in points, inclusive. */
  readonly from: number;
  /** "Systematic problems". */
  readonly name: string;
  /** What the score alone asks for. */
  readonly priority: string;
  readonly urgency: Urgency;
  readonly rule: number;
}

/** The seven classes, worst first. */
export const CLASSES: readonly ScoreClass[] = CLASS_FIGURES.map((figures) => ({
  ...figures,
  name: say(`playbook.class.${figures.id}.name`),
  priority: say(`playbook.class.${figures.id}.priority`),
}));

/**
 * The class of a score in points (rules 28–35): lower edges inclusive, with a tolerance of 1e-9,
 * because a cell may hold 28.999999999999996 for 29. Throws RangeError for what is no score.
 * Example: `classOf(-0.5).id` is "systematic".
 */
export function classOf(nps: number): ScoreClass {
  if (!(Math.abs(nps) <= 100 + 1e-9)) throw new RangeError("a score lies within ±100 points");
  return highest((scoreClass) => reaches(nps, scoreClass.from));
}

/** The class of counted answers, compared in whole numbers; n must be positive. Example: 0/10/0 is "belowStandard". */
export function classOfGroups(groups: Groups): ScoreClass {
  if (!(groups.n > 0)) throw new RangeError("no answers");
  return highest((scoreClass) => countsReach(groups, scoreClass.from));
}

function highest(isReached: (scoreClass: ScoreClass) => boolean): ScoreClass {
  let found = CLASSES[0] as ScoreClass;
  for (const scoreClass of CLASSES.slice(1)) if (isReached(scoreClass)) found = scoreClass;
  return found;
}
