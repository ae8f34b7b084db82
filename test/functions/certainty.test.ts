import fc from "fast-check";
import { call, column, problemOf, type Shown } from "./caller";

/** Answers by group, as cells. */
const cells = (d: number, p: number, r: number) =>
  column(...Array<number>(d).fill(3), ...Array<number>(p).fill(7), ...Array<number>(r).fill(10));
const numbers = (result: unknown) => (result as number[][]).flat();
/** The one row under the header of a comparison. */
const figures = (result: unknown) => (result as unknown[][])[1] as number[];
const near = (values: readonly number[], expected: readonly number[], digits = 3) => {
  expect(values).toHaveLength(expected.length);
  values.forEach((value, index) => expect(value).toBeCloseTo(expected[index] as number, digits));
};

describe("=NPSCI and =NPSMOE with a population", () => {
  // Python: score interval with z·√(1 − n/N).
  it.each([
    [null, 3.6478, 35.1904],
    [400, 5.8707, 33.2531],
    ["400", 5.8707, 33.2531],
    [100, 20, 20],
  ])("of 25/30/45 among %p customers", (population, low, high) => {
    near(numbers(call("NPSCI", [cells(25, 30, 45), null, null, population])), [low, high], 2);
    const [margin] = numbers(call("NPSMOE", [cells(25, 30, 45), null, null, population]));
    expect(margin).toBeCloseTo((high - low) / 2, 2);
  });

  it.each([99, 0, -5, "many", true])("refuses %p customers in all", async (population) => {
    for (const name of ["NPSCI", "NPSMOE"]) {
      const problem = await problemOf(() =>
        call(name, [cells(25, 30, 45), null, null, population])
      );
      expect(problem.code).toBe("#VALUE!");
      expect(problem.message).toMatch(/customers/);
    }
  });

  it("takes counts for answers", () => {
    const counted = [
      ["Detractors", 25],
      ["Passives", 30],
      ["Promoters", 45],
    ];
    expect(call("NPSMOE", [counted])).toEqual(call("NPSMOE", [cells(25, 30, 45)]));
  });
});

describe("=NPSSAMPLE(margin, [confidence], [shares], [population])", () => {
  const noted = [
    ["Group", "Share", "Count"],
    ["Detractors", 0.25, 25],
    ["Passives", 0.3, 30],
    ["Promoters", 0.45, 45],
  ];
  // z²V/m² − 3 by hand; V = 0.66 for 25/30/45.
  it.each([
    [[10], 382],
    [[10, 95], 382],
    [["10", "95%"], 382],
    [[5, null, [[25, 30, 45]]], 1012],
    [[5, null, column(0.25, 0.3, 0.45)], 1012],
    [[5, null, [["25%", "30 %", "45%"]]], 1012],
    [[5, null, noted], 1012],
    [[5, null, [[0.33, 0.33, 0.33]]], 1022],
    [[10, 0.95, column(25, 30, 45), 400], 154],
    [[10, null, [["", 30, null]]], 1],
  ])("of %j is %d", (args, n) => {
    expect(call("NPSSAMPLE", args)).toEqual([[n]]);
  });

  it.each([
    [[0], /margin/],
    [[-5], /margin/],
    [[101], /margin/],
    [[null], /margin/],
    [["wide"], /margin/],
    [[5, 2, null, -1], /population/],
    [[5, null, [[25, 30]]], /three cells/],
    [[5, null, [[0, 0, 0]]], /three cells/],
    [[5, null, [[25, -1, 45]]], /three cells/],
    [[5, null, cells(2, 3, 5)], /three cells/],
    [[5, null, [["a", "b", "c"]]], /three cells/],
    [[5, null, [[0.2, 0.3, 0.4]]], /add up to 0.9\b/],
  ])("refuses %j", async (args, sentence) => {
    const problem = await problemOf(() => call("NPSSAMPLE", args));
    expect(problem.code).toBe("#VALUE!");
    expect(problem.message).toMatch(sentence);
  });
});

describe("=NPSPOWER(difference, [power], [confidence], [shares])", () => {
  // (z + z)²·2V/δ² − 3 by hand.
  it.each([
    [[10], 1567],
    [[-10, 80, 95], 1567],
    [[15, 0.9], 931],
    [[-20, 0.8, 0.9, [[25, 30, 45]]], 202],
  ])("of %j is %d", (args, n) => {
    expect(call("NPSPOWER", args)).toEqual([[n]]);
  });

  it.each([
    [[0], /from 0.01 to 200/],
    [[201], /200/],
    [[null], /difference/],
    [[10, 0], /Power/],
    [[10, 1], /Power/],
    [[10, "strong"], /Power/],
    [[10, null, 1], /Confidence/],
  ])("refuses %j", async (args, sentence) => {
    const problem = await problemOf(() => call("NPSPOWER", args));
    expect(problem.code).toBe("#VALUE!");
    expect(problem.message).toMatch(sentence);
  });
});

describe("=NPSTEST(a, b, [confidence], [method])", () => {
  const [a, b] = [cells(9, 12, 39), cells(28, 16, 36)];
  const HEADER = ["Difference", "Low", "High", "p"];

  // MOVER from another program; Wald and adjusted Wald from R's packages.
  it.each([
    [null, null, 11.7574, 65.3201, 0.00592],
    [0.9, "MOVER", 16.4165, 61.5023, 0.00592],
    [null, "adjusted", 11.4896, 64.4714, 0.00495],
    ["95%", "Wald", 12.9542, 67.0458, 0.00375],
  ])("at %p by %p", (confidence, method, low, high, p) => {
    const result = call("NPSTEST", [a, b, confidence, method]) as unknown[][];
    expect(result[0]).toEqual(HEADER);
    near(figures(result).slice(0, 3), [40, low, high]);
    expect(figures(result)[3]).toBeCloseTo(p, 5);
  });

  it.each([
    ["one answer each", cells(0, 0, 1), cells(1, 0, 0), [200, -24.4217, 200, 0.1202]],
    [
      "nothing but promoters on both sides",
      cells(0, 0, 5),
      cells(0, 0, 9),
      [0, -86.8965, 59.829, 1],
    ],
    [
      "nothing but passives on both sides",
      cells(0, 5, 0),
      cells(0, 8, 0),
      [0, -54.2232, 54.2232, 1],
    ],
  ])("of %s", (_, first, second, expected) => {
    near(figures(call("NPSTEST", [first, second])), expected);
  });

  it("of no answers on either side is #N/A", async () => {
    for (const args of [
      [a, column("", null)],
      [column("x"), b],
    ]) {
      expect((await problemOf(() => call("NPSTEST", args))).code).toBe("#N/A");
    }
  });

  it("turns with the order of the two, the scale turned round as well, and not with the order of the answers", () => {
    const turned: Readonly<Record<number, number>> = { 3: 10, 7: 7, 10: 3 };
    const sample = fc.array(fc.constantFrom(3, 7, 10), { minLength: 1, maxLength: 40 });
    const test = (x: readonly number[], y: readonly number[]) =>
      figures(call("NPSTEST", [column(...x), column(...y)])) as [number, number, number, number];
    fc.assert(
      fc.property(sample, sample, (x, y) => {
        const [difference, low, high, p] = test(x, y);
        for (const back of [
          test(y, x),
          test(
            x.map((answer) => turned[answer] as number),
            y.map((answer) => turned[answer] as number)
          ),
        ]) {
          near(back, [-difference, -high, -low, p], 6);
        }
        near(test([...x].reverse(), [...y].sort()), [difference, low, high, p], 9);
        expect(low).toBeGreaterThanOrEqual(-200);
        expect(high).toBeLessThanOrEqual(200);
      }),
      { numRuns: 40 }
    );
  });
});

describe("=NPSVERSUS(scores, benchmark, [confidence])", () => {
  // Score interval and score test from another program.
  it.each([
    [cells(25, 30, 45), 35, [-15, -31.3522, 0.1904, 0.05312]],
    [cells(9, 12, 39), 0, [50, 28.8679, 66.0976, 0.0000149]],
    [cells(0, 0, 10), "100", [0, -55.5066, 0, 1]],
    [cells(10, 0, 0), -100, [0, 0, 55.5066, 1]],
  ])("case %#", (answers, benchmark, expected) => {
    const result = call("NPSVERSUS", [answers, benchmark]);
    near(figures(result), expected);
    expect((result as unknown[][])[0]).toEqual(["Difference", "Low", "High", "p"]);
  });

  it("has p below 1 − confidence exactly where the interval leaves 0 out", () => {
    const p = figures(call("NPSVERSUS", [cells(25, 30, 45), 35]))[3] as number;
    for (const [confidence, outside] of [
      [1 - p - 0.001, true],
      [1 - p + 0.001, false],
    ] as const) {
      const [, low = NaN, high = NaN] = figures(
        call("NPSVERSUS", [cells(25, 30, 45), 35, confidence])
      );
      expect(low > 0 || high < 0).toBe(outside);
    }
  });

  it.each([null, 101, -100.5, "SaaS"])("refuses a benchmark of %p", async (benchmark) => {
    const problem = await problemOf(() => call("NPSVERSUS", [cells(1, 1, 1), benchmark]));
    expect(problem.code).toBe("#VALUE!");
    expect(problem.message).toContain("100");
  });
});

describe("=NPSPAIRED(before, after, [confidence])", () => {
  const HEADER = ["Change", "Low", "High", "p", "Customers", "Test"];
  const before = [6, 7, 9, 5, 8, 3, 10, 2, 7, 9];
  const after = [8, 9, 9, 7, 10, 2, 9, 7, 6, 10];

  it("is the exact sign test below 20 customers", () => {
    const result = call("NPSPAIRED", [column(...before), column(...after)]) as unknown[][];
    expect(result[0]).toEqual(HEADER);
    // scipy: moves 1, 1, 0, 1, 1, 0, 0, 1, −1, 0; t.ppf and binomtest(5, 6).
    near(figures(result).slice(0, 5), [40, -10.0182, 90.0182, 0.21875, 10]);
    expect(result[1]?.[5]).toBe("Exact sign test");
  });

  it("is the t test from 20 customers on", () => {
    const first = [3, 5, 7, 9, 10, 6, 8, 9, 2, 7, 10, 4, 9, 8, 6, 7, 10, 9, 5, 8, 9, 6];
    const second = [7, 6, 9, 9, 9, 8, 8, 10, 7, 9, 10, 3, 7, 9, 9, 8, 10, 9, 7, 9, 10, 5];
    const result = call("NPSPAIRED", [column(...first), column(...second)]) as unknown[][];
    // scipy's ttest_1samp of the moves.
    near(figures(result).slice(0, 5), [40.9091, 11.3747, 70.4434, 0.00895, 22]);
    expect(result[1]?.[5]).toBe("t test");
  });

  it("takes only customers with both answers", () => {
    const gaps = (values: readonly number[], at: number, blank: unknown) =>
      column(...values, ...(at === 0 ? [blank, 3] : [9, blank]));
    for (const blank of [null, "", undefined, "no answer", 8.5]) {
      expect(call("NPSPAIRED", [gaps(before, 0, blank), gaps(after, 1, blank)])).toEqual(
        call("NPSPAIRED", [column(...before), column(...after)])
      );
    }
  });

  it.each([
    ["one customer", column(9), column(3), -200, 1],
    ["customers who all stayed", column(9, 10, 9), column(10, 9, 10), 0, 1],
    ["customers who all fell", column(9, 9, 9), column(3, 3, 3), -200, 0.25],
  ])("of %s has no interval but a change and a p", (_, first, second, change, p) => {
    const [line] = (call("NPSPAIRED", [first, second]) as unknown[][]).slice(1);
    expect(line?.[0]).toBe(change);
    for (const end of [line?.[1], line?.[2]]) {
      expect((end as Shown).code).toBe("#N/A");
      expect((end as Shown).message).toMatch(/scatter/);
    }
    expect(line?.[3]).toBeCloseTo(p, 12);
    expect(line?.[5]).toBe("Exact sign test");
  });

  it("of nobody with both answers is #N/A, of other sizes #VALUE! with both", async () => {
    const apart = await problemOf(() => call("NPSPAIRED", [column(9, ""), column("", 9)]));
    expect(apart.code).toBe("#N/A");
    expect(apart.message).toMatch(/both sides/);
    const sizes = await problemOf(() => call("NPSPAIRED", [column(9, 8), column(9)]));
    expect(sizes.code).toBe("#VALUE!");
    expect(sizes.message).toMatch(/before 2, after 1/);
  });

  it("refuses counts, which name no customer", async () => {
    const counts = Array.from({ length: 11 }, (_, answer) => [answer, 5 + answer]);
    const problem = await problemOf(() => call("NPSPAIRED", [counts, counts]));
    expect(problem.code).toBe("#VALUE!");
    expect(problem.message).toMatch(/counts/);
  });

  it("takes eleven customers for customers, whatever else stands among them", () => {
    const eleven = column(...before, 99);
    expect(figures(call("NPSPAIRED", [eleven, column(...after, 9)]))[4]).toBe(10);
  });
});

describe("=NPSADJUST(pvalues, [method])", () => {
  it.each([
    [null, [0.03, 0.06, 0.06]],
    ["holm", [0.03, 0.06, 0.06]],
    ["BH", [0.03, 0.04, 0.04]],
    ["Benjamini-Hochberg", [0.03, 0.04, 0.04]],
    ["FDR", [0.03, 0.04, 0.04]],
  ])("by %p keeps the order, in a column and in a row", (method, expected) => {
    near(numbers(call("NPSADJUST", [column(0.01, 0.04, "0,03"), method])), expected, 12);
    near(numbers(call("NPSADJUST", [[[0.01, 0.04, 0.03]], method])), expected, 12);
  });

  it("keeps the shape; blanks stay blank, what is no p says so, and neither is counted", () => {
    const result = call("NPSADJUST", [
      [
        [0.01, "", 1.2],
        [null, 0.04, "n.s."],
        [{ code: "#N/A" }, -0.1, " "],
      ],
    ]) as unknown[][];
    expect(result.map((line) => line.length)).toEqual([3, 3, 3]);
    expect([result[0]?.[0], result[1]?.[1]]).toEqual([0.02, 0.04]);
    expect([result[0]?.[1], result[1]?.[0], result[2]?.[2]]).toEqual(["", "", ""]);
    for (const wrong of [result[0]?.[2], result[1]?.[2], result[2]?.[1]]) {
      expect((wrong as Shown).code).toBe("#VALUE!");
      expect((wrong as Shown).message).toMatch(/between 0 and 1/);
    }
    expect((result[2]?.[0] as Shown).code).toBe("#N/A");
  });

  it("counts a p of 0 that stands in a sheet, and no empty cell", async () => {
    const sheet = { "Data!A1:A3": column(false, true, false) as boolean[][] };
    const result = await call("NPSADJUST", [column(0, 0, 0.03)], ["Data!A1:A3", null], { sheet });
    expect(result).toEqual([[0], [""], [0.03]]);
  });

  it("says what is wrong with a single cell", async () => {
    const problem = await problemOf(() => call("NPSADJUST", [[[5]]]));
    expect(problem).toMatchObject({ code: "#VALUE!" });
    const method = await problemOf(() => call("NPSADJUST", [[[0.5]], "bonferroni"]));
    expect(method.message).toContain("holm, bh");
  });
});
