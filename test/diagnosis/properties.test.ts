import fc from "fast-check";
import { answers } from "../../src/diagnosis/answers";
import { diagnose } from "../../src/diagnosis/diagnose";
import { headline } from "../../src/diagnosis/headline";
import { PLAIN_CONTEXT, type Context } from "../../src/diagnosis/context";
import { INDUSTRIES } from "../../src/playbook/industries";
import { day, NO_CONTEXT, reading, type Row } from "./survey";

/** What stands where a figure is missing. */
const UNSAID = /NaN|undefined|Infinity/;
/** Any name but one that says so itself: three letters by chance would fail a run in a hundred. */
const nameArbitrary = (maxLength: number) =>
  fc.string({ maxLength }).filter((name) => !UNSAID.test(name));

const rowsArbitrary = fc.array(
  fc.record({
    score: fc.integer({ min: 0, max: 10 }),
    day: fc.option(fc.integer({ min: day(2024, 1, 1), max: day(2026, 6, 30) })),
    segments: fc.tuple(
      fc.option(fc.constantFrom("North", "South", "East")),
      fc.option(nameArbitrary(60))
    ),
    times: fc.integer({ min: 1, max: 60 }),
  }),
  { minLength: 1, maxLength: 25 }
);

/** As people type it: "just under 0" is for figures that were computed. */
const typedScore = fc.integer({ min: -10_000, max: 10_000 }).map((cents) => cents / 100);

const contextArbitrary: fc.Arbitrary<Context> = fc.record({
  industry: fc.oneof(
    fc.constant<Context["industry"]>({ kind: "none" }),
    fc.constantFrom(...INDUSTRIES).map(({ id }) => ({ kind: "published" as const, id })),
    fc.record({
      kind: fc.constant("own" as const),
      name: nameArbitrary(80),
      average: typedScore,
      badBelow: fc.option(typedScore),
    })
  ),
  survey: fc.constantFrom("relationship" as const, "transactional" as const, "unknown" as const),
  audience: fc.constant("unknown" as const),
  subscription: fc.constant(null),
  asOf: fc.constant(null),
  window: fc.constantFrom("default" as const, "12months" as const, "all" as const),
  baseline: fc.oneof(
    fc.constant({ kind: "default" as const }),
    fc.record({
      kind: fc.constant("number" as const),
      nps: typedScore,
    })
  ),
  calendar: fc.record({
    yearStartsIn: fc.integer({ min: 1, max: 12 }),
    periods: fc.constantFrom("quarter" as const, "month" as const),
  }),
  breaks: fc.constant([]),
  practice: fc.constant(PLAIN_CONTEXT.practice),
  assumptions: fc.constant(PLAIN_CONTEXT.assumptions),
});

const surveyArbitrary = rowsArbitrary.map((seeds) =>
  reading(
    seeds.flatMap(({ times, ...row }): Row[] => Array.from({ length: times }, () => row)),
    ["Region", "Free text"]
  )
);

describe("any survey", () => {
  it("is diagnosed the same way twice, in texts that fit, with a rule and a source everywhere", () => {
    fc.assert(
      fc.property(surveyArbitrary, contextArbitrary, (survey, context) => {
        const diagnosis = diagnose(survey, context);
        expect(diagnose(survey, context)).toEqual(diagnosis);

        for (const { why, answer, question } of answers(diagnosis)) {
          expect(why.length).toBeGreaterThan(0);
          expect(why.length).toBeLessThanOrEqual(68);
          expect(answer.length).toBeLessThanOrEqual(16);
          expect(question).not.toBe("");
        }
        const limit = context.industry.kind === "own" ? 140 : 72;
        expect(headline(diagnosis).length).toBeLessThanOrEqual(limit);

        const ids = diagnosis.findings.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const finding of diagnosis.findings) {
          expect(finding.rules.length).toBeGreaterThan(0);
          expect(finding.rules.every((rule) => rule >= 1 && rule <= 205)).toBe(true);
          expect(finding.source).not.toBe("");
          expect(finding.title).not.toMatch(/[.!]$/);
          expect(finding.detail).not.toMatch(UNSAID);
        }
      }),
      { numRuns: 30 }
    );
  });

  it("loses no answer between its segments", () => {
    fc.assert(
      fc.property(surveyArbitrary, (survey) => {
        const { segments, total } = diagnose(survey, NO_CONTEXT);
        for (const column of segments) {
          const shown = column.segments.reduce((sum, { groups }) => sum + groups.n, 0);
          const left = column.notShown?.answers ?? 0;
          expect(shown + left + column.suppressed.answers + column.blank).toBe(total.groups.n);
        }
      }),
      { numRuns: 30 }
    );
  });
});

describe("headlines of the published industries", () => {
  it.each(INDUSTRIES.map(({ id }) => [id]))("%s stays within 72 characters", (id) => {
    const base = diagnose(reading([{ score: 10, day: null }]), {
      ...NO_CONTEXT,
      industry: { kind: "published", id },
    });
    const levels = [
      "bad",
      "problemByGap",
      "atRisk",
      "watch",
      "normal",
      "above",
      "shortOfGood",
    ] as const;
    const states = ["crisisInMotion", "recentDrop", "slowDecline", "driftingDown", "flat"] as const;
    const rest = ["flatLow", "improvingSlowly", "improving"] as const;
    for (const level of [...levels, "good", "aboveGood", "leader"] as const) {
      for (const certainty of ["confirmed", "indicated"] as const) {
        const industry = base.industry && { ...base.industry, level, certainty };
        const unknown = headline({ ...base, industry });
        const known = [...states, ...rest].map((state) =>
          headline({
            ...base,
            industry,
            trajectory: { assessed: true, reading: { quarters: [], state, certainty, words: "" } },
          })
        );
        for (const text of [unknown, ...known]) {
          expect([text, text.length <= 72]).toEqual([text, true]);
        }
      }
    }
  });
});
