import type { Industry } from "../playbook/industries";
import type { AnswersByDay } from "../score/answersByDay";
import { levelOf } from "../playbook/levels";
import type { Assessed, IndustryReading, ScoreReading, TrajectoryReading } from "./diagnosis";
import { readScore } from "./reading";
import { groupsIn, spanOf } from "./span";
import { readTrajectory } from "./trajectory";
import { asOfDay, chooseWindow } from "./window";

/**
 * Which way the score is going, on its own: the trajectory as the diagnosis reads it, with the level of the
 * headline window (rule 139). `asOf` null is the newest answer. Throws {@link DiagnosisError} when every
 * answer is later than `asOf`. Example: quarters of +40, +40 and +25 are a crisis in motion.
 */
export function readDirection(
  answers: AnswersByDay,
  industry: Industry | null,
  asOf: number | null
): Assessed<TrajectoryReading> {
  const context = { asOf, window: "default" } as const;
  const total = readScore(groupsIn(answers, spanOf(chooseWindow(answers, context))));
  const level = industry && levelOf(total.nps, industry);
  return readTrajectory(answers, asOfDay(answers, context), isLow(total, level));
}

/** Rule 44: low is below the bad threshold or a problem by gap; without an industry, below "Acceptable". */
export function isLow(
  { scoreClass }: Pick<ScoreReading, "scoreClass">,
  industry: Pick<IndustryReading, "level"> | null
): boolean {
  if (industry) return industry.level === "bad" || industry.level === "problemByGap";
  return scoreClass.from < 10;
}
