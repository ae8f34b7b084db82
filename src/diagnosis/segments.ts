import { holm } from "../score/adjust";
import { compareScores } from "../score/compare";
import { npsInterval, scoreTest } from "../score/interval";
import { nps } from "../score/nps";
import { shrink } from "../score/shrink";
import type { TallyCube } from "../score/cube";
import type { Groups } from "../score/groups";
import { levelOf, type Benchmark } from "../playbook/levels";
import { exceeds, reaches } from "../playbook/reach";
import type { SegmentColumnReading, SegmentReading } from "./diagnosis";
import { blankIn, segmentGroupsIn, type Span } from "./span";
import { twoExperiences } from "./twoExperiences";

/** Below this a group could be recognised: it is never shown by itself. */
const SMALLEST_SHOWN = 5;
/** Below this a group is a hint and no verdict. */
const ENOUGH_FOR_VERDICT = 30;
/** A column of more values than this shows only its worst; it is probably no segment at all. */
const MOST_SHOWN = 50;

/** What segments are measured against: rule 51's bad threshold is 0 where no industry was chosen. */
export interface SegmentYardstick {
  readonly total: Groups;
  readonly benchmark: Benchmark | null;
}

interface Counted {
  readonly value: string;
  readonly groups: Groups;
}

/** The bad threshold segments are held against (rule 51). */
export function segmentThreshold(benchmark: Benchmark | null): number {
  return benchmark?.badBelow ?? 0;
}

/**
 * One segment column, worst value first by the upper end of its interval (rules 49–52). Groups under 5 answers are only
 * counted; 5–29 are indicative; from 30 on they are compared with the rest by MOVER, Holm-adjusted within
 * the column.
 */
export function readSegmentColumn(
  cube: TallyCube,
  columnIndex: number,
  span: Span,
  yardstick: SegmentYardstick
): SegmentColumnReading {
  const { name, values } = cube.columns[columnIndex] ?? { name: "", values: [] };
  const counted = values
    .map((value, code) => ({ value, groups: segmentGroupsIn(cube, columnIndex, code, span) }))
    .filter(({ groups }) => groups.n > 0);
  const shown = counted.filter(({ groups }) => groups.n >= SMALLEST_SHOWN);
  const segments = readSegments(shown, { column: name, columnIndex }, yardstick);
  const beyond = segments.slice(MOST_SHOWN);
  return {
    name,
    segments: segments.slice(0, MOST_SHOWN),
    suppressed: {
      values: counted.length - shown.length,
      answers: answersOf(counted) - answersOf(shown),
    },
    blank: blankIn(cube, columnIndex, span),
    twoExperiences: twoExperiences(segments.filter(({ base }) => base === "reportable")),
    ...(beyond.length > 0 && {
      notShown: { values: beyond.length, answers: answersOf(beyond) },
    }),
  };
}

/** All segments of all columns in one list, worst first. */
export function rankSegments(columns: readonly SegmentColumnReading[]): SegmentReading[] {
  return columns.flatMap(({ segments }) => segments).sort(worstFirst);
}

function readSegments(
  counted: readonly Counted[],
  place: Pick<SegmentReading, "column" | "columnIndex">,
  { total, benchmark }: SegmentYardstick
): SegmentReading[] {
  if (counted.length === 0) return [];
  const shrunken = shrink(counted.map(({ groups }) => groups)).scores;
  const plain = counted.map((segment, index): SegmentReading => {
    const score = nps(segment.groups) ?? 0;
    const reportable = segment.groups.n >= ENOUGH_FOR_VERDICT;
    return {
      ...place,
      ...segment,
      nps: score,
      interval: npsInterval(segment.groups),
      base: reportable ? "reportable" : "indicative",
      againstRest: againstRest(segment.groups, total),
      shrunken: shrunken[index] ?? score,
      level: reportable && benchmark ? levelOf(score, benchmark).level : null,
      hiddenProblem: null,
    };
  });
  const compared = withHolm(plain);
  return withHiddenProblems(compared, total, benchmark).sort(worstFirst);
}

/** Everybody else, blanks included; never the total, which holds the segment itself. */
function againstRest(groups: Groups, total: Groups): SegmentReading["againstRest"] {
  const rest = without(total, groups);
  if (rest.n === 0) return null;
  const { difference, interval, p } = compareScores(groups, rest);
  return { difference, interval, p, pHolm: 1 };
}

function without(total: Groups, part: Groups): Groups {
  return {
    detractors: total.detractors - part.detractors,
    passives: total.passives - part.passives,
    promoters: total.promoters - part.promoters,
    n: total.n - part.n,
  };
}

/** Only reportable segments are tested; the others keep an adjusted p of 1, which flags nothing. */
function withHolm(segments: readonly SegmentReading[]): SegmentReading[] {
  const tested = segments.filter(({ base, againstRest }) => base === "reportable" && againstRest);
  const adjusted = holm(tested.map(({ againstRest }) => againstRest?.p ?? 1));
  return segments.map((segment) => {
    const pHolm = adjusted[tested.indexOf(segment)];
    return segment.againstRest && pHolm !== undefined
      ? { ...segment, againstRest: { ...segment.againstRest, pHolm } }
      : segment;
  });
}

/** Rule 51: the whole is not bad, a reportable part is. */
function withHiddenProblems(
  segments: readonly SegmentReading[],
  total: Groups,
  benchmark: Benchmark | null
): SegmentReading[] {
  const overall = nps(total);
  if (overall === null || isBad(overall, benchmark)) return [...segments];
  const threshold = segmentThreshold(benchmark);
  const tested = segments.filter(({ base }) => base === "reportable");
  const adjusted = holm(tested.map(({ groups }) => scoreTest(groups, threshold).pLess));
  return segments.map((segment) => {
    const p = adjusted[tested.indexOf(segment)];
    if (p === undefined || !isBad(segment.nps, benchmark)) return segment;
    return { ...segment, hiddenProblem: p < 0.05 ? "confirmed" : "indicated" };
  });
}

/** Guide B counts its threshold itself as bad (rule 21). */
function isBad(score: number, benchmark: Benchmark | null): boolean {
  const threshold = segmentThreshold(benchmark);
  return benchmark?.reading === "guideB" ? !exceeds(score, threshold) : !reaches(score, threshold);
}

/**
 * By the upper end of the interval: what is surely low comes first, and chance does not lead a small group to
 * the top. The shrunken score would do the same within a column, but all columns are ranked together.
 */
function worstFirst(a: SegmentReading, b: SegmentReading): number {
  return (
    a.interval.high - b.interval.high ||
    a.nps - b.nps ||
    b.groups.n - a.groups.n ||
    a.columnIndex - b.columnIndex ||
    (a.value < b.value ? -1 : 1)
  );
}

function answersOf(segments: readonly { readonly groups: Groups }[]): number {
  return segments.reduce((sum, { groups }) => sum + groups.n, 0);
}
