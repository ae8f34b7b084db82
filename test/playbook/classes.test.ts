import fc from "fast-check";
import { CLASSES, classOf, classOfGroups } from "../../src/playbook/classes";
import { groupsFrom } from "../../src/score/groups";
import { nps } from "../../src/score/nps";

describe("the class of a score (rules 28–35, cases of rule 196)", () => {
  it.each([
    [-100, "crisis"],
    [-50.01, "crisis"],
    [-50, "systematic"],
    [-1, "systematic"],
    [-0.5, "systematic"],
    [0, "belowStandard"],
    [9.99, "belowStandard"],
    [10, "acceptable"],
    [29.99, "acceptable"],
    [30, "good"],
    [49.99, "good"],
    [50, "excellent"],
    [69.99, "excellent"],
    [70, "worldClass"],
    [100, "worldClass"],
    [29.999999999999996, "good"],
    [-1e-12, "belowStandard"],
    [100.00000000000001, "worldClass"],
  ])("%d is %s", (score, id) => {
    expect(classOf(score).id).toBe(id);
  });

  it.each([101, -101, NaN, Infinity])("refuses %d, which is no score", (score) => {
    expect(() => classOf(score)).toThrow(RangeError);
  });

  it.each([
    [0, 10, 0, "belowStandard"],
    [30, 10, 60, "good"],
    [10, 85, 5, "systematic"],
    [3, 0, 1, "systematic"],
    [301, 0, 99, "crisis"],
    [0, 7, 3, "good"],
    [1, 0, 0, "crisis"],
  ])("%d/%d/%d is %s, compared in whole numbers", (d, p, r, id) => {
    expect(classOfGroups(groupsFrom(d, p, r)).id).toBe(id);
  });

  it("is the same by counts and by score", () => {
    const count = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(count, count, count, (d, p, r) => {
        const groups = groupsFrom(d, p, r);
        fc.pre(groups.n > 0);
        expect(classOf(nps(groups) as number).id).toBe(classOfGroups(groups).id);
      })
    );
  });

  it("has rules 28–34 in order, each with a name, a priority and an urgency (rule 37)", () => {
    expect(CLASSES.map(({ rule }) => rule)).toEqual([28, 29, 30, 31, 32, 33, 34]);
    expect(CLASSES.map(({ urgency }) => urgency).slice(0, 4)).toEqual([
      "immediate",
      "within30days",
      "within60days",
      "nextQuarter",
    ]);
    for (const { name, priority } of CLASSES) {
      expect(name).not.toMatch(/playbook\./);
      expect(priority).not.toMatch(/playbook\./);
    }
    expect(() => classOfGroups(groupsFrom(0, 0, 0))).toThrow(RangeError);
  });
});
