import type { TallyCube } from "../score/cube";
import { addGroups, groupsFrom, type Groups } from "../score/groups";
import { nps } from "../score/nps";
import { twoSidedP } from "../score/normal";
import { FEWEST_SHOWN } from "./periodRules";
import { TOLERANCE } from "./reading";
import { pullsToMean } from "./regressionToMean";
import { groupsIn, segmentGroupsIn, type Span } from "./span";
import type { ChangeSplit, SplitPart, TrendPeriod } from "./trendReading";

/** One segment in both periods; value null: several segments, and answers without one. */
export interface SplitSegment {
  readonly value: string | null;
  readonly before: Groups;
  readonly after: Groups;
}

type Period = Pick<TrendPeriod, "label" | "start" | "end">;

/**
 * The change of the total between two periods, split for one segment column into mix and rate. Segments of fewer
 * than five answers in either period, and answers without a segment, are one line. null where that leaves nothing
 * to split by. Example: two regions that score the same in both periods make a change that is all mix.
 */
export function splitByColumn(
  cube: TallyCube,
  column: number,
  from: Period,
  to: Period
): ChangeSplit | null {
  const [before, after] = [spanOf(from), spanOf(to)];
  const { name, values } = cube.columns[column] ?? { name: "", values: [] };
  const named = values.map((value, code) => ({
    value,
    before: segmentGroupsIn(cube, column, code, before),
    after: segmentGroupsIn(cube, column, code, after),
  }));
  const total = { value: null, before: groupsIn(cube, before), after: groupsIn(cube, after) };
  const segments = pooled(named, total);
  const split = segments.length < 2 ? null : splitChange(segments);
  return split && { column: name, from: from.label, to: to.label, ...split };
}

/**
 * The symmetric split: a segment's mix is the change of its share times how far it stands from the total, its rate
 * the change of its score times its share, each at the mean of both periods. Together they are the change of the
 * total to the last bit of rounding; equal shares make no mix, equal scores no rate. Where a segment has no
 * answers in one period, its score of the other stands in, so that its coming or going is all mix.
 * Source: the usual two-way standardisation of rates (Kitagawa 1955).
 */
export function splitChange(
  segments: readonly SplitSegment[]
): Pick<ChangeSplit, "change" | "mix" | "rate" | "certainty" | "parts"> {
  const before = segments.map((segment) => segment.before).reduce(addGroups);
  const after = segments.map((segment) => segment.after).reduce(addGroups);
  const [scoreBefore, scoreAfter] = [nps(before) ?? 0, nps(after) ?? 0];
  const middle = (scoreBefore + scoreAfter) / 2;
  const named = segments.filter(({ value }) => value !== null);
  const pulls = pullsToMean(named.map((segment) => segment.before));
  const pullOf = new Map(named.map((segment, index) => [segment, pulls[index] ?? 0]));
  const parts = segments.map((segment): SplitPart => {
    const [first, second] = [nps(segment.before), nps(segment.after)];
    const [x, y] = [first ?? second ?? 0, second ?? first ?? 0];
    const [shareBefore, shareAfter] = [segment.before.n / before.n, segment.after.n / after.n];
    return {
      value: segment.value,
      mix: snapped((shareAfter - shareBefore) * ((x + y) / 2 - middle)),
      rate: snapped(((shareBefore + shareAfter) / 2) * (y - x)),
      shareBefore,
      shareAfter,
      scoreBefore: first,
      scoreAfter: second,
      pull: pullOf.get(segment) ?? null,
    };
  });
  const mix = snapped(parts.reduce((sum, part) => sum + part.mix, 0));
  return {
    change: scoreAfter - scoreBefore,
    mix,
    rate: snapped(parts.reduce((sum, part) => sum + part.rate, 0)),
    certainty:
      mix !== 0 && twoSidedP(mix / mixError(parts, before.n, after.n)) < 0.05
        ? "confirmed"
        : "indicated",
    parts: [...parts].sort(
      (a, b) =>
        Number(a.value === null) - Number(b.value === null) ||
        Math.abs(b.mix + b.rate) - Math.abs(a.mix + a.rate)
    ),
  };
}

/** What is left of rounding is nothing, and has no sign. */
function snapped(points: number): number {
  return Math.abs(points) < TOLERANCE ? 0 : points;
}

/**
 * Standard error of the mix, in points: the shares of two independent samples vary, what each segment stands from
 * the total is taken as known. 0 where all segments stand alike.
 */
function mixError(parts: readonly SplitPart[], nBefore: number, nAfter: number): number {
  const worth = parts.map(({ scoreBefore, scoreAfter }) => {
    const [x, y] = [scoreBefore ?? scoreAfter ?? 0, scoreAfter ?? scoreBefore ?? 0];
    return (x + y) / 2;
  });
  const variance = (share: (part: SplitPart) => number): number => {
    const mean = (of: (worth: number) => number): number =>
      parts.reduce((sum, part, index) => sum + share(part) * of(worth[index] ?? 0), 0);
    return Math.max(0, mean((each) => each * each) - mean((each) => each) ** 2);
  };
  return Math.sqrt(
    variance((part) => part.shareBefore) / nBefore + variance((part) => part.shareAfter) / nAfter
  );
}

/**
 * Segments that may be shown, and one line for the rest, which is either empty or holds five answers or more in
 * each period: a smaller one takes the smallest segment in.
 */
function pooled(named: readonly SplitSegment[], total: SplitSegment): SplitSegment[] {
  const shown = named
    .filter(({ before, after }) => Math.min(before.n, after.n) >= FEWEST_SHOWN)
    .sort((a, b) => b.before.n + b.after.n - (a.before.n + a.after.n));
  const rest = (): SplitSegment => ({
    value: null,
    before: shown.reduce((left, { before }) => without(left, before), total.before),
    after: shown.reduce((left, { after }) => without(left, after), total.after),
  });
  const isTooSmall = (n: number): boolean => n > 0 && n < FEWEST_SHOWN;
  let others = rest();
  while (shown.length > 0 && (isTooSmall(others.before.n) || isTooSmall(others.after.n))) {
    shown.pop();
    others = rest();
  }
  return others.before.n + others.after.n > 0 ? [...shown, others] : shown;
}

function without(all: Groups, part: Groups): Groups {
  return groupsFrom(
    all.detractors - part.detractors,
    all.passives - part.passives,
    all.promoters - part.promoters
  );
}

function spanOf({ start, end }: Period): Span {
  return { kind: "days", from: start, to: end };
}
