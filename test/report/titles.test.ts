import fc from "fast-check";
import type { Diagnosis, TrajectoryReading } from "../../src/diagnosis/diagnosis";
import { headline } from "../../src/diagnosis/headline";
import { readDetractors } from "../../src/diagnosis/detractors";
import { benchmarkOf, readIndustry } from "../../src/diagnosis/industryLevel";
import { readTargets } from "../../src/diagnosis/targets";
import { CLASSES } from "../../src/playbook/classes";
import { INDUSTRIES } from "../../src/playbook/industries";
import { benchmarksTitle } from "../../src/report/benchmarks/benchmarkWords";
import { targetsTitle } from "../../src/report/targets/targets";
import { alone } from "./built";
import { draw } from "./drawn";
import { AS_OF, CONTEXT, diagnosis, groups, scoreReading } from "./fixtures";

const STATES: readonly TrajectoryReading["state"][] = [
  "crisisInMotion",
  "recentDrop",
  "slowDecline",
  "driftingDown",
  "flat",
  "flatLow",
  "improvingSlowly",
  "improving",
];
const LEVELS = [
  "bad",
  "problemByGap",
  "atRisk",
  "watch",
  "normal",
  "above",
  "shortOfGood",
  "good",
  "aboveGood",
  "leader",
] as const;
const CERTAINTIES = ["confirmed", "indicated"] as const;
const ONE_LINE = 72;

const trajectories: Diagnosis["trajectory"][] = [
  { assessed: false, reason: "unknown" },
  ...STATES.flatMap((state) =>
    CERTAINTIES.map((certainty) => ({
      assessed: true as const,
      reading: { quarters: [], state, certainty, words: "" },
    }))
  ),
];

describe("titles stay on one line (rule 164)", () => {
  it("rule 164: the summary's, for every industry, level, direction and certainty", () => {
    const { industry, total } = diagnosis();
    if (industry === null) throw new Error("no industry");
    for (const trajectory of trajectories) {
      for (const { name } of INDUSTRIES) {
        for (const level of LEVELS) {
          for (const certainty of CERTAINTIES) {
            const title = headline({
              total,
              trajectory,
              industry: { ...industry, name, level, certainty },
            });
            expect(title.length).toBeLessThanOrEqual(ONE_LINE);
            expect(title).toMatch(/^The score .*[^.]$/);
          }
        }
      }
      for (const scoreClass of CLASSES) {
        const title = headline({ trajectory, industry: null, total: { ...total, scoreClass } });
        expect(title.length).toBeLessThanOrEqual(ONE_LINE);
      }
    }
  });

  it("rules 165, 168, 176: those of benchmarks, detractors and targets, for any answers", () => {
    const count = fc.integer({ min: 0, max: 2000 });
    fc.assert(
      fc.property(
        fc.tuple(count, count, count).filter(([d, p, r]) => d + p + r > 0),
        fc.constantFrom(...INDUSTRIES.map(({ id }) => id)),
        fc.option(fc.constant(AS_OF)),
        ([d, p, r], id, asOf) => {
          const context = { ...CONTEXT, industry: { kind: "published", id } as const };
          const total = scoreReading(groups(d, p, r));
          const benchmark = benchmarkOf(context);
          if (benchmark === null) throw new Error("no benchmark");
          const industry = readIndustry(total, benchmark);
          const of = diagnosis({
            total: total.groups,
            segments: [],
            rest: { context, industry, detractors: readDetractors(total, industry), asOf },
          });
          for (const title of [
            benchmarksTitle(of),
            targetsTitle(of, readTargets(total, asOf)),
            String(draw(alone("detractors", of)).value("B2")),
          ]) {
            expect(title.length).toBeLessThanOrEqual(ONE_LINE);
          }
        }
      ),
      { numRuns: 30 }
    );
  });
});
