import { INDUSTRIES } from "../playbook/industries";
import { levelName, type Level, type LevelFlag, type LevelMarks } from "../playbook/levels";
import { sourceName } from "../playbook/sources";
import { displayEdges, detractorEdges } from "../playbook/edges";
import { shares } from "../score/groups";
import { countText, npsText, pointsText, scoreWithInterval, shareText } from "../wording/figures";
import { say } from "../wording/say";
import type { Context } from "./context";
import type { Diagnosis, Evidence, IndustryReading } from "./diagnosis";
import { RANK, sentences, type RankedFinding } from "./finding";
import { benchmarkOf, type NamedBenchmark } from "./industryLevel";
import { TOLERANCE } from "./reading";

const SUMMARY: Evidence = { sheet: "summary" };

type Facts = Pick<Diagnosis, "context" | "total" | "industry" | "detractors">;

/**
 * The level against the industry (rule 9: the same score is bad in one and fine in another), the class, the sign of the
 * score and the share of detractors.
 */
export function levelFindings(facts: Facts): RankedFinding[] {
  const benchmark = benchmarkOf(facts.context);
  return [
    ...(benchmark && facts.industry ? [levelFinding(facts, facts.industry, benchmark)] : []),
    classFinding(facts),
    ...(facts.total.isNegative ? [negativeFinding(facts)] : []),
    detractorFinding(facts),
  ];
}

const LEVEL_RANK: Partial<Record<Level, number>> = {
  bad: RANK.bad,
  problemByGap: RANK.problemByGap,
  atRisk: RANK.atRisk,
  watch: RANK.watch,
  shortOfGood: RANK.watch,
};

function levelFinding(
  { context, total }: Facts,
  industry: IndustryReading,
  benchmark: NamedBenchmark
): RankedFinding {
  const edges = displayEdges(benchmark);
  const { level, name, badBelow } = industry;
  const threshold = npsText(badBelow);
  // Rule 20, how sure the side of the threshold is, is guide A's; guide B has its own profile (rule 21).
  const certaintyRules = benchmark.reading === "guideA" ? [20] : [];
  const rules = new Set([
    benchmark.rule,
    ...industry.flags.map(({ rule }) => rule),
    ...certaintyRules,
  ]);
  return {
    id: "level",
    evidence: { sheet: "benchmarks", row: benchmarkRow(context) },
    rank: LEVEL_RANK[level] ?? RANK.rest,
    certainty: industry.certainty,
    title: say(`diagnosis.finding.level.${level}`, {
      name,
      score: scoreWithInterval(total.nps, total.interval, edges),
      gap: gapPhrase(industry),
      margin: marginPhrase(total.nps, badBelow),
    }),
    detail: sentences(
      ...industry.flags.map((flag) => flagSentence(flag, industry, threshold, benchmark.marks)),
      industry.couldAlsoBe && say("diagnosis.finding.couldAlsoBe", { words: industry.couldAlsoBe }),
      level === "bad" ? losingSentence(context) : null,
      LEVEL_RANK[level] === undefined ? null : signals(context, name)
    ),
    rules: [...rules].sort((a, b) => a - b),
    source: benchmark.source,
  };
}

/** Row of the sheet's table of profiles that the level was read from: the industry's id, "own" for the person's. */
export function benchmarkRow({ industry }: Pick<Context, "industry">): string {
  return industry.kind === "published" ? industry.id : "own";
}

function flagSentence(
  { level }: LevelFlag,
  { gap }: IndustryReading,
  threshold: string,
  marks: LevelMarks
): string {
  return say(`diagnosis.finding.flag.${level}`, {
    threshold,
    gap: npsText(gap, []),
    within: marks.atRiskWithin,
    problem: marks.gapProblem,
    normal: marks.gapNormal,
  });
}

/** Rule 19: the guide's reading of a bad score, beside the customers really won and lost where they were told. */
export function losingSentence({ practice: { won, lost } }: Pick<Context, "practice">): string {
  const figures = { won: countText(won ?? 0), lost: countText(lost ?? 0) };
  if (won !== null && lost !== null) return say("diagnosis.finding.losing.both", figures);
  if (lost !== null) return say("diagnosis.finding.losing.lost", figures);
  if (won !== null) return say("diagnosis.finding.losing.won", figures);
  return say("diagnosis.finding.losing.none");
}

function signals(context: Facts["context"], name: string): string | null {
  const { industry } = context;
  if (industry.kind !== "published" || industry.id === "software") return null;
  const found = INDUSTRIES.find(({ id }) => id === industry.id);
  return found ? say("diagnosis.finding.signals", { name, signals: found.signals }) : null;
}

function gapPhrase({ gap, average }: IndustryReading): string {
  const side = Math.abs(gap) <= TOLERANCE ? "level" : gap < 0 ? "under" : "above";
  return say(`diagnosis.finding.levelGap.${side}`, {
    points: pointsText(gap),
    average: npsText(average),
  });
}

function marginPhrase(score: number, badBelow: number): string {
  const threshold = npsText(badBelow);
  const margin = score - badBelow;
  return margin <= TOLERANCE
    ? say("diagnosis.finding.levelMarginNone", { threshold })
    : say("diagnosis.finding.levelMargin", { points: pointsText(margin), threshold });
}

/**
 * Rule 26: the class Acceptable means something only beside the level for the industry; null for other classes,
 * which say it by themselves.
 */
export function acceptableFor({
  total,
  industry,
}: Pick<Diagnosis, "total" | "industry">): string | null {
  if (total.scoreClass.id !== "acceptable") return null;
  return industry === null
    ? say("diagnosis.finding.class.variesUnknown")
    : say("diagnosis.finding.class.varies", {
        level: levelName(industry.level),
        name: industry.name,
      });
}

function classFinding({ total, industry }: Facts): RankedFinding {
  const { scoreClass, classAtLow, classAtHigh } = total;
  const isOne = classAtLow.id === classAtHigh.id;
  const rank =
    scoreClass.id === "crisis"
      ? RANK.crisisClass
      : scoreClass.id === "systematic"
        ? RANK.systematicClass
        : RANK.rest;
  return {
    id: "class",
    evidence: SUMMARY,
    rank,
    certainty: isOne ? "confirmed" : "indicated",
    title: say("diagnosis.finding.class.title", { class: scoreClass.name }),
    detail: sentences(
      say(`diagnosis.finding.class.${isOne ? "same" : "between"}`, {
        score: scoreWithInterval(total.nps, total.interval),
        low: classAtLow.name,
        high: classAtHigh.name,
        priority: scoreClass.priority,
      }),
      acceptableFor({ total, industry })
    ),
    rules: [...(scoreClass.id === "acceptable" ? [26] : []), scoreClass.rule, 35, 38],
    source: sourceName("guideA"),
  };
}

function negativeFinding({ total }: Facts): RankedFinding {
  const { detractors, promoters } = shares(total.groups);
  return {
    id: "negative",
    evidence: { sheet: "detractors" },
    rank: RANK.systematicClass,
    certainty: total.interval.high < 0 ? "confirmed" : "indicated",
    title: say("diagnosis.finding.negative.title", {
      detractors: shareText(detractors, 1),
      promoters: shareText(promoters, 1),
    }),
    detail: say("diagnosis.finding.negative.detail"),
    rules: [7],
    source: sourceName("guideB"),
  };
}

function detractorFinding({ context, detractors }: Facts): RankedFinding {
  const { band, interval } = detractors;
  return {
    id: "detractors",
    evidence: { sheet: "detractors", row: `band:${band.id}` },
    rank: band.urgency === "immediate" ? RANK.detractors : RANK.rest,
    certainty: detractors.certainty,
    title: say("diagnosis.finding.detractors.title", {
      share: shareText(detractors.share, 0, detractorEdges(context.assumptions)),
      band: band.name,
    }),
    detail: say("diagnosis.finding.detractors.detail", {
      words: detractors.words,
      low: shareText(interval.low, 1),
      high: shareText(interval.high, 1),
    }),
    rules: [...new Set([band.rule, 58])],
    source: sourceName(band.id === "notYet" ? "ours" : "guideA"),
  };
}
