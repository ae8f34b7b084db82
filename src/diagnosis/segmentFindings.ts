import { displayEdges } from "../playbook/edges";
import { sourceName } from "../playbook/sources";
import { countText, npsText, pointsText, pText, scoreWithInterval } from "../wording/figures";
import { say } from "../wording/say";
import type { Diagnosis, Evidence, SegmentColumnReading, SegmentReading } from "./diagnosis";
import { RANK, sentences, type RankedFinding } from "./finding";
import { groupThreshold } from "./groupReadings";
import { benchmarkOf } from "./industryLevel";
import { segmentsBelowRest } from "./segmentImpact";
import { segmentRowId } from "./segmentIds";
import { nameInSentence } from "./segmentName";

/** More would bury the rest; the segment tables name them all. */
const MOST_NAMED = 5;

type Facts = Pick<Diagnosis, "context" | "total" | "segments" | "ranking">;

/** Hidden problems, two experiences, groups below all others, or the absence of any difference. */
export function segmentFindings(facts: Facts): RankedFinding[] {
  const hidden = facts.ranking.filter(({ hiddenProblem }) => hiddenProblem !== null);
  const below = segmentsBelowRest(facts).filter(({ hiddenProblem }) => hiddenProblem === null);
  return [
    ...hidden.slice(0, MOST_NAMED).map((segment) => hiddenFinding(segment, facts)),
    ...facts.segments.flatMap((column) => twoExperiencesFinding(column, facts)),
    ...below.slice(0, MOST_NAMED).map((segment) => belowFinding(segment, facts)),
    ...(nothingDiffers(facts) ? [noneDiffersFinding()] : []),
  ];
}

/** "Region=East": stable across runs, and the same in findings and actions. */
export function segmentKey(segment: Pick<SegmentReading, "column" | "value">): string {
  return `${segment.column}=${segment.value}`;
}

/** The row that shows a group: the list of all groups and the table of its split know it by the same id. */
function evidenceOf(segment: SegmentReading | undefined, { ranking }: Facts): Evidence {
  const row = segment && segmentRowId(ranking, segment);
  return row === undefined ? { sheet: "segments" } : { sheet: "segments", row };
}

function hiddenFinding(segment: SegmentReading, facts: Facts): RankedFinding {
  const { context, total } = facts;
  const benchmark = benchmarkOf(context);
  const edges = displayEdges(benchmark ?? undefined);
  const certainty = segment.hiddenProblem ?? "indicated";
  return {
    id: `segment:${segmentKey(segment)}:hidden`,
    rank: RANK.hiddenProblem,
    certainty,
    title: say(`diagnosis.finding.hidden.${certainty}`, {
      value: nameInSentence(segment.value),
      score: scoreWithInterval(segment.nps, segment.interval, edges),
    }),
    detail: sentences(
      say("diagnosis.finding.hidden.detail", {
        total: npsText(total.nps, edges),
        value: nameInSentence(segment.value),
        column: nameInSentence(segment.column),
        n: countText(segment.groups.n),
        threshold: npsText(groupThreshold(benchmark)),
      }),
      benchmark ? null : say("diagnosis.finding.hidden.noIndustry")
    ),
    rules: [50, 51],
    source: sourceName("ours"),
    evidence: evidenceOf(segment, facts),
  };
}

function twoExperiencesFinding(
  { name, segments, twoExperiences }: SegmentColumnReading,
  facts: Facts
): RankedFinding[] {
  if (!twoExperiences) return [];
  const { certainty, difference, pHolm } = twoExperiences;
  return [
    {
      id: `column:${name}:twoExperiences`,
      rank: RANK.twoExperiences,
      certainty,
      title: say(`diagnosis.finding.twoExperiences.${certainty}`, {
        high: nameInSentence(twoExperiences.high),
        low: nameInSentence(twoExperiences.low),
        points: pointsText(difference),
      }),
      detail: say("diagnosis.finding.twoExperiences.detail", {
        column: nameInSentence(name),
        p: pText(pHolm),
      }),
      rules: [50, 51],
      source: sourceName("ours"),
      evidence: evidenceOf(
        segments.find(({ value }) => value === twoExperiences.low),
        facts
      ),
    },
  ];
}

function belowFinding(segment: SegmentReading, facts: Facts): RankedFinding {
  const { context } = facts;
  const edges = displayEdges(benchmarkOf(context) ?? undefined);
  const against = segment.againstRest;
  return {
    id: `segment:${segmentKey(segment)}:below`,
    rank: RANK.belowRest,
    certainty: "confirmed",
    title: say("diagnosis.finding.below.title", {
      value: nameInSentence(segment.value),
      score: scoreWithInterval(segment.nps, segment.interval, edges),
      points: pointsText(against?.difference ?? 0),
    }),
    detail: say("diagnosis.finding.below.detail", {
      column: nameInSentence(segment.column),
      n: countText(segment.groups.n),
      p: pText(against?.pHolm ?? 1),
    }),
    rules: [49, 51],
    source: say("diagnosis.source.statistics"),
    evidence: evidenceOf(segment, facts),
  };
}

/** Only said where two reportable groups of one column were really compared. */
function nothingDiffers({ segments }: Facts): boolean {
  const reportable = segments.map((column) =>
    column.segments.filter(({ base, againstRest }) => base === "reportable" && againstRest)
  );
  return (
    reportable.some((column) => column.length >= 2) &&
    reportable.flat().every(({ againstRest }) => (againstRest?.pHolm ?? 1) >= 0.05)
  );
}

function noneDiffersFinding(): RankedFinding {
  return {
    id: "segments:noneDiffers",
    rank: RANK.rest,
    certainty: "fact",
    title: say("diagnosis.finding.noneDiffers.title"),
    detail: say("diagnosis.finding.noneDiffers.detail"),
    rules: [51],
    source: say("diagnosis.source.statistics"),
    evidence: { sheet: "segments" },
  };
}
