import { say } from "../wording/say";
import type { Benchmark, LevelMarks } from "./industries";
import { AT_RISK_WITHIN, GAP_EDGES, SOFTWARE_EDGES } from "./levelFigures";
import { exceeds, reaches } from "./reach";

export type { Benchmark, LevelMarks } from "./industries";

/** Guide A's levels, worst first (rule 24), then those of guide B's software profile (rule 21); "bad" is shared. */
export type Level =
  | "bad"
  | "problemByGap"
  | "atRisk"
  | "watch"
  | "normal"
  | "above"
  | "shortOfGood"
  | "good"
  | "aboveGood"
  | "leader";

/** One statement about a score against a benchmark. */
export interface LevelFlag {
  readonly level: Level;
  /** What the statement rests on, in points: the gap to the average, or the score itself against a threshold. */
  readonly figure: number;
  readonly rule: number;
}

/** The guide's distances (rules 20, 23), for benchmarks that bring none. */
export const GUIDE_MARKS: LevelMarks = {
  atRiskWithin: AT_RISK_WITHIN.value,
  gapProblem: -GAP_EDGES.problem.value,
  gapNormal: GAP_EDGES.normalTo.value,
};

/**
 * How a score stands against a benchmark (rules 9, 12–27): the worst statement that applies, every
 * statement that applies (worst first), and the gap score − average. All in points.
 * Example: +26 against SaaS (41, bad below 25) is "problemByGap" (gap −15) and also "atRisk".
 */
export function levelOf(
  nps: number,
  benchmark: Benchmark
): { level: Level; flags: readonly LevelFlag[]; gap: number } {
  const gap = nps - benchmark.average;
  const flags =
    benchmark.reading === "guideA" ? guideAFlags(nps, benchmark) : [guideBFlag(nps, benchmark)];
  return { level: flags[0]?.level ?? "normal", flags, gap };
}

/** A level as one word for a cell. Example: `levelName("problemByGap")` is "Behind rivals". */
export function levelName(level: Level): string {
  return say(`playbook.level.${level}`);
}

/** Rules 12–20 and 23: threshold and gap each say their own; both are told, in the order of rule 24. */
function guideAFlags(nps: number, benchmark: Benchmark): LevelFlag[] {
  const { average, badBelow, marks = GUIDE_MARKS } = benchmark;
  const gap = nps - average;
  const flags: LevelFlag[] = [];
  const flag = (level: Level, figure: number, rule: number) => flags.push({ level, figure, rule });

  // Compared with average + edge and not gap with edge: nps − average loses the last digit that decides.
  const isProblem = !exceeds(nps, average - marks.gapProblem);
  if (!reaches(nps, badBelow)) flag("bad", nps, 18);
  if (isProblem) flag("problemByGap", gap, GAP_EDGES.problem.rule);
  if (reaches(nps, badBelow) && !reaches(nps, badBelow + marks.atRiskWithin)) {
    flag("atRisk", nps, AT_RISK_WITHIN.rule);
  }
  if (!isProblem && !reaches(nps, average - marks.gapNormal)) {
    flag("watch", gap, GAP_EDGES.normalFrom.rule);
  }
  if (exceeds(nps, average + marks.gapNormal)) {
    flag("above", gap, GAP_EDGES.normalTo.rule);
  } else if (reaches(nps, average - marks.gapNormal)) {
    flag("normal", gap, GAP_EDGES.normalFrom.rule);
  }
  return flags;
}

/** Rule 21: one statement only; rules 20, 23 and 24 do not apply to guide B's profile. */
function guideBFlag(nps: number, benchmark: Benchmark): LevelFlag {
  const flag = (level: Level): LevelFlag => ({ level, figure: nps, rule: 21 });
  if (!exceeds(nps, benchmark.badBelow)) return flag("bad");
  if (!reaches(nps, SOFTWARE_EDGES.goodFrom.value)) return flag("shortOfGood");
  if (!exceeds(nps, SOFTWARE_EDGES.goodTo.value)) return flag("good");
  return flag(reaches(nps, SOFTWARE_EDGES.leaderFrom.value) ? "leader" : "aboveGood");
}
