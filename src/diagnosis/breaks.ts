import { dateText } from "../wording/figures";
import { say } from "../wording/say";
import { wholeDay } from "./calendar";
import type { MethodBreak } from "./context";

/**
 * The latest break in method after one day and up to another, the second included; null where none is. Scores
 * of periods that begin on these two days, or later in them, are not compared with each other (rules 40, 161).
 * Example: with a break on 3 Mar 2026 the quarters from 1 Jan and from 1 Apr 2026 are two measures.
 */
export function breakBetween(
  breaks: readonly MethodBreak[],
  after: number,
  upTo: number
): MethodBreak | null {
  return breaks.reduce<MethodBreak | null>((latest, each) => {
    const day = wholeDay(each.day);
    if (day <= after || day > upTo) return latest;
    return latest === null || each.day > latest.day ? each : latest;
  }, null);
}

/** The latest break up to a day, that day included (rule 161); null where the method was always the same. */
export function latestBreak(breaks: readonly MethodBreak[], upTo: number): MethodBreak | null {
  return breakBetween(breaks, -Infinity, upTo);
}

/** Why nothing before a break is compared with what follows it: one line of at most 68 characters. */
export function breakReason({ what, day }: MethodBreak): string {
  return say(`trend.break.reason.${what}`, { day: dateText(day) });
}
