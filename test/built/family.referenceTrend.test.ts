import { reference, withReference } from "../score/reference";
import { serial } from "./dates";
import { answers, column, ExcelCalls, numberIn } from "./excelCalls";
import { TIME_TO_BUILD } from "./functionsBundle";
import { near, POINTS, relative } from "./near";
import { moverP } from "./oracle/mover";
import { holm as holmOf } from "./oracle/multiplicity";
import { zOf } from "./oracle/normal";
import { scoreInterval, type Counts } from "./oracle/scoreInterval";
import type { Quarter, Segment, TrendReference } from "./referenceCases";

/** Trend, change point and segments that R gave, asked of the built functions. */

let excel: ExcelCalls;
beforeAll(async () => {
  excel = await ExcelCalls.open();
}, TIME_TO_BUILD);

const Z95 = zOf(0.95);

describe("a trend, as R has it", () => {
  /** All answers of a quarter on one day in its middle month, from the first quarter of 2024 on. */
  function survey(data: readonly Quarter[]) {
    const scores: unknown[][] = [];
    const dates: unknown[][] = [];
    for (const { t, d, p, r, n } of data) {
      scores.push(...answers(d, p, r));
      const day = serial(2024 + Math.floor((t - 1) / 4), 2 + 3 * ((t - 1) % 4), 15);
      dates.push(...column(Array.from({ length: n }, () => day)));
    }
    return { scores, dates };
  }

  withReference(
    "NPSTREND: each quarter's answers, score and interval, each change with p",
    async () => {
      const { data } = reference<TrendReference>("trend_segments_r_reference.json").trend;
      const { scores, dates } = survey(data);
      const lines = await excel.body(
        ["Period", "Start", "Answers", "NPS", "Low", "High", "Change", "p"],
        "NPSTREND",
        scores,
        dates
      );
      expect(lines.length).toBe(data.length);
      for (const [index, { t, d, p, r, n, nps }] of data.entries()) {
        const [period, start, count, score, low, high, change, chance] = lines[index] ?? [];
        expect(period).toBe(`Q${((t - 1) % 4) + 1} ${t <= 4 ? 2024 : 2025}`);
        expect(start).toBe(serial(t <= 4 ? 2024 : 2025, 1 + 3 * ((t - 1) % 4), 1));
        expect(count).toBe(n);
        near(numberIn(score), nps, 1e-6, "score");
        const [from, to] = scoreInterval([d, p, r], Z95);
        near(numberIn(low), from, POINTS, "low");
        near(numberIn(high), to, POINTS, "high");
        const before = data[index - 1];
        if (!before) {
          expect([change, chance]).toEqual(["", ""]);
          continue;
        }
        near(numberIn(change), nps - before.nps, 1e-6, "change");
        near(numberIn(chance), moverP([d, p, r], [before.d, before.p, before.r]), 1e-6, "p");
      }
    }
  );

  withReference("NPSSLOPE: slope, its error, z and p to 1e-4 of their size", async () => {
    const { data, fixed_weight_slope: expected } = reference<TrendReference>(
      "trend_segments_r_reference.json"
    ).trend;
    const { scores, dates } = survey(data);
    const [line = []] = await excel.body(
      ["Slope", "SE", "Low", "High", "z", "p", "Periods"],
      "NPSSLOPE",
      scores,
      dates
    );
    const [slope = NaN, error = NaN, low = NaN, high = NaN, z = NaN, p = NaN, periods] =
      line.map(numberIn);
    near(slope, expected.slope_per_quarter, relative(expected.slope_per_quarter), "slope");
    near(error, expected.se, relative(expected.se), "error");
    near(z, expected.z, relative(expected.z), "z");
    near(p, expected.p, relative(expected.p), "p");
    near(low, expected.slope_per_quarter - Z95 * expected.se, POINTS, "low");
    near(high, expected.slope_per_quarter + Z95 * expected.se, POINTS, "high");
    expect(periods).toBe(data.length);
  });

  withReference(
    "NPSCHANGE: one change, after the fifth quarter, that chance hardly makes",
    async () => {
      const { trend, changepoint } = reference<TrendReference>("trend_segments_r_reference.json");
      const { scores, dates } = survey(trend.data);
      const lines = await excel.body(
        ["Since", "Start", "NPS before", "NPS after", "Change", "G²", "p"],
        "NPSCHANGE",
        scores,
        dates
      );
      expect(lines.length).toBe(1);
      const [since, start, before, after, change, gain, p] = lines[0] ?? [];
      expect(changepoint.best_after_quarter).toBe(5);
      expect(since).toBe("Q2 2025");
      expect(start).toBe(serial(2025, 4, 1));
      const score = (part: readonly Quarter[]) =>
        (100 * part.reduce((sum, { r, d }) => sum + r - d, 0)) /
        part.reduce((sum, { n }) => sum + n, 0);
      const [early, late] = [score(trend.data.slice(0, 5)), score(trend.data.slice(5))];
      near(numberIn(before), early, 1e-9, "before");
      near(numberIn(after), late, 1e-9, "after");
      near(numberIn(change), late - early, 1e-9, "change");
      near(numberIn(gain), changepoint.G2, relative(changepoint.G2), "G²");
      near(numberIn(p), changepoint.max_stat_parametric_bootstrap_p, 0.02, "p");
    }
  );
});

describe("segments, as R has them", () => {
  function survey(segments: readonly Segment[]) {
    return {
      scores: segments.flatMap(({ d, p, r }) => answers(d, p, r)),
      names: segments.flatMap(({ seg, n }) => column(Array.from({ length: n }, () => seg))),
    };
  }

  withReference(
    "NPSBY: each group's answers, shares, score, interval and test against the rest",
    async () => {
      const { segments } = reference<TrendReference>("trend_segments_r_reference.json");
      const { scores, names } = survey(segments);
      const [header = [], ...lines] = await excel.table("NPSBY", scores, names);
      const at = (name: RegExp) => header.findIndex((word) => name.test(String(word)));
      const counts = segments.map(({ d, p, r }): Counts => [d, p, r]);
      const all = [0, 1, 2].map((group) =>
        counts.reduce((sum, each) => sum + (each[group] ?? 0), 0)
      );
      const rests = counts.map(([d, p, r]): Counts => [
        (all[0] ?? 0) - d,
        (all[1] ?? 0) - p,
        (all[2] ?? 0) - r,
      ]);
      const chances = holmOf(counts.map((each, index) => moverP(each, rests[index] ?? [0, 0, 0])));
      expect(lines.map(([name]) => name).sort()).toEqual(segments.map(({ seg }) => seg));
      const upper = lines.map((line) => numberIn(line[at(/^High$/)]));
      expect(upper).toEqual([...upper].sort((a, b) => a - b));
      for (const [index, { seg, d, p, r, n, nps, dm_nps }] of segments.entries()) {
        const line = lines.find(([name]) => name === seg) ?? [];
        const figure = (name: RegExp) => numberIn(line[at(name)]);
        expect(figure(/^Answers$/)).toBe(n);
        near(figure(/^Detractors$/), d / n, 1e-12, "detractors");
        near(figure(/^Passives$/), p / n, 1e-12, "passives");
        near(figure(/^Promoters$/), r / n, 1e-12, "promoters");
        near(figure(/^NPS$/), nps, 1e-6, "score");
        const [low, high] = scoreInterval([d, p, r], Z95);
        near(figure(/^Low$/), low, POINTS, "low");
        near(figure(/^High$/), high, POINTS, "high");
        const rest = rests[index] ?? [0, 0, 0];
        const restNps = (100 * (rest[2] - rest[0])) / (rest[0] + rest[1] + rest[2]);
        near(figure(/^Against the rest/), nps - restNps, 1e-6, "against the rest");
        near(figure(/^p\b/), chances[index] ?? NaN, 1e-6, `p of ${seg}`);
        near(figure(/^Shrunken$/), dm_nps, POINTS, "shrunken");
        expect(line[at(/^Base$/)]).toBe(n >= 30 ? "Reportable" : "Indicative");
      }
    }
  );

  withReference("NPSSHRINK: score, deviation and weight to 1e-4 of their size", async () => {
    const { segments, dirichlet_multinomial: prior } = reference<TrendReference>(
      "trend_segments_r_reference.json"
    );
    const { scores, names } = survey(segments);
    const lines = await excel.body(
      ["Group", "Answers", "NPS", "Shrunken", "SD", "Own weight"],
      "NPSSHRINK",
      scores,
      names
    );
    const order = [...segments].sort((a, b) => a.dm_nps - b.dm_nps).map(({ seg }) => seg);
    expect(lines.map(([name]) => name)).toEqual(order);
    for (const { seg, n, nps, dm_nps, dm_sd, shrink_weight } of segments) {
      const [, count, score, shrunken, deviation, weight] =
        lines.find(([name]) => name === seg) ?? [];
      expect(count).toBe(n);
      near(numberIn(score), nps, 1e-6, "score");
      near(numberIn(shrunken), dm_nps, POINTS, seg);
      near(numberIn(deviation), dm_sd, relative(dm_sd), seg);
      near(numberIn(weight), shrink_weight, relative(shrink_weight), seg);
      near(n / numberIn(weight) - n, prior.concentration, relative(prior.concentration, 3e-4), seg);
    }
  });

  withReference("NPS with weights is the survey package's mean", async () => {
    const { x, w, weighted_nps } = reference<TrendReference>(
      "trend_segments_r_reference.json"
    ).weighting;
    const given = column(x.map((each) => [2, 8, 9][each + 1]));
    near(await excel.number("NPS", given, column(w)), weighted_nps, 1e-6, "weighted");
  });
});
