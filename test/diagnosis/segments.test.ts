import { diagnose } from "../../src/diagnosis/diagnose";
import { headline } from "../../src/diagnosis/headline";
import type { Context } from "../../src/diagnosis/context";
import { group, inIndustry, NO_CONTEXT, reading, type Row } from "./survey";

const of = (rows: Row[], context: Context = NO_CONTEXT, columns = ["Tier"]) =>
  diagnose(reading(rows, columns), context);

const experiences = [
  // 9/12/39 is +50 and 28/16/36 is +10, the guides' example of two experiences.
  ...group([9, 12, 39], null, ["Enterprise"]),
  ...group([28, 16, 36], null, ["Small business"]),
];

describe("segments (rules 49–52)", () => {
  it("rule 50: +50 against +10 are two experiences, 40 points apart and confirmed", () => {
    const found = of(experiences).segments[0]?.twoExperiences;
    expect(found).toMatchObject({
      low: "Small business",
      high: "Enterprise",
      certainty: "confirmed",
    });
    expect(found?.difference).toBeCloseTo(40, 9);
    // The adjusted-Wald p of this pair is .00495 and the Wald one .00375; one pair needs no adjustment.
    expect(found?.pHolm).toBeLessThan(0.01);
  });

  it("rule 51: a pair 20 points apart on few answers is only indicated, 19 points are none", () => {
    const apart = (second: [number, number, number]) =>
      of([...group([10, 20, 30], null, ["A"]), ...group(second, null, ["B"])]).segments[0]
        ?.twoExperiences;
    // 10/20/30 of 60 is +33.3.
    expect(apart([16, 20, 24])).toMatchObject({ certainty: "indicated" }); // +13.3, 20 apart
    expect(apart([15, 21, 24])).toBeNull(); // +15, 18.3 apart
  });

  it("rule 51: a hidden problem needs an overall score that is not bad", () => {
    const rows = [
      ...group([100, 100, 800], null, ["Big"]),
      ...group([60, 10, 30], null, ["Small"]), // −30 on 100: far under SaaS's +25
    ];
    const small = (context: Context) =>
      of(rows, context).ranking.find(({ value }) => value === "Small");
    expect(small(inIndustry("saas"))).toMatchObject({ hiddenProblem: "confirmed", level: "bad" });
    expect(small(NO_CONTEXT)).toMatchObject({ hiddenProblem: "confirmed", level: null });

    const bad = [...group([800, 100, 100], null, ["Big"]), ...group([60, 10, 30], null, ["Small"])];
    expect(of(bad, inIndustry("saas")).ranking.every((s) => s.hiddenProblem === null)).toBe(true);
  });

  it("rule 51: without an industry the threshold is 0 and that is said", () => {
    const rows = [...group([1, 9, 90], null, ["A"]), ...group([16, 10, 14], null, ["B"])];
    const finding = of(rows).findings.find(({ id }) => id === "segment:Tier=B:hidden");
    expect(finding).toMatchObject({ certainty: "indicated" });
    expect(finding?.detail).toMatch(/taken as 0/);
  });

  it("never shows a group under 5 answers, and gives no verdict under 30", () => {
    const diagnosis = of([
      ...group([0, 0, 100], null, ["Large"]),
      ...group([29, 0, 0], null, ["Medium"]),
      ...group([2, 1, 1], null, ["Secret"]),
      ...group([1, 0, 0], null, ["Hidden"]),
      ...group([3, 0, 0], null, [null]),
    ]);
    const column = diagnosis.segments[0];
    expect(column?.segments.map(({ value, base }) => [value, base])).toEqual([
      ["Medium", "indicative"],
      ["Large", "reportable"],
    ]);
    expect(column).toMatchObject({ suppressed: { values: 2, answers: 5 }, blank: 3 });
    expect(column?.segments[0]).toMatchObject({
      level: null,
      hiddenProblem: null,
    });
    // 29 detractors of 29 are tested: every group of five or more belongs to the family.
    expect(column?.segments[0]?.againstRest?.pHolm).toBeLessThan(1e-6);
    expect(JSON.stringify({ ...diagnosis, context: null })).not.toMatch(/Secret|Hidden/);
  });

  it("compares with the rest and never with the total", () => {
    const { ranking } = of(experiences);
    // Everybody who is not Enterprise is Small business: +50 − +10.
    const enterprise = ranking.find(({ value }) => value === "Enterprise");
    expect(enterprise?.againstRest?.difference).toBeCloseTo(40, 9);
    expect(of(group([1, 2, 40], null, ["Only"])).ranking[0]?.againstRest).toBeNull();
  });

  it("ranks by the upper end of the interval: a small group's extreme does not lead", () => {
    const rows = [
      ...group([250, 100, 150], null, ["Steady"]), // −20 on 500
      ...group([3, 2, 1], null, ["Tiny"]), // −33 on 6
      ...group([100, 100, 300], null, ["Fine"]), // +40 on 500
    ];
    expect(of(rows).ranking[0]?.value).toBe("Steady");
  });

  it("shows the worst 50 of a column with more values and says how many are left", () => {
    const rows = Array.from({ length: 60 }, (_, index) =>
      group([index, 10, 70 - index], null, [`Shop ${index}`])
    ).flat();
    const column = of(rows).segments[0];
    expect(column?.segments).toHaveLength(50);
    expect(column?.notShown).toEqual({ values: 10, answers: 800 });
    expect(column?.segments[0]?.value).toBe("Shop 59");
  });

  it("takes a column of unique values for what it is: nothing to show", () => {
    const rows = Array.from({ length: 3000 }, (_, index) =>
      group([0, 0, 1], null, [`id${index}`])
    ).flat();
    const column = of(rows).segments[0];
    expect(column).toMatchObject({ segments: [], suppressed: { values: 3000, answers: 3000 } });
    expect(column?.twoExperiences).toBeNull();
  });

  it("says when no group differs by more than chance", () => {
    const rows = [...group([25, 30, 45], null, ["A"]), ...group([24, 32, 44], null, ["B"])];
    expect(of(rows).findings.some(({ id }) => id === "segments:noneDiffers")).toBe(true);
    expect(of(experiences).findings.some(({ id }) => id === "segments:noneDiffers")).toBe(false);
  });

  it.each([
    '=HYPERLINK("http://x","y")',
    "$t(diagnosis.quarter)",
    "{{score}} $& $1",
    "<img src=x onerror=alert(1)>",
    "a\u202Eb\u0000c\nd",
    "x".repeat(5000),
    "__proto__",
  ])("keeps a hostile value as plain text: %#", (value) => {
    const rows = [...group([1, 9, 90], null, ["A"]), ...group([60, 10, 30], null, [value])];
    const diagnosis = of(rows, inIndustry("saas"));
    const finding = diagnosis.findings.find(({ id }) => id.endsWith(":hidden"));
    const shown = Array.from(value.replace(/[\u202E\0\n]+/gu, " ").replace(/\s+/g, " "));
    const start = shown.slice(0, 30).join("");
    expect(finding?.title.startsWith(start)).toBe(true);
    expect(finding?.title.length).toBeLessThan(140);
    expect(headline(diagnosis)).not.toContain(start);
  });
});
