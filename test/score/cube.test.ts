import fc from "fast-check";
import { cubeOf } from "../../src/score/cube";
import type { Responses } from "../../src/score/responses";

interface Row {
  readonly score: number;
  readonly date: number;
  readonly region: number;
  readonly plan: number;
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
  date: fc.oneof(fc.constant(NaN), fc.double({ min: 45000, max: 45012, noNaN: true })),
  region: fc.integer({ min: -1, max: 2 }),
  plan: fc.integer({ min: -1, max: 1 }),
});
const end = fc.oneof(fc.constant(null), fc.integer({ min: 44998, max: 45014 }));

describe("the tally cube", () => {
  it("answers every window of every segment as the rows do", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 80 }), end, end, (rows, from, to) => {
        const cube = cubeOf(responses(rows));
        expect([...cube.total(from, to)]).toEqual(counted(rows, (r) => inside(r, from, to)));
        for (const code of [0, 1, 2]) {
          expect([...cube.segment(0, code, from, to)]).toEqual(
            counted(rows, (r) => r.region === code && inside(r, from, to))
          );
        }
        const blank = counted(rows, (r) => r.plan === -1 && inside(r, from, to));
        expect(cube.blank(1, from, to)).toBe(blank.reduce((sum, n) => sum + n, 0));
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
        { score: 9, date: 45010.7, region: 0, plan: 0 },
        { score: -1, date: 45001, region: 0, plan: 0 },
        { score: 2, date: 45002, region: 1, plan: -1 },
        { score: 3, date: 45010.1, region: -1, plan: 1 },
        { score: 4, date: NaN, region: 0, plan: 0 },
      ])
    );
    expect([...cube.days]).toEqual([45002, 45010]);
    expect(cube.columns.map(({ name }) => name)).toEqual(["Region", "Plan"]);
    expect(cube.total(null, null)[4]).toBe(1);
    expect(cube.total(45002, null)[4]).toBe(0);
  });

  it("without dates holds everything and nothing in a window", () => {
    const rows = [{ score: 9, date: 0, region: 0, plan: 0 }];
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
