import fc from "fast-check";
import { day } from "../../diagnosis/survey";
import { reference, withReference } from "../../score/reference";
import { call, column, problemOf } from "../caller";
import {
  answers,
  byHeader,
  callOver,
  firstOfQuarter,
  quarterly,
  quartersOf,
  type ReferenceQuarter,
} from "./series";

describe("=NPSTREND(scores, dates, [period])", () => {
  it("is one row a quarter, a gap included, and a last row for answers without a date", () => {
    const rows = [
      ...quarterly([[6, 10, 24], [10, 12, 18], null, [5, 6, 9]]),
      ...answers([1, 0, 1], null),
    ];
    const table = callOver("NPSTREND", rows);
    expect(table[0]).toEqual(["Period", "Start", "Answers", "NPS", "Low", "High", "Change", "p"]);
    // Score intervals and MOVER's p from a calculation of their own in scipy.
    const close = (value: number) => expect.closeTo(value, 6) as number;
    expect(table.slice(1)).toEqual([
      ["Q1 2024", firstOfQuarter(0), 40, 45, close(19.18372119), close(64.46917716), "", ""],
      [
        "Q2 2024",
        firstOfQuarter(1),
        40,
        20,
        close(-5.98175101),
        close(43.17282062),
        -25,
        close(0.15710374),
      ],
      ["Q3 2024", firstOfQuarter(2), 0, "", "", "", "", ""],
      ["Q4 2024", firstOfQuarter(3), 20, 20, close(-16.57693899), close(51.26779218), "", ""],
      ["No date", "", 2, 0, expect.any(Number), expect.any(Number), "", ""],
    ]);
  });

  withReference("has the scores and the steps of the R reference", () => {
    const { trend, quarter_steps } = reference<{
      trend: { data: ReferenceQuarter[] };
      quarter_steps: { raw: number }[];
    }>("trend_segments_r_reference.json");
    const table = byHeader(callOver("NPSTREND", quartersOf(trend.data), "quarter"));
    expect(table).toHaveLength(trend.data.length);
    table.forEach((line, index) => {
      expect(line.NPS).toBeCloseTo(trend.data[index]?.nps ?? NaN, 6);
      expect(line.Change === "" ? "" : Number(line.Change).toFixed(6)).toBe(
        quarter_steps[index - 1]?.raw.toFixed(6) ?? ""
      );
    });
  });

  const label = (...cells: [day: unknown, period: string | null]) => {
    const table = call("NPSTREND", [[[9]], [[cells[0]]], cells[1]]) as unknown[][];
    return table[1]?.slice(0, 2);
  };

  it.each<[string, unknown, string | null, string, number]>([
    ["a quarter, if left out", day(2026, 9, 30), null, "Q3 2026", day(2026, 7, 1)],
    ["a quarter's first day", day(2026, 10, 1), "Quarterly", "Q4 2026", day(2026, 10, 1)],
    ["the last day of a year", day(2025, 12, 31), "y", "2025", day(2025, 1, 1)],
    ["the first day of a year", day(2026, 1, 1), "annual", "2026", day(2026, 1, 1)],
    ["a leap day by month", day(2024, 2, 29), "month", "Feb 2024", day(2024, 2, 1)],
    ["a leap day by day", day(2024, 2, 29), "day", "29 Feb 2024", day(2024, 2, 29)],
    ["Sunday, which ends a week", day(2026, 1, 4), "week", "29 Dec 2025", day(2025, 12, 29)],
    ["Monday, which begins one", day(2026, 1, 5), "W", "5 Jan 2026", day(2026, 1, 5)],
    ["one minute before midnight", day(2026, 3, 31) + 0.9999, "q", "Q1 2026", day(2026, 1, 1)],
    ["the first day Excel knows", 1, "month", "Jan 1900", 1],
    ["the day after a leap day that never was", 61, "month", "Mar 1900", 61],
    ["the last day Excel knows", 2_958_465.5, "quarter", "Q4 9999", 2_958_374],
    ["an ISO text", "2026-02-28", "month", "Feb 2026", day(2026, 2, 1)],
    ["an ISO text with a time", "2026-02-28T23:59:59Z", "day", "28 Feb 2026", day(2026, 2, 28)],
    ["a date with a card", { type: "Double", basicValue: 46_082 }, "d", "1 Mar 2026", 46_082],
  ])("puts %s where it belongs", (_, date, period, name, start) => {
    expect(label(date, period)).toEqual([name, start]);
  });

  it.each([
    ["quarter", ["Q4 2025", "Q1 2026"]],
    ["year", ["2025", "2026"]],
    ["month", ["Dec 2025", "Jan 2026"]],
    ["week", ["29 Dec 2025"]],
    ["day", ["31 Dec 2025", "1 Jan 2026"]],
  ])("parts New Year's Eve from New Year's Day by %s", (period, labels) => {
    const rows = [...answers([1, 0, 0], day(2025, 12, 31)), ...answers([0, 0, 1], day(2026, 1, 1))];
    expect(byHeader(callOver("NPSTREND", rows, period)).map((line) => line.Period)).toEqual(labels);
  });

  it("keeps every month of a leap year, its days added up", () => {
    const rows = [...answers([1, 0, 0], day(2024, 1, 31)), ...answers([0, 0, 1], day(2024, 12, 1))];
    const starts = byHeader(callOver("NPSTREND", rows, "month")).map((line) => Number(line.Start));
    const lengths = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
    expect(lengths).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30]);
  });

  it("leaves out what is no answer, dated or not", () => {
    const scores = column(10, "", "n/a", 11, 3);
    const dates = column(46_023, 46_024, 46_025, 46_400, 46_026);
    expect(byHeader(call("NPSTREND", [scores, dates]) as unknown[][])).toEqual([
      expect.objectContaining({ Period: "Q1 2026", Answers: 2, NPS: 0 }),
    ]);
  });

  it("does not depend on the order or the shape of the cells", () => {
    const row = fc.record({
      score: fc.integer({ min: 0, max: 10 }),
      day: fc.integer({ min: 45_000, max: 45_800 }),
    });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 40 }),
        fc.infiniteStream(fc.nat()),
        (rows, keys) => {
          const shuffled = rows
            .map((each) => ({ each, key: keys.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ each }) => each);
          const expected = callOver("NPSTREND", rows, "month");
          expect(callOver("NPSTREND", shuffled, "month")).toEqual(expected);
          const across = call("NPSTREND", [
            [rows.map(({ score }) => score)],
            [rows.map(({ day: on }) => on)],
            "month",
          ]);
          expect(across).toEqual(expected);
          const counted = expected.slice(1).reduce((sum, line) => sum + Number(line[2]), 0);
          expect(counted).toBe(rows.length);
        }
      ),
      { numRuns: 30, seed: 4 }
    );
  });

  it.each<[string, unknown[], string, RegExp]>([
    [
      "dates that are texts",
      [column(9, 3, 5), column("31.12.2025", "1.1.2026", "2.1.2026")],
      "#VALUE!",
      /3 of 3 .*DATEVALUE/,
    ],
    ["an impossible day", [column(9), column("2026-02-30")], "#VALUE!", /no date/],
    [
      "more than half without a date",
      [column(9, 3, 5), column(46_000, "", null)],
      "#VALUE!",
      /2 of 3/,
    ],
    ["other sizes", [column(9, 3), column(46_000)], "#VALUE!", /scores 2, dates 1/],
    [
      "a period nobody knows",
      [column(9), column(46_000), "fortnight"],
      "#VALUE!",
      /quarter, month, week, year, day/,
    ],
    ["no answer", [column(""), column(46_000)], "#N/A", /whole number/],
    [
      "a wrong date far away, by day",
      [column(9, 9), column(46_000, 2_900_000), "day"],
      "#VALUE!",
      /9 Dec 2025 to 5 Dec 9839/,
    ],
    [
      "an error among the dates",
      [column(9, 3), column(46_000, { code: "#DIV/0!" })],
      "#DIV/0!",
      /^$/,
    ],
  ])("of %s says so", async (_, args, code, message) => {
    const problem = await problemOf(() => call("NPSTREND", args));
    expect(problem.code).toBe(code);
    expect(problem.message).toMatch(message);
  });

  it("takes half without a date, and zeros among the dates for blanks without asking the sheet", () => {
    const asked: never[] = [];
    const table = call(
      "NPSTREND",
      [column(9, 3), column(46_000, 0)],
      ["Data!A1:A2", "Data!B1:B2"],
      { asked }
    );
    expect(byHeader(table as unknown[][])).toEqual([
      expect.objectContaining({ Answers: 1, NPS: 100 }),
      expect.objectContaining({ Period: "No date", Answers: 1, NPS: -100 }),
    ]);
    expect(asked).toEqual([]);
  });
});

describe("=NPSSLOPE(scores, dates, [period])", () => {
  withReference("agrees with the fixed-weight regression in R", () => {
    const { trend } = reference<{
      trend: {
        data: ReferenceQuarter[];
        fixed_weight_slope: { slope_per_quarter: number; se: number; z: number; p: number };
      };
    }>("trend_segments_r_reference.json");
    const { slope_per_quarter, se, z, p } = trend.fixed_weight_slope;
    const [header, values] = callOver("NPSSLOPE", quartersOf(trend.data)) as [string[], number[]];
    expect(header).toEqual(["Slope", "SE", "Low", "High", "z", "p", "Periods"]);
    const expected = [
      slope_per_quarter,
      se,
      slope_per_quarter - 1.959964 * se,
      slope_per_quarter + 1.959964 * se,
      z,
      p,
      8,
    ];
    expected.forEach((figure, index) => {
      expect((values[index] ?? NaN) / figure).toBeCloseTo(1, 4);
    });
  });

  // Weighted regression worked out in numpy: weights 1/SE² with the pseudo-answers ¾, 1½, ¾.
  it.each<[string, ([number, number, number] | null)[], number[]]>([
    [
      "a quarter without answers, which keeps its place",
      [[6, 10, 24], [10, 12, 18], null, [5, 6, 9]],
      [-8.492407723, 6.743471294, -21.70936859, 4.724553143, -1.259352543, 0.207903023, 3],
    ],
    [
      "quarters that scatter more than chance, which widens the interval",
      [
        [20, 60, 120],
        [60, 60, 80],
        [20, 60, 120],
        [60, 60, 80],
      ],
      [-7.731309065, 11.168688883, -29.62153703, 14.158918901, -0.692230677, 0.488792477, 4],
    ],
  ])("of %s", (_, counts, expected) => {
    const [, values] = callOver("NPSSLOPE", quarterly(counts)) as [string[], number[]];
    expected.forEach((figure, index) => expect(values[index]).toBeCloseTo(figure, 6));
  });

  it("of two periods is their difference, of one #N/A", async () => {
    const [, values] = callOver(
      "NPSSLOPE",
      quarterly([
        [25, 30, 45],
        [35, 30, 35],
      ])
    ) as [string[], number[]];
    expect(values[0]).toBeCloseTo(-20, 9);
    expect(values[6]).toBe(2);
    const problem = await problemOf(() => callOver("NPSSLOPE", quarterly([[25, 30, 45]])));
    expect(problem).toMatchObject({
      code: "#N/A",
      message: expect.stringMatching(/two/) as string,
    });
    // The same answers by month, all on one day.
    await problemOf(() => callOver("NPSSLOPE", quarterly([[25, 30, 45]]), "month"));
  });

  it("is negative where the scale is turned round, and per month a third of a steady quarterly one", () => {
    const falling = callOver(
      "NPSSLOPE",
      quarterly([
        [10, 0, 90],
        [30, 0, 70],
        [50, 0, 50],
      ])
    )[1] as number[];
    const rising = callOver(
      "NPSSLOPE",
      quarterly([
        [90, 0, 10],
        [70, 0, 30],
        [50, 0, 50],
      ])
    )[1] as number[];
    expect(rising[0]).toBeCloseTo(-(falling[0] ?? NaN), 9);
    expect(rising[5]).toBeCloseTo(falling[5] ?? NaN, 12);
    const monthly = callOver(
      "NPSSLOPE",
      quarterly([
        [10, 0, 90],
        [30, 0, 70],
        [50, 0, 50],
      ]),
      "month"
    )[1] as number[];
    expect(monthly[0]).toBeCloseTo((falling[0] ?? NaN) / 3, 9);
  });
});
