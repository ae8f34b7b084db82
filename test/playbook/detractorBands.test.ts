import { DETRACTOR_BANDS, detractorBand } from "../../src/playbook/detractorBands";
import { detractorEdges } from "../../src/playbook/edges";
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

  it("rules 54–58: edited edges move the bands and their names", () => {
    const marks = {
      detractorsFew: 5,
      detractorsTarget: 12.5,
      detractorsImmediate: 40,
      detractorsQuality: 50,
    };
    const id = (percent: number) => detractorBand(withDetractors(percent), marks).id;
    expect([4.99, 5, 12.49, 12.5, 40, 40.01, 50].map(id)).toEqual([
      "few",
      "withinTarget",
      "withinTarget",
      "notYet",
      "notYet",
      "immediate",
      "quality",
    ]);
    expect(detractorBand(withDetractors(6), marks).name).toBe("within the target of under 12.5%");
    expect(detractorEdges(marks).map((edge) => Math.round(edge * 1000))).toEqual([
      50, 125, 400, 500,
    ]);
  });

  it("rule 58: of edges in another order the worst that is reached counts", () => {
    const marks = {
      detractorsFew: 30,
      detractorsTarget: 20,
      detractorsImmediate: 10,
      detractorsQuality: 60,
    };
    expect(detractorBand(withDetractors(15), marks).id).toBe("immediate");
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
