import fc from "fast-check";
import { day } from "../../diagnosis/survey";
import { problemOf } from "../caller";
import { answers, byHeader, callOver } from "./series";

/** Answers on the last day of months from January 2025 on. */
const monthly = (counts: readonly (readonly [number, number, number] | null)[]) =>
  counts.flatMap((each, index) => (each ? answers(each, day(2025, index + 2, 1) - 1) : []));

describe("=NPSROLLING(scores, dates, [months])", () => {
  it("has one row a month from the first full window on", () => {
    const rows = monthly([[6, 10, 24], null, [5, 6, 9], [10, 12, 18]]);
    const table = callOver("NPSROLLING", rows, 3);
    expect(table[0]).toEqual(["Month", "End", "Answers", "NPS", "Low", "High"]);
    // Score intervals worked out in scipy: of 11/16/33 and 15/18/27.
    const close = (value: number) => expect.closeTo(value, 6) as number;
    expect(table.slice(1)).toEqual([
      [
        "Mar 2025",
        day(2025, 3, 31),
        60,
        close(36.66666667),
        close(15.55843207),
        close(54.25169282),
      ],
      ["Apr 2025", day(2025, 4, 30), 60, 20, close(-1.18408218), close(39.27615648)],
    ]);
  });

  it("is twelve months if left out, over a leap year", () => {
    const rows = [
      ...answers([0, 0, 1], day(2023, 3, 31)),
      ...answers([1, 0, 0], day(2024, 2, 29)),
      ...answers([0, 1, 0], day(2024, 3, 1)),
    ];
    expect(
      byHeader(callOver("NPSROLLING", rows)).map(({ Month, End, Answers, NPS }) => [
        Month,
        End,
        Answers,
        NPS,
      ])
    ).toEqual([
      ["Feb 2024", day(2024, 2, 29), 2, 0],
      ["Mar 2024", day(2024, 3, 31), 2, -50],
    ]);
  });

  it("keeps a window without answers, with nothing but its 0", () => {
    const rows = monthly([[0, 0, 1], null, null, [0, 0, 1]]);
    expect(callOver("NPSROLLING", rows, 2).slice(1)[1]).toEqual([
      "Mar 2025",
      day(2025, 3, 31),
      0,
      "",
      "",
      "",
    ]);
  });

  it("with one month is NPSTREND by month", () => {
    const row = fc.record({
      score: fc.integer({ min: 0, max: 10 }),
      day: fc.integer({ min: 45_000, max: 45_400 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
        const scored = (name: string, ...rest: unknown[]) =>
          callOver(name, rows, ...rest)
            .slice(1)
            .map((line) => [line[0], ...line.slice(2, 6)]);
        expect(scored("NPSROLLING", 1)).toEqual(scored("NPSTREND", "month"));
      }),
      { numRuns: 30, seed: 8 }
    );
  });

  it.each<[string, unknown, string, RegExp]>([
    ["a window longer than the data", 6, "#N/A", /4 calendar months.*has 6/],
    ["a year that is not there", null, "#N/A", /4 calendar months.*has 12/],
    ["no window", 0, "#VALUE!", /from 1 to 60/],
    ["half a month", 1.5, "#VALUE!", /from 1 to 60/],
    ["too long a window", 61, "#VALUE!", /from 1 to 60/],
    ["a text", "year", "#VALUE!", /from 1 to 60/],
  ])("of %s says so", async (_, months, code, message) => {
    const rows = monthly([[0, 0, 1], null, null, [0, 0, 1]]);
    const problem = await problemOf(() => callOver("NPSROLLING", rows, months));
    expect(problem.code).toBe(code);
    expect(problem.message).toMatch(message);
  });
});
