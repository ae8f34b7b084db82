import fc from "fast-check";
import { diagnose } from "../../src/diagnosis/diagnose";
import { planRoadmap } from "../../src/roadmap/planRoadmap";
import { roadmapTitle } from "../../src/roadmap/title";
import { actionRowId } from "../../src/roadmap/actions/actionIds";
import { nothingFound } from "../../src/roadmap/found/found";
import type { Issue } from "../../src/roadmap/priorities/priorities";
import { chooseStrategies } from "../../src/roadmap/strategies/strategies";
import { dueOnWorkingDay } from "../../src/roadmap/days";
import { INDUSTRIES } from "../../src/playbook/industries";
import { day, group, NO_CONTEXT, reading } from "../diagnosis/survey";
import { issue } from "./foundFixture";

/** What stands where a figure or a word is missing. */
const UNSAID = /NaN|undefined|\{\{\w+\}\}/;

/** Counted from Monday 18 June 2018, serial 43269. */
const isWeekend = (serial: number) => [5, 6].includes((((serial - 43269) % 7) + 7) % 7);

/** Any name but one that itself says what a text must not: three letters by chance would fail a run in a hundred. */
const nameArbitrary = (maxLength: number) =>
  fc.string({ maxLength }).filter((name) => !UNSAID.test(name));

const groupArbitrary = fc.record({
  counts: fc.tuple(fc.nat(80), fc.nat(80), fc.integer({ min: 1, max: 80 })),
  on: fc.option(fc.integer({ min: day(2025, 1, 1), max: day(2026, 9, 30) })),
  segment: fc.option(nameArbitrary(80)),
});

const NO_PRIORITIES = { issues: [], customers: [], missing: [] };

const issueArbitrary = fc
  .record({
    name: nameArbitrary(120),
    days: fc.integer({ min: 1, max: 400 }),
    quadrant: fc.constantFrom("quickWin", "majorProject", "fillIn", "deprioritise"),
    team: fc.constantFrom("", "Customer care", "Field service"),
    kind: fc.constantFrom("theme", "cause", "group"),
  })
  .map((more) => issue(more.name, more as Partial<Issue>));

const diagnosisArbitrary = fc
  .record({
    groups: fc.array(groupArbitrary, { minLength: 1, maxLength: 8 }),
    industry: fc.option(fc.constantFrom(...INDUSTRIES)),
    name: nameArbitrary(40),
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
        fc.array(issueArbitrary, { maxLength: 12 }),
        fc.array(fc.nat(200), { maxLength: 20 }),
        (diagnosis, start, issues, off) => {
          const holidays = new Set(off.map((days) => start + days));
          const { teams } = nothingFound(start);
          const found = {
            ...nothingFound(start),
            strategies: chooseStrategies(diagnosis, NO_PRIORITIES, issues.length),
            priorities: { ...NO_PRIORITIES, issues },
            teams: { ...teams, holidays },
          };
          const roadmap = planRoadmap(diagnosis, { start }, found);
          expect(planRoadmap(diagnosis, { start }, found)).toEqual(roadmap);

          const ids = roadmap.actions.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const action of roadmap.actions) {
            const phase = roadmap.phases[action.phase - 1];
            expect(action.start).toBeGreaterThanOrEqual(phase?.start ?? NaN);
            // Rule 159: the improvement plan runs on after the last phase. Rule 150: a fix shows only weeks after it.
            const isLater = action.phase === 3 || action.id === "task:askAgain";
            const end = isLater ? start + 151 : phase?.end;
            expect(action.due).toBeLessThanOrEqual(end ?? NaN);
            expect(action.due).toBeGreaterThanOrEqual(action.start);
            expect(isWeekend(action.due)).toBe(false);
            expect(holidays.has(action.due)).toBe(false);
            expect([1, 2, 3, 4, 5]).toContain(action.impact);
            expect([1, 2, 3, 4, 5]).toContain(action.effort);
            if (action.id.includes("=")) expect(actionRowId(action)).toMatch(/^(row|fix):\w+$/);
            expect([action.because, action.because.length <= 40]).toEqual([action.because, true]);
            expect(action.because).not.toBe("");
            expect(action.title.length).toBeLessThanOrEqual(72);
            expect(action.rules.length).toBeGreaterThan(0);
            for (const text of [action.title, action.because, action.how]) {
              expect(text).not.toMatch(UNSAID);
            }
          }
          const due = (id: string) => roadmap.actions.find((one) => one.id === `task:${id}`)?.due;
          const fixed = roadmap.actions.filter(
            ({ id, phase }) => id.startsWith("fix:") && phase === 2
          );
          for (const fix of fixed) expect(fix.due).toBeLessThanOrEqual(due("doFixes") ?? NaN);
          expect(due("tellCustomers")).toBeGreaterThanOrEqual(due("doFixes") ?? NaN);
          expect(due("askAgain")).toBeGreaterThan(due("tellCustomers") ?? NaN);
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

  it("moves a holiday as it moves a weekend, and gives up where every day is one", () => {
    const friday = 43273; // 22 Jun 2018
    expect(dueOnWorkingDay(friday + 2, friday - 4, new Set([friday]))).toBe(friday - 1);
    expect(dueOnWorkingDay(friday, friday, new Set([friday, friday + 3]))).toBe(friday + 4);
    const always = new Set(Array.from({ length: 400 }, (_, index) => friday - 200 + index));
    expect(dueOnWorkingDay(friday, friday - 30, always)).toBe(friday);
  });
});
