import { compareScores, compareToNumber } from "../score/compare";
import { nps } from "../score/nps";
import type { Groups } from "../score/groups";
import type { TallyCube } from "../score/cube";
import { npsText, periodText } from "../wording/figures";
import { say } from "../wording/say";
import type { Context } from "./context";
import type { Assessed, BaselineReading, HeadlineWindow } from "./diagnosis";
import { TOLERANCE } from "./reading";
import { groupsIn } from "./span";
import { yearTo } from "./window";

/** Rule 6: a year of fewer answers is no baseline. */
const ENOUGH_FOR_BASELINE = 100;
/** Our cut-offs in points: 10 is rule 40's, 2 is rule 44's. */
const CLEAR = 10;
const SAME = 2;

/**
 * The score against the organisation's own past (rule 6): an earlier score the person gave, else the year
 * before the headline window when it holds 100 answers. The interval of the change is MOVER's; the change
 * is confirmed only where that interval excludes 0.
 */
export function readBaseline(
  cube: TallyCube,
  context: Context,
  window: HeadlineWindow,
  total: Groups
): Assessed<BaselineReading> {
  if (context.baseline.kind === "number") {
    const { nps: earlier } = context.baseline;
    return assess(compareToNumber(total, earlier), {
      from: "number",
      nps: earlier,
      n: null,
      words: say("diagnosis.baseline.number", { score: npsText(earlier) }),
    });
  }
  if (cube.days.length === 0) return notAssessed("noDates");
  if (window.used === "all" || window.from === null) return notAssessed("allAnswers");

  const year = yearTo(window.from - 1);
  const before = groupsIn(cube, { kind: "days", ...year });
  const score = nps(before);
  if (score === null || before.n < ENOUGH_FOR_BASELINE) {
    return {
      assessed: false,
      reason: say("diagnosis.baseline.tooFew", { count: before.n, needed: ENOUGH_FOR_BASELINE }),
    };
  }
  const days = cube.days.filter((day) => day >= year.from && day <= year.to);
  return assess(compareScores(total, before), {
    from: "period",
    nps: score,
    n: before.n,
    words: say("diagnosis.baseline.period", {
      score: npsText(score),
      // The days that really hold answers: a survey may be younger than a year.
      period: periodText(days[0] ?? year.from, days.at(-1) ?? year.to),
    }),
  });
}

type Change = ReturnType<typeof compareScores>;

function assess(
  change: Change,
  baseline: Pick<BaselineReading, "from" | "nps" | "n" | "words">
): Assessed<BaselineReading> {
  const { low, high } = change.interval;
  return {
    assessed: true,
    reading: {
      ...baseline,
      change: change.difference,
      interval: change.interval,
      verdict: verdictOf(change.difference),
      certainty: low > 0 || high < 0 ? "confirmed" : "indicated",
    },
  };
}

function verdictOf(change: number): BaselineReading["verdict"] {
  if (change <= -CLEAR + TOLERANCE) return "clearlyWorse";
  if (change < -SAME - TOLERANCE) return "lower";
  if (change <= SAME + TOLERANCE) return "asBefore";
  return change < CLEAR - TOLERANCE ? "higher" : "clearlyBetter";
}

function notAssessed(why: "noDates" | "allAnswers"): Assessed<BaselineReading> {
  return { assessed: false, reason: say(`diagnosis.baseline.${why}`) };
}
