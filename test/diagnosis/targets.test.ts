import fc from "fast-check";
import { DEFAULT_ASSUMPTIONS } from "../../src/playbook/assumptions";
import { diagnose } from "../../src/diagnosis/diagnose";
import { causeHorizon } from "../../src/playbook/horizons";
import { readTargets } from "../../src/diagnosis/targets";
import { groupsFrom, type Groups } from "../../src/score/groups";
import { day, group, inIndustry, reading } from "./survey";

const scored = (d: number, p: number, r: number) => {
  const groups = groupsFrom(d, p, r);
  return { groups, nps: (100 * (r - d)) / groups.n };
};
const targetsOf = (d: number, p: number, r: number, assumptions = DEFAULT_ASSUMPTIONS) =>
  readTargets(scored(d, p, r), null, assumptions);
/** Counts of 200 answers with this score: the passives are 40 where parity allows. */
const at = (nps: number): [number, number, number] => {
  const surplus = 2 * nps;
  const passives = surplus % 2 === 0 ? 40 : 41;
  const detractors = (200 - passives - surplus) / 2;
  return [detractors, passives, detractors + surplus];
};

describe("the ranges of the targets reading", () => {
  it.each([
    // rule, score, the guide's row, planning range
    [132, -50, [-20, 0], [-40, -30]],
    [132, -21, [-20, 0], [-20, -1]],
    [133, -20, [10, 20], [-10, 0]],
    [133, -1, [10, 20], [9, 19]],
    [134, 0, [20, 35], [10, 20]],
    [134, 19, [20, 35], [20, 35]],
    [135, 20, [35, 50], [30, 40]],
    [135, 36, [35, 50], [36, 50]],
    [135, 39, [35, 50], [39, 50]],
    [136, 40, null, null],
    [136, -51, null, [-41, -31]],
  ] as const)("rule %i: from %d", (_, score, published, planning) => {
    const targets = targetsOf(...at(score));
    expect(targets.start).toBeCloseTo(score, 9);
    expect(targets.published && [targets.published.low, targets.published.high]).toEqual(published);
    if (planning === null) expect(targets.planning).toBeNull();
    else {
      expect(targets.planning?.low).toBeCloseTo(planning[0], 9);
      expect(targets.planning?.high).toBeCloseTo(planning[1], 9);
    }
    // Rule 159: points over the start, whatever the table says.
    expect(targets.phase.low).toBeCloseTo(Math.min(100, score + 10), 9);
    expect(targets.phase.high).toBeCloseTo(Math.min(100, score + 20), 9);
  });

  it("rule 159: an edited gain moves phase 3 and the planning range, never the guide's table", () => {
    const edited = { ...DEFAULT_ASSUMPTIONS, phaseGainLow: 3, phaseGainHigh: 6 };
    const { planning, phase, published } = targetsOf(...at(0), edited);
    expect(planning).toEqual({ low: 3, high: 6 });
    expect(phase).toEqual({ low: 3, high: 6 });
    expect(published).toMatchObject({ low: 20, high: 35 });
  });

  it("rules 136, 37: the day is 90 days after the as-of day, and unknown without dates", () => {
    const survey = (on: number | null) =>
      diagnose(reading(group([50, 80, 70], on)), inIndustry("telecom")).targets?.by;
    expect(survey(day(2026, 9, 30))).toBe(day(2026, 12, 29));
    expect(survey(null)).toBeNull();
  });
});

describe("goals", () => {
  it("rules 126, 200: moves among as many answers as now", () => {
    // 200 answers at +10; +20 needs 20 steps or 10 leaps, +30 40 or 20, +35 50 or 25.
    const goals = targetsOf(50, 80, 70).goals.map(({ id, nps, points, oneStep, twoStep }) => [
      id,
      nps,
      points,
      oneStep,
      twoStep,
    ]);
    expect(goals).toEqual([
      ["planningLow", 20, 10, 20, 10],
      ["planningHigh", 30, 20, 40, 20],
      ["publishedHigh", 35, 25, 50, 25],
    ]);
  });

  it("rule 136: answers a period by the survey's own shares, 80 % power at 95 %", () => {
    // scipy: k = ppf(.975) + ppf(.8); ceil(2·V·(100k/Δ)² − 3) with V = 120/200 − 0.1² = 0.59
    expect(targetsOf(50, 80, 70).goals.map(({ answersNeeded }) => answersNeeded)).toEqual([
      924, 229, 146,
    ]);
    // V = 0.68 at 0 points: the 1,065 that rule 152 gives for 10 points.
    const [low] = targetsOf(34, 32, 34).goals;
    expect(low).toMatchObject({ points: 10, answersNeeded: 1065 });
  });

  it("rule 136: holding asks for nobody and cannot be seen; answers all alike tell no variance", () => {
    const [hold] = targetsOf(...at(36)).goals;
    expect(hold).toMatchObject({
      id: "planningLow",
      points: 0,
      oneStep: 0,
      twoStep: 0,
      answersNeeded: null,
    });
    for (const { answersNeeded } of targetsOf(9, 0, 0).goals) expect(answersNeeded).toBeNull();
  });

  it("rule 136: none from +40 up", () => {
    expect(targetsOf(10, 40, 50).goals).toEqual([]);
    expect(targetsOf(0, 0, 7).goals).toEqual([]);
  });

  it("rules 126, 136: smaller first, no score twice, and the moves do reach the goal", () => {
    const count = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(count, count, count, (d, p, r) => {
        fc.pre(d + p + r > 0);
        const { groups, nps } = scored(d, p, r);
        const { goals, planning } = readTargets({ groups, nps }, null);
        expect(goals.length === 0).toBe(planning === null);
        goals.forEach((goal, index) => {
          const before = goals[index - 1];
          if (before) expect(goal.nps).toBeGreaterThan(before.nps);
          const after = (moves: number, worth: number) => nps + (100 * worth * moves) / groups.n;
          expect(after(goal.oneStep, 1)).toBeGreaterThanOrEqual(goal.nps - 1e-6);
          if (goal.oneStep > 0) expect(after(goal.oneStep - 1, 1)).toBeLessThan(goal.nps);
          expect(goal.twoStep === null).toBe(Math.ceil(goal.oneStep / 2) > groups.detractors);
        });
      })
    );
  });

  it("rule 136: fewer answers are needed for more points", () => {
    const groups: Groups = groupsFrom(60, 70, 70);
    const { goals } = readTargets({ groups, nps: 5 }, null);
    const needed = goals.map(({ answersNeeded }) => answersNeeded ?? Infinity);
    expect([...needed].sort((a, b) => b - a)).toEqual(needed);
  });
});

describe("horizons", () => {
  it("rules 127–130: points and time, the soonest first, both of the guide's promises", () => {
    const { horizons } = targetsOf(...at(0));
    expect(horizons.map(({ rule, low, high, time }) => [rule, low, high, time])).toEqual([
      [127, 5, 10, "30 to 60 days"],
      [130, 10, 20, "30 to 90 days"],
      [128, 10, 20, "3 to 6 months"],
      [129, 20, 40, "6 to 12 months"],
    ]);
    for (const { words } of horizons) expect(words).toMatch(/\.$/);
  });

  it.each([
    // cause, negative, bad, leads
    [1, false, false, true, "quickWins"],
    [1, true, true, false, "quickWins"],
    [1, true, false, true, "longTerm"],
    [2, true, false, true, "mediumTerm"],
    [2, false, true, false, "mediumTerm"],
    [2, false, true, true, "longTerm"],
    [3, true, true, true, "mediumTerm"],
    [4, true, true, true, "mediumTerm"],
    [5, true, true, true, "quickWins"],
    [6, true, true, true, "quickWins"],
    [7, false, false, false, "longTerm"],
  ] as const)("rule 131: cause %i, negative %p, bad %p, leading %p is %s", (...of) => {
    const [cause, isNegative, isBad, leads, horizon] = of;
    expect(causeHorizon(cause, { isNegative, isBad, leads })).toBe(horizon);
  });
});
