import { serial } from "./dates";
import { answers, column, ExcelCalls, numberIn } from "./excelCalls";
import { TIME_TO_BUILD } from "./functionsBundle";
import { near, relative } from "./near";

/**
 * The worked examples of the published methods, each figure computed in R by the package named beside
 * it: few enough to stand here, so that they hold where the reference files are absent.
 */

let excel: ExcelCalls;
beforeAll(async () => {
  excel = await ExcelCalls.open();
}, TIME_TO_BUILD);

const twoDecimals = (values: readonly number[]) => values.map((value) => value.toFixed(2));

describe("intervals at 95 % of one score (R: NPS 1.1 for Wald, NPS 2.0.999 for the others)", () => {
  // Ends beyond ±100 are cut there: no score lies outside.
  it.each([
    [[2, 2, 4], "25.000", ["-32.46", "82.46"], ["-29.42", "65.78"], ["-32.81", "68.32"]],
    [[2, 2, 6], "40.000", ["-9.58", "89.58"], ["-12.59", "74.12"], ["-15.29", "75.26"]],
    [[0, 0, 10], "100.000", ["100.00", "100.00"], ["47.50", "100.00"], ["44.49", "100.00"]],
    [[0, 10, 0], "0.000", ["0.00", "0.00"], ["-18.47", "18.47"], ["-27.75", "27.75"]],
    [[25, 30, 45], "20.000", ["4.08", "35.92"], ["3.77", "35.06"], ["3.65", "35.19"]],
    [[17, 34, 50], "32.673", ["18.12", "47.22"], ["17.37", "46.09"], ["17.34", "46.29"]],
  ] as const)("%p", async ([d, p, r], nps, wald, adjusted, score) => {
    const cells = answers(d, p, r);
    expect((await excel.number("NPS", cells)).toFixed(3)).toBe(nps);
    expect(twoDecimals(await excel.row("NPSCI", cells, null, "wald"))).toEqual(wald);
    expect(twoDecimals(await excel.row("NPSCI", cells, null, "adjusted"))).toEqual(adjusted);
    expect(twoDecimals(await excel.row("NPSCI", cells))).toEqual(score);
    expect(twoDecimals(await excel.row("NPSCI", cells, 95, "score"))).toEqual(score);
  });

  it.each([
    [[2, 2, 4], 29.3151],
    [[2, 2, 6], 25.2982],
    [[25, 30, 45], 8.124],
    [[17, 34, 50], 7.4236],
  ] as const)(
    "the standard error of %p is the Wald margin over 1.959964",
    async ([d, p, r], error) => {
      const margin = await excel.number("NPSMOE", answers(d, p, r), 0.95, "wald");
      near(margin / 1.959963985, error, 1e-4, "error");
    }
  );
});

describe("differences between two scores (R: the same packages, p rounded)", () => {
  const header = ["Difference", "Low", "High", "p"];
  it.each([
    [[9, 12, 39], [28, 16, 36], 40, "0.0037", "0.0050"],
    [[30, 60, 110], [45, 60, 95], 15, "0.0506", "0.0524"],
    [[8, 14, 28], [12, 13, 25], 14, "0.3725", "0.3862"],
  ] as const)("%p against %p", async (a, b, difference, wald, adjusted) => {
    for (const [method, p] of [
      ["wald", wald],
      ["adjusted", adjusted],
    ]) {
      const [line = []] = await excel.body(
        header,
        "NPSTEST",
        answers(...a),
        answers(...b),
        null,
        method
      );
      near(numberIn(line[0]), difference, 1e-9, "difference");
      expect(numberIn(line[3]).toFixed(4)).toBe(p);
    }
  });
});

/** Eight quarters of about 200 answers whose score falls from +40 to +10. */
const FALLING = [
  [30, 60, 110],
  [32, 58, 112],
  [31, 62, 107],
  [35, 60, 104],
  [40, 62, 98],
  [48, 60, 90],
  [55, 58, 85],
  [60, 58, 80],
] as const;
const falling = {
  scores: FALLING.flatMap((counts) => answers(...counts)),
  dates: FALLING.flatMap(([d, p, r], quarter) =>
    column(
      Array.from({ length: d + p + r }, () =>
        serial(2024 + Math.floor(quarter / 4), 1 + 3 * (quarter % 4), 20)
      )
    )
  ),
};

describe("a long decline in which no single step is significant (R: lm, changepoint 2.3)", () => {
  it("NPSSLOPE: −4.536 a quarter, SE 0.850, z −5.34, p 9.3e−8", async () => {
    const [, line = []] = await excel.table("NPSSLOPE", falling.scores, falling.dates);
    const [slope = NaN, error = NaN, , , z = NaN, p = NaN] = line.map(numberIn);
    expect(slope.toFixed(3)).toBe("-4.536");
    expect(error.toFixed(3)).toBe("0.850");
    expect(z.toFixed(2)).toBe("-5.34");
    near(p, 9.31e-8, relative(9.31e-8, 2e-3), "p");
  });

  it("NPSTREND: no step has p below 0.3", async () => {
    const [, ...lines] = await excel.table("NPSTREND", falling.scores, falling.dates);
    expect(lines.length).toBe(8);
    for (const line of lines.slice(1)) expect(numberIn(line[7])).toBeGreaterThan(0.3);
  });

  it("NPSCHANGE: G² 27.68 after the fifth quarter, p below 0.001", async () => {
    const [, ...lines] = await excel.table("NPSCHANGE", falling.scores, falling.dates);
    expect(lines.length).toBe(1);
    expect(lines[0]?.slice(0, 2)).toEqual(["Q2 2025", serial(2025, 4, 1)]);
    expect(numberIn(lines[0]?.[5]).toFixed(2)).toBe("27.68");
    expect(numberIn(lines[0]?.[6])).toBeLessThan(0.001);
  });
});

describe("answers needed (formulas of MeasuringU; variance 0.68 or the worst case 1)", () => {
  /** By hand 0.62 + 0.22 − (0.62 − 0.22)² = 0.68. */
  const SHARES = [[0.22, 0.16, 0.62]];
  it.each([
    [10, 259, 382],
    [5, 1042, 1534],
    [3, 2900, 4266],
  ])("for ±%d points: %d, at worst %d", async (margin, usual, worst) => {
    expect(await excel.number("NPSSAMPLE", margin)).toBe(worst);
    expect(await excel.number("NPSSAMPLE", margin, 0.95, SHARES)).toBe(usual);
  });

  it.each([
    [10, 1065],
    [15, 472],
    [20, 264],
    [40, 64],
  ])("to see %d points at 80 %%: %d a period", async (difference, count) => {
    expect(await excel.number("NPSPOWER", difference, 0.8, 0.95, SHARES)).toBe(count);
    expect(await excel.number("NPSPOWER", difference, 80, 95, column([22, 16, 62]))).toBe(count);
  });
});
