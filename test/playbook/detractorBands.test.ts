import { DETRACTOR_BANDS, detractorBand } from "../../src/playbook/detractorBands";
import { groupsFrom } from "../../src/score/groups";

/** So many detractors of 10,000 as hundredths of a percent, the rest passive. */
const withDetractors = (percent: number) => {
  const detractors = Math.round(percent * 100);
  return groupsFrom(detractors, 10000 - detractors, 0);
};

describe("the band of a detractor share (rules 54–58, cases of rule 199)", () => {
  it.each([
    [0, "few"],
    [14.99, "few"],
    [15, "withinTarget"],
    [19.99, "withinTarget"],
    [20, "notYet"],
    [24.99, "notYet"],
    [25, "notYet"],
    [25.01, "immediate"],
    [29.99, "immediate"],
    [30, "quality"],
    [100, "quality"],
  ])("%d %% is %s", (percent, id) => {
    expect(detractorBand(withDetractors(percent)).id).toBe(id);
  });

  it.each([
    [10, 85, 5, "few"],
    [30, 10, 60, "quality"],
    [3, 0, 17, "withinTarget"],
    [1, 0, 3, "notYet"],
    [3, 0, 7, "quality"],
  ])("%d/%d/%d is %s, compared in whole numbers", (d, p, r, id) => {
    expect(detractorBand(groupsFrom(d, p, r)).id).toBe(id);
  });

  it("asks for immediate action above 25 % only (rules 37, 55)", () => {
    expect(DETRACTOR_BANDS.map(({ urgency }) => urgency === "immediate")).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(() => detractorBand(groupsFrom(0, 0, 0))).toThrow(RangeError);
  });
});
