import { derivedThreshold, findIndustry, INDUSTRIES } from "../../src/playbook/industries";
import { sourceName } from "../../src/playbook/sources";

describe("industries (rules 12–21)", () => {
  it.each([
    ["saas", 41, 25, 12, "guideA"],
    ["ecommerce", 45, 30, 13, "guideA"],
    ["healthcare", 38, 20, 14, "guideA"],
    ["banking", 34, 15, 15, "guideA"],
    ["telecom", 19, 0, 16, "guideA"],
    ["insurance", 28, 10, 17, "guideA"],
    ["software", 34, 25, 21, "guideB"],
  ])("%s averages %d and is bad below %d (rule %d)", (id, average, badBelow, rule, source) => {
    const industry = INDUSTRIES.find((each) => each.id === id);
    expect(industry).toMatchObject({ average, badBelow, rule, source, reading: source });
    expect(industry?.signals).not.toMatch(/playbook\./);
  });

  it.each([
    ["SaaS", "saas"],
    ["saas", "saas"],
    [" SAAS ", "saas"],
    ["e-commerce", "ecommerce"],
    ["E Commerce", "ecommerce"],
    ["eCommerce", "ecommerce"],
    ["Tel", "telecom"],
    ["Telco", "telecom"],
    ["telecommunications", "telecom"],
    ["bank", "banking"],
    ["Banking", "banking"],
    ["health-care", "healthcare"],
    ["Insurance", "insurance"],
    ["Software", "software"],
  ])("%s is found as %s", (name, id) => {
    expect(findIndustry(name)?.id).toBe(id);
  });

  it.each(["", "  ", "-", "retail", "constructor", "saasx"])("%j is not found", (name) => {
    expect(findIndustry(name)).toBeNull();
  });

  it("derives a threshold from the average alone: 17.5 under it, not rounded (rule 27)", () => {
    expect(derivedThreshold(30)).toBe(12.5);
    expect(derivedThreshold(33.3)).toBeCloseTo(15.8, 12);
    // No score lies under −100.
    expect(derivedThreshold(-90)).toBe(-100);
    // The mean distance of guide A's six industries, which the default stands for.
    const distances = INDUSTRIES.filter(({ reading }) => reading === "guideA").map(
      ({ average, badBelow }) => average - badBelow
    );
    expect(distances).toEqual([16, 15, 18, 19, 19, 18]);
    expect(distances.reduce((sum, each) => sum + each) / 6).toBe(17.5);
  });

  it("names every source", () => {
    for (const source of ["guideA", "guideB", "ours"] as const) {
      expect(sourceName(source)).not.toMatch(/playbook\./);
    }
  });
});
