import { serial } from "./dates";
import { column, ExcelCalls, numberIn } from "./excelCalls";
import { TIME_TO_BUILD } from "./functionsBundle";
import { near } from "./near";
import { bestSplit, chanceOfGain, seeded } from "./oracle/changePoint";
import { zOf } from "./oracle/normal";
import { nps, type Counts } from "./oracle/scoreInterval";
import { adjustedError, weightedSlope } from "./oracle/slope";

/** NPSSLOPE and NPSCHANGE against the test folder's own reckoning. */

let excel: ExcelCalls;
beforeAll(async () => {
  excel = await ExcelCalls.open();
}, TIME_TO_BUILD);

const Z95 = zOf(0.95);

/** Rows whose periods have these counts: a month each, null for none. */
function months(series: readonly (Counts | null)[]) {
  const given: unknown[] = [];
  const days: unknown[] = [];
  for (const [month, counts] of series.entries()) {
    if (!counts) continue;
    const day = serial(2022 + Math.floor(month / 12), 1 + (month % 12), 14);
    counts.forEach((count, group) => {
      for (let k = 0; k < count; k++) {
        given.push([5, 7, 9][group]);
        days.push(day);
      }
    });
  }
  return [column(given), column(days), "month"] as const;
}

describe("NPSSLOPE", () => {
  const header = ["Slope", "SE", "Low", "High", "z", "p", "Periods"];
  it.each<[string, readonly (Counts | null)[], boolean]>([
    [
      "a quiet rise",
      [
        [40, 30, 30],
        [38, 30, 32],
        [35, 32, 33],
        [33, 30, 37],
      ],
      false,
    ],
    [
      "two periods",
      [
        [40, 30, 30],
        [10, 30, 60],
      ],
      false,
    ],
    [
      "months without answers keep their place",
      [[40, 30, 30], null, null, [20, 30, 50], null, [19, 30, 51]],
      false,
    ],
    [
      "scatter beyond chance",
      [
        [80, 10, 10],
        [10, 10, 80],
        [70, 20, 10],
        [20, 10, 70],
        [30, 40, 30],
      ],
      true,
    ],
    [
      "a month of promoters alone, far from the others",
      [
        [5, 5, 5],
        [0, 0, 12],
        [3, 4, 5],
        [2, 2, 2],
      ],
      true,
    ],
  ])("%s", async (_, series, widened) => {
    const periods = series.flatMap((counts, place) =>
      counts ? [[place, nps(counts), adjustedError(counts)] as const] : []
    );
    const expected = weightedSlope(periods);
    const [line = []] = await excel.body(header, "NPSSLOPE", ...months(series));
    const [slope = NaN, error = NaN, low = NaN, high = NaN, z = NaN, p = NaN, count] =
      line.map(numberIn);
    near(slope, expected.slope, 1e-6, "slope");
    near(error, expected.error, 1e-6, "error");
    near(z, expected.z, 1e-6, "z");
    near(p, expected.p, 1e-8, "p");
    near(low, expected.slope - Z95 * expected.error, 1e-5, "low");
    near(high, expected.slope + Z95 * expected.error, 1e-5, "high");
    expect(count).toBe(periods.length);
    const plain = 1 / Math.sqrt(spreadOf(periods));
    expect(error > plain * 1.01).toBe(widened);
  });

  it("of one period is #N/A with a sentence", async () => {
    const error = await excel.error("NPSSLOPE", ...months([[5, 5, 5]]));
    expect(error.code).toBe("#N/A");
    expect(error.message.length).toBeGreaterThan(20);
  });
});

function spreadOf(periods: readonly (readonly [number, number, number])[]): number {
  const weight = periods.map(([, , error]) => 1 / error ** 2);
  const all = weight.reduce((sum, each) => sum + each, 0);
  const middle =
    periods.reduce((sum, [place], index) => sum + (weight[index] ?? 0) * place, 0) / all;
  return periods.reduce(
    (sum, [place], index) => sum + (weight[index] ?? 0) * (place - middle) ** 2,
    0
  );
}

describe("NPSCHANGE", () => {
  const header = ["Since", "Start", "NPS before", "NPS after", "Change", "G²", "p"];
  const LEVEL = (counts: Counts, times: number): Counts[] =>
    Array.from({ length: times }, () => counts);

  it("finds one change, its G² and its p", async () => {
    const series = [...LEVEL([20, 30, 50], 7), ...LEVEL([35, 30, 35], 5)];
    const lines = await excel.body(header, "NPSCHANGE", ...months(series));
    expect(lines.length).toBe(1);
    const best = bestSplit(series);
    expect(best.before).toBe(7);
    expect(lines[0]?.slice(0, 2)).toEqual(["Aug 2022", serial(2022, 8, 1)]);
    expect(lines[0]?.slice(2, 5).map((cell) => numberIn(cell).toFixed(6))).toEqual([
      "30.000000",
      "0.000000",
      "-30.000000",
    ]);
    near(numberIn(lines[0]?.[5]), best.gain, 1e-6, "G²");
    expect(numberIn(lines[0]?.[6])).toBeLessThan(0.001);
  });

  it("finds two, by date", async () => {
    const series = [
      ...LEVEL([20, 30, 50], 6),
      ...LEVEL([60, 20, 20], 6),
      ...LEVEL([20, 30, 50], 8),
    ];
    const lines = await excel.body(header, "NPSCHANGE", ...months(series));
    expect(lines.map(([since]) => since)).toEqual(["Jul 2022", "Jan 2023"]);
    expect(lines.map((line) => Math.sign(numberIn(line[4])))).toEqual([-1, 1]);
    for (const line of lines) expect(numberIn(line[6])).toBeLessThan(0.05);
  });

  it("shows the strongest split with its p where none is significant (drawn anew, within 0.02)", async () => {
    const series: Counts[] = [
      [30, 30, 40],
      [26, 30, 44],
      [33, 30, 37],
      [22, 34, 44],
      [21, 30, 49],
      [27, 30, 43],
      [19, 33, 48],
    ];
    const best = bestSplit(series);
    const chance = chanceOfGain(series, best.gain, 8000, seeded(99));
    expect(chance).toBeGreaterThan(0.05);
    expect(chance).toBeLessThan(0.6);
    const lines = await excel.body(header, "NPSCHANGE", ...months(series));
    expect(lines.length).toBe(1);
    expect(lines[0]?.[1]).toBe(serial(2022, 1 + best.before, 1));
    near(numberIn(lines[0]?.[5]), best.gain, 1e-6, "G²");
    // 2,000 and 8,000 draws: three standard errors of their difference are 0.035 at most.
    near(numberIn(lines[0]?.[6]), chance, 0.035, "p");
  });

  it("gives the same p every time", async () => {
    const series = [...LEVEL([30, 30, 40], 4), [22, 34, 44], [25, 30, 45]] as Counts[];
    const first = await excel.table("NPSCHANGE", ...months(series));
    expect(await excel.table("NPSCHANGE", ...months(series))).toEqual(first);
  });

  it("of one period is #N/A and says what is needed", async () => {
    const error = await excel.error("NPSCHANGE", ...months([[5, 5, 5]]));
    expect(error.code).toBe("#N/A");
    expect(error.message).toMatch(/period/i);
  });
});
