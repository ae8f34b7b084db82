import { zoneName, zoneOf } from "../../src/playbook/zones";
import { groupsFrom } from "../../src/score/groups";

/** So many hundredths of a point from 10,000 answers without passives as far as possible. */
const scoring = (nps: number) => {
  const surplus = Math.round(nps * 100);
  const passives = Math.abs(surplus) % 2;
  const detractors = (10_000 - passives - surplus) / 2;
  return groupsFrom(detractors, passives, detractors + surplus);
};

describe("the zone of a score", () => {
  it.each([
    [-100, "crisis"],
    [-50.01, "crisis"],
    [-50, "systematic"],
    [-0.5, "systematic"],
    [0, "optimization"],
    [30, "optimization"],
    [39.99, "optimization"],
    [40, "sustain"],
    [100, "sustain"],
  ])("rule 36: %d is %s", (nps, zone) => {
    expect(zoneOf(scoring(nps))).toBe(zone);
  });

  it("rule 36: has a word for each, and none without answers", () => {
    expect(zoneName("optimization")).toBe("Optimization");
    expect(() => zoneOf(groupsFrom(0, 0, 0))).toThrow(RangeError);
  });
});
