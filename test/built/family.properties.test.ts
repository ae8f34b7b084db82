import fc from "fast-check";
import { answers, column, ExcelCalls, ExcelError, numberIn } from "./excelCalls";
import { TIME_TO_BUILD } from "./functionsBundle";
import { near } from "./near";
import { category } from "./oracle/paired";
import { answer, counts, someCells } from "./surveyArbitraries";

/** What holds for scores, intervals and tests whatever the answers are. */

let excel: ExcelCalls;
beforeAll(async () => {
  excel = await ExcelCalls.open();
}, TIME_TO_BUILD);

const RUNS = { numRuns: 60 };

describe("scores", () => {
  it("NPS is promoters less detractors among the answers, and NPSFROMCOUNTS and NPSSHARE agree", async () => {
    await fc.assert(
      fc.asyncProperty(someCells, async (cells) => {
        const kinds = cells.map(category).filter((each) => each !== null);
        const count = (kind: number) => kinds.filter((each) => each === kind).length;
        const score = (100 * (count(1) - count(-1))) / kinds.length;
        near(await excel.number("NPS", column(cells)), score, 1e-9, "NPS");
        near(
          await excel.number("NPSFROMCOUNTS", count(-1), count(0), count(1)),
          score,
          1e-9,
          "from counts"
        );
        const shares = await excel.body(["Group", "Share", "Count"], "NPSSHARE", column(cells));
        expect(shares.map(([, , each]) => each)).toEqual([count(-1), count(0), count(1)]);
        near(
          shares.reduce((sum, [, share]) => sum + numberIn(share), 0),
          1,
          1e-12,
          "shares"
        );
        const quality = await excel.body(["Cells", "Count"], "NPSCOUNT", column(cells));
        expect(quality[0]).toEqual(["Answers", kinds.length]);
        expect(quality.at(-1)).toEqual(["All cells", cells.length]);
        const parts = quality.slice(0, -1).reduce((sum, [, each]) => sum + numberIn(each), 0);
        expect(parts).toBe(cells.length);
      }),
      RUNS
    );
  });

  it("equal weights change nothing; whole ones are as many answers", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(answer, fc.integer({ min: 1, max: 4 })), { minLength: 1, maxLength: 30 }),
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        async (pairs, factor) => {
          const scores = column(pairs.map(([score]) => score));
          const repeated = column(
            pairs.flatMap(([score, times]) => Array.from({ length: times }, () => score))
          );
          const weights = column(pairs.map(([, times]) => times * factor));
          const score = await excel.number("NPS", scores, weights);
          near(score, await excel.number("NPS", repeated), 1e-9, "as many answers");
          const same = column(pairs.map(() => factor));
          near(
            await excel.number("NPS", scores, same),
            await excel.number("NPS", scores),
            1e-9,
            "equal weights"
          );
        }
      ),
      RUNS
    );
  });

  it("needed moves are enough, and one fewer is not", async () => {
    await fc.assert(
      fc.asyncProperty(
        counts,
        fc.double({ min: -100, max: 100, noNaN: true }),
        async ([d, p, r], target) => {
          const [[steps, jumps] = []] = await excel.table("NPSNEEDED", answers(d, p, r), target);
          const n = d + p + r;
          const after = (balance: number) => (100 * (r - d + balance)) / n;
          const whole = numberIn(steps);
          expect(after(whole)).toBeGreaterThanOrEqual(target - 1e-6);
          if (whole > 0) expect(after(whole - 1)).toBeLessThan(target);
          if (jumps instanceof ExcelError) expect(after(2 * d)).toBeLessThan(target);
          else expect(after(2 * numberIn(jumps))).toBeGreaterThanOrEqual(target - 1e-6);
        }
      ),
      RUNS
    );
  });
});

describe("intervals and tests", () => {
  const method = fc.constantFrom("score", "adjusted", "wald");

  it("NPSCI lies within ±100, holds the score, mirrors with the scale and widens with confidence", async () => {
    await fc.assert(
      fc.asyncProperty(counts, method, async ([d, p, r], by) => {
        const [low = NaN, high = NaN] = await excel.row("NPSCI", answers(d, p, r), 0.95, by);
        const score = (100 * (r - d)) / (d + p + r);
        expect(low).toBeGreaterThanOrEqual(-100);
        expect(high).toBeLessThanOrEqual(100);
        if (by !== "adjusted") {
          expect(low).toBeLessThanOrEqual(score + 1e-9);
          expect(high).toBeGreaterThanOrEqual(score - 1e-9);
        }
        const mirrored = await excel.row("NPSCI", answers(r, p, d), 0.95, by);
        near(mirrored[0] ?? NaN, -high, 1e-6, "mirrored low");
        near(mirrored[1] ?? NaN, -low, 1e-6, "mirrored high");
        const wider = await excel.row("NPSCI", answers(d, p, r), 0.99, by);
        expect(wider[0]).toBeLessThanOrEqual(low + 1e-9);
        expect(wider[1]).toBeGreaterThanOrEqual(high - 1e-9);
        near(
          await excel.number("NPSMOE", answers(d, p, r), 0.95, by),
          (high - low) / 2,
          1e-9,
          "margin"
        );
      }),
      RUNS
    );
  });

  it("NPSTEST changes its sign with the order and with the scale, and keeps p", async () => {
    await fc.assert(
      fc.asyncProperty(counts, counts, method, async (a, b, by) => {
        const line = async (x: readonly number[], y: readonly number[]) => {
          const [, cells = []] = await excel.table(
            "NPSTEST",
            answers(...x),
            answers(...y),
            null,
            by
          );
          return cells;
        };
        const there = await line(a, b);
        const flipped = (one: readonly number[]) => [...one].reverse();
        const others = [await line(b, a), await line(flipped(a), flipped(b))];
        if (there.some((each) => each instanceof ExcelError)) {
          // Wald of two samples that do not vary cannot be tested.
          expect(by).toBe("wald");
          return;
        }
        const [difference = NaN, low = NaN, high = NaN, p = NaN] = there.map(numberIn);
        for (const other of others) {
          near(numberIn(other[0]), -difference, 1e-6, "difference");
          near(numberIn(other[1]), -high, 1e-6, "low");
          near(numberIn(other[2]), -low, 1e-6, "high");
          near(numberIn(other[3]), p, 1e-6, "p");
        }
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(Math.abs(low)).toBeLessThanOrEqual(200);
        expect(Math.abs(high)).toBeLessThanOrEqual(200);
        // What p says of 0, the interval says too.
        if (Math.abs(p - 0.05) > 1e-6) expect(p < 0.05).toBe(low > 0 || high < 0);
      }),
      RUNS
    );
  });

  it("NPSVERSUS agrees with NPSCI on which benchmarks lie within", async () => {
    await fc.assert(
      fc.asyncProperty(
        counts,
        fc.integer({ min: -100, max: 100 }),
        async ([d, p, r], benchmark) => {
          const cells = answers(d, p, r);
          const [, line = []] = await excel.table("NPSVERSUS", cells, benchmark);
          const [difference = NaN, low = NaN, high = NaN, chance = NaN] = line.map(numberIn);
          const ends = await excel.row("NPSCI", cells);
          near(difference, (100 * (r - d)) / (d + p + r) - benchmark, 1e-9, "difference");
          near(low, (ends[0] ?? NaN) - benchmark, 1e-9, "low");
          near(high, (ends[1] ?? NaN) - benchmark, 1e-9, "high");
          if (Math.abs(chance - 0.05) > 1e-4) {
            expect(chance >= 0.05).toBe(low <= 1e-4 && high >= -1e-4);
          }
        }
      ),
      RUNS
    );
  });
});
