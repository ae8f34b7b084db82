import { say } from "../wording/say";
import type { Assumptions } from "./assumptions";
import { INDUSTRY_FIGURES, THRESHOLD_DISTANCE, type IndustryId } from "./industryFigures";
import { plainName } from "./industryName";
import type { SourceId } from "./sources";

export type { IndustryId } from "./industryFigures";

/** Distances in points that part the levels of guide A's way of reading (rules 20, 23). */
export type LevelMarks = Pick<Assumptions, "atRiskWithin" | "gapProblem" | "gapNormal">;

/** What a score is compared with: points, and whose way of reading the comparison applies (rule 21). */
export interface Benchmark {
  readonly average: number;
  readonly badBelow: number;
  readonly reading: "guideA" | "guideB";
  /** The guide's where none are given. */
  readonly marks?: LevelMarks;
}

/** One industry of the guides' tables (rules 12–21). */
export interface Industry extends Benchmark {
  readonly id: IndustryId;
  /** As written in a sentence: "SaaS", "telecom". */
  readonly name: string;
  /** What a bad score usually points to there. */
  readonly signals: string;
  readonly rule: number;
  readonly source: SourceId;
}

/** The published profiles, in the guides' order; SaaS (guide A) and software (guide B) are never merged. */
export const INDUSTRIES: readonly Industry[] = INDUSTRY_FIGURES.map((figures) => ({
  id: figures.id,
  name: say(`playbook.industry.${figures.id}.name`),
  average: figures.average,
  badBelow: figures.badBelow,
  rule: figures.rule,
  source: figures.source,
  reading: figures.source,
  signals: say(`playbook.industry.${figures.id}.signals`),
}));

/**
 * The industry somebody means: id, name or alias, in any case, with or without spaces and hyphens.
 * null when none fits. Example: `findIndustry("E-Commerce")?.badBelow` is 30.
 */
export function findIndustry(name: string): Industry | null {
  const wanted = plainName(name);
  if (wanted === "") return null;
  return (
    INDUSTRIES.find(
      (industry, index) =>
        plainName(industry.name) === wanted ||
        industry.id === wanted ||
        INDUSTRY_FIGURES[index]?.aliases.includes(wanted)
    ) ?? null
  );
}

/**
 * The threshold of an industry whose threshold nobody published: the average less a distance in points, 17.5
 * unless told (rule 27), not rounded, and no lower than a score can be. Example: `derivedThreshold(30)` is 12.5.
 */
export function derivedThreshold(
  average: number,
  distance: number = THRESHOLD_DISTANCE.value
): number {
  return Math.max(-100, average - distance);
}
