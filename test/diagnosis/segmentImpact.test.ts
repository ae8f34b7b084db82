import { diagnose } from "../../src/diagnosis/diagnose";
import { impactBy, segmentsByImpact } from "../../src/diagnosis/segmentImpact";
import type { Context } from "../../src/diagnosis/context";
import type { Reading } from "../../src/score/responses";
import { day, group, inIndustry, NO_CONTEXT, reading, type Row } from "./survey";

/** So many answers of a tier, each with the same revenue; null: not told. */
type Tier = readonly [
  name: string,
  counts: readonly [number, number, number],
  revenue: number | null,
];

function of(tiers: readonly Tier[], context: Context = NO_CONTEXT, on: number | null = null) {
  const rows: Row[] = tiers.flatMap(([name, counts]) => group(counts, on, [name]));
  const plain = reading(rows, ["Tier"]);
  const revenue = Float64Array.from(
    tiers.flatMap(([, counts, amount]) =>
      Array.from({ length: counts[0] + counts[1] + counts[2] }, () => amount ?? NaN)
    )
  );
  const mapped: Reading = tiers.some(([, , amount]) => amount !== null)
    ? { ...plain, responses: { ...plain.responses, revenue } }
    : plain;
  return diagnose(mapped, context);
}

const TIERS: Tier[] = [
  ["Enterprise", [100, 100, 100], 50], // 0
  ["Small business", [400, 300, 300], 2], // −10
  ["Fine", [100, 200, 700], 1], // +60
];

describe("what a segment costs (rule 52)", () => {
  it("rule 52: shortfall of the shrunken score under the industry average, times revenue", () => {
    const diagnosis = of(TIERS, inIndustry("telecom"));
    expect(impactBy(diagnosis)).toBe("revenue");
    expect(diagnosis.ranking.map(({ value, revenue }) => [value, revenue])).toEqual(
      expect.arrayContaining([
        ["Enterprise", 15_000],
        ["Small business", 2000],
        ["Fine", 1000],
      ])
    );
    const impacts = segmentsByImpact(diagnosis);
    expect(impacts.map(({ segment }) => segment.value)).toEqual(["Enterprise", "Small business"]);
    for (const { segment, shortfall, impact } of impacts) {
      expect(shortfall).toBeCloseTo(19 - segment.shrunken, 9);
      expect(impact).toBeCloseTo((19 - segment.shrunken) * (segment.revenue ?? 0), 6);
    }
  });

  it("rule 52: times answers where no revenue is mapped, in another order", () => {
    const diagnosis = of(
      TIERS.map(([name, counts]) => [name, counts, null] as const),
      inIndustry("telecom")
    );
    expect(impactBy(diagnosis)).toBe("answers");
    expect(diagnosis.ranking.every(({ revenue }) => revenue === undefined)).toBe(true);
    expect(segmentsByImpact(diagnosis).map(({ segment }) => segment.value)).toEqual([
      "Small business",
      "Enterprise",
    ]);
  });

  it("rule 52: without an industry the overall score is the reference", () => {
    const diagnosis = of(TIERS);
    // 600 detractors and 1,100 promoters of 2,300: +21.7.
    const [first] = segmentsByImpact(diagnosis);
    expect(first?.shortfall).toBeCloseTo(50_000 / 2300 - (first?.segment.shrunken ?? 0), 9);
  });

  it("rule 52: revenue that some answers do not tell is summed over the others", () => {
    const some = of([
      ["A", [20, 20, 20], 100],
      ["B", [30, 20, 10], null],
    ]);
    expect(some.ranking.map(({ value, revenue }) => [value, revenue])).toEqual([
      ["B", undefined],
      ["A", 6000],
    ]);
    // B tells no revenue: nothing that could be compared with A's.
    expect(segmentsByImpact(some).map(({ segment }) => segment.value)).not.toContain("B");
  });

  it("rule 139: revenue is summed over the window, as the score is", () => {
    const now = day(2026, 6, 30);
    const diagnosis = of(TIERS, NO_CONTEXT, now);
    const later = { ...NO_CONTEXT, asOf: day(2026, 6, 30), window: "90days" as const };
    expect(of(TIERS, later, now).ranking).toEqual(diagnosis.ranking);
    const rows = [...group([20, 20, 20], now, ["A"]), ...group([20, 20, 20], now - 200, ["A"])];
    const survey = reading([...rows, ...group([40, 40, 20], now, ["B"])], ["Tier"]);
    const revenue = Float64Array.from({ length: 220 }, () => 10);
    const dated = diagnose({ ...survey, responses: { ...survey.responses, revenue } }, later);
    expect(dated.ranking.find(({ value }) => value === "A")?.revenue).toBe(600);
  });

  it.each([
    // +19.4, drawn under the telecom average of +19 by the others.
    [
      "an own score above the reference",
      [
        ["Plus", [200, 180, 340]],
        ["Low", [500, 200, 300]],
      ],
      ["Low"],
    ],
    // Alike but for chance: all are drawn to one score, +2.
    [
      "no group that differs",
      [
        ["East", [150, 202, 148]],
        ["West", [147, 200, 153]],
      ],
      [],
    ],
  ] as const)("rule 52: %s costs nothing", (_, tiers, left) => {
    const diagnosis = of(
      tiers.map(([name, counts]) => [name, counts, null] as const),
      inIndustry("telecom")
    );
    const [first] = diagnosis.ranking.filter(({ value }) => value !== "Low");
    expect(first?.shrunken).toBeLessThan(19);
    expect(segmentsByImpact(diagnosis).map(({ segment }) => segment.value)).toEqual(left);
  });

  it("leaves out a segment that is everybody", () => {
    expect(segmentsByImpact(of([["Only", [60, 20, 20], 5]], inIndustry("telecom")))).toEqual([]);
  });
});
