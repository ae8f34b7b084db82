import { holm } from "../score/adjust";
import { fisherMore } from "../score/fisher";
import type { SegmentColumn } from "../score/responses";
import type { CommentFacts } from "./commentFacts";
import type { ThemeReading } from "./commentsReading";
import { SMALLEST_SHOWN } from "./suppression";
import type { ThemeCounts } from "./themeCounts";

/** More would not be read beside the theme. */
const MOST_PLACES = 3;

type Place = ThemeReading["concentrated"][number];

/**
 * Where detractors name a theme clearly more often than elsewhere: each value of each column with five codable comments
 * or more, in it and outside, against all others by Fisher's exact test, adjusted by Holm over all values of all
 * columns; and at least one and a half times as often (ours, editable). The lowest p first, at most three.
 * Example: 30 of 60 comments from the East name late delivery, 20 of 140 from elsewhere.
 */
export function placesOf(facts: CommentFacts): (theme: ThemeCounts) => readonly Place[] {
  const { survey, base, assumptions } = facts;
  const columns = survey.segments.map((column) => ({ column, comments: byValue(column, base) }));
  return ({ rows }) => {
    const tested = columns.flatMap(({ column, comments }) =>
      valuesTested(column, comments, rows, base.length)
    );
    const adjusted = holm(tested.map(({ p }) => p));
    return tested
      .map((value, index) => ({ value, p: adjusted[index] ?? 1 }))
      .filter(({ value, p }) => p < 0.05 && value.times >= assumptions.themeTimes)
      .sort((a, b) => a.p - b.p || a.value.p - b.value.p)
      .slice(0, MOST_PLACES)
      .map(({ value: { place } }) => place);
  };
}

interface Tested {
  readonly place: Place;
  /** How many times as often as elsewhere. */
  readonly times: number;
  readonly p: number;
}

/** Comments by value of a column; blank ones are elsewhere. */
function byValue({ codes, values }: SegmentColumn, rows: ArrayLike<number>): Int32Array {
  const counts = new Int32Array(values.length);
  for (let at = 0; at < rows.length; at++) {
    const code = codes[rows[at] as number] ?? -1;
    if (code >= 0) counts[code] = (counts[code] as number) + 1;
  }
  return counts;
}

function valuesTested(
  column: SegmentColumn,
  comments: Int32Array,
  rows: readonly number[],
  all: number
): Tested[] {
  const naming = byValue(column, rows);
  const tested: Tested[] = [];
  comments.forEach((n, code) => {
    if (n < SMALLEST_SHOWN || all - n < SMALLEST_SHOWN) return;
    const count = naming[code] ?? 0;
    const share = count / n;
    const elsewhere = (rows.length - count) / (all - n);
    const isMore = share > elsewhere;
    tested.push({
      place: { column: column.name, value: column.values[code] ?? "", share, comments: count },
      times: isMore ? share / elsewhere : 0,
      // What is not named more often is a test as well, which needs no figure.
      p: isMore ? fisherMore(count, n, rows.length, all) : 1,
    });
  });
  return tested;
}
