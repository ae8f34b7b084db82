import { reference, withReference } from "../score/reference";
import { answers, column, ExcelCalls, numberIn } from "./excelCalls";
import { TIME_TO_BUILD } from "./functionsBundle";
import { near, POINTS } from "./near";
import { zOf } from "./oracle/normal";
import type { Ends, GroupCounts, NpsReference, TrendReference } from "./referenceCases";

/** Scores, differences, p-values and sample sizes that R gave, asked of the built functions. */

let excel: ExcelCalls;
beforeAll(async () => {
  excel = await ExcelCalls.open();
}, TIME_TO_BUILD);

const Z95 = zOf(0.95);

/** A score never leaves ±100, though the packages' ends may. */
const within = (value: number): number => Math.max(-100, Math.min(100, value));
const clipped = ([low, high]: Ends): Ends => [within(low), within(high)];
const groups = ({ detractors, passives, promoters }: GroupCounts) =>
  answers(detractors, passives, promoters);

/** Each answer as often as it was given. */
const spread = (histogram: readonly number[]): unknown[][] =>
  column(histogram.flatMap((count, answer) => Array.from({ length: count }, () => answer)));
/** The answers beside how often each was given. */
const counted = (histogram: readonly number[]): unknown[][] =>
  histogram.map((count, answer) => [answer, count]);

describe("one score, as R's packages have it", () => {
  withReference("reads 28 cases and more", () => {
    expect(
      reference<NpsReference>("nps_r_reference.json").one_sample.length
    ).toBeGreaterThanOrEqual(28);
  });

  withReference("NPS, NPSSHARE, NPSCI and NPSMOE, from answers and from counts alike", async () => {
    for (const each of reference<NpsReference>("nps_r_reference.json").one_sample) {
      for (const [form, cells] of [
        ["answers", spread(each.histogram_0_to_10)],
        ["counts", counted(each.histogram_0_to_10)],
      ] as const) {
        const what = `${each.name}, ${form}`;
        near(await excel.number("NPS", cells), each.nps, 1e-9, what);
        const shares = await excel.body(["Group", "Share", "Count"], "NPSSHARE", cells);
        expect(shares.map(([, , count]) => count)).toEqual([
          each.detractors,
          each.passives,
          each.promoters,
        ]);
        for (const [confidence, key] of [
          [0.9, "ci90"],
          [0.95, "ci95"],
          [0.99, "ci99"],
        ] as const) {
          for (const [method, ends] of [
            ["wald", each.wald[key]],
            ["adjusted", each.adjusted_wald[key]],
          ] as const) {
            const [low, high] = clipped(ends);
            const [gotLow = NaN, gotHigh = NaN] = await excel.row(
              "NPSCI",
              cells,
              confidence,
              method
            );
            near(gotLow, low, POINTS, `${what}, ${method} ${key} low`);
            near(gotHigh, high, POINTS, `${what}, ${method} ${key} high`);
            const margin = await excel.number("NPSMOE", cells, confidence, method);
            near(margin, (high - low) / 2, POINTS, `${what}, margin by ${method}`);
          }
        }
        const [low, high] = each.score_iterative.ci95;
        const [gotLow = NaN, gotHigh = NaN] = await excel.row("NPSCI", cells);
        near(gotLow, low, POINTS, `${what}, score low`);
        near(gotHigh, high, POINTS, `${what}, score high`);
        near(await excel.number("NPSMOE", cells), (high - low) / 2, POINTS, `${what}, margin`);
      }
    }
  });

  withReference(
    "NPSMOE by Wald is z times the standard error, where the ends are no limits",
    async () => {
      const inside = reference<NpsReference>("nps_r_reference.json").one_sample.filter(
        ({ wald }) => Math.max(...wald.ci95.map(Math.abs)) < 100
      );
      expect(inside.length).toBeGreaterThan(20);
      for (const each of inside) {
        const margin = await excel.number("NPSMOE", spread(each.histogram_0_to_10), null, "wald");
        near(margin / Z95, each.se, POINTS, each.name);
      }
    }
  );

  withReference("NPSFROMCOUNTS, each alone and all at once", async () => {
    const cases = reference<NpsReference>("nps_r_reference.json").one_sample;
    const all = await excel.table(
      "NPSFROMCOUNTS",
      column(cases.map(({ detractors }) => detractors)),
      column(cases.map(({ passives }) => passives)),
      column(cases.map(({ promoters }) => promoters))
    );
    for (const [index, { name, detractors, passives, promoters, nps }] of cases.entries()) {
      near(await excel.number("NPSFROMCOUNTS", detractors, passives, promoters), nps, 1e-9, name);
      near(numberIn(all[index]?.[0]), nps, 1e-9, name);
    }
  });
});

describe("two scores, as R's packages have them", () => {
  const header = ["Difference", "Low", "High", "p"];

  withReference("NPSTEST by Wald and by adjusted Wald, in both orders", async () => {
    const cases = reference<NpsReference>("nps_r_reference.json").two_sample;
    expect(cases.length).toBeGreaterThanOrEqual(8);
    for (const each of cases) {
      for (const [method, expected] of [
        ["wald", each.wald],
        ["adjusted", each.adjusted_wald],
      ] as const) {
        for (const sign of [1, -1]) {
          const what = `${each.name}, ${method}, ${sign}`;
          const pair = sign === 1 ? [each.x, each.y] : [each.y, each.x];
          const [line = []] = await excel.body(
            header,
            "NPSTEST",
            ...pair.map(groups),
            null,
            method
          );
          const [difference = NaN, low = NaN, high = NaN, p = NaN] = line.map(numberIn);
          const ends = expected.ci95_signed.map((end) => sign * end).sort((a, b) => a - b);
          near(difference, sign * (each.nps_x - each.nps_y), 1e-8, `${what}: difference`);
          near(low, ends[0] ?? NaN, POINTS, `${what}: low`);
          near(high, ends[1] ?? NaN, POINTS, `${what}: high`);
          near(p, expected.p, 1e-6, `${what}: p`);
        }
      }
    }
  });

  withReference("the steps between quarters by adjusted Wald", async () => {
    const { trend, quarter_steps } = reference<TrendReference>("trend_segments_r_reference.json");
    const at = (t: number) => {
      const quarter = trend.data.find((each) => each.t === t);
      return answers(quarter?.d ?? 0, quarter?.p ?? 0, quarter?.r ?? 0);
    };
    for (const step of quarter_steps) {
      const [line = []] = await excel.body(
        header,
        "NPSTEST",
        at(step.to),
        at(step.from),
        null,
        "adjusted"
      );
      const [difference = NaN, low = NaN, high = NaN, p = NaN] = line.map(numberIn);
      near(difference, step.raw, 1e-6, "difference");
      near((low + high) / 2, step.adj_diff, POINTS, "centre");
      near((high - low) / 2 / Z95, step.se, POINTS, "standard error");
      near(p, step.p, 1e-6, "p");
    }
  });
});

describe("several p-values, as R's p.adjust has them", () => {
  withReference("NPSADJUST by Holm and by Benjamini and Hochberg", async () => {
    const { quarter_steps_padj: steps, segments } = reference<TrendReference>(
      "trend_segments_r_reference.json"
    );
    const lists = [
      { raw: steps.raw, holm: steps.holm, bh: steps.BH },
      {
        raw: segments.map(({ pval }) => pval),
        holm: segments.map(({ holm }) => holm),
        bh: segments.map(({ BH }) => BH),
      },
    ];
    for (const { raw, holm, bh } of lists) {
      for (const [method, expected] of [
        [null, holm],
        ["holm", holm],
        ["bh", bh],
      ] as const) {
        const got = await excel.table("NPSADJUST", column(raw), method);
        expect(got.length).toBe(raw.length);
        for (const [index, p] of expected.entries()) {
          // The raw values are rounded to 8 digits and multiplied by up to 12.
          near(numberIn(got[index]?.[0]), p, 1e-7, `${method} ${index}`);
        }
      }
    }
  });
});

describe("sample sizes, as R's formulas have them", () => {
  /** Their variance is 0.68: by hand 0.62 + 0.22 − (0.62 − 0.22)². */
  const SHARES = [[0.22, 0.16, 0.62]];

  withReference("NPSSAMPLE for one interval", async () => {
    for (const line of reference<TrendReference>("trend_segments_r_reference.json").sample_size
      .ci95) {
      const { moe, worst_case_var1: worst } = line;
      expect([moe, await excel.number("NPSSAMPLE", moe)]).toEqual([moe, worst]);
      expect([moe, await excel.number("NPSSAMPLE", moe, 0.95, SHARES)]).toEqual([
        moe,
        line["var_0.68"],
      ]);
    }
  });

  withReference("NPSPOWER for two periods at 80 %", async () => {
    const lines = reference<TrendReference>("trend_segments_r_reference.json").sample_size;
    for (const line of lines.two_sample_per_group_80power) {
      const { diff, worst_var1: worst } = line;
      expect([diff, await excel.number("NPSPOWER", diff)]).toEqual([diff, worst]);
      expect([diff, await excel.number("NPSPOWER", diff, 0.8, null, SHARES)]).toEqual([
        diff,
        line["var_each_0.68"],
      ]);
    }
  });
});
