import { countText, shareText } from "../wording/figures";
import { unsigned } from "../wording/decimals";
import { say } from "../wording/say";
import { checked, fewAnswers, notMeasurable, tooFew, type MethodFacts } from "./methodCheck";
import { readChurn, shareRatio } from "./methodChurn";
import { isStandardQuestion } from "./methodQuestion";
import type { MethodCheck } from "./methodReading";
import { countRows } from "./methodRows";
import { nameInSentence } from "./segmentName";

/** Nothing is shown of fewer. */
const LEAST_GROUP = 5;
/** The question as it was asked, inside a sentence. */
const LONGEST_QUESTION = 200;

/**
 * Whether a low score goes with leaving (rules 81, 82): in doubt when detractors surely leave less than twice as
 * often as promoters (the upper 95 % end of the ratio); without such a column, when the level is bad or at risk while
 * no more leave than the business expects.
 */
export function churnCheck(facts: MethodFacts): MethodCheck {
  const { survey, context, rows } = facts;
  const { churnRatio, enoughForCheck } = context.assumptions;
  const column = survey.run?.churned;
  const words = {
    limit: say("method.limit.churn", { times: timesText(churnRatio) }),
    fix: say("method.fix.churn"),
  };
  if (column === undefined)
    return churnTotals(facts) ?? notMeasurable("churn", "churned", words.limit);
  const { detractors, promoters } = readChurn(rows, survey, column);
  const n = detractors.n + promoters.n;
  const left = detractors.count + promoters.count;
  const isSmall = Math.min(detractors.n, promoters.n) < LEAST_GROUP;
  if (n < enoughForCheck || isSmall || left === 0) {
    const measured =
      n < enoughForCheck
        ? fewAnswers(n, enoughForCheck)
        : isSmall
          ? say("method.measured.tooFewGroups")
          : say("method.measured.nobodyLeft", { n: countText(n) });
    return churnTotals(facts) ?? tooFew("churn", n, { ...words, measured });
  }
  const { ratio, interval } = shareRatio(detractors, promoters);
  const inDoubt = interval.high < churnRatio;
  return checked("churn", {
    ...words,
    n,
    verdict: inDoubt ? "inDoubt" : "fine",
    certainty: inDoubt || interval.low >= churnRatio ? "confirmed" : "indicated",
    measured: say("method.measured.churn", {
      detractors: countText(detractors.count),
      d: countText(detractors.n),
      promoters: countText(promoters.count),
      p: countText(promoters.n),
      ratio: timesText(ratio),
      low: timesText(interval.low),
      high: timesText(interval.high),
    }),
  });
}

/** Rule 82 with totals only; null where they or the industry are not told. */
function churnTotals({ context, industry, total }: MethodFacts): MethodCheck | null {
  const { expectedChurn, actualChurn } = context.practice;
  const { enoughForCheck } = context.assumptions;
  if (industry === null || expectedChurn === null || actualChurn === null) return null;
  const words = { limit: say("method.limit.totals"), fix: say("method.fix.totals") };
  const { n } = total.groups;
  if (n < enoughForCheck) {
    return tooFew("churn", n, { ...words, measured: fewAnswers(n, enoughForCheck) });
  }
  const isLow = industry.flags.some(({ level }) => level === "bad" || level === "atRisk");
  return checked("churn", {
    ...words,
    n,
    verdict: isLow && actualChurn <= expectedChurn ? "inDoubt" : "fine",
    certainty: industry.certainty === "confirmed" ? "confirmed" : "indicated",
    measured: say("method.measured.totals", {
      actual: shareText(actualChurn, 1),
      expected: shareText(expectedChurn, 1),
    }),
  });
}

/** Whether the question is the standard one but for names (rules 1, 82). */
export function wordingCheck({ context, rows }: MethodFacts): MethodCheck {
  const { enoughForCheck } = context.assumptions;
  const { question } = context.practice;
  const words = {
    limit: say("method.limit.wording"),
    fix: say("method.fix.wording", { question: standardQuestion() }),
  };
  if (question === null || question.trim() === "") {
    return notMeasurable("wording", "question", words.limit);
  }
  const n = countRows(rows);
  if (n < enoughForCheck) {
    return tooFew("wording", n, { ...words, measured: fewAnswers(n, enoughForCheck) });
  }
  const isStandard = isStandardQuestion(question);
  return checked("wording", {
    ...words,
    n,
    verdict: isStandard ? "fine" : "inDoubt",
    certainty: "confirmed",
    measured: isStandard
      ? say("method.measured.wordingSame")
      : say("method.measured.wordingOther", {
          question: nameInSentence(question, LONGEST_QUESTION),
        }),
  });
}

/** The question of rule 1 without names of anybody. */
function standardQuestion(): string {
  return say("method.question", {
    company: say("method.ourCompany"),
    products: say("method.ourProducts"),
  });
}

/**
 * Whether the scale is 0 to 10 (rules 82, 205): as told, else by what the answers look like, which only ever
 * indicates.
 */
export function scaleCheck({ context, quality, rows, survey }: MethodFacts): MethodCheck {
  const { enoughForCheck } = context.assumptions;
  const { scale } = context.practice;
  const words = { limit: say("method.limit.scale"), fix: say("method.fix.scale") };
  const n = countRows(rows);
  const warning = quality.warnings.find(
    ({ kind }) => kind === "scaleLooksShort" || kind === "scaleLooksOneToTen"
  );
  const seen = seenScale(rows, survey.score);
  if (scale === null && warning === undefined && !seen) {
    return notMeasurable("scale", "scale", words.limit);
  }
  if (n < enoughForCheck) {
    return tooFew("scale", n, { ...words, measured: fewAnswers(n, enoughForCheck) });
  }
  if (scale !== null) {
    const told = scale === "0–10" ? "scaleTold" : scale === "1–10" ? "scaleOneToTen" : "scaleOther";
    return checked("scale", {
      ...words,
      n,
      verdict: scale === "0–10" ? "fine" : "inDoubt",
      certainty: "confirmed",
      measured: say(`method.measured.${told}`),
    });
  }
  const measured =
    warning?.kind === "scaleLooksShort"
      ? say("method.measured.scaleShort", { n: countText(warning.n), largest: warning.largest })
      : warning?.kind === "scaleLooksOneToTen"
        ? say("method.measured.scaleNoZero", { n: countText(warning.n) })
        : say("method.measured.scaleSeen", { n: countText(n) });
  const verdict = warning === undefined ? "fine" : "inDoubt";
  return checked("scale", { ...words, n, verdict, certainty: "indicated", measured });
}

/** Both ends of the scale were used: no shorter one can be meant. */
function seenScale(rows: Uint8Array, score: Int8Array): boolean {
  let zero = false;
  let ten = false;
  for (let row = 0; row < rows.length && !(zero && ten); row++) {
    if (rows[row] !== 1) continue;
    if (score[row] === 0) zero = true;
    if (score[row] === 10) ten = true;
  }
  return zero && ten;
}

/** "1.9", "0.71": two decimals under 1. */
function timesText(times: number): string {
  return unsigned(times, times < 1 ? 2 : Number.isInteger(times) ? 0 : 1);
}
