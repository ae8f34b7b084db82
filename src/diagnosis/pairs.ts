import { holm } from "../score/adjust";
import type { TallyCube } from "../score/cube";
import type { Groups } from "../score/groups";
import { interaction, type Interaction } from "../score/interaction";
import { nps } from "../score/nps";
import { EXPERIENCES_APART } from "../playbook/groupFigures";
import { say } from "../wording/say";
import type { PairReading, PairsLeftOut, SegmentColumnReading, SegmentReading } from "./diagnosis";
import {
  byName,
  readEachGroup,
  worstFirst,
  type AnsweredGroup,
  type GroupReading,
  type GroupYardstick,
} from "./groupReadings";
import { TOLERANCE } from "./reading";
import { segmentOf, without } from "./segments";
import { pairGroupsIn, type Span } from "./span";
import { SMALLEST_SHOWN } from "./suppression";
import { shownCells } from "./tableSuppression";

/** More combinations than this would not be read. */
const MOST_SHOWN = 50;

/** A combination of two groups, with those two. */
interface Combination extends AnsweredGroup {
  readonly first: SegmentReading;
  readonly second: SegmentReading;
}

/** Combinations of all columns, worst first, and what is not among them. */
export interface Pairs {
  readonly pairs: readonly PairReading[];
  readonly leftOut: PairsLeftOut;
}

/**
 * The combinations of every two segment columns (rules 49–51): each against everybody else, Holm-adjusted within
 * its two columns, as single groups are. Shown are the fifty worst and those worse than both of their parts
 * explain; the others are counted. Hidden are those under five answers and whatever would give them away
 * ({@link shownCells}). A combination that is all of one of its parts is that part and no combination. Columns of
 * more than fifty shown values are not combined.
 *
 * Worse than both parts explain: its score is lower than that of everybody else in either part, and at least as
 * far below what the two parts add up to as two experiences are apart (20 points unless changed; rule 51).
 * Confirmed if the test of that interaction, Holm-adjusted within the two columns, has p < 0.05; indicated if only
 * the unadjusted one does. Needs a reportable combination and five answers in each of the three other parts.
 */
export function readPairs(
  cube: TallyCube,
  columns: readonly SegmentColumnReading[],
  span: Span,
  yardstick: GroupYardstick
): Pairs {
  const fits = (column: SegmentColumnReading) => column.notShown === undefined;
  let hidden = 0;
  const all: PairReading[] = [];
  columns.forEach((first, at) => {
    columns.slice(at + 1).forEach((second, further) => {
      if (!fits(first) || !fits(second)) return;
      const found = readPair(cube, [first, second], [at, at + 1 + further], span, yardstick);
      hidden += found.hidden;
      all.push(...found.readings);
    });
  });
  all.sort((a, b) => worstFirst(a, b) || byName(a, b));
  const pairs = all.filter(({ beyondParts }, at) => at < MOST_SHOWN || beyondParts !== null);
  return {
    pairs,
    leftOut: {
      better: all.length - pairs.length,
      hidden,
      columns: columns.filter((column) => !fits(column)).map(({ name }) => name),
    },
  };
}

function readPair(
  cube: TallyCube,
  [first, second]: readonly [SegmentColumnReading, SegmentColumnReading],
  indices: readonly [number, number],
  span: Span,
  yardstick: GroupYardstick
): { readonly readings: readonly PairReading[]; readonly hidden: number } {
  const placeOf = (column: number, shown: SegmentColumnReading) => {
    const place = new Map(shown.segments.map(({ value }, at) => [value, at]));
    return (cube.columns[column]?.values ?? []).map((value) => place.get(value) ?? -1);
  };
  const [rowOf, columnOf] = [placeOf(indices[0], first), placeOf(indices[1], second)];
  const table: (Groups | null)[][] = first.segments.map(() => second.segments.map(() => null));
  for (const pair of pairGroupsIn(cube, indices, span)) {
    const line = table[rowOf[pair.first] ?? -1];
    const column = columnOf[pair.second] ?? -1;
    if (line && column >= 0) line[column] = pair.groups;
  }
  const shown = shownCells(crossTable(table, first.segments, second.segments, yardstick.total.n));
  const combinations: Combination[] = [];
  let hidden = 0;
  table.forEach((line, row) => {
    line.forEach((groups, column) => {
      const [a, b] = [first.segments[row], second.segments[column]];
      if (!groups || !a || !b) return;
      if (!shown[row]?.[column]) hidden++;
      else if (groups.n < Math.min(a.groups.n, b.groups.n)) {
        combinations.push(combinationOf(a, b, groups, yardstick.total));
      }
    });
  });
  const place = {
    column: say("segments.pair.column", { first: first.name, second: second.name }),
    columnIndex: -1,
  };
  const read = readEachGroup(combinations, yardstick);
  const beyond = beyondParts(read, yardstick);
  const readings = read.map((reading, at): PairReading => {
    const { first: a, second: b } = reading.of;
    return {
      ...segmentOf(reading, place, yardstick.benchmark),
      parts: [
        { column: a.column, columnIndex: a.columnIndex, value: a.value },
        { column: b.column, columnIndex: b.columnIndex, value: b.value },
      ],
      beyondParts: beyond[at] ?? null,
    };
  });
  return { readings, hidden };
}

/** The answers of the table with one more row and column for everybody whose group is not shown. */
function crossTable(
  table: readonly (readonly (Groups | null)[])[],
  first: readonly SegmentReading[],
  second: readonly SegmentReading[],
  total: number
) {
  const sumOf = (cells: readonly number[]) => cells.reduce((sum, n) => sum + n, 0);
  const inside = table.map((line) => line.map((groups) => groups?.n ?? 0));
  const answers = inside.map((line, row) => [...line, (first[row]?.groups.n ?? 0) - sumOf(line)]);
  const last = second.map(
    ({ groups }, column) => groups.n - sumOf(inside.map((line) => line[column] ?? 0))
  );
  const shownAnswers = sumOf(first.map(({ groups }) => groups.n));
  answers.push([...last, total - shownAnswers - sumOf(last)]);
  return { answers, unshownRows: 1, unshownColumns: 1 };
}

function combinationOf(
  first: SegmentReading,
  second: SegmentReading,
  groups: Groups,
  total: Groups
): Combination {
  return {
    value: say("segments.pair.value", { first: first.value, second: second.value }),
    answers: groups.n,
    groups,
    rest: without(total, groups),
    first,
    second,
  };
}

function beyondParts(
  readings: readonly GroupReading<Combination>[],
  { assumptions }: GroupYardstick
): PairReading["beyondParts"][] {
  const apart = assumptions?.experiencesApart ?? EXPERIENCES_APART.value;
  const tested = readings.map((reading) => {
    const four = fourParts(reading.of);
    const others = [four.firstOnly, four.secondOnly, four.neither];
    if (reading.base !== "reportable" || others.some(({ n }) => n < SMALLEST_SHOWN)) return null;
    return { four, ...interaction(four) };
  });
  const adjusted = holm(tested.map((test) => test?.p ?? NaN));
  return tested.map((test, at) => {
    if (!test || test.p >= 0.05 || !isWorse(test, apart)) return null;
    const { difference, interval } = test;
    const pHolm = adjusted[at] ?? 1;
    return { difference, interval, pHolm, certainty: pHolm < 0.05 ? "confirmed" : "indicated" };
  });
}

function isWorse(
  { four, difference }: Interaction & { readonly four: ReturnType<typeof fourParts> },
  apart: number
): boolean {
  const score = (groups: Groups) => nps(groups) ?? 0;
  const parts = Math.min(score(four.firstOnly), score(four.secondOnly));
  return score(four.both) < parts - TOLERANCE && difference <= -apart + TOLERANCE;
}

/** Everybody by whether they are in the one and in the other part. */
function fourParts({ first, second, groups, rest }: Combination) {
  const firstOnly = without(first.groups, groups);
  const secondOnly = without(second.groups, groups);
  const neither = without(without(rest, firstOnly), secondOnly);
  return { both: groups, firstOnly, secondOnly, neither };
}
