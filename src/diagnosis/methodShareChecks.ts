import { countText } from "../wording/figures";
import { say } from "../wording/say";
import { checked, fewAnswers, notMeasurable, tooFew, type MethodFacts } from "./methodCheck";
import type { MethodCheck } from "./methodReading";
import { countBetween, countRows, countYes } from "./methodRows";
import { readResponse, type Response } from "./methodResponse";
import { limitText, overLimit, shareWithInterval, underLimit } from "./methodVerdict";
import { isPlainlyPositive, readsAsEnglish } from "./plainlyPositive";

/** The longest tenure or distance that a column of whole days can hold. */
const FOREVER = 2_147_483_647;

/** Answers within two days after a ticket or complaint: over 25 % (rules 82, 85, 88). No known ticket counts as none. */
export function incidentCheck({ survey, context, rows }: MethodFacts): MethodCheck {
  const { incidentShare, incidentWithin, enoughForCheck } = context.assumptions;
  const words = {
    limit: say("method.limit.afterIncident", {
      share: limitText(incidentShare),
      count: incidentWithin,
    }),
    fix: say("method.fix.afterIncident"),
  };
  const column = survey.run?.sinceIncident;
  if (column === undefined) return notMeasurable("afterIncident", "incident", words.limit);
  const n = countRows(rows);
  if (n < enoughForCheck) {
    return tooFew("afterIncident", n, { ...words, measured: fewAnswers(n, enoughForCheck) });
  }
  const count = countBetween(rows, column, 0, incidentWithin);
  const verdict = overLimit({ count, n }, incidentShare);
  const share = shareWithInterval(verdict, incidentShare);
  const measured = say("method.measured.afterIncident", { share, n: countText(n) });
  return checked("afterIncident", { ...verdict, ...words, measured });
}

/** Answers of customers who had left or were inactive: over 10 % (rules 80, 82). */
export function inactiveCheck({ survey, context, rows }: MethodFacts): MethodCheck {
  const { inactiveShare, enoughForCheck } = context.assumptions;
  const words = {
    limit: say("method.limit.inactive", { share: limitText(inactiveShare) }),
    fix: say("method.fix.inactive"),
  };
  const column = survey.run?.inactive;
  if (column === undefined) return notMeasurable("inactive", "status", words.limit);
  const counted = countYes(rows, column);
  if (counted.n < enoughForCheck) {
    const measured = fewAnswers(counted.n, enoughForCheck);
    return tooFew("inactive", counted.n, { ...words, measured });
  }
  const verdict = overLimit(counted, inactiveShare);
  const measured = say("method.measured.inactive", {
    share: shareWithInterval(verdict, inactiveShare),
    n: countText(counted.n),
  });
  return checked("inactive", { ...verdict, ...words, measured });
}

/** Answers of customers of fewer than 30 days: over 20 % (rules 80, 82). */
export function tenureCheck({ survey, context, rows }: MethodFacts): MethodCheck {
  const { youngShare, youngTenure, enoughForCheck } = context.assumptions;
  const words = {
    limit: say("method.limit.tenure", { share: limitText(youngShare), count: youngTenure }),
    fix: say("method.fix.tenure"),
  };
  const column = survey.run?.tenure;
  if (column === undefined) return notMeasurable("tenure", "tenure", words.limit);
  // Nobody answers before being a customer: such a day is a mistake and tells nothing.
  const n = countBetween(rows, column, 0, FOREVER);
  if (n < enoughForCheck) {
    return tooFew("tenure", n, { ...words, measured: fewAnswers(n, enoughForCheck) });
  }
  const verdict = overLimit(
    { count: countBetween(rows, column, 0, youngTenure - 1), n },
    youngShare
  );
  const share = shareWithInterval(verdict, youngShare);
  const measured = say("method.measured.tenure", { share, n: countText(n) });
  return checked("tenure", { ...verdict, ...words, measured });
}

/** Answers of those asked: under 10 % (rules 82, 84), and by group who is missing. */
export function responseCheck({ survey, context, window }: MethodFacts): {
  readonly check: MethodCheck;
  readonly byGroup: Response["byGroup"];
} {
  const { responseRate, enoughForCheck } = context.assumptions;
  const words = {
    limit: say("method.limit.responseRate", { share: limitText(responseRate) }),
    fix: say("method.fix.responseRate"),
  };
  const column = survey.run?.invited;
  if (column === undefined) {
    return { check: notMeasurable("responseRate", "invited", words.limit), byGroup: [] };
  }
  const { all, wholeSource, byGroup } = readResponse(survey, column, window);
  if (all.n < enoughForCheck) {
    const measured = fewAnswers(all.n, enoughForCheck, "tooFewAsked");
    return { check: tooFew("responseRate", all.n, { ...words, measured }), byGroup: [] };
  }
  const verdict = underLimit(all, responseRate);
  const measured = say(`method.measured.${wholeSource ? "wholeSource" : "responseRate"}`, {
    share: shareWithInterval(verdict, responseRate),
    answered: countText(all.count),
    n: countText(all.n),
  });
  return { check: checked("responseRate", { ...verdict, ...words, measured }), byGroup };
}

/** Scores from 0 to 6 beside a text that is plain praise: over 5 % of detractors' comments (rule 82). */
export function mismatchCheck({ survey, context, rows }: MethodFacts): MethodCheck {
  const { mismatchShare, enoughForCheck } = context.assumptions;
  const words = {
    limit: say("method.limit.mismatch", { share: limitText(mismatchShare) }),
    fix: say("method.fix.mismatch"),
  };
  const { comment, score } = survey;
  if (comment === null) return notMeasurable("mismatch", "comment", words.limit);
  let n = 0;
  let count = 0;
  let english = 0;
  for (let row = 0; row < rows.length; row++) {
    if (rows[row] !== 1 || (score[row] as number) > 6) continue;
    const text = comment[row] ?? "";
    if (text === "") continue;
    n++;
    const isPraise = isPlainlyPositive(text);
    if (isPraise) count++;
    if (isPraise || readsAsEnglish(text)) english++;
  }
  if (n < enoughForCheck) {
    return tooFew("mismatch", n, { ...words, measured: fewAnswers(n, enoughForCheck) });
  }
  if (2 * english < n) {
    return tooFew("mismatch", n, { ...words, measured: say("method.measured.notEnglish") });
  }
  const verdict = overLimit({ count, n }, mismatchShare);
  const share = shareWithInterval(verdict, mismatchShare);
  const measured = say("method.measured.mismatch", { share, n: countText(n) });
  return checked("mismatch", { ...verdict, ...words, measured });
}
