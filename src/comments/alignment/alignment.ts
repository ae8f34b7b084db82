import type { Interval } from "../../score/interval";
import { seededUniform } from "../../score/seededUniform";
import { resampled } from "./alignmentBootstrap";
import { measureOf, themeSets, type AlignmentMeasure } from "./alignmentMeasure";

/** A detractor's comment in English with words, and the themes it names by their place in the list of themes. */
export interface CodableComment {
  readonly row: number;
  readonly themes: readonly number[];
}

/** Do detractors complain of the same? Shares are of the comments measured, 0 to 1. */
export interface Alignment {
  /** Rows of the comments drawn to be read, ascending: twenty, or all where there are fewer. */
  readonly list: readonly number[];
  readonly seed: number;
  readonly verdict: "aligned" | "mixed" | "scattered" | "tooFew";
  /** Confirmed: the verdict's cut-offs lie outside the 95 % interval. */
  readonly certainty: "confirmed" | "indicated";
  /** What was measured: all comments, or with fewer than 30 those drawn. */
  readonly from: "all" | "twenty" | "tooFew";
  /** Place of the theme that most comments name; null where none names any. */
  readonly topTheme: number | null;
  readonly topShare: number | null;
  /** 95 %, by resampling comments. */
  readonly topInterval: Interval | null;
  /** Comments that name at least one of the two most frequent themes. */
  readonly topTwoShare: number | null;
  /** 1/HHI; see {@link AlignmentMeasure}. */
  readonly effectiveThemes: number | null;
  /** Themes that at least one comment names. */
  readonly themes: number;
}

/** Rules 59 and 60. */
const DRAWN = 20;
const FEWEST = 10;
/** Rule 60: from here on the verdict comes from all comments. */
const ENOUGH = 30;

/**
 * Rules 59 and 60: aligned, mixed or scattered, from all comments if there are at least 30, else from the twenty drawn;
 * fewer than 10 say nothing. The same seed gives the same list and interval. A comment counts once a theme.
 * Example: of 40 comments 14 (35 %) name one theme: aligned.
 */
export function readAlignment(codable: readonly CodableComment[], seed: number): Alignment {
  const uniform = seededUniform(seed);
  const drawn = drawFrom(codable, uniform);
  const list = drawn.map(({ row }) => row);
  if (codable.length < FEWEST) return { ...TOO_FEW, list, seed };
  const from = codable.length >= ENOUGH ? "all" : "twenty";
  const sets = themeSets((from === "all" ? codable : drawn).map(({ themes }) => themes));
  const measure = measureOf(sets);
  const verdict = verdictOf(measure);
  const topShare = measure.top / measure.comments;
  const { topInterval, otherwise } = resampled(sets, uniform, verdictOf);
  return {
    list,
    seed,
    verdict,
    certainty: otherwise(verdict) <= MOST_OTHERWISE ? "confirmed" : "indicated",
    from,
    topTheme: measure.topTheme,
    topShare,
    topInterval: holding(topInterval, topShare),
    topTwoShare: measure.topTwo / measure.comments,
    effectiveThemes: measure.effectiveThemes,
    themes: measure.themes,
  };
}

/**
 * The largest of several themes is, counted anew, rather larger than it was: where themes are alike in size the
 * interval would begin above the share itself. It is widened to hold it.
 */
function holding({ low, high }: Interval, share: number): Interval {
  return { low: Math.min(low, share), high: Math.max(high, share) };
}

/** What lies beyond one end of a 95 % interval. */
const MOST_OTHERWISE = 0.025;

const TOO_FEW = {
  verdict: "tooFew",
  certainty: "indicated",
  from: "tooFew",
  topTheme: null,
  topShare: null,
  topInterval: null,
  topTwoShare: null,
  effectiveThemes: null,
  themes: 0,
} as const;

/** Rule 60, in whole numbers: 35 % or more for the first theme, or 60 % for the first two; under 20 % and five themes. */
export function verdictOf({
  comments,
  top,
  topTwo,
  themes,
}: AlignmentMeasure): "aligned" | "mixed" | "scattered" {
  if (100 * top >= 35 * comments || 100 * topTwo >= 60 * comments) return "aligned";
  return 100 * top < 20 * comments && themes >= 5 ? "scattered" : "mixed";
}

/** Twenty of them without putting back, each set of twenty as likely; rows ascending. */
function drawFrom(
  codable: readonly CodableComment[],
  uniform: () => number
): readonly CodableComment[] {
  const pool = [...codable].sort((a, b) => a.row - b.row);
  const size = Math.min(DRAWN, pool.length);
  for (let at = 0; at < size; at++) {
    const other = at + Math.floor(uniform() * (pool.length - at));
    const taken = pool[other] as CodableComment;
    pool[other] = pool[at] as CodableComment;
    pool[at] = taken;
  }
  return pool.slice(0, size).sort((a, b) => a.row - b.row);
}
