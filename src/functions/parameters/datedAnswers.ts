import type { PeriodLength } from "../../diagnosis/calendar";
import { mostPeriods, periodsOf, type Period } from "../../diagnosis/periods";
import { answersByDay, type AnswersByDay, type DatedAnswers } from "../../score/answersByDay";
import { groupsOf } from "../../score/groups";
import { countText, dateText } from "../../wording/figures";
import { say } from "../../wording/say";
import { CellProblem } from "../problem";
import type { Answers } from "./answers";
import type { Days } from "./dates";
import { requireSameSize } from "./sameSize";

/** 27 years of days; far more is a wrong date, and would spill over the whole sheet. */
const MOST_PERIODS = 10_000;

/**
 * Answers with the days beside them, cell by cell; those without a date stand apart.
 * @throws CellProblem #VALUE! where the ranges differ in size or more than half of the answers have no date
 */
export function datedAnswers(scores: Answers, days: Days): DatedAnswers {
  const rows = scores.rows();
  requireSameSize({ name: "scores", length: rows.length }, { name: "dates", length: days.length });
  const answers = answersByDay(rows, days);
  const undated = answers.undated.n;
  const n = undated + groupsOf(answers.dated.total(null, null)).n;
  if (undated * 2 <= n) return answers;
  throw new CellProblem(
    "#VALUE!",
    say("functions.time.problem.undated", {
      undated: countText(undated),
      count: n,
      n: countText(n),
    })
  );
}

/** The calendar periods of dated answers; #VALUE! with the first and the last day where there would be too many. */
export function calendarPeriods(answers: AnswersByDay, length: PeriodLength): Period[] {
  if (mostPeriods(answers, length) <= MOST_PERIODS) return periodsOf(answers, length);
  throw new CellProblem(
    "#VALUE!",
    say("functions.time.problem.longSpan", {
      first: dateText(answers.days[0] ?? 0),
      last: dateText(answers.days.at(-1) ?? 0),
    })
  );
}
