import { answers, column, ExcelCalls, ExcelError, numberIn } from "./excelCalls";
import { TIME_TO_BUILD } from "./functionsBundle";
import { near } from "./near";
import { seeded } from "./oracle/changePoint";
import { logLikelihood } from "./oracle/dirichletMultinomial";
import { impact } from "./oracle/groups";
import { nps, total, type Counts } from "./oracle/scoreInterval";

/** NPSSHRINK and NPSIMPACT against the test folder's own reckoning. */

let excel: ExcelCalls;
beforeAll(async () => {
  excel = await ExcelCalls.open();
}, TIME_TO_BUILD);

const rowsOf = (groups: readonly Counts[]) => ({
  scores: groups.flatMap((counts) => answers(...counts)),
  names: groups.flatMap((counts, index) =>
    column(Array.from({ length: total(counts) }, () => `G${index}`))
  ),
});
const HEADER = ["Group", "Answers", "NPS", "Shrunken", "SD", "Own weight"];

describe("NPSSHRINK", () => {
  const SURVEYS: readonly (readonly Counts[])[] = [
    [
      [9, 12, 39],
      [28, 16, 36],
      [12, 20, 28],
      [18, 22, 10],
      [2, 3, 5],
    ],
    [
      [50, 20, 10],
      [5, 20, 60],
      [30, 30, 30],
    ],
    [
      [0, 0, 12],
      [20, 1, 3],
      [4, 9, 9],
      [1, 0, 0],
    ],
  ];

  it.each(SURVEYS.map((groups) => [groups]))(
    "%j: no other prior makes these answers likelier",
    async (groups) => {
      const { scores, names } = rowsOf(groups);
      const lines = await excel.body(HEADER, "NPSSHRINK", scores, names);
      expect(lines.length).toBe(groups.length);
      const estimates = groups.map((counts, index) => {
        const line = lines.find(([name]) => name === `G${index}`) ?? [];
        const [n = NaN, score = NaN, shrunken = NaN, deviation = NaN, weight = NaN] = line
          .slice(1)
          .map(numberIn);
        expect(n).toBe(total(counts));
        near(score, nps(counts), 1e-9, "score");
        return { counts, n, score, shrunken, deviation, weight };
      });
      // The prior, read back from the first line: weight n/(n + A), mean and deviation of the posterior.
      const [first] = estimates;
      if (!first) throw new Error("no line");
      const A = first.n / first.weight - first.n;
      const prior = (first.shrunken * (first.n + A) - first.score * first.n) / A;
      const spread = (first.deviation / 100) ** 2 * (first.n + A + 1) + (first.shrunken / 100) ** 2;
      const moved = (spread * (first.n + A) - (first.counts[0] + first.counts[2])) / A;
      const alpha: Counts = [
        (A * (moved - prior / 100)) / 2,
        A * (1 - moved),
        (A * (moved + prior / 100)) / 2,
      ];
      for (const each of estimates) {
        const share = each.n / (each.n + A);
        near(each.weight, share, 1e-6, "weight");
        near(each.shrunken, share * each.score + (1 - share) * prior, 1e-4, "shrunken");
        const [d, , r] = [0, 1, 2].map(
          (group) => ((each.counts[group] ?? 0) + (alpha[group] ?? 0)) / (each.n + A)
        );
        const deviation =
          100 * Math.sqrt(((d ?? 0) + (r ?? 0) - (each.shrunken / 100) ** 2) / (each.n + A + 1));
        near(each.deviation, deviation, 1e-4, "deviation");
      }
      const best = logLikelihood(groups, alpha);
      for (const group of [0, 1, 2]) {
        for (const factor of [0.9, 0.97, 1.03, 1.1]) {
          const other = alpha.map((value, index) =>
            index === group ? value * factor : value
          ) as unknown as Counts;
          expect(logLikelihood(groups, other)).toBeLessThan(best);
        }
      }
      for (const factor of [0.8, 0.95, 1.05, 1.25]) {
        const other = alpha.map((value) => value * factor) as unknown as Counts;
        expect(logLikelihood(groups, other)).toBeLessThan(best);
      }
      const order = lines.map((line) => numberIn(line[3]));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }
  );

  it("groups that differ no more than by chance have the common score and no weight of their own", async () => {
    const { scores, names } = rowsOf([
      [25, 30, 45],
      [25, 30, 45],
      [26, 30, 44],
    ]);
    const lines = await excel.body(HEADER, "NPSSHRINK", scores, names);
    for (const [, , , shrunken, , weight] of lines) {
      near(numberIn(shrunken), (100 * (134 - 76)) / 300, 1e-6, "common score");
      expect(weight).toBe(0);
    }
  });

  it("one group answers too", async () => {
    const { scores, names } = rowsOf([[2, 3, 5]]);
    const [line = []] = await excel.body(HEADER, "NPSSHRINK", scores, names);
    near(numberIn(line[3]), 30, 1e-6, "its own score is the common one");
  });
});

describe("NPSIMPACT", () => {
  const header = ["Impact", "Low", "High", "Answers flagged", "NPS flagged", "NPS without"];
  const random = seeded(3);
  const draw = (count: number, shares: Counts) =>
    Array.from({ length: count }, () => {
      const u = random();
      return u < shares[0] ? 2 : u < shares[0] + shares[1] ? 8 : 10;
    });

  it("is the score of all less the score without, with an interval around it", async () => {
    for (const [flagged, others] of [
      [20, 80],
      [1, 30],
      [30, 1],
      [50, 50],
      [3, 4],
    ] as const) {
      const scores = [...draw(flagged, [0.5, 0.3, 0.2]), ...draw(others, [0.2, 0.3, 0.5]), "", "x"];
      const flags = scores.map((_, row) => row < flagged || row >= flagged + others);
      const expected = impact(scores, flags);
      const [line = []] = await excel.body(header, "NPSIMPACT", column(scores), column(flags));
      const [cost = NaN, low = NaN, high = NaN, count, own = NaN, without = NaN] =
        line.map(numberIn);
      const what = `${flagged} of ${flagged + others}`;
      near(cost, expected.impact, 1e-9, what);
      // The same by its other formula: n/(N − n) · (score of the flagged − score of all).
      const all = impact(
        scores,
        scores.map(() => false)
      ).without;
      near(cost, (flagged / others) * (expected.flagged - all), 1e-9, what);
      expect(count).toBe(expected.answers);
      near(own, expected.flagged, 1e-9, what);
      near(without, expected.without, 1e-9, what);
      expect([what, low < cost, cost < high]).toEqual([what, true, true]);
      const [, narrow = []] = await excel.table("NPSIMPACT", column(scores), column(flags), 0.8);
      expect(numberIn(narrow[1])).toBeGreaterThan(low);
      expect(numberIn(narrow[2])).toBeLessThan(high);
    }
  });

  it("has an interval also where all of a part answered alike", async () => {
    for (const [flagged, others] of [
      [answers(0, 0, 8), answers(0, 0, 30)],
      [answers(9, 0, 0), answers(0, 0, 30)],
      [answers(0, 5, 0), answers(0, 30, 0)],
      [answers(1, 0, 0), answers(20, 30, 50)],
    ] as const) {
      const flags = column([...flagged.map(() => 1), ...others.map(() => 0)]);
      const [, line = []] = await excel.table("NPSIMPACT", [...flagged, ...others], flags);
      const [cost = NaN, low = NaN, high = NaN] = line.map(numberIn);
      expect(low).toBeLessThanOrEqual(cost);
      expect(high).toBeGreaterThanOrEqual(cost);
      expect(high - low).toBeGreaterThan(0.5);
    }
  });

  it.each<[string, number, Counts, Counts, number]>([
    // A quarter of +0 among +40: 0.25 · (0 − 40).
    ["a theme of a quarter", 0.25, [0.35, 0.3, 0.35], [0.2, 0.2, 0.6], -10],
    // Half of −80 among +70: here the share of the flagged is what chance moves most.
    ["a theme that splits the customers", 0.5, [0.85, 0.1, 0.05], [0.1, 0.1, 0.8], -75],
    ["one that changes nothing", 0.3, [0.2, 0.3, 0.5], [0.2, 0.3, 0.5], 0],
  ])(
    "%s: the interval holds the truth as often as it says",
    async (_, share, own, others, truth) => {
      const SURVEYS = 300;
      let held = 0;
      for (let survey = 0; survey < SURVEYS; survey++) {
        const flags = Array.from({ length: 120 }, () => random() < share);
        const scores = flags.map((flag) => draw(1, flag ? own : others)[0]);
        const [, line = []] = await excel.table("NPSIMPACT", column(scores), column(flags));
        if (numberIn(line[1]) <= truth && numberIn(line[2]) >= truth) held++;
      }
      // 0.95 less three standard errors of so many draws.
      expect(held / SURVEYS).toBeGreaterThanOrEqual(0.95 - 3 * Math.sqrt((0.95 * 0.05) / SURVEYS));
    }
  );

  it.each([
    ["TRUE and FALSE", true, false],
    ["1 and 0", 1, 0],
    ["yes and no", "Yes", "no"],
    ["x and blank", "x", ""],
    ["X and null", "X", null],
  ])("takes %s", async (_, yes, no) => {
    const flags = column([yes, yes, no, no, no]);
    const [, line = []] = await excel.table("NPSIMPACT", column([1, 7, 9, 8, 10]), flags);
    near(numberIn(line[0]), 20 - (100 * 2) / 3, 1e-9, "impact");
  });

  it.each<[string, readonly unknown[], string, RegExp]>([
    ["nobody is flagged", ["", 0, false, "no"], "#N/A", /.{20}/],
    ["everybody is", [1, true, "yes", "x"], "#N/A", /.{20}/],
    ["a flag is another word", ["Billing", "", "", ""], "#VALUE!", /=/],
  ])("says so when %s", async (_, flags, code, sentence) => {
    const error = await excel.error("NPSIMPACT", column([3, 7, 9, 10]), column(flags));
    expect(error).toBeInstanceOf(ExcelError);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(sentence);
  });
});
