import { answers, column, ExcelCalls, ExcelError, numberIn, type Cell } from "./excelCalls";
import { TIME_TO_BUILD } from "./functionsBundle";
import { near, POINTS } from "./near";
import { moverInterval, moverP } from "./oracle/mover";
import { benjaminiHochberg, holm } from "./oracle/multiplicity";
import { pOfZ, zOf } from "./oracle/normal";
import { answersNeeded, answersToDetect } from "./oracle/sampleSize";
import { nps, scoreInterval, total, variance, zAgainst, type Counts } from "./oracle/scoreInterval";

/** Intervals, tests and sample sizes against the test folder's own reckoning. */

let excel: ExcelCalls;
beforeAll(async () => {
  excel = await ExcelCalls.open();
}, TIME_TO_BUILD);

const CASES: readonly Counts[] = [
  [2, 2, 4],
  [0, 0, 10],
  [0, 10, 0],
  [7, 0, 0],
  [0, 0, 1],
  [1, 1, 0],
  [0, 3, 1],
  [48, 4, 48],
  [25, 30, 45],
  [60, 58, 80],
];
const Z95 = zOf(0.95);
const within = (value: number) => Math.max(-100, Math.min(100, value));

describe("NPSCI and NPSMOE", () => {
  it.each(CASES.map((counts) => [counts]))("of %p at any confidence", async (counts) => {
    for (const confidence of [0.5, 0.8, 0.9, 0.99, 0.9999]) {
      const [low, high] = scoreInterval(counts, zOf(confidence));
      for (const given of [confidence, 100 * confidence]) {
        const [gotLow = NaN, gotHigh = NaN] = await excel.row("NPSCI", answers(...counts), given);
        near(gotLow, low, POINTS, `${given} low`);
        near(gotHigh, high, POINTS, `${given} high`);
        const margin = await excel.number("NPSMOE", answers(...counts), given);
        near(margin, (high - low) / 2, POINTS, `${given} margin`);
      }
    }
  });

  it.each(CASES.map((counts) => [counts]))(
    "of %p among a known number of customers: the variance times 1 − n/N",
    async (counts) => {
      const n = total(counts);
      for (const population of [n + 1, 2 * n, 50 * n + 3, 10_000_000]) {
        const left = Math.sqrt(1 - n / population);
        const [low, high] = scoreInterval(counts, Z95 * left);
        const [gotLow = NaN, gotHigh = NaN] = await excel.row(
          "NPSCI",
          answers(...counts),
          null,
          null,
          population
        );
        near(gotLow, low, POINTS, `${population} low`);
        near(gotHigh, high, POINTS, `${population} high`);
        const half = 100 * Z95 * left * Math.sqrt(variance(counts) / n);
        const wald = await excel.row("NPSCI", answers(...counts), 0.95, "wald", population);
        near(wald[0] ?? NaN, within(nps(counts) - half), POINTS, `${population} Wald low`);
        near(wald[1] ?? NaN, within(nps(counts) + half), POINTS, `${population} Wald high`);
        const margin = await excel.number("NPSMOE", answers(...counts), null, null, population);
        near(margin, (high - low) / 2, POINTS, `${population} margin`);
      }
    }
  );

  it("of everybody is the score itself, by every method", async () => {
    for (const counts of CASES) {
      for (const method of [null, "score", "adjusted", "wald"]) {
        const ends = await excel.row("NPSCI", answers(...counts), null, method, total(counts));
        for (const end of ends) near(end, nps(counts), 1e-6, `${String(counts)} ${method}`);
        const margin = await excel.number(
          "NPSMOE",
          answers(...counts),
          null,
          method,
          total(counts)
        );
        near(margin, 0, 1e-6, "margin");
      }
    }
  });

  it.each([7, 0, -20, "many"])("with %p customers for 8 answers is #VALUE!", async (population) => {
    for (const name of ["NPSCI", "NPSMOE"]) {
      const error = await excel.error(name, answers(2, 2, 4), null, null, population);
      expect(error.code).toBe("#VALUE!");
      expect(error.message.length).toBeGreaterThan(20);
    }
  });
});

describe("NPSSAMPLE and NPSPOWER by trying one number of answers after the other", () => {
  const SHARES = [
    [null, 1],
    [[[0.25, 0.3, 0.45]], 0.7 - 0.04],
    [column([25, 30, 45]), 0.7 - 0.04],
    [[[0, 1, 0]], 0],
    [[[1, 1, 2]], 0.75 - 0.0625],
  ] as const;

  it("NPSSAMPLE", async () => {
    for (const margin of [1.5, 4, 9.99, 10, 33, 60, 100]) {
      for (const confidence of [0.8, 0.95, 0.99]) {
        for (const [shares, spread] of SHARES) {
          for (const population of [null, 1, 20, 300, 5000]) {
            const expected = answersNeeded(margin, zOf(confidence), spread, population ?? Infinity);
            const got = await excel.number("NPSSAMPLE", margin, confidence, shares, population);
            expect([margin, confidence, spread, population, got]).toEqual([
              margin,
              confidence,
              spread,
              population,
              expected,
            ]);
          }
        }
      }
    }
  });

  it("NPSPOWER", async () => {
    // The one-sided z of a power p is the two-sided z of 2p − 1.
    for (const difference of [2, 7.5, 15, 40, 120, -15]) {
      for (const [power, zPower] of [
        [null, zOf(0.6)],
        [0.5, 0],
        [0.9, zOf(0.8)],
        [95, zOf(0.9)],
      ] as const) {
        for (const confidence of [0.9, 0.95]) {
          for (const [shares, spread] of SHARES) {
            const expected = answersToDetect(Math.abs(difference), zOf(confidence), zPower, spread);
            const got = await excel.call("NPSPOWER", difference, power, confidence, shares);
            // Whether a fall is written with its sign is left open; a number must be right.
            if (difference < 0 && got instanceof ExcelError) continue;
            expect([difference, power, confidence, spread, got]).toEqual([
              difference,
              power,
              confidence,
              spread,
              [[expected]],
            ]);
          }
        }
      }
    }
  });

  it("more power or confidence never takes fewer answers, nor does a narrower margin", async () => {
    const growing = async (calls: readonly (readonly unknown[])[], name: string) => {
      let before = 0;
      for (const args of calls) {
        const result = await excel.call(name, ...args);
        // A power that every test has anyhow may be refused.
        if (result instanceof ExcelError) continue;
        const [[count] = []] = result;
        expect([name, args, numberIn(count) >= before]).toEqual([name, args, true]);
        before = numberIn(count);
      }
    };
    const LEVELS = [0.001, 0.01, 0.05, 0.2, 0.5, 0.8, 0.95, 0.999];
    await growing(
      LEVELS.map((power) => [10, power]),
      "NPSPOWER"
    );
    await growing(
      LEVELS.map((confidence) => [10, 0.8, confidence]),
      "NPSPOWER"
    );
    await growing(
      LEVELS.map((confidence) => [10, confidence]),
      "NPSSAMPLE"
    );
    await growing(
      [100, 50, 12, 3, 0.5, 1e-3].map((margin) => [margin]),
      "NPSSAMPLE"
    );
    await growing(
      [200, 50, 12, 3, 0.5, 1e-3].map((difference) => [difference]),
      "NPSPOWER"
    );
  });

  it("counts beyond all bounds are answered rightly or refused, never wrongly", async () => {
    for (const shares of [[[1e308, 1e308, 1]], [[1e308, 1e308, 1e308]]] as const) {
      // Half detractors and half passives: 0.5 − 0.5²; a third of each: 2/3.
      const spread = shares[0][2] === 1 ? 0.25 : 2 / 3;
      for (const [name, expected] of [
        ["NPSSAMPLE", answersNeeded(10, Z95, spread)],
        ["NPSPOWER", answersToDetect(10, Z95, zOf(0.6), spread)],
      ] as const) {
        const args = name === "NPSSAMPLE" ? [10, 0.95, shares] : [10, 0.8, 0.95, shares];
        const result = await excel.call(name, ...args);
        if (result instanceof ExcelError) expect(result.code).toBe("#VALUE!");
        else expect([name, result]).toEqual([name, [[expected]]]);
      }
    }
  });

  it.each<[string, readonly unknown[]]>([
    ["NPSSAMPLE", [1e-200]],
    ["NPSPOWER", [1e-200]],
    ["NPSSAMPLE", [0]],
    ["NPSSAMPLE", [-5]],
    ["NPSSAMPLE", ["ten"]],
    ["NPSSAMPLE", [10, 0.95, [[0.5, 0.5]]]],
    ["NPSSAMPLE", [10, 0.95, [[-0.1, 0.5, 0.6]]]],
    ["NPSSAMPLE", [10, 0.95, null, 0]],
    ["NPSPOWER", [0]],
    ["NPSPOWER", [10, 1]],
    ["NPSPOWER", [10, 0]],
    ["NPSPOWER", [10, 0.8, 2000]],
  ])("%s of %p is #VALUE! with a sentence", async (name, args) => {
    const error = await excel.error(name, ...args);
    expect(error.code).toBe("#VALUE!");
    expect(error.message.length).toBeGreaterThan(20);
  });
});

describe("NPSTEST by MOVER and NPSVERSUS", () => {
  const header = ["Difference", "Low", "High", "p"];
  const PAIRS = CASES.flatMap((a, index) => CASES.slice(index).map((b) => [a, b] as const));

  it("NPSTEST: difference, ends and p of every pair, both ways", async () => {
    for (const [a, b] of PAIRS) {
      const [low, high] = moverInterval(a, b, Z95);
      const chance = moverP(a, b);
      for (const sign of [1, -1]) {
        const pair = sign === 1 ? [a, b] : [b, a];
        const args = pair.map((counts) => answers(...counts));
        const lines = await excel.body(header, "NPSTEST", ...args);
        expect(lines.length).toBe(1);
        const [difference = NaN, gotLow = NaN, gotHigh = NaN, p = NaN] = (lines[0] ?? []).map(
          numberIn
        );
        const what = `${pair.join(" | ")}`;
        near(difference, sign * (nps(a) - nps(b)), 1e-9, what);
        near(gotLow, sign === 1 ? low : -high, POINTS, `${what} low`);
        near(gotHigh, sign === 1 ? high : -low, POINTS, `${what} high`);
        near(p, chance, 1e-6, `${what} p`);
      }
    }
  });

  it("NPSTEST at other confidences: the ends move, p stays", async () => {
    const [a, b]: [Counts, Counts] = [
      [9, 12, 39],
      [28, 16, 36],
    ];
    for (const confidence of [0.8, 0.9, 0.99]) {
      const [low, high] = moverInterval(a, b, zOf(confidence));
      const [, line = []] = await excel.table("NPSTEST", answers(...a), answers(...b), confidence);
      near(numberIn(line[1]), low, POINTS, "low");
      near(numberIn(line[2]), high, POINTS, "high");
      near(numberIn(line[3]), moverP(a, b), 1e-6, "p");
    }
  });

  it("NPSVERSUS: the score's interval less the benchmark, and the score test", async () => {
    for (const counts of CASES) {
      for (const benchmark of [-99, -50, -12.5, 0, 10, 41, 87.5]) {
        const lines = await excel.body(header, "NPSVERSUS", answers(...counts), benchmark);
        expect(lines.length).toBe(1);
        const [difference = NaN, low = NaN, high = NaN, p = NaN] = (lines[0] ?? []).map(numberIn);
        const what = `${String(counts)} against ${benchmark}`;
        const [from, to] = scoreInterval(counts, Z95);
        near(difference, nps(counts) - benchmark, 1e-9, what);
        near(low, from - benchmark, POINTS, `${what} low`);
        near(high, to - benchmark, POINTS, `${what} high`);
        near(p, pOfZ(zAgainst(counts, benchmark / 100)), 1e-6, `${what} p`);
      }
    }
  });

  it("NPSVERSUS at the ends of the scale", async () => {
    for (const [counts, benchmark, chance] of [
      [[0, 0, 10], 100, 1],
      [[7, 0, 0], -100, 1],
      [[25, 30, 45], 100, 0],
      [[25, 30, 45], -100, 0],
    ] as const) {
      const [, line = []] = await excel.table("NPSVERSUS", answers(...counts), benchmark);
      near(numberIn(line[3]), chance, 1e-9, `${String(counts)} against ${benchmark}`);
    }
    for (const benchmark of [100.5, -101, "high", null]) {
      expect((await excel.error("NPSVERSUS", answers(2, 2, 4), benchmark)).code).toBe("#VALUE!");
    }
  });
});

describe("NPSADJUST", () => {
  const LISTS: readonly (readonly number[])[] = [
    [0.2],
    [0, 1],
    [0.01, 0.04, 0.03],
    [0.05, 0.05, 0.05, 0.01],
    [0.5, 0.001, 0.001, 0.8, 0.049, 0.02, 1, 0.02],
    Array.from({ length: 40 }, (_, index) => ((index * 17) % 41) / 200),
  ];

  it.each<[string | null, (list: readonly number[]) => number[]]>([
    [null, holm],
    ["HOLM", holm],
    ["bh", benjaminiHochberg],
    ["Benjamini-Hochberg", benjaminiHochberg],
    ["fdr", benjaminiHochberg],
  ])("by %s", async (method, adjusted) => {
    for (const list of LISTS) {
      const got = await excel.table("NPSADJUST", column(list), method);
      expect(got.length).toBe(list.length);
      adjusted(list).forEach((p, index) => near(numberIn(got[index]?.[0]), p, 1e-12, String(list)));
    }
  });

  it("keeps the shape; blanks stay blank and are no tests; what is no p says so in its place", async () => {
    const [first = [], second = []] = await excel.table("NPSADJUST", [
      [0.01, "", 1.5],
      [null, 0.04, "x"],
    ]);
    const code = (cell: Cell | undefined) => (cell instanceof ExcelError ? cell.code : cell);
    expect([first.map(code), second.map(code)]).toEqual([
      [0.02, "", "#VALUE!"],
      ["", 0.04, "#VALUE!"],
    ]);
  });

  it("with an unknown method lists the known ones", async () => {
    const { code, message } = await excel.error("NPSADJUST", column([0.1]), "bonferoni");
    expect(code).toBe("#VALUE!");
    expect(message).toMatch(/holm.*bh/);
  });
});
