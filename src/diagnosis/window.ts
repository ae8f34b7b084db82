import type { AnswersByDay } from "../score/answersByDay";
import { countText, dateText, periodText } from "../wording/figures";
import { say } from "../wording/say";
import { DEFAULT_ASSUMPTIONS, type Assumptions } from "../playbook/assumptions";
import { addMonths, addQuarters, quarterOf, wholeDay, type CalendarQuarter } from "./calendar";
import type { Context } from "./context";
import type { HeadlineWindow } from "./diagnosis";
import { DiagnosisError } from "./errors";
import { groupsIn, spanOf } from "./span";

/** What of the context decides the window; the calendar year and our own figures unless told. */
type WindowContext = Pick<Context, "asOf" | "window"> &
  Partial<Pick<Context, "calendar" | "assumptions">>;
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
 * they hold enough answers (100 unless changed), else 12 months under the same condition, else all; or what the person chose.
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
  const yearStartsIn = context.calendar?.yearStartsIn ?? 1;
  const { enoughForWindow } = context.assumptions ?? DEFAULT_ASSUMPTIONS;

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
    default: () => [ninety, year].map((make) => make()).find((w) => w.n >= enoughForWindow) ?? all,
    latestQuarter: () => {
      const quarter = latestCompleteQuarter(asOf, yearStartsIn);
      return window(
        "latestQuarter",
        { from: quarter.start, to: quarter.end },
        quarterLabel(quarter, yearStartsIn)
      );
    },
    "90days": ninety,
    "12months": year,
  }[context.window]();
  if (chosen.n === 0) throw new DiagnosisError("noAnswersInWindow");
  return chosen;
}

/** Why this window, in one sentence with its base (rule 139). */
export function windowReason(
  window: HeadlineWindow,
  { enoughForWindow }: Pick<Assumptions, "enoughForWindow"> = DEFAULT_ASSUMPTIONS
): string {
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
    enough: countText(enoughForWindow),
  });
}

/** "Q2 2018"; "Q1 FY2027" where the year does not begin in January. */
export function quarterLabel({ quarter, year }: CalendarQuarter, yearStartsIn = 1): string {
  return say(yearStartsIn === 1 ? "diagnosis.quarter" : "diagnosis.fiscalQuarter", {
    quarter,
    year,
  });
}

/** The year that ends with a day, that day included. */
export function yearTo(to: number): Days {
  return { from: addMonths(to, -12) + 1, to };
}

/** The last quarter that is over on the as-of day. */
export function latestCompleteQuarter(asOf: number, yearStartsIn = 1): CalendarQuarter {
  const current = quarterOf(asOf, yearStartsIn);
  return current.end <= asOf ? current : addQuarters(current, -1, yearStartsIn);
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
