import { reference, withReference } from "../../score/reference";
import { call, problemOf } from "../caller";
import {
  byHeader,
  callOver,
  firstOfQuarter,
  quarterly,
  quartersOf,
  ranges,
  type ReferenceQuarter,
} from "./series";

type Counts = [number, number, number];

const zipped = (d: number[], p: number[], r: number[]): Counts[] =>
  d.map((each, index) => [each, p[index] as number, r[index] as number]);

describe("=NPSCHANGE(scores, dates, [period])", () => {
  withReference("finds the change of the R reference", () => {
    const { trend, changepoint } = reference<{
      trend: { data: ReferenceQuarter[] };
      changepoint: {
        best_after_quarter: number;
        G2: number;
        max_stat_parametric_bootstrap_p: number;
      };
    }>("trend_segments_r_reference.json");
    const table = callOver("NPSCHANGE", quartersOf(trend.data));
    expect(table[0]).toEqual(["Since", "Start", "NPS before", "NPS after", "Change", "G²", "p"]);
    expect(table).toHaveLength(2);
    const [since, start, before, after, change, gSquared, p] = table[1] as number[];
    expect(since).toBe("Q2 2025");
    expect(start).toBe(firstOfQuarter(changepoint.best_after_quarter));
    const score = (from: number, to: number) => {
      const part = trend.data.slice(from, to);
      const sum = (key: "d" | "p" | "r") => part.reduce((all, each) => all + each[key], 0);
      return (100 * (sum("r") - sum("d"))) / (sum("d") + sum("p") + sum("r"));
    };
    expect(before).toBeCloseTo(score(0, 5), 9);
    expect(after).toBeCloseTo(score(5, 8), 9);
    expect(change).toBeCloseTo(score(5, 8) - score(0, 5), 9);
    expect((gSquared ?? NaN) / changepoint.G2).toBeCloseTo(1, 4);
    expect(Math.abs((p ?? NaN) - changepoint.max_stat_parametric_bootstrap_p)).toBeLessThan(0.02);
  });

  // G² and the p of its maximum from 40,000 series of multinomial draws in numpy.
  it.each<[string, Counts[], string, number, number]>([
    [
      "six quarters without a change",
      zipped([10, 12, 9, 14, 16, 13], [20, 18, 22, 15, 19, 17], [30, 30, 29, 31, 25, 30]),
      "Q4 2024",
      2.736528,
      0.656,
    ],
    [
      "five quarters of few answers",
      zipped([1, 0, 2, 3, 4], [2, 3, 1, 2, 1], [3, 4, 2, 1, 1]),
      "Q3 2024",
      7.766339,
      0.107,
    ],
    [
      "quarters of very different size",
      zipped([5, 40, 3, 60], [10, 50, 9, 45], [25, 110, 30, 95]),
      "Q4 2024",
      11.489134,
      0.01,
    ],
    [
      "a step in the middle",
      zipped(
        [8, 9, 7, 8, 16, 15, 14, 15],
        Array<number>(8).fill(10),
        [22, 21, 23, 22, 14, 15, 16, 15]
      ),
      "Q1 2025",
      13.987788,
      0.0054,
    ],
    [
      // Just at the 95% critical value of the maximum, 9.29 for quarters like these (χ² alone would say 0.0095).
      "quarters at the edge of significance",
      zipped(
        [40, 41, 39, 42, 40, 52, 51, 53],
        [60, 62, 60, 61, 60, 62, 64, 60],
        [100, 99, 101, 98, 100, 86, 85, 87]
      ),
      "Q2 2025",
      9.30821,
      0.0511,
    ],
  ])("of %s", (_, counts, since, gSquared, p) => {
    const table = byHeader(callOver("NPSCHANGE", quarterly(counts)));
    expect(table).toHaveLength(1);
    expect(table[0]?.Since).toBe(since);
    expect(table[0]?.["G²"]).toBeCloseTo(gSquared, 5);
    expect(Math.abs(Number(table[0]?.p) - p)).toBeLessThan(0.02);
  });

  it("finds several changes, by date, each between the stretches beside it", () => {
    const [high, low] = [
      [20, 60, 120],
      [70, 60, 70],
    ] as [Counts, Counts];
    const counts = [high, high, high, low, low, low, high, high, high];
    const table = byHeader(callOver("NPSCHANGE", quarterly(counts)));
    expect(
      table.map((line) => [line.Since, line["NPS before"], line["NPS after"], line.Change])
    ).toEqual([
      ["Q4 2024", 50, 0, -50],
      ["Q3 2025", 0, 50, 50],
    ]);
    for (const line of table) expect(line.p).toBeLessThan(0.001);
  });

  it("passes over periods without answers: the change is dated by the next one with answers", () => {
    const counts = [
      [10, 30, 60],
      [10, 30, 60],
      null,
      null,
      [60, 30, 10],
      [60, 30, 10],
    ] as (Counts | null)[];
    expect(byHeader(callOver("NPSCHANGE", quarterly(counts)))).toEqual([
      expect.objectContaining({ Since: "Q1 2025", Start: firstOfQuarter(4), Change: -100 }),
    ]);
  });

  it("of answers that are all alike shows a first candidate with p = 1", () => {
    const [line] = byHeader(callOver("NPSCHANGE", quarterly(Array<Counts>(4).fill([0, 0, 9]))));
    expect(line).toMatchObject({ "NPS before": 100, "NPS after": 100, Change: 0, "G²": 0, p: 1 });
  });

  it("looks for changes of the shares, not of the score alone", () => {
    const counts: Counts[] = [
      [5, 90, 5],
      [5, 90, 5],
      [45, 10, 45],
      [45, 10, 45],
    ];
    const [line] = byHeader(callOver("NPSCHANGE", quarterly(counts)));
    expect(line).toMatchObject({ Since: "Q3 2024", Change: 0 });
    expect(line?.p).toBeLessThan(1e-6);
  });

  it("says the same twice, and whatever the order of the rows", () => {
    const rows = quarterly(zipped([10, 12, 9, 14], [20, 18, 22, 15], [30, 30, 29, 31]));
    const [scores, dates] = ranges(rows);
    const first = call("NPSCHANGE", [scores, dates]);
    expect(call("NPSCHANGE", [scores, dates])).toEqual(first);
    expect(call("NPSCHANGE", [[...scores].reverse(), [...dates].reverse()])).toEqual(first);
  });

  it.each([1, 2, 3])("needs four periods with answers: %i are #N/A", async (count) => {
    const counts = [[3, 3, 3], [3, 3, 3], null, [3, 3, 3]].slice(count === 3 ? 0 : 1, count + 1);
    const rows = quarterly(counts as (Counts | null)[]);
    const problem = await problemOf(() => callOver("NPSCHANGE", rows));
    expect(problem.code).toBe("#N/A");
    expect(problem.message).toMatch(/from 4 on/);
  });

  it("refuses more periods than it can simulate in a moment", async () => {
    const rows = Array.from({ length: 401 }, (_, index) => ({
      score: index % 11,
      day: 45_000 + index,
    }));
    const problem = await problemOf(() => callOver("NPSCHANGE", rows, "day"));
    expect(problem).toMatchObject({
      code: "#VALUE!",
      message: expect.stringMatching(/401 periods.*longer period/) as string,
    });
  });
});
