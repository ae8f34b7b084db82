import fc from "fast-check";
import { answersSince } from "../../src/diagnosis/answersSince";
import { group, reading, type Row } from "./survey";

const FROM = 46_128;
const TO = 46_187;
const SPLIT = ["Region"];

function since(rows: readonly Row[]) {
  return answersSince(reading(rows, SPLIT).responses, { from: FROM, to: TO });
}
const counts = ([detractors, passives, promoters]: readonly [number, number, number]) => ({
  detractors,
  passives,
  promoters,
  n: detractors + passives + promoters,
});

test("answers from the first day to the end of the last, by group; others, undated and unusable rows not", () => {
  const found = since([
    ...group([9, 9, 9], FROM - 1, ["East"]),
    ...group([3, 2, 1], FROM, ["East"]),
    ...group([1, 2, 4], TO + 0.99, ["West"]),
    ...group([9, 9, 9], TO + 1, ["East"]),
    ...group([9, 9, 9], null, ["East"]),
    ...group([0, 0, 5], FROM + 3, [null]),
    { score: -1, day: FROM, segments: ["East"] },
  ]);
  expect(found).toEqual({
    from: FROM,
    to: TO,
    total: counts([4, 4, 10]),
    groups: [
      { column: "Region", value: "East", groups: counts([3, 2, 1]) },
      { column: "Region", value: "West", groups: counts([1, 2, 4]) },
    ],
  });
});

describe("a group in which somebody could be recognised is not told", () => {
  test.each([
    ["four answers, and the next smallest that would give it away", [20, 4, 30], [30]],
    ["four answers among enough others without a group", [20, 4, 30, null, 6], [20, 30]],
    ["five answers are told", [20, 5, 30], [20, 5, 30]],
    ["nobody is no group", [20, 0, 30], [20, 30]],
  ])("%s", (_, sizes, told) => {
    const blankFrom = sizes.indexOf(null);
    const rows = sizes.flatMap((n, at) =>
      n === null
        ? []
        : group([0, 0, n], FROM, [blankFrom >= 0 && at > blankFrom ? null : `Group ${at}`])
    );
    expect(since(rows).groups.map(({ groups }) => groups.n)).toEqual(told);
  });
});

test("whoever is told is counted as one by one, whatever the days and groups", () => {
  const answer = fc.record({
    score: fc.integer({ min: -1, max: 10 }),
    day: fc.option(fc.integer({ min: FROM - 3, max: TO + 3 })),
    segments: fc.tuple(fc.option(fc.constantFrom("a", "b", "c"))),
  });
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 120 }), (rows) => {
      const inside = rows.filter(
        ({ score, day }) => score >= 0 && day !== null && day >= FROM && day <= TO
      );
      const found = since(rows);
      expect(found.total.n).toBe(inside.length);
      for (const { value, groups } of found.groups) {
        const scores = inside
          .filter(({ segments }) => segments[0] === value)
          .map((row) => row.score);
        expect(groups).toEqual(
          counts([
            scores.filter((score) => score <= 6).length,
            scores.filter((score) => score === 7 || score === 8).length,
            scores.filter((score) => score >= 9).length,
          ])
        );
        expect(groups.n).toBeGreaterThanOrEqual(5);
      }
    })
  );
});
