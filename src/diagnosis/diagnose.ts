import { cubeOf, type TallyCube } from "../score/cube";
import type { Reading } from "../score/responses";
import { readAccounts } from "./accounts";
import { readBaseline } from "./baseline";
import type { Context } from "./context";
import { readDetractors } from "./detractors";
import type { Diagnosis, SegmentColumnReading } from "./diagnosis";
import { isLow } from "./direction";
import { allFindings } from "./findings";
import { readHeatMaps } from "./heatMap";
import { benchmarkOf, readIndustry } from "./industryLevel";
import { readMethod } from "./method";
import { readMode } from "./mode";
import { readPairs } from "./pairs";
import { periodRules } from "./periodRules";
import { readPriority } from "./priority";
import { readScore } from "./reading";
import { rankSegments, readSegmentColumn } from "./segments";
import { answersIn, groupsIn, spanOf } from "./span";
import { withoutPause, type Steps } from "./steps";
import { readTargets } from "./targets";
import { readTrajectory } from "./trajectory";
import { readTrend } from "./trend";
import { asOfDay, chooseWindow } from "./window";

/**
 * The guides' questions about one survey, answered: is the score bad for its industry, against its own
 * past, by its direction; where; how urgent it is. Pure: the same reading and context give the same
 * diagnosis. Throws {@link DiagnosisError} when there is nothing to score.
 * Example: 25 detractors, 30 passives and 45 promoters of a telecom survey score +20, which is normal there.
 */
export function diagnose(reading: Reading, context: Context): Diagnosis {
  return withoutPause(diagnosisInSteps(reading, context));
}

/** The same for a thread that has other things to do as well: see {@link Steps}. */
export function* diagnosisInSteps(reading: Reading, context: Context): Steps<Diagnosis> {
  const cube = cubeOf(reading.responses);
  yield;
  const asOf = asOfDay(cube, context);
  const window = chooseWindow(cube, context);
  const span = spanOf(window);
  const benchmark = benchmarkOf(context);

  const total = readScore(groupsIn(cube, span));
  const industry = benchmark && readIndustry(total, benchmark);
  const readings = {
    total,
    industry,
    detractors: readDetractors(total, industry, context.assumptions),
    trajectory: readTrajectory(cube, asOf, isLow(total, industry), periodRules(context)),
  };
  const yardstick = { total: total.groups, benchmark, assumptions: context.assumptions };
  const judged = { ...readings, assumptions: context.assumptions };
  const segments: SegmentColumnReading[] = [];
  for (const column of cube.columns.keys()) {
    segments.push(readSegmentColumn(cube, column, span, yardstick));
    yield;
  }
  const trend = readTrend(reading.responses, cube, context, asOf);
  yield;
  const { pairs, leftOut } = readPairs(cube, segments, span, yardstick);
  yield;
  const heatMaps =
    trend && asOf !== null
      ? readHeatMaps(cube, { periods: trend.periods, asOf, window, yardstick })
      : [];
  yield;
  const accounts = readAccounts(reading.responses, span, total);
  yield;
  const method = readMethod(reading.responses, reading.quality, context, {
    window,
    total,
    industry,
  });
  yield;
  const diagnosis = {
    ...readings,
    context,
    sourceName: reading.sourceName,
    quality: reading.quality,
    live: reading.live,
    asOf,
    window,
    answers: answersIn(cube, span),
    baseline: readBaseline(cube, context, window, total.groups),
    ...lastThirtyDays(cube, asOf),
    trend,
    heatMaps,
    accounts,
    comments: null,
    segments,
    pairs,
    pairsLeftOut: leftOut,
    ranking: rankSegments(segments),
    method,
    targets: readTargets(total, asOf, context.assumptions),
    priority: readPriority(judged, asOf),
    mode: readMode(judged),
  };
  return { ...diagnosis, findings: allFindings(diagnosis) };
}

/** Rule 145 compares these two; the gate decides what they are worth. */
function lastThirtyDays(cube: TallyCube, asOf: number | null): Pick<Diagnosis, "lastThirtyDays"> {
  if (asOf === null || cube.days.length === 0) return {};
  return {
    lastThirtyDays: {
      now: groupsIn(cube, { kind: "days", from: asOf - 29, to: asOf }),
      before: groupsIn(cube, { kind: "days", from: asOf - 59, to: asOf - 30 }),
    },
  };
}
