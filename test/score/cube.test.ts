import fc from "fast-check";
import { cubeOf } from "../../src/score/cube";
import { COUNTING_LIMITS } from "../../src/score/segmentCounts";
import type { Responses } from "../../src/score/responses";

interface Row {
  readonly score: number;
  readonly date: number;
  readonly region: number;
  readonly plan: number;
  readonly revenue: number;
}

function responses(rows: readonly Row[], dated = true): Responses {
  return {
    rowCount: rows.length,
    score: Int8Array.from(rows, (row) => row.score),
    date: dated ? Float64Array.from(rows, (row) => row.date) : null,
    segments: [
      { name: "Region", values: ["N", "S", "W"], codes: Int32Array.from(rows, (r) => r.region) },
      { name: "Plan", values: ["A", "B"], codes: Int32Array.from(rows, (r) => r.plan) },
    ],
    customer: null,
    comment: null,
  };
}

/** The same question asked of the rows themselves. */
function counted(rows: readonly Row[], keep: (row: Row) => boolean): number[] {
  const counts = Array<number>(11).fill(0);
  for (const row of rows) if (row.score >= 0 && keep(row)) counts[row.score]! += 1;
  return counts;
}

function inside(row: Row, from: number | null, to: number | null): boolean {
  if (from === null && to === null) return true;
  const day = Math.floor(row.date);
  return (from === null ? Number.isFinite(day) : day >= from) && (to === null || day <= to);
}

const row = fc.record({
  score: fc.integer({ min: -1, max: 10 }),
  date: fc.oneof(fc.constant(NaN), fc.double({ min: 45000, max: 45100, noNaN: true })),
  region: fc.integer({ min: -1, max: 2 }),
  plan: fc.integer({ min: -1, max: 1 }),
  revenue: fc.oneof(fc.constant(NaN), fc.integer({ min: 0, max: 50 })),
});
// 44958, 44986, 45017, 45047 and 45078 are the firsts of February to June 2023.
const day = fc.oneof(
  fc.integer({ min: 44950, max: 45110 }),
  fc.constantFrom(44958, 44985, 44986, 45016, 45017, 45046, 45047, 45077, 45078)
);
const end = fc.oneof(fc.constant(null), day);
const windows = fc.array(fc.tuple(end, end), { minLength: 1, maxLength: 5 });
/** Counted by month, by month with no second odd window, and sorted at once. */
const limits = fc.constantFrom(
  COUNTING_LIMITS,
  { counters: 8_000_000, oddWindows: 1 },
  { counters: 0, oddWindows: 0 }
);
/** A date typed wrongly, so that the calendar between first and last is not worth counting. */
const farAway = fc.constantFrom(
  [],
  [{ score: 3, date: 2_900_000.5, region: 1, plan: -1, revenue: 7 }]
);

describe("the tally cube", () => {
  it("answers every window of every segment as the rows do, however it counts", () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 80 }),
        farAway,
        windows,
        limits,
        (near, far, asked, limit) => {
          const rows = [...far, ...near];
          const cube = cubeOf(responses(rows), limit);
          for (const [from, to] of asked) {
            expect([...cube.total(from, to)]).toEqual(counted(rows, (r) => inside(r, from, to)));
            for (const code of [0, 1, 2]) {
              expect([...cube.segment(0, code, from, to)]).toEqual(
                counted(rows, (r) => r.region === code && inside(r, from, to))
              );
            }
            const blank = counted(rows, (r) => r.plan === -1 && inside(r, from, to));
            expect(cube.blank(1, from, to)).toBe(blank.reduce((sum, n) => sum + n, 0));
          }
        }
      ),
      { numRuns: 300, seed: 11 }
    );
  });

  it("rule 49: has the combinations of two columns that occur, by group, and no other", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), end, end, (rows, from, to) => {
        const { first, second, counts } = cubeOf(responses(rows)).pair(0, 1, from, to);
        const expected = [0, 1, 2].flatMap((region) =>
          [0, 1].flatMap((plan) => {
            const of = counted(
              rows,
              (r) => r.region === region && r.plan === plan && inside(r, from, to)
            );
            const sum = (answers: readonly number[]) =>
              answers.reduce((total, answer) => total + of[answer]!, 0);
            const groups = [sum([0, 1, 2, 3, 4, 5, 6]), sum([7, 8]), sum([9, 10])];
            return groups.some((n) => n > 0) ? [[region, plan, ...groups]] : [];
          })
        );
        const found = Array.from(first, (region, at) => [
          region,
          second[at],
          ...counts.subarray(3 * at, 3 * at + 3),
        ]);
        expect(found).toEqual(expected);
      }),
      { numRuns: 200, seed: 12 }
    );
  });

  it("rule 49: combinations too many for a table are the same", () => {
    // 3,000 values a column: nine million combinations, of which 60 occur.
    const code = (row: number, factor: number) => (row * factor) % 3_000;
    const values = Array.from({ length: 3_000 }, (_, at) => String(at));
    const of = (factor: number) => ({
      name: "",
      values,
      codes: Int32Array.from({ length: 120 }, (_, at) => code(at % 60, factor)),
    });
    const cube = cubeOf({
      ...responses([]),
      rowCount: 120,
      score: Int8Array.from({ length: 120 }, (_, at) => (at < 60 ? 9 : 6)),
      date: null,
      segments: [of(7), of(2_901)],
    });
    const { first, second, counts } = cube.pair(0, 1, null, null);
    const expected = Array.from({ length: 60 }, (_, at) => [code(at, 7), code(at, 2_901)]).sort(
      (a, b) => a[0]! - b[0]! || a[1]! - b[1]!
    );
    expect(Array.from(first, (value, at) => [value, second[at]])).toEqual(expected);
    expect(Array.from(counts)).toEqual(expected.flatMap(() => [1, 0, 1]));
  });

  it("rule 52: revenue is summed over the answers that tell it", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), end, end, (rows, from, to) => {
        const cube = cubeOf({
          ...responses(rows),
          revenue: Float64Array.from(rows, ({ revenue }) => revenue),
        });
        for (const region of [0, 1, 2]) {
          const told = rows.filter(
            (r) =>
              r.score >= 0 && r.region === region && !Number.isNaN(r.revenue) && inside(r, from, to)
          );
          const held = (by: typeof told) => by.reduce((sum, { revenue }) => sum + revenue, 0);
          expect(cube.revenue(0, region, from, to)).toEqual({
            sum: held(told),
            known: told.length,
            detractors: held(told.filter(({ score }) => score < 7)),
            passives: held(told.filter(({ score }) => score > 6 && score < 9)),
            promoters: held(told.filter(({ score }) => score > 8)),
          });
        }
        expect(cubeOf(responses(rows)).revenue(0, 0, from, to)).toBeNull();
      })
    );
  });

  it("rolls up: the days of a window add up to the window", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 80 }), (rows) => {
        const cube = cubeOf(responses(rows));
        const sum = Array<number>(11).fill(0);
        for (const day of cube.days) {
          cube.total(day, day).forEach((count, answer) => (sum[answer]! += count));
        }
        const first = cube.days[0];
        const last = cube.days[cube.days.length - 1];
        if (first === undefined || last === undefined) return;
        expect([...cube.total(first, last)]).toEqual(sum);
        expect([...cube.total(first, null)]).toEqual(sum);
      })
    );
  });

  it("lists the days with answers, in order", () => {
    const cube = cubeOf(
      responses([
        { score: 9, date: 45010.7, region: 0, plan: 0, revenue: NaN },
        { score: -1, date: 45001, region: 0, plan: 0, revenue: NaN },
        { score: 2, date: 45002, region: 1, plan: -1, revenue: NaN },
        { score: 3, date: 45010.1, region: -1, plan: 1, revenue: NaN },
        { score: 4, date: NaN, region: 0, plan: 0, revenue: NaN },
      ])
    );
    expect([...cube.days]).toEqual([45002, 45010]);
    expect(cube.columns.map(({ name }) => name)).toEqual(["Region", "Plan"]);
    expect(cube.total(null, null)[4]).toBe(1);
    expect(cube.total(45002, null)[4]).toBe(0);
  });

  it("without dates holds everything and nothing in a window", () => {
    const rows = [{ score: 9, date: 0, region: 0, plan: 0, revenue: NaN }];
    const cube = cubeOf(responses(rows, false));
    expect(cube.days.length).toBe(0);
    expect(cube.total(null, null)[9]).toBe(1);
    expect(cube.total(45000, null)[9]).toBe(0);
  });

  it("refuses a column or value that is not there", () => {
    const cube = cubeOf(responses([]));
    expect(() => cube.segment(2, 0, null, null)).toThrow(RangeError);
    expect(() => cube.segment(1, 2, null, null)).toThrow(RangeError);
  });
});
