import type { AnswersByDay } from "../score/answersByDay";
import { countText, dateText, periodText } from "../wording/figures";
import { say } from "../wording/say";
import { addMonths, addQuarters, quarterOf, wholeDay, type CalendarQuarter } from "./calendar";
import type { Context } from "./context";
import type { HeadlineWindow } from "./diagnosis";
import { DiagnosisError } from "./errors";
import { groupsIn, spanOf } from "./span";

/** Rule 139: a shorter window is believed from this many answers on. */
export const ENOUGH_FOR_WINDOW = 100;

/** What of the context decides the window. */
type WindowContext = Pick<Context, "asOf" | "window">;
type Used = HeadlineWindow["used"];
interface Days {
  readonly from: number;
  readonly to: number;
}

/**
 * The day everything is counted from: the person's choice, else the newest answer's day (rule 37: never
 * the clock). null where neither is known.
 */
export function asOfDay(cube: AnswersByDay, context: WindowContext): number | null {
  if (context.asOf !== null) return wholeDay(context.asOf);
  return cube.days.at(-1) ?? null;
}

/**
 * The answers the headline score is made of (rule 139): the 90 whole days that end with the as-of day when
 * they hold 100 answers, else 12 months under the same condition, else all; or what the person chose.
 * Without dates always all. Throws {@link DiagnosisError} when nothing is left to score.
 * Example: 1,046 of 2,353 answers fall in the 90 days to 20 Jun 2018, so those are the window.
 */
export function chooseWindow(cube: AnswersByDay, context: WindowContext): HeadlineWindow {
  const asOf = asOfDay(cube, context);
  const first = cube.days[0];
  const all = wholeWindow(cube, context, asOf);
  if (all.n === 0) {
    throw new DiagnosisError(
      groupsIn(cube, { kind: "all", to: null }).n === 0 ? "noAnswers" : "asOfBeforeAnswers"
    );
  }
  if (asOf === null || first === undefined || context.window === "all") return all;

  const window = (used: Used, days: Days, words: string): HeadlineWindow => {
    const n = groupsIn(cube, { kind: "days", ...days }).n;
    return { asked: context.window, used, ...days, n, words };
  };
  const ninety = () =>
    window(
      "90days",
      { from: asOf - 89, to: asOf },
      say("diagnosis.window.days", { to: dateText(asOf) })
    );
  const year = () =>
    window("12months", yearTo(asOf), say("diagnosis.window.year", { to: dateText(asOf) }));
  const chosen = {
    default: () =>
      [ninety, year].map((make) => make()).find((w) => w.n >= ENOUGH_FOR_WINDOW) ?? all,
    latestQuarter: () => {
      const quarter = latestCompleteQuarter(asOf);
      return window(
        "latestQuarter",
        { from: quarter.start, to: quarter.end },
        quarterLabel(quarter)
      );
    },
    "90days": ninety,
    "12months": year,
  }[context.window]();
  if (chosen.n === 0) throw new DiagnosisError("noAnswersInWindow");
  return chosen;
}

/** Why this window, in one sentence with its base. */
export function windowReason(window: HeadlineWindow): string {
  const n = countText(window.n);
  if (window.asked !== "default") {
    return window.used === window.asked
      ? say("diagnosis.window.chosen", { words: window.words, n })
      : say("diagnosis.window.noDates", { n });
  }
  if (window.from === null) return say("diagnosis.window.noDates", { n });
  return say(`diagnosis.window.reason.${window.used === "latestQuarter" ? "all" : window.used}`, {
    words: window.words,
    n,
  });
}

/** "Q2 2018". */
export function quarterLabel(quarter: CalendarQuarter): string {
  return say("diagnosis.quarter", { quarter: quarter.quarter, year: quarter.year });
}

/** The year that ends with a day, that day included. */
export function yearTo(to: number): Days {
  return { from: addMonths(to, -12) + 1, to };
}

/** The last calendar quarter that is over on the as-of day. */
export function latestCompleteQuarter(asOf: number): CalendarQuarter {
  const current = quarterOf(asOf);
  return current.end <= asOf ? current : addQuarters(current, -1);
}

/** The newest day with answers that is not after `asOf`; there is one. */
function newestDay(days: Int32Array, asOf: number): number {
  return days.filter((day) => day <= asOf).at(-1) ?? asOf;
}

function wholeWindow(
  cube: AnswersByDay,
  context: WindowContext,
  asOf: number | null
): HeadlineWindow {
  const first = cube.days[0] ?? null;
  const dated = first !== null && asOf !== null && first <= asOf;
  const from = dated ? first : null;
  const newest = dated ? newestDay(cube.days, asOf) : null;
  const words =
    dated && newest !== null
      ? say("diagnosis.window.allDated", { period: periodText(first, newest) })
      : say("diagnosis.window.all");
  // The end is the as-of day wherever there is a date at all, so that later answers stay out.
  const to = first !== null ? asOf : null;
  const n = groupsIn(cube, spanOf({ used: "all", from, to })).n;
  return { asked: context.window, used: "all", from, to, n, words };
}
