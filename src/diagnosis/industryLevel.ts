import {
  derivedThreshold,
  INDUSTRIES,
  type Benchmark,
  type Industry,
} from "../playbook/industries";
import { levelOf } from "../playbook/levels";
import { TOLERANCE } from "../playbook/reach";
import { THRESHOLD_DISTANCE } from "../playbook/industryFigures";
import type { LevelMarks } from "../playbook/levels";
import { sourceName } from "../playbook/sources";
import type { Interval } from "../score/interval";
import { say } from "../wording/say";
import type { Context } from "./context";
import type { IndustryReading, ScoreReading } from "./diagnosis";
import { nameInSentence } from "./segmentName";

/** What the score is compared with, under the name it has in sentences. */
export interface NamedBenchmark extends Benchmark {
  readonly name: string;
  readonly thresholdDerived: boolean;
  readonly marks: LevelMarks;
  /** The rule its figures come from. */
  readonly rule: number;
  /** Where they come from, in words. */
  readonly source: string;
}

/**
 * The benchmark of a context, with the marks in force (rules 20, 23); null where none was chosen. A blank own
 * threshold is derived (rule 27).
 */
export function benchmarkOf(context: Context): NamedBenchmark | null {
  const { industry, assumptions: marks } = context;
  if (industry.kind === "none") return null;
  if (industry.kind === "published") {
    const found = INDUSTRIES.find(({ id }) => id === industry.id) as Industry;
    const { name, average, badBelow, reading, rule } = found;
    const source = sourceName(found.source);
    return { name, average, badBelow, reading, marks, rule, source, thresholdDerived: false };
  }
  const thresholdDerived = industry.badBelow === null;
  return {
    name: nameInSentence(industry.name) || say("diagnosis.industry.unnamed"),
    average: industry.average,
    badBelow: industry.badBelow ?? derivedThreshold(industry.average, marks.thresholdDistance),
    reading: "guideA",
    marks,
    rule: THRESHOLD_DISTANCE.rule,
    source: say(thresholdDerived ? "diagnosis.source.derived" : "diagnosis.source.person"),
    thresholdDerived,
  };
}

/**
 * Is the score bad for its industry (rules 12–27, 35, 38): the worst level that applies, every flag, and
 * how sure the side of the bad threshold is. The level comes from the score alone (rule 20).
 * Example: −12 in telecom is bad, 31 points under the average.
 */
export function readIndustry(
  total: Pick<ScoreReading, "nps" | "interval">,
  benchmark: NamedBenchmark
): IndustryReading {
  const { level, flags, gap } = levelOf(total.nps, benchmark);
  const sure = liesOnOneSide(total.interval, benchmark);
  return {
    name: benchmark.name,
    average: benchmark.average,
    badBelow: benchmark.badBelow,
    thresholdDerived: benchmark.thresholdDerived,
    gap,
    level,
    flags,
    certainty: sure ? "confirmed" : "indicated",
    couldAlsoBe: sure ? null : say(`diagnosis.couldAlsoBe.${level === "bad" ? "notBad" : "bad"}`),
  };
}

/** Guide B counts its threshold itself as bad (rule 21), guide A does not (rule 18). */
function liesOnOneSide({ low, high }: Interval, { badBelow, reading }: Benchmark): boolean {
  return reading === "guideB"
    ? high <= badBelow + TOLERANCE || low > badBelow + TOLERANCE
    : high < badBelow - TOLERANCE || low >= badBelow - TOLERANCE;
}
