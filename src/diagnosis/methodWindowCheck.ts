import { countText } from "../wording/figures";
import { say } from "../wording/say";
import { checked, fewAnswers, notMeasurable, tooFew, type MethodFacts } from "./methodCheck";
import type { MethodCheck } from "./methodReading";
import { laterWaves, readTiming, rightWindow, type RightWindow, type Timing } from "./methodTiming";
import { limitText, overLimit, shareBeside, type ShareVerdict } from "./methodVerdict";

/**
 * Whether answers come when customers can judge (rules 83, 86, 87): over 20 % too early, or, for a transactional
 * survey, over 20 % of first surveys too late.
 * Example: 30 of 100 answers on day 1 or 2 after a purchase put the score in doubt.
 */
export function windowCheck(facts: MethodFacts): MethodCheck {
  const { survey, context, rows } = facts;
  const { outsideWindowShare: share, enoughForCheck } = context.assumptions;
  const window = rightWindow(context.survey, context.assumptions);
  const days = { from: window?.from ?? 0, to: window?.to ?? 0 };
  const words = {
    limit: say(`method.limit.window.${context.survey}`, { share: limitText(share), ...days }),
    fix: say(`method.fix.window.${context.survey}`, days),
  };
  const column = survey.run?.sinceEvent;
  if (column === undefined) return notMeasurable("window", "event", words.limit);
  if (window === null) return notMeasurable("window", "survey", words.limit);
  const timing = readTiming(rows, column, laterWaves(rows, survey), window);
  const { n } = timing.early;
  if (n < enoughForCheck) {
    return tooFew("window", n, { ...words, measured: fewAnswers(n, enoughForCheck) });
  }
  const measured = measuredWords(timing, window, share, enoughForCheck);
  const early = overLimit(timing.early, share);
  // A yearly survey rightly reaches people late; and what few first surveys say is not judged.
  const judgesLate = context.survey === "transactional" && timing.late.n >= enoughForCheck;
  const late = judgesLate ? overLimit(timing.late, share) : null;
  return checked("window", { ...worseOf(early, late), ...words, measured });
}

/** Too late puts the score in doubt as too early does; where both or neither do, the surer of both counts. */
function worseOf(early: ShareVerdict, late: ShareVerdict | null): ShareVerdict {
  if (late === null) return early;
  if (early.verdict !== late.verdict) return early.verdict === "inDoubt" ? early : late;
  if (early.verdict === "inDoubt") {
    return late.certainty === "confirmed" && early.certainty !== "confirmed" ? late : early;
  }
  return early.certainty === "indicated" ? early : { ...early, certainty: late.certainty };
}

function measuredWords(
  { early, inside, late }: Timing,
  { from, to }: RightWindow,
  limit: number,
  enough: number
): string {
  const facts = {
    early: shareBeside(early.count / early.n, limit),
    n: countText(early.n),
    from,
    to,
  };
  if (late.n < enough) return say("method.measured.wavesFew", facts);
  const first = {
    ...facts,
    inside: shareBeside(inside.count / inside.n, limit),
    late: shareBeside(late.count / late.n, limit),
    first: countText(late.n),
  };
  return say(`method.measured.${late.n === early.n ? "window" : "waves"}`, first);
}
