import { breakBetween } from "../../diagnosis/breaks";
import type { MethodBreak } from "../../diagnosis/context";
import { TOLERANCE } from "../../diagnosis/reading";
import { compareScores, type Comparison } from "../../score/compare";
import { addGroups, type Groups } from "../../score/groups";
import { answersForDifference } from "../../score/sampleSize";
import { moments } from "../../score/wald";
import { dateText, intervalText, npsText, periodText } from "../../wording/figures";
import { say } from "../../wording/say";
import type { Days } from "./baselineRun";
import type { HistoryRun } from "./history";

type Base = Pick<Groups, "detractors" | "passives" | "promoters" | "n">;

export interface BeforeAfter {
  readonly before: Base;
  readonly after: Base;
  /** Now − before; p by itself. null where nothing can be compared: `cannotTell` says why. */
  readonly change: Comparison | null;
  /** p adjusted over the groups compared; the same as the change's for the whole. */
  readonly p: number | null;
  /** Answers each period needs so that a true change of this size shows in four of five cases; null without a change. */
  readonly answersNeeded: number | null;
  readonly verdict: Verdict;
  readonly cannotTell: CannotTell | null;
  /** "+12 (3 to 21), confirmed". */
  readonly words: string;
  /** Why it cannot be told, in a few words; "" where it can. */
  readonly why: string;
}

export const VERDICTS = [
  "better",
  "perhapsBetter",
  "asBefore",
  "perhapsWorse",
  "worse",
  "cannotTell",
] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * noDates: nobody knows whether both hold the same answers. sharedDays: some they do hold, and too few have come in
 * since. notLater: this run's days lie before the other's. break: the survey was another one (rule 161). few: under 30
 * answers in either.
 */
export type CannotTell = "noDates" | "sharedDays" | "notLater" | "break" | "few";

/** The days of both runs, and from which days on the survey was another one. */
export interface Windows {
  readonly before: Pick<HistoryRun, "from" | "to">;
  readonly after: Pick<HistoryRun, "from" | "to">;
  readonly breaks: readonly MethodBreak[];
  /** Where both runs share days: those of this run alone, of which `after` then is. */
  readonly since?: Days | null;
}

/** Rule 145's: fewer answers on either side say nothing. */
const FEWEST = 30;
const SIGNIFICANT = 0.05;

/**
 * One base against an earlier one (rules 151, 152, 157): the change in points with its interval, and a verdict. It is
 * confirmed only where chance explains it less than once in 20, with `adjusted` as the p of one among many; a change of
 * no more than `same` points that is not confirmed is none. A change across a break in method is never an improvement
 * (rule 161) and is not computed.
 * Example: 300 answers at −10 and 300 later ones at +10 are better, confirmed.
 */
export function compareBases(
  before: Base,
  after: Base,
  windows: Windows,
  same: number,
  adjusted?: number
): BeforeAfter {
  const reason = reasonAgainst(before.n, after.n, windows);
  if (reason !== null) {
    return {
      before,
      after,
      change: null,
      p: null,
      answersNeeded: null,
      verdict: "cannotTell",
      cannotTell: reason,
      words: reasonWords(reason, windows),
      why: reasonWords(reason, windows, "why"),
    };
  }
  const change = compareScores(after, before);
  const p = adjusted ?? change.p;
  const verdict = verdictOf(change.difference, p, same);
  return {
    before,
    after,
    change,
    p,
    answersNeeded: answersToSee(change.difference, before, after),
    verdict,
    cannotTell: null,
    words: withDays(
      say(`history.verdict.words.${verdict}`, {
        change: npsText(change.difference, [0]),
        interval: intervalText(change.interval, [0]),
      }),
      windows
    ),
    why: "",
  };
}

/** With the days that are compared, where they are not the run's own. */
function withDays(words: string, { since }: Windows): string {
  if (!since) return words;
  return say("history.since", { words, period: periodText(since.from, since.to) });
}

/** Why so many answers of one run cannot be compared with so many of another; null where they can. */
export function reasonAgainst(
  before: number,
  after: number,
  { before: first, after: second, breaks, since = null }: Windows
): CannotTell | null {
  if (first.from === null || first.to === null || second.from === null || second.to === null) {
    return "noDates";
  }
  if (second.to < first.from) return "notLater";
  if (breakBetween(breaks, first.from, second.to) !== null) return "break";
  if (second.from <= first.to && (since === null || after < FEWEST)) return "sharedDays";
  return Math.min(before, after) < FEWEST ? "few" : null;
}

/** Why nothing can be told, as a part of a sentence or in the few words of a cell. */
export function reasonWords(
  reason: CannotTell,
  { before, after, breaks }: Windows,
  as: "cannotTell" | "why" = "cannotTell"
): string {
  const change =
    reason === "break"
      ? breakBetween(breaks, before.from ?? -Infinity, after.to ?? Infinity)
      : null;
  if (change === null) {
    const from = before.to === null ? "" : dateText(before.to + 1);
    return say(`history.${as}.${reason as "few"}`, { enough: FEWEST, from });
  }
  return say(`history.${as}.${change.what}`, { day: dateText(change.day) });
}

/** What a change in points says; more is better. */
export function verdictOf(difference: number, p: number, same: number): Verdict {
  if (p < SIGNIFICANT) return difference < 0 ? "worse" : "better";
  if (Math.abs(difference) <= same + TOLERANCE) return "asBefore";
  return difference < 0 ? "perhapsWorse" : "perhapsBetter";
}

/** At the variance of the answers of both periods together; null where nothing moved or nothing varies. */
function answersToSee(difference: number, before: Base, after: Base): number | null {
  const { variance } = moments(addGroups(before, after));
  if (!(Math.abs(difference) > 0) || variance === 0) return null;
  return answersForDifference(difference, { variance });
}
