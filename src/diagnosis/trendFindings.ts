import { countText, dateText, npsText, pointsText, pText } from "../wording/figures";
import { say } from "../wording/say";
import type { Diagnosis } from "./diagnosis";
import { RANK, sentences, type RankedFinding } from "./finding";
import { periodRow } from "./periods";
import { regressionNote } from "./regressionToMean";
import { nameInSentence } from "./segmentName";
import type {
  ChangeSplit,
  SplitPart,
  TrendChange,
  Transitions,
  TrendReading,
} from "./trendReading";

type Facts = Pick<Diagnosis, "context" | "trend">;

/** Fewer customers seen twice stand on the sheet and in no finding. */
const ENOUGH_CUSTOMERS = 30;
const MOST_NAMED = 2;

/**
 * What the score over time says beyond its direction: breaks in method (rules 40, 161), the moment of a change
 * (rule 40), a shift of who answered, customers who moved (rule 48).
 */
export function trendFindings({ context, trend }: Facts): RankedFinding[] {
  if (!trend) return [];
  const { flatBelow } = context.assumptions;
  return [
    ...trend.breaks.map((each) => breakFinding(each, trend)),
    ...(trend.change === null ? [] : [changeFinding(trend.change)]),
    ...mixFinding(trend.splits, flatBelow),
    ...(trend.transitions === null || trend.transitions.customers < ENOUGH_CUSTOMERS
      ? []
      : [movesFinding(trend.transitions, flatBelow)]),
  ];
}

/** A change of method is told as such, whatever the score did across it: never as an improvement. */
function breakFinding(
  { change, label }: TrendReading["breaks"][number],
  { periods }: TrendReading
): RankedFinding {
  const period = periods.find((each) => each.label === label);
  return {
    id: `break:${change.what}:${Math.floor(change.day)}`,
    rank: RANK.survey,
    certainty: "fact",
    title: say(`trend.break.title.${change.what}`, { day: dateText(change.day) }),
    detail: say("trend.break.detail"),
    rules: [40, 161],
    source: say("diagnosis.source.person"),
    evidence: { sheet: "trend", ...(period && { row: periodRow(period.start) }) },
  };
}

function changeFinding({ since, start, before, after, p, lookUp }: TrendChange): RankedFinding {
  return {
    id: "trend:change",
    rank: after < before ? RANK.worseThanBefore : RANK.rest,
    certainty: "confirmed",
    title: say("trend.finding.change", {
      since,
      before: npsText(before),
      after: npsText(after),
    }),
    detail: say("trend.finding.changeDetail", { p: pText(p), lookUp: lookUp.join(" ") }),
    rules: [40, 47],
    source: say("trend.source.changePoint"),
    evidence: { sheet: "trend", row: periodRow(start) },
  };
}

/**
 * The column whose mix moved the total most, where that is more than the band in which a score counts as unchanged
 * and either most of the change, or against how the groups scored.
 */
function mixFinding(splits: readonly ChangeSplit[], flatBelow: number): RankedFinding[] {
  const telling = splits.filter(
    ({ mix, rate }) =>
      Math.abs(mix) >= flatBelow && (Math.abs(mix) > Math.abs(rate) || hides(mix, rate, flatBelow))
  );
  const split = [...telling].sort((a, b) => Math.abs(b.mix) - Math.abs(a.mix))[0];
  if (split === undefined) return [];
  const { mix, rate, change, certainty } = split;
  const figures = {
    mix: npsText(mix, [0]),
    rate: npsText(rate, [0]),
    change: npsText(change, [0]),
  };
  return [
    {
      id: "trend:mix",
      rank: RANK.rest,
      certainty,
      title: say(
        `trend.finding.${hides(mix, rate, flatBelow) ? "hides" : "mix"}.${certainty}`,
        figures
      ),
      detail: sentences(
        say("trend.finding.mixDetail", {
          ...figures,
          from: split.from,
          to: split.to,
          column: nameInSentence(split.column),
        }),
        ...backToMiddle(split, flatBelow)
      ),
      rules: [47, 53],
      source: say("trend.source.split"),
      evidence: { sheet: "trend" },
    },
  ];
}

function hides(mix: number, rate: number, flatBelow: number): boolean {
  return mix * rate < 0 && Math.abs(rate) >= flatBelow;
}

/** Rule 137: segments whose move chance alone would explain in good part, and the sentence why. */
function backToMiddle({ parts }: ChangeSplit, flatBelow: number): string[] {
  const pulled = parts
    .filter((part): part is PulledPart => {
      const { value, pull, scoreBefore, scoreAfter } = part;
      if (value === null || pull === null || scoreBefore === null || scoreAfter === null)
        return false;
      return Math.abs(pull) >= flatBelow && pull * (scoreAfter - scoreBefore) > 0;
    })
    .sort((a, b) => Math.abs(b.pull) - Math.abs(a.pull))
    .slice(0, MOST_NAMED);
  if (pulled.length === 0) return [];
  return [
    regressionNote(),
    ...pulled.map(({ value, pull, scoreBefore, scoreAfter }) =>
      say("trend.regression.named", {
        value: nameInSentence(value),
        from: npsText(scoreBefore),
        to: npsText(scoreAfter),
        points: pointsText(pull),
      })
    ),
  ];
}

type PulledPart = { readonly [Key in keyof SplitPart]: NonNullable<SplitPart[Key]> };

function movesFinding(
  { customers, counts, change, p, certainty }: Transitions,
  flatBelow: number
): RankedFinding {
  const sure = certainty === "confirmed" ? "confirmed" : "indicated";
  const isSame = sure === "indicated" && Math.abs(change) < flatBelow;
  const moved = (isUp: boolean): number =>
    counts.reduce(
      (sum, line, from) =>
        sum + line.reduce((of, n, to) => of + ((isUp ? to > from : to < from) ? n : 0), 0),
      0
    );
  return {
    id: "trend:moves",
    rank: sure === "confirmed" && change < 0 ? RANK.worseThanBefore : RANK.rest,
    certainty: sure,
    title: isSame
      ? say("trend.finding.moves.same")
      : say(`trend.finding.moves.${sure}`, {
          points: pointsText(change),
          way: say(change < 0 ? "trend.finding.lower" : "trend.finding.higher"),
        }),
    detail: say("trend.finding.movesDetail", {
      n: countText(customers),
      up: countText(moved(true)),
      down: countText(moved(false)),
      p: pText(p),
    }),
    rules: [48, 202],
    source: say("trend.source.paired"),
    evidence: { sheet: "trend" },
  };
}
