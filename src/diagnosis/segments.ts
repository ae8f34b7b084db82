import type { TallyCube } from "../score/cube";
import { groupsFrom, type Groups } from "../score/groups";
import { levelOf, type Benchmark } from "../playbook/levels";
import type { SegmentColumnReading, SegmentReading } from "./diagnosis";
import {
  byName,
  readGroups,
  SMALLEST_TESTED,
  worstFirst,
  type AnsweredGroup,
  type GroupReading,
  type GroupYardstick,
} from "./groupReadings";
import { blankIn, segmentGroupsIn, type Span } from "./span";

/** A column of more values than this shows only its worst; it is probably no segment at all. */
const MOST_SHOWN = 50;

/**
 * One segment column, worst value first (rules 49–52; the statistics are in `groupReadings.ts`). Groups
 * under 5 answers are only counted, because somebody could be recognised in them.
 */
export function readSegmentColumn(
  cube: TallyCube,
  columnIndex: number,
  span: Span,
  yardstick: GroupYardstick
): SegmentColumnReading {
  const { name, values } = cube.columns[columnIndex] ?? { name: "", values: [] };
  const answered = values
    .map((value, code): AnsweredGroup => {
      const groups = segmentGroupsIn(cube, columnIndex, code, span);
      return { value, answers: groups.n, groups, rest: without(yardstick.total, groups) };
    })
    .filter(({ answers }) => answers > 0);
  const { readings, twoExperiences } = readGroups(answered, yardstick, SMALLEST_TESTED);
  const place = { column: name, columnIndex };
  const segments = readings.map((each) => segmentOf(each, place, yardstick.benchmark));
  const beyond = readings.slice(MOST_SHOWN);
  return {
    name,
    segments: segments.slice(0, MOST_SHOWN),
    suppressed: {
      values: answered.length - readings.length,
      answers: answersOf(answered) - answersOf(readings),
    },
    blank: blankIn(cube, columnIndex, span),
    twoExperiences,
    ...(beyond.length > 0 && {
      notShown: { values: beyond.length, answers: answersOf(beyond) },
    }),
  };
}

/** All segments of all columns in one list, worst first. */
export function rankSegments(columns: readonly SegmentColumnReading[]): SegmentReading[] {
  return columns
    .flatMap(({ segments }) => segments)
    .sort((a, b) => worstFirst(a, b) || a.columnIndex - b.columnIndex || byName(a, b));
}

function segmentOf(
  reading: GroupReading,
  place: Pick<SegmentReading, "column" | "columnIndex">,
  benchmark: Benchmark | null
): SegmentReading {
  const { value, groups, nps, interval, difference, test, shrunken, hiddenProblem } = reading;
  const isReportable = reading.base === "reportable";
  return {
    ...place,
    value,
    groups,
    nps,
    interval,
    base: isReportable ? "reportable" : "indicative",
    againstRest: difference === null || test === null ? null : { difference, ...test },
    shrunken,
    level: isReportable && benchmark ? levelOf(nps, benchmark).level : null,
    hiddenProblem,
  };
}

/** Everybody else, blanks included; never the total, which holds the segment itself. */
function without(total: Groups, part: Groups): Groups {
  return groupsFrom(
    total.detractors - part.detractors,
    total.passives - part.passives,
    total.promoters - part.promoters
  );
}

function answersOf(groups: readonly { readonly answers: number }[]): number {
  return groups.reduce((sum, { answers }) => sum + answers, 0);
}
