import fc from "fast-check";
import { diagnose } from "../../src/diagnosis/diagnose";
import { planRoadmap } from "../../src/roadmap/planRoadmap";
import { roadmapTitle } from "../../src/roadmap/title";
import { dueOnWorkingDay } from "../../src/roadmap/days";
import { INDUSTRIES } from "../../src/playbook/industries";
import { day, group, NO_CONTEXT, reading } from "../diagnosis/survey";

/** Counted from Monday 18 June 2018, serial 43269. */
const isWeekend = (serial: number) => [5, 6].includes((((serial - 43269) % 7) + 7) % 7);

const groupArbitrary = fc.record({
  counts: fc.tuple(fc.nat(80), fc.nat(80), fc.integer({ min: 1, max: 80 })),
  on: fc.option(fc.integer({ min: day(2025, 1, 1), max: day(2026, 9, 30) })),
  segment: fc.option(fc.string({ maxLength: 80 })),
});

const diagnosisArbitrary = fc
  .record({
    groups: fc.array(groupArbitrary, { minLength: 1, maxLength: 8 }),
    industry: fc.option(fc.constantFrom(...INDUSTRIES)),
    name: fc.string({ maxLength: 40 }),
  })
  .map(({ groups, industry, name }) => {
    const rows = groups.flatMap(({ counts, on, segment }) => group(counts, on, [segment]));
    return diagnose(reading(rows, [name]), {
      ...NO_CONTEXT,
      industry: industry ? { kind: "published", id: industry.id } : { kind: "none" },
    });
  });

describe("any plan", () => {
  it("keeps its dates, ids and texts in order", () => {
    fc.assert(
      fc.property(
        diagnosisArbitrary,
        fc.integer({ min: day(2024, 1, 1), max: day(2030, 1, 1) }),
        (diagnosis, start) => {
          const roadmap = planRoadmap(diagnosis, { start });
          expect(planRoadmap(diagnosis, { start })).toEqual(roadmap);

          const ids = roadmap.actions.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const action of roadmap.actions) {
            const phase = roadmap.phases[action.phase - 1];
            expect(action.start).toBeGreaterThanOrEqual(phase?.start ?? NaN);
            expect(action.due).toBeLessThanOrEqual(phase?.end ?? NaN);
            expect(action.due).toBeGreaterThanOrEqual(action.start);
            expect(isWeekend(action.due)).toBe(false);
            expect([action.because, action.because.length <= 40]).toEqual([action.because, true]);
            expect(action.because).not.toBe("");
            expect(action.title.length).toBeLessThanOrEqual(72);
            expect(action.rules.length).toBeGreaterThan(0);
            expect(`${action.title}${action.because}${action.how}`).not.toMatch(
              /NaN|undefined|\{\{\w+\}\}/
            );
          }
          expect(roadmapTitle(roadmap, diagnosis).length).toBeLessThanOrEqual(72);
        }
      ),
      { numRuns: 30 }
    );
  });

  it("moves a weekend to the Friday before, or to Monday when that is before the start", () => {
    const friday = 43273; // 22 Jun 2018
    expect([0, 1, 2, 3].map((later) => dueOnWorkingDay(friday + later, friday))).toEqual([
      friday,
      friday,
      friday,
      friday + 3,
    ]);
    expect(dueOnWorkingDay(friday + 1, friday + 1)).toBe(friday + 3);
  });
});
