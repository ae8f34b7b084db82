import { contradictionsOn, type ContradictionSheet } from "../../src/diagnosis/contradictions";
import type { Context } from "../../src/diagnosis/context";
import { diagnose } from "../../src/diagnosis/diagnose";
import { group, inIndustry, NO_CONTEXT, reading } from "./survey";

type Counts = readonly [detractors: number, passives: number, promoters: number];

function on(
  sheet: ContradictionSheet,
  counts: Counts,
  context: Context = NO_CONTEXT
): readonly { rule: number; words: string }[] {
  return contradictionsOn(sheet, diagnose(reading(group(counts)), context));
}
const rules = (...args: Parameters<typeof on>): number[] => on(...args).map(({ rule }) => rule);

describe("the guides' contradictions, stated where they matter", () => {
  it.each<
    [rule: number, sheet: ContradictionSheet, yes: [Counts, Context?], no: [Counts, Context?]]
  >([
    [184, "benchmarks", [[20, 30, 50], inIndustry("saas")], [[20, 30, 50], inIndustry("telecom")]],
    [184, "benchmarks", [[20, 30, 50], inIndustry("software")], [[20, 30, 50]]],
    // +20 is bad for SaaS and not negative; −10 is bad for telecom and negative.
    [185, "summary", [[20, 40, 40], inIndustry("saas")], [[40, 30, 30], inIndustry("telecom")]],
    // SaaS +30: gap −11; +31: gap −10.
    [186, "benchmarks", [[20, 30, 50], inIndustry("saas")], [[20, 29, 51], inIndustry("saas")]],
    [187, "detractors", [[27, 33, 40]], [[25, 35, 40]]],
    [187, "detractors", [[2501, 3499, 4000]], [[30, 30, 40]]],
    [
      189,
      "methodCheck",
      [[20, 30, 50]],
      [[20, 30, 50], { ...NO_CONTEXT, survey: "transactional" }],
    ],
    [192, "targets", [[20, 30, 50]], [[10, 40, 50]]],
    [193, "summary", [[45, 5, 50], inIndustry("telecom")], [[45, 5, 50]]],
    [194, "summary", [[20, 30, 50]], [[10, 40, 50]]],
  ])("rule %i on %s, and not without its condition", (rule, sheet, yes, no) => {
    expect(rules(sheet, ...yes)).toContain(rule);
    expect(rules(sheet, ...no)).not.toContain(rule);
  });

  it.each<[number, ContradictionSheet]>([
    [188, "roadmap"],
    [190, "roadmap"],
    [191, "roadmap"],
    [191, "targets"],
    [195, "benchmarks"],
    [195, "targets"],
    [195, "methodCheck"],
    [195, "settings"],
  ])("rule %i always on %s", (rule, sheet) => {
    expect(rules(sheet, [20, 30, 50])).toContain(rule);
    expect(rules(sheet, [60, 20, 20], inIndustry("telecom"))).toContain(rule);
  });

  it("rule 201: each of its seven stands where it belongs", () => {
    const words = (...args: Parameters<typeof on>): string =>
      on(...args)
        .filter(({ rule }) => rule === 201)
        .map(({ words: text }) => text)
        .join("\n");
    // Telecom +10, 9 points under its average of 19.
    expect(words("benchmarks", [40, 10, 50], inIndustry("telecom"))).toMatch(
      /any score under the average/
    );
    expect(words("benchmarks", [35, 10, 55], inIndustry("telecom"))).toBe("");
    // 30 detractors, +30: Good, and immediate.
    expect(words("detractors", [30, 10, 60])).toMatch(/By its score alone this is Good/);
    // 10/85/5.
    expect(words("detractors", [10, 85, 5])).toMatch(/too few promoters/);
    expect(words("detractors", [15, 80, 5])).toBe("");
    // +10 with 40 % detractors: firefighting inside the zone of optimization.
    expect(words("summary", [40, 10, 50])).toMatch(/zone of optimization/);
    expect(words("summary", [10, 60, 30])).toBe("");
    expect(words("targets", [20, 30, 50])).toMatch(/three to six months/);
    expect(words("methodCheck", [20, 30, 50])).toMatch(/mark the day as a break/);
    expect(words("roadmap", [20, 30, 50])).toMatch(
      /forbid rewards for reviews: check the rules.*our note, not the guides/
    );
  });

  it("rules 184–195: both figures are named, and they are the guides' own", () => {
    expect(on("benchmarks", [20, 30, 50], inIndustry("saas"))[0]?.words).toMatch(
      /\+41 and bad below \+25.*\+34 and bad from \+25 down/
    );
    expect(on("detractors", [27, 33, 40])[0]?.words).toMatch(/above 25%.*from 30% on/);
    const [own] = on("detractors", [27, 33, 40], {
      ...NO_CONTEXT,
      assumptions: { ...NO_CONTEXT.assumptions, detractorsImmediate: 10, detractorsQuality: 12 },
    });
    expect(own?.words).toMatch(/above 25%.*from 30% on/);
    // +30 starts in the row +35 to +50.
    expect(on("targets", [20, 30, 50]).find(({ rule }) => rule === 192)?.words).toMatch(
      /\+35 to \+50 within 90 days; its third phase asks for 10 to 20 more/
    );
  });
});
