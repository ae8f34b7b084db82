import { say } from "../wording/say";
import type { IndustryId } from "./industryFigures";
import {
  PUBLISHED_FIGURES,
  PUBLISHED_INDUSTRIES,
  PUBLISHED_SOURCES,
  type PublishedIndustryId,
  type PublishedSource,
  type PublishedSourceId,
  type Trust,
} from "./publishedFigures";

export type { Trust } from "./publishedFigures";

/** A benchmark that somebody else published, by a method of their own: to look at, never to judge by. */
export interface PublishedBenchmark extends PublishedSource {
  readonly id: string;
  /** "TV and internet". */
  readonly industry: string;
  /** The guides' industries it lies near. */
  readonly near: readonly IndustryId[];
  /** Points; the same twice for a figure, different for a range; null: open at that end. */
  readonly low: number | null;
  readonly high: number | null;
  readonly source: string;
}

/** How much the way of asking alone moves a benchmark, in points: telecom is 0–15, 9, 19 and 24 by source. */
export const METHOD_MOVES = 20;

/**
 * The optional published figures beside the guides' seven profiles, each with source, year, method and trust, by
 * industry and the newest first (rules 165, 195 are about what the guides do not tell).
 */
export const PUBLISHED_BENCHMARKS: readonly PublishedBenchmark[] = PUBLISHED_FIGURES.flatMap(
  ([sourceId, figures]) =>
    (Object.keys(figures) as PublishedIndustryId[]).map((industryId) => {
      const figure = figures[industryId];
      const [low, high] = typeof figure === "number" ? [figure, figure] : (figure ?? [null, null]);
      return benchmarkOf(sourceId, industryId, low, high);
    })
).sort(
  (a, b) =>
    a.industry.localeCompare(b.industry, "en") ||
    (b.year ?? 0) - (a.year ?? 0) ||
    a.id.localeCompare(b.id, "en")
);

/** A trust as it is written. Example: `trustName("high")` is "High". */
export function trustName(trust: Trust): string {
  return say(`published.trust.${trust}`);
}

function benchmarkOf(
  source: PublishedSourceId,
  industry: PublishedIndustryId,
  low: number | null,
  high: number | null
): PublishedBenchmark {
  return {
    ...PUBLISHED_SOURCES[source],
    id: `${source}:${industry}`,
    industry: say(`published.industry.${industry}`),
    near: PUBLISHED_INDUSTRIES[industry],
    low,
    high,
    source: say(`published.source.${source}`),
  };
}
