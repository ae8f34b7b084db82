import { compareScores, compareToNumber } from "../score/compare";
import { groupsFrom, type Groups } from "../score/groups";
import { nps } from "../score/nps";
import type { AnswersByDay } from "../score/answersByDay";
import { countText, dateText, npsText, periodText } from "../wording/figures";
import { say } from "../wording/say";
import { breakBetween, breakReason } from "./breaks";
import { wholeDay } from "./calendar";
import type { BaselineChoice, Context } from "./context";
import type { Assessed, BaselineReading, HeadlineWindow } from "./diagnosis";
import { FEWEST_SHOWN } from "./periodRules";
import { TOLERANCE } from "./reading";
import { groupsIn } from "./span";
import type { StoredRun } from "./storedRun";
import { yearTo } from "./window";

type Unassessed = Extract<Assessed<BaselineReading>, { readonly assessed: false }>;
type BaselineContext = Pick<Context, "baseline" | "breaks" | "assumptions">;

/** The score now, and what decides how it is compared. */
interface Now {
  readonly context: BaselineContext;
  readonly window: HeadlineWindow;
  readonly total: Groups;
}

/**
 * The score against the organisation's own past (rule 6): a period the person chose, an earlier run kept with
 * the workbook, a number they gave, else the year before the headline window when it holds enough answers (100
 * unless changed). The interval of the change is MOVER's; the change is confirmed only where it excludes 0.
 * Not assessed where both are the same answers, or lie on two sides of a break in method (rule 161).
 * Example: +25 in the window and +40 in the year before, 200 answers each, are 15 points worse, indicated only.
 */
export function readBaseline(
  cube: AnswersByDay,
  context: BaselineContext,
  window: HeadlineWindow,
  total: Groups
): Assessed<BaselineReading> {
  const now = { context, window, total };
  const { baseline } = context;
  switch (baseline.kind) {
    case "number":
      return assess(compareToNumber(total, baseline.nps), now, {
        from: "number",
        nps: baseline.nps,
        n: null,
        words: say("diagnosis.baseline.number", { score: npsText(baseline.nps) }),
      });
    case "run":
      return againstRun(baseline.run, now);
    case "period":
      return againstPeriod(cube, baseline, now);
    case "default":
      return againstYearBefore(cube, now);
  }
}

function againstYearBefore(cube: AnswersByDay, now: Now): Assessed<BaselineReading> {
  const { window, context } = now;
  if (cube.days.length === 0) return notAssessed(say("diagnosis.baseline.noDates"));
  if (window.used === "all" || window.from === null) {
    return notAssessed(say("diagnosis.baseline.allAnswers"));
  }
  const year = yearTo(window.from - 1);
  const before = groupsIn(cube, { kind: "days", ...year });
  const { enoughForBaseline } = context.assumptions;
  if (before.n < enoughForBaseline) {
    return notAssessed(
      say("diagnosis.baseline.tooFew", { count: before.n, needed: countText(enoughForBaseline) })
    );
  }
  const days = cube.days.filter((day) => day >= year.from && day <= year.to);
  // The days that really hold answers: a survey may be younger than a year.
  const [from, to] = [days[0] ?? year.from, days.at(-1) ?? year.to];
  return (
    acrossBreak(from, now) ??
    againstGroups(before, now, "period", (score) =>
      say("diagnosis.baseline.period", { score, period: periodText(from, to) })
    )
  );
}

/** Days that also belong to the score would be compared with themselves. */
function againstPeriod(
  cube: AnswersByDay,
  chosen: Extract<BaselineChoice, { readonly kind: "period" }>,
  now: Now
): Assessed<BaselineReading> {
  const { window } = now;
  if (cube.days.length === 0) return notAssessed(say("diagnosis.baseline.noDates"));
  const [from, to] = [wholeDay(chosen.from), wholeDay(chosen.to)];
  if (window.from === null || to >= window.from) {
    return notAssessed(say("trend.baseline.overlap"));
  }
  return (
    acrossBreak(from, now) ??
    againstGroups(groupsIn(cube, { kind: "days", from, to }), now, "period", (score) =>
      say("trend.baseline.chosen", { score, period: periodText(from, to) })
    )
  );
}

/** A run may share some of its days with the window: the interval is then on the wide side, never too narrow. */
function againstRun(run: StoredRun, now: Now): Assessed<BaselineReading> {
  const { window } = now;
  const groups = groupsFrom(run.detractors, run.passives, run.promoters);
  if (isSameAnswers(run, groups, now)) return notAssessed(say("trend.baseline.sameRun"));
  const last = run.to ?? run.asOf ?? run.writtenOn;
  const first = run.from ?? last;
  return (
    (window.to === null ? null : acrossBreak(first, now)) ??
    againstGroups(groups, now, "run", (score) =>
      run.from === null || run.to === null
        ? say("trend.baseline.run", { score, day: dateText(run.writtenOn) })
        : say("trend.baseline.datedRun", { score, period: periodText(run.from, run.to) })
    )
  );
}

function isSameAnswers({ from, to }: StoredRun, groups: Groups, { window, total }: Now): boolean {
  if (from !== null || window.from !== null) return from === window.from && to === window.to;
  return groups.detractors === total.detractors && groups.promoters === total.promoters
    ? groups.n === total.n
    : false;
}

/** The sentence where the method changed after the earlier answers began and before the score's ended. */
function acrossBreak(from: number, { context, window }: Now): Unassessed | null {
  const change = breakBetween(context.breaks, from, window.to ?? Infinity);
  return change === null ? null : notAssessed(breakReason(change));
}

function againstGroups(
  before: Groups,
  now: Now,
  from: "period" | "run",
  words: (score: string) => string
): Assessed<BaselineReading> {
  const score = nps(before);
  if (score === null || before.n < FEWEST_SHOWN) {
    return notAssessed(say("trend.baseline.few", { count: before.n, needed: FEWEST_SHOWN }));
  }
  return assess(compareScores(now.total, before), now, {
    from,
    nps: score,
    n: before.n,
    words: words(npsText(score)),
  });
}

type Change = ReturnType<typeof compareScores>;

function assess(
  change: Change,
  { context }: Now,
  baseline: Pick<BaselineReading, "from" | "nps" | "n" | "words">
): Assessed<BaselineReading> {
  const { low, high } = change.interval;
  return {
    assessed: true,
    reading: {
      ...baseline,
      change: change.difference,
      interval: change.interval,
      verdict: verdictOf(change.difference, context.assumptions),
      certainty: low > 0 || high < 0 ? "confirmed" : "indicated",
    },
  };
}

/** Rule 6's cut-offs: 10 is rule 40's, 2 is rule 44's. */
function verdictOf(
  change: number,
  { baselineClear, baselineSame }: Context["assumptions"]
): BaselineReading["verdict"] {
  if (Math.abs(change) <= baselineSame + TOLERANCE) return "asBefore";
  if (change < 0) return change <= -baselineClear + TOLERANCE ? "clearlyWorse" : "lower";
  return change < baselineClear - TOLERANCE ? "higher" : "clearlyBetter";
}

function notAssessed(reason: string): Unassessed {
  return { assessed: false, reason };
}
