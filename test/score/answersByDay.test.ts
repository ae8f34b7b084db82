import fc from "fast-check";
import { answersByDay } from "../../src/score/answersByDay";
import { cubeOf } from "../../src/score/cube";

const row = fc.record({
  score: fc.integer({ min: -1, max: 10 }),
  day: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 60 }), fc.constant(9_000)),
});
const end = fc.option(fc.integer({ min: -5, max: 70 }));

describe("answers by day", () => {
  it("have the counts of the rows in every window, and the undated apart", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), end, end, (rows, from, to) => {
        const scores = Int8Array.from(rows, ({ score }) => score);
        const { dated, undated } = answersByDay(
          scores,
          Int32Array.from(rows, ({ day }) => day)
        );
        const answered = rows.filter(({ score }) => score >= 0);
        const inside = answered.filter(
          ({ day }) => day > 0 && (from === null || day >= from) && (to === null || day <= to)
        );
        const counts = Array.from({ length: 11 }, (_, answer) =>
          inside.reduce((sum, { score }) => sum + Number(score === answer), 0)
        );
        expect(Array.from(dated.total(from, to))).toEqual(counts);
        expect(undated.n).toBe(answered.filter(({ day }) => day === 0).length);
        const days = new Set(answered.map(({ day }) => day).filter((day) => day > 0));
        expect(Array.from(dated.days)).toEqual([...days].sort((a, b) => a - b));
      }),
      { numRuns: 200, seed: 6 }
    );
  });

  it("agree with the cube of the same survey", () => {
    const scores = Int8Array.from({ length: 300 }, (_, at) => (at * 7) % 11);
    const days = Int32Array.from({ length: 300 }, (_, at) => 45_000 + ((at * 13) % 90));
    const cube = cubeOf({
      rowCount: 300,
      score: scores,
      date: Float64Array.from(days),
      segments: [],
      customer: null,
      comment: null,
    });
    const { dated } = answersByDay(scores, days);
    expect(dated.days).toEqual(cube.days);
    for (const [from, to] of [
      [null, null],
      [45_010, 45_040],
      [null, 45_020],
      [45_080, null],
      [45_050, 45_040],
    ] as const) {
      expect(dated.total(from, to)).toEqual(cube.total(from, to));
    }
  });
});
