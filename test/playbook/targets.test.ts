import fc from "fast-check";
import { phaseTarget, planningTarget, publishedTarget } from "../../src/playbook/targets";

describe("the guide's 90-day range (rules 132–136: lower edges inclusive)", () => {
  it.each([
    [-100, null],
    [-50.01, null],
    [-50, [-20, 0, 132]],
    [-20.01, [-20, 0, 132]],
    [-20, [10, 20, 133]],
    [-0.01, [10, 20, 133]],
    [0, [20, 35, 134]],
    [19.99, [20, 35, 134]],
    [20, [35, 50, 135]],
    [36, [35, 50, 135]],
    [39.99, [35, 50, 135]],
    [40, null],
    [100, null],
    // One rounding step under an edge is on it.
    [-1e-12, [20, 35, 134]],
    [39.99999999999999, null],
    [-50.000000000000007, [-20, 0, 132]],
  ] as const)("from %d is %j", (start, row) => {
    const target = publishedTarget(start);
    expect(target && [target.low, target.high, target.rule]).toEqual(row);
  });
});

describe("the planning range (rule 136)", () => {
  it.each([
    // The rule's own cases.
    [-50, [-40, -30]],
    [-20, [-10, 0]],
    [36, [36, 50]],
    // Below −50: start + 10 to start + 20.
    [-100, [-90, -80]],
    [-50.5, [-40.5, -30.5]],
    // The row −20 to 0 against −11 to −1: the lower of each end.
    [-21, [-20, -1]],
    [-5, [5, 15]],
    [0, [10, 20]],
    [12, [20, 32]],
    [19.99, [20, 35]],
    [20, [30, 40]],
    [30, [35, 50]],
    [40, null],
    [75, null],
  ] as const)("from %d is %j", (start, range) => {
    const target = planningTarget(start);
    expect(target && [target.low, target.high]).toEqual(range);
  });

  it("never falls under the start, nor promises more than the guide or phase 3 does", () => {
    fc.assert(
      fc.property(fc.double({ min: -100, max: 39.9, noNaN: true }), (start) => {
        const plan = planningTarget(start);
        const phase = phaseTarget(start);
        const row = publishedTarget(start);
        if (!plan) throw new Error("no range");
        expect(plan.low).toBeGreaterThanOrEqual(start);
        expect(plan.high).toBeGreaterThan(plan.low);
        expect(plan.high).toBeLessThanOrEqual(Math.min(phase.high, row?.high ?? 100));
      })
    );
  });
});

describe("what phase 3 asks for (rule 159)", () => {
  it.each([
    [-100, -90, -80],
    [-12.5, -2.5, 7.5],
    [85, 95, 100],
    [95, 100, 100],
    [100, 100, 100],
  ])("from %d is %d to %d", (start, low, high) => {
    expect(phaseTarget(start)).toEqual({ low, high });
  });
});
