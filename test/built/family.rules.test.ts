import { serial } from "./dates";
import { answers, column, ExcelCalls, type ExcelError, numberIn } from "./excelCalls";
import { TIME_TO_BUILD } from "./functionsBundle";

/** The guide's own test cases, by the number of the rule, through cells. */

let excel: ExcelCalls;
beforeAll(async () => {
  excel = await ExcelCalls.open();
}, TIME_TO_BUILD);

describe("rule 196: NPSCLASS", () => {
  it.each([
    [-100, "Crisis"],
    [-50.01, "Crisis"],
    [-50, "Systematic problems"],
    [-1, "Systematic problems"],
    [-0.5, "Systematic problems"],
    [0, "Below industry standard"],
    [9.99, "Below industry standard"],
    [10, "Acceptable"],
    [29.99, "Acceptable"],
    [30, "Good"],
    [49.99, "Good"],
    [50, "Excellent"],
    [69.99, "Excellent"],
    [70, "World-class"],
    [100, "World-class"],
    // One step of rounding under an edge is no step under it.
    [29.999999999999996, "Good"],
    [-1e-14, "Below industry standard"],
  ])("%d is %s", async (nps, name) => {
    expect(await excel.cell("NPSCLASS", nps)).toBe(name);
  });
});

describe("rule 197: NPSLEVEL is the worst that applies", () => {
  it.each([
    ["SaaS", 25, "Behind rivals"],
    ["SaaS", 24.99, "Bad"],
    ["SaaS", 26, "Behind rivals"],
    ["SaaS", 26.01, "At risk"],
    ["SaaS", 30.9, "Watch"],
    ["SaaS", 31, "Normal"],
    ["e-commerce", 30, "Behind rivals"],
    ["e-commerce", 30.01, "At risk"],
    ["healthcare", 23, "Behind rivals"],
    ["telecom", -0.01, "Bad"],
    ["telecom", 0, "Behind rivals"],
    ["telecom", 4.01, "At risk"],
    ["telecom", 10, "Normal"],
    ["banking", 19, "Behind rivals"],
    ["banking", 20, "Watch"],
    ["insurance", 9.99, "Bad"],
    ["insurance", 13, "Behind rivals"],
    ["SaaS", 51, "Normal"],
    ["SaaS", 51.01, "Good"],
    ["software", 25, "Bad"],
    ["software", 25.01, "Short of good"],
    ["software", 30, "Good"],
    ["software", 40, "Good"],
    ["software", 40.01, "Above good"],
    ["software", 55, "Leader"],
  ])("in %s %d is %s", async (industry, nps, level) => {
    expect(await excel.cell("NPSLEVEL", nps, industry)).toBe(level);
    expect(await excel.cell("NPSLEVEL", nps, industry.toUpperCase())).toBe(level);
  });
});

/** The industries' averages and thresholds as the guides print them (rules 12–17 and 21). */
const INDUSTRIES = [
  ["SaaS", 41, 25],
  ["e-commerce", 45, 30],
  ["healthcare", 38, 20],
  ["banking", 34, 15],
  ["telecom", 19, 0],
  ["insurance", 28, 10],
  ["software", 34, 25],
] as const;

describe("rules 12–24: NPSBENCHMARK and NPSGAP", () => {
  it.each(INDUSTRIES)("%s has the average %d and is bad below %d", async (name, average, bad) => {
    expect(await excel.cell("NPSBENCHMARK", name)).toBe(average);
    expect(await excel.cell("NPSBENCHMARK", name, "average")).toBe(average);
    for (const word of ["bad", "threshold", "bad below", "Bad Threshold"]) {
      expect(await excel.cell("NPSBENCHMARK", name, word)).toBe(bad);
    }
    expect(await excel.number("NPSGAP", average + 2.5, name)).toBeCloseTo(2.5, 12);
  });

  it("every industry at once", async () => {
    const lines = await excel.body(
      ["Industry", "Average", "Bad below"],
      "NPSBENCHMARK",
      null,
      "all"
    );
    const got = lines.map(([name, ...figures]) => [String(name).toLowerCase(), ...figures]);
    for (const [name, ...figures] of INDUSTRIES) {
      expect(got.filter(([each]) => String(each).startsWith(name.toLowerCase()))).toEqual([
        [expect.any(String), ...figures],
      ]);
    }
    expect(lines.length).toBe(INDUSTRIES.length);
  });
});

describe("rule 27: a table of one's own", () => {
  const OWN = [
    ["Branch", "Average", "Bad below"],
    ["Retail", 30, 12],
    ["Parks", 40, ""],
  ];
  it("is consulted alone; a blank threshold lies 17.5 under the average", async () => {
    expect(await excel.cell("NPSBENCHMARK", "retail", null, OWN)).toBe(30);
    expect(await excel.cell("NPSBENCHMARK", "PARKS", "bad", OWN)).toBe(22.5);
    expect(await excel.cell("NPSGAP", 35, "Retail", OWN)).toBe(5);
    expect(await excel.cell("NPSLEVEL", 11.99, "retail", OWN)).toBe("Bad");
    // 12 is not below 12; the gap of −18 is behind rivals (rule 23) before at risk (rule 20).
    expect(await excel.cell("NPSLEVEL", 12, "retail", OWN)).toBe("Behind rivals");
    expect(await excel.cell("NPSLEVEL", 22.4, "Parks", OWN)).toBe("Bad");
    const { code, message } = await excel.error("NPSLEVEL", 12, "SaaS", OWN);
    expect(code).toBe("#VALUE!");
    expect(message).toMatch(/Retail.*Parks/);
  });
});

describe("rule 199: the shares behind the bands of detractors", () => {
  it.each([
    [[10, 85, 5], [0.1, 0.85, 0.05], -5, "Systematic problems"],
    [[30, 10, 60], [0.3, 0.1, 0.6], 30, "Good"],
    [[25, 30, 45], [0.25, 0.3, 0.45], 20, "Acceptable"],
  ] as const)("%p of a hundred", async (counts, shares, nps, name) => {
    const lines = await excel.body(["Group", "Share", "Count"], "NPSSHARE", answers(...counts));
    expect(lines).toEqual([
      ["Detractors", shares[0], counts[0]],
      ["Passives", shares[1], counts[1]],
      ["Promoters", shares[2], counts[2]],
    ]);
    const score = await excel.number("NPS", answers(...counts));
    expect(score).toBeCloseTo(nps, 10);
    expect(await excel.cell("NPSCLASS", score)).toBe(name);
  });
});

describe("rule 200: NPSNEEDED", () => {
  it.each([
    // 200 answers at +10; to +25 are 15 points: 30 steps of half a point, 15 of a whole one.
    [[60, 60, 80], 25, [30, 15]],
    [[60, 60, 80], 10, [0, 0]],
    [[60, 60, 80], -20, [0, 0]],
    // 3 answers at 0; to +50 are 1.5 answers' worth: 2 steps, 1 of both.
    [[1, 1, 1], 50, [2, 1]],
    // 10 answers at 0; +0.1 is a hundredth of an answer, and takes a whole one.
    [[2, 6, 2], 0.1, [1, 1]],
  ] as const)("%p to %d: %p moves", async (counts, target, moves) => {
    expect(await excel.row("NPSNEEDED", answers(...counts), target)).toEqual(moves);
  });

  it("by trying: one move after the other until the score is reached", async () => {
    for (let d = 0; d <= 6; d++) {
      for (let p = 0; p <= 4; p++) {
        const r = 3;
        const n = d + p + r;
        for (const target of [-33, -10, 0, 7.5, 20, 100 / 3, 60, 100]) {
          const reached = (balance: number) => (100 * balance) / n >= target - 1e-9;
          let steps = 0;
          while (!reached(r - d + steps)) steps++;
          let jumps = 0;
          while (!reached(r - d + 2 * jumps)) jumps++;
          const [[first, second] = []] = await excel.table("NPSNEEDED", answers(d, p, r), target);
          expect([d, p, target, first]).toEqual([d, p, target, steps]);
          if (jumps <= d) expect([d, p, target, second]).toEqual([d, p, target, jumps]);
          else expect((second as ExcelError).code).toBe("#N/A");
        }
      }
    }
  });

  it("says so when there are fewer detractors than that", async () => {
    const [[steps, jumps] = []] = await excel.table("NPSNEEDED", answers(1, 18, 1), 50);
    expect(steps).toBe(10);
    expect((jumps as ExcelError).code).toBe("#N/A");
    expect((jumps as ExcelError).message.length).toBeGreaterThan(20);
  });
});

describe("rules 132–136: NPSTARGET", () => {
  it.each([
    [-50, -20, 0],
    [-20.01, -20, 0],
    [-20, 10, 20],
    [-0.01, 10, 20],
    [0, 20, 35],
    [19.99, 20, 35],
    [20, 35, 50],
    [39.99, 35, 50],
    [19.999999999999996, 35, 50],
  ])("the guide's range from %d is %d to %d", async (nps, low, high) => {
    expect(await excel.row("NPSTARGET", nps)).toEqual([low, high]);
    expect(await excel.row("NPSTARGET", nps, "guide")).toEqual([low, high]);
  });

  it.each([
    [-50, -40, -30],
    [-20, -10, 0],
    [36, 36, 50],
    [0, 10, 20],
    [15, 20, 35],
    [25, 35, 45],
    [-60, -50, -40],
  ])("the range to plan with from %d is %d to %d", async (nps, low, high) => {
    expect(await excel.row("NPSTARGET", nps, "planning")).toEqual([low, high]);
  });

  it.each([
    [-60, -50, -40],
    [36, 46, 56],
    [85, 95, 100],
    [95, 100, 100],
  ])("the third phase from %d asks %d to %d", async (nps, low, high) => {
    for (const kind of ["phase", "phase3", "Phase 3"]) {
      expect(await excel.row("NPSTARGET", nps, kind)).toEqual([low, high]);
    }
  });

  it.each([
    [-50.01, null],
    [40, null],
    [75, "guide"],
    [40, "planning"],
  ])("nothing is published from %d (%s)", async (nps, kind) => {
    const { code, message } = await excel.error("NPSTARGET", nps, kind);
    expect(code).toBe("#N/A");
    expect(message.length).toBeGreaterThan(20);
  });
});

/** A thousand answers of a quarter with this score, over the whole of it; 0 answers for null. */
function quarters(scores: readonly (number | null)[]) {
  const days = 88;
  const given: unknown[] = [];
  const dates: unknown[] = [];
  for (const [quarter, nps] of scores.entries()) {
    if (nps === null) continue;
    const balance = Math.round(nps * 10);
    const promoters = (700 + balance) / 2;
    const first = serial(2024 + Math.floor(quarter / 4), 1 + 3 * (quarter % 4), 1);
    for (let k = 0; k < 1000; k++) {
      // Spread so that every stretch of the quarter has the same mix.
      const place = (k * 617) % 1000;
      given.push(place < promoters ? 9 : place < promoters + 300 ? 8 : 2);
      dates.push(first + (k % days));
    }
  }
  const count = scores.length;
  const after = serial(2024 + Math.floor(count / 4), 1 + 3 * (count % 4), 1);
  return { scores: column(given), dates: column(dates), after };
}

describe("rule 198: NPSDIRECTION on whole quarters", () => {
  it.each<[readonly (number | null)[], string | null, RegExp]>([
    [[40, 40, 40, 25], null, /^Crisis in motion, confirmed$/],
    [[40, 33, 25], null, /^Crisis in motion, confirmed$/],
    [[30, 27, 24], null, /^Slow decline, indicated$/],
    [[30, 29.8, 29.6], null, /^Flat\b/],
    [[50, 30, 30, 40], null, /^(?!.*(crisis|drop)).*$/i],
    [[15, 15, 15, 15], null, /^Flat\b/],
    [[5, 5, 5, 5], "telecom", /^Flat(?!.*low)/],
    [[5, 5, 5, 5], "SaaS", /^Flat.*low/i],
  ])("%p in %p", async (series, industry, reading) => {
    const { scores, dates, after } = quarters(series);
    expect(numberIn((await excel.table("NPS", scores))[0]?.[0])).toBeCloseTo(
      series.reduce<number>((sum, each) => sum + (each ?? 0), 0) / series.length,
      9
    );
    expect(await excel.cell("NPSDIRECTION", scores, dates, industry, after)).toMatch(reading);
  });

  it.each<[readonly (number | null)[]]>([[[40, null, 25]], [[40]]])(
    "%p tells no direction, and why",
    async (series) => {
      const { scores, dates, after } = quarters(series);
      const { code, message } = await excel.error("NPSDIRECTION", scores, dates, null, after);
      expect(code).toBe("#N/A");
      expect(message.length).toBeGreaterThan(20);
    }
  );
});
