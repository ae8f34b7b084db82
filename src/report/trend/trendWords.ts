import { latestBreak } from "../../diagnosis/breaks";
import type { Diagnosis, TrajectoryReading } from "../../diagnosis/diagnosis";
import { benchmarkOf } from "../../diagnosis/industryLevel";
import { periodRules } from "../../diagnosis/periodRules";
import { comparableRun } from "../../diagnosis/quarters";
import type { ChangeSplit } from "../../diagnosis/trendReading";
import { displayEdges } from "../../playbook/edges";
import { dateText, npsText, pointsText } from "../../wording/figures";
import { say } from "../../wording/say";
import { oneLine } from "../header";

const NAME = 36;

/** The finding of the trend sheet (rules 39–46): what the score lost or won, in what time, and how sure that is. */
export function trendTitle(diagnosis: Diagnosis): string {
  const { trajectory, trend, context, asOf } = diagnosis;
  if (!trend) return say("trend.title.noDates");
  if (trajectory.assessed) return directionTitle(diagnosis, trajectory.reading);
  const change = asOf === null ? null : latestBreak(context.breaks, asOf);
  return change === null
    ? say("trend.title.notYet")
    : say(`trend.break.title.${change.what}`, { day: dateText(change.day) });
}

function directionTitle(
  { context, asOf }: Diagnosis,
  { state, certainty, quarters }: TrajectoryReading
): string {
  const run = comparableRun(quarters, periodRules(context), asOf ?? Infinity);
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return say("trend.title.notYet");
  const edges = displayEdges(benchmarkOf(context) ?? undefined);
  const isSure = certainty === "confirmed";
  const since = (back: number): string => pointsText((run.at(-1 - back) ?? first).nps - last.nps);
  const facts = {
    sure: say(isSure ? "trend.sure.confirmed" : "trend.sure.indicated"),
    count: run.length,
    score: npsText(mean(run.map(({ nps }) => nps)), edges),
    quarter: last.label,
  };
  const gone = first.nps - last.nps;
  const moved = { ...facts, points: pointsText(gone), count: run.length - 1 };
  const lost = (): string =>
    gone > 0 ? say("trend.title.lost", moved) : say("trend.title.drifting", facts);
  switch (state) {
    case "crisisInMotion":
      return say("trend.title.crisisInMotion", { ...facts, points: since(2) });
    case "recentDrop":
      return say("trend.title.recentDrop", { ...facts, points: since(1) });
    case "slowDecline":
      // Without the slope's test it is two falls in a row that are told, whatever came before them.
      return isSure ? lost() : say("trend.title.lost", { ...facts, points: since(2), count: 2 });
    case "driftingDown":
      return lost();
    case "improving":
    case "improvingSlowly":
      return gone < 0 ? say("trend.title.won", moved) : say("trend.title.rising", facts);
    case "flat":
    case "flatLow":
      return say(`trend.title.${isSure ? state : "unclear"}`, facts);
  }
}

/** The finding of one split of the latest change. */
export function splitHeading(
  { column, change, mix, rate }: ChangeSplit,
  flatBelow: number
): string {
  const way =
    Math.abs(mix) < flatBelow && Math.abs(rate) < flatBelow
      ? "same"
      : mix * rate < 0 && Math.min(Math.abs(mix), Math.abs(rate)) >= flatBelow
        ? "hides"
        : Math.abs(mix) > Math.abs(rate)
          ? "mix"
          : "rate";
  return say(`trend.mix.heading.${way}`, {
    column: oneLine(column, NAME),
    change: npsText(change, [0]),
  });
}

/** Where the splits are, and how sure the shift of shares is. */
export function splitCaption({ from, to, certainty }: ChangeSplit): string {
  return say("trend.mix.caption", { from, to, sure: say(`trend.sure.${certainty}`) });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
