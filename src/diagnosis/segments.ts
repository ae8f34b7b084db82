import type { TallyCube } from "../score/cube";
import { groupsFrom, type Groups } from "../score/groups";
import { levelOf, type Benchmark } from "../playbook/levels";
import type { SegmentColumnReading, SegmentReading } from "./diagnosis";
import {
  byName,
  experiencesOf,
  readEachGroup,
  worstFirst,
  type AnsweredGroup,
  type GroupReading,
  type GroupYardstick,
} from "./groupReadings";
import { blankIn, revenueIn, segmentGroupsIn, type RevenueHeld, type Span } from "./span";
import { hiddenGroups, SMALLEST_SHOWN } from "./suppression";

/** A column of more values than this shows only its worst; it is probably no segment at all. */
const MOST_SHOWN = 50;

/** A value of a column with its place among the column's values. */
interface CodedGroup extends AnsweredGroup {
  readonly code: number;
}

/**
 * One segment column, worst value first (rules 49–52; the statistics are in `groupReadings.ts`). Groups
 * under 5 answers, and those that would give them away ({@link hiddenGroups}), are only counted, because
 * somebody could be recognised in them.
 */
export function readSegmentColumn(
  cube: TallyCube,
  columnIndex: number,
  span: Span,
  yardstick: GroupYardstick
): SegmentColumnReading {
  const { name, values } = cube.columns[columnIndex] ?? { name: "", values: [] };
  const answered = values
    .map((value, code): CodedGroup => {
      const groups = segmentGroupsIn(cube, columnIndex, code, span);
      return { value, code, answers: groups.n, groups, rest: without(yardstick.total, groups) };
    })
    .filter(({ answers }) => answers > 0);
  const blank = blankIn(cube, columnIndex, span);
  const hidden = hiddenGroups(
    answered.map(({ answers }) => answers),
    blank
  );
  const unshown = new Set(answered.filter((_, at) => hidden[at]));
  const readings = readEachGroup(answered, yardstick, SMALLEST_SHOWN).filter(
    ({ of }) => !unshown.has(of)
  );
  const revenueOf = (code: number) => revenueIn(cube, columnIndex, code, span);
  const place = { column: name, columnIndex };
  const segments = readings
    .slice(0, MOST_SHOWN)
    .map((each) => segmentOf(each, place, yardstick.benchmark, revenueOf(each.of.code)));
  const beyond = readings.slice(MOST_SHOWN);
  const besides = [...unshown].filter(({ answers }) => answers >= SMALLEST_SHOWN).length;
  return {
    name,
    segments,
    suppressed: {
      values: unshown.size,
      answers: answersOf([...unshown]),
      ...(besides > 0 && { besides }),
    },
    blank,
    twoExperiences: experiencesOf(readings, yardstick),
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

/** One group of answers in the form of the diagnosis; where a column of it is mapped, with its revenue. */
export function segmentOf(
  reading: GroupReading,
  place: Pick<SegmentReading, "column" | "columnIndex">,
  benchmark: Benchmark | null,
  revenue: RevenueHeld | null = null
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
    ...(revenue !== null && {
      revenue: revenue.sum,
      revenueBy: {
        detractors: revenue.detractors,
        passives: revenue.passives,
        promoters: revenue.promoters,
      },
    }),
    level: isReportable && benchmark ? levelOf(nps, benchmark).level : null,
    hiddenProblem,
  };
}

/** Everybody else, blanks included; never the total, which holds the segment itself. */
export function without(total: Groups, part: Groups): Groups {
  return groupsFrom(
    total.detractors - part.detractors,
    total.passives - part.passives,
    total.promoters - part.promoters
  );
}

function answersOf(groups: readonly { readonly answers: number }[]): number {
  return groups.reduce((sum, { answers }) => sum + answers, 0);
}
