import { INDUSTRIES } from "../../src/playbook/industries";
import { levelOf } from "../../src/playbook/levels";
import { planOf, textsOf } from "./built";
import { tableValues } from "./drawn";
import { CONTEXT, diagnosis, groups, scoreReading } from "./fixtures";

describe("the benchmarks", () => {
  it("show all seven profiles with the level this score has in each (rules 12–24)", () => {
    const rows = tableValues(planOf("benchmarks"), "nps_benchmarks");
    expect(Object.keys(rows)).toEqual(INDUSTRIES.map(({ id }) => id));
    expect(rows["saas"]).toMatchObject({ average: 41, badBelow: 25, level: "Bad", compared: "–" });
    expect(rows["telecom"]).toMatchObject({ average: 19, badBelow: 0, compared: "Yours" });
    expect(rows["telecom"]?.["gap"]).toBeCloseTo(-30.9391, 4);
  });

  it("keep the two software profiles apart at exactly +25 (rule 21)", () => {
    const rows = tableValues(
      planOf("benchmarks", diagnosis({ total: groups(25, 25, 50), segments: [] })),
      "nps_benchmarks"
    );
    expect(rows["saas"]?.["level"]).toBe("Behind rivals");
    expect(rows["saas"]?.["also"]).toBe("At risk");
    expect(rows["software"]?.["level"]).toBe("Bad");
  });

  it.each([
    // rule, what the score is, words that must be there
    [185, groups(30, 45, 25), "banking", "One guide calls a score bad when it is negative", false],
    [185, groups(20, 50, 30), "banking", "One guide calls a score bad when it is negative", true],
    [186, groups(20, 38, 42), "banking", "In between is read as: watch", true],
    [193, groups(20, 55, 25), "telecom", "Below industry standard", true],
    [184, groups(20, 40, 40), "saas", "SaaS says of this score: Bad", true],
    [19, groups(40, 40, 20), "telecom", "no customers were counted here", true],
  ] as const)("say where the guides disagree: rule %i", (_, total, id, words, expected) => {
    const profile = INDUSTRIES.find((one) => one.id === id);
    if (profile === undefined) throw new Error("no profile");
    const reading = scoreReading(total);
    const { level, flags, gap } = levelOf(reading.nps, profile);
    const of = diagnosis({
      total,
      segments: [],
      rest: {
        context: { ...CONTEXT, industry: { kind: "published", id } },
        industry: {
          name: profile.name,
          average: profile.average,
          badBelow: profile.badBelow,
          thresholdDerived: false,
          gap,
          level,
          flags,
          certainty: "indicated",
          couldAlsoBe: null,
        },
      },
    });
    expect(textsOf(planOf("benchmarks", of)).some((text) => text.includes(words))).toBe(expected);
  });

  it("put a person's own industry first, with its derived threshold named (rule 27)", () => {
    const plan = planOf(
      "benchmarks",
      diagnosis({
        segments: [],
        rest: {
          context: {
            ...CONTEXT,
            industry: { kind: "own", name: "Ferries", average: 30, badBelow: null },
          },
          industry: {
            name: "Ferries",
            average: 30,
            badBelow: 12.5,
            thresholdDerived: true,
            gap: -42,
            level: "bad",
            flags: [],
            certainty: "confirmed",
            couldAlsoBe: null,
          },
        },
      })
    );
    const own = plan.tables[0]?.rows[0];
    expect(own?.cells.slice(0, 3)).toEqual(["Ferries", 30, 12.5]);
    // "+30" and "+12.5", never "+30."
    expect(own?.numberFormats?.slice(0, 3)).toEqual([null, '+0;"−"0;0', '+0.0;"−"0.0;0.0']);
    expect(textsOf(plan).some((text) => text.includes("17.5 points under the average"))).toBe(true);
  });
});
