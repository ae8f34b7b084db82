import type { Diagnosis } from "../../diagnosis/diagnosis";
import { TOLERANCE } from "../../diagnosis/reading";
import { nameInSentence } from "../../diagnosis/segmentName";
import { nps } from "../../score/nps";
import { countText, npsText } from "../../wording/figures";
import { say } from "../../wording/say";
import { affectedGroups, middleChange } from "../found/affectedGroups";
import type { BeforeAfter, Comparisons } from "../history/comparisons";
import { cannotTell, type Measure } from "./gateMeasures";
import { GROUP_GAIN } from "../metrics";
import type { WorkRead } from "../work";

/**
 * Rule 152: the median of the groups in which something is fixed, weighted by answers, is up by 5 points or more against
 * its baseline, as point estimate; the interval and the answers needed stand beside it. Where no group was singled out,
 * all customers are the group.
 */
export function groupsMeasure(
  comparisons: Comparisons,
  planned: ReadonlySet<string>,
  work: WorkRead
): Measure {
  const { baseline, overall } = comparisons;
  if (baseline === null) return cannotTell(say("roadmap.sure.noBaseline"));
  const affected = affectedGroups(comparisons, planned, work);
  if (affected.length === 0) return overallMeasure(overall);
  const middle = middleChange(affected);
  if (middle === null) {
    const [first] = affected;
    return cannotTell(
      first === undefined
        ? say("roadmap.sure.noBaseline")
        : say("roadmap.sure.notComparable", {
            group: nameInSentence(first.value),
            words: first.words,
          })
    );
  }
  const { change, group, groups } = middle;
  const facts = { group: nameInSentence(group.value), count: groups, words: group.words };
  return {
    now: say("roadmap.now.points", { change: npsText(change, [GROUP_GAIN]) }),
    measured: reaches(change, GROUP_GAIN),
    baseline: scoreOf(group.before),
    sure: withNeeded(say(`roadmap.sure.${groups === 1 ? "group" : "groups"}`, facts), group),
  };
}

function overallMeasure(overall: BeforeAfter | null): Measure {
  const change = overall?.change ?? null;
  if (overall === null || change === null) {
    return cannotTell(overall?.words ?? say("roadmap.sure.noBaseline"));
  }
  return {
    now: say("roadmap.now.points", { change: npsText(change.difference, [GROUP_GAIN]) }),
    measured: reaches(change.difference, GROUP_GAIN),
    baseline: scoreOf(overall.before),
    sure: withNeeded(say("roadmap.sure.overall", { words: overall.words }), overall),
  };
}

/** Rule 159: 10 points or more above day 0, as point estimate. On day 0 only where it begins is known. */
export function overallUpMeasure(
  { total, context }: Pick<Diagnosis, "total" | "context">,
  { baseline, overall }: Comparisons
): Measure {
  const gain = context.assumptions.phaseGainLow;
  if (baseline === null || overall === null) {
    return {
      ...cannotTell(
        say("roadmap.sure.noBaseline"),
        say("roadmap.now.start", { score: npsText(total.nps) })
      ),
      baseline: say("roadmap.now.score", { score: npsText(total.nps) }),
    };
  }
  const before = scoreOf(baseline.groups);
  if (overall.change === null) return { ...cannotTell(overall.words), baseline: before };
  const { difference } = overall.change;
  return {
    now: say("roadmap.now.points", { change: npsText(difference, [gain]) }),
    measured: reaches(difference, gain),
    baseline: before,
    sure: withNeeded(overall.words, overall),
  };
}

function reaches(points: number, gain: number): "met" | "notMet" {
  return points >= gain - TOLERANCE ? "met" : "notMet";
}

function withNeeded(words: string, { answersNeeded }: BeforeAfter): string {
  if (answersNeeded === null) return words;
  const needed = say("roadmap.sure.needed", { needed: countText(answersNeeded) });
  return words + say("strategies.and") + needed;
}

function scoreOf(groups: BeforeAfter["before"]): string {
  const points = nps(groups);
  return typeof points === "number" ? say("roadmap.now.score", { score: npsText(points) }) : "";
}
