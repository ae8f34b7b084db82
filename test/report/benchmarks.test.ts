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

  it("rule 27: show the rows of a person's own table, once each, and never twice the chosen one", () => {
    const ownBenchmarks = [
      {
        name: "Ferries",
        average: 30,
        badBelow: 12.5,
        isDerived: true,
        reading: "guideA",
        origin: "Trade body 2025",
      },
      { name: "Harbours", average: 10, badBelow: -5, isDerived: false, reading: "guideA" },
    ] as const;
    const industry = { kind: "own", name: "Ferries", average: 30, badBelow: null } as const;
    const plan = planOf(
      "benchmarks",
      diagnosis({ rest: { context: { ...CONTEXT, industry, ownBenchmarks } } })
    );
    const rows = plan.tables[0]?.rows.map(({ cells }) => [cells[0], cells[8], cells[10]]) ?? [];
    expect(rows.slice(0, 2)).toEqual([
      ["Ferries", "Trade body 2025", "Yours"],
      ["Harbours", "entered by you", "Yours"],
    ]);
    expect(rows).toHaveLength(9);
    expect(rows[2]).toEqual([
      "SaaS",
      "guide’s figure, no source given by the guide",
      "No source given",
    ]);
    expect(plan.tables[0]?.rows[0]?.id).toBe("own");
    expect(plan.tables[0]?.rows[1]?.id).not.toMatch(/Harbours/);
  });

  it("rules 20, 23: read every profile with the marks in force", () => {
    const assumptions = { ...CONTEXT.assumptions, gapProblem: 1, gapNormal: 1 };
    const of = diagnosis({
      total: groups(20, 43, 37),
      segments: [],
      rest: { context: { ...CONTEXT, assumptions } },
    });
    // +17 against telecom's +19.
    expect(tableValues(planOf("benchmarks", of), "nps_benchmarks")["telecom"]?.["level"]).toBe(
      "Behind rivals"
    );
  });

  it("rules 165, 195: other published figures follow with source, year and trust, and decide nothing", () => {
    const plan = planOf("benchmarks", diagnosis({ total: groups(20, 45, 35), segments: [] }));
    const rows = tableValues(plan, "nps_published");
    // +15: 9 points under 24, inside 0 to 15, 24 above −9 …
    expect(rows["satmetrix2018:telecom"]).toMatchObject({
      low: 24,
      high: 24,
      gap: -9,
      trust: "Medium",
      year: 2018,
      near: "Near yours",
    });
    expect(rows["formspring2026:telecom"]).toMatchObject({ low: 0, high: 15, gap: 0 });
    expect(rows["satmetrix2018:internet"]).toMatchObject({ low: -1, gap: 16 });
    expect(rows["customerGauge:cableTelecom"]).toMatchObject({ low: "–", high: 30, gap: "–" });
    expect(rows["xmi2023:grocery"]).toMatchObject({
      base: "10,000 people, 351 firms",
      near: "–",
    });
    expect(rows["surveyMonkey:all"]).toMatchObject({ year: "–", base: "150,000 firms" });
    const near = Object.values(rows).map((row) => row["near"]);
    expect(near.lastIndexOf("Near yours")).toBeLessThan(near.indexOf("–"));
    expect(textsOf(plan).some((text) => text.includes("up to 20 points"))).toBe(true);
  });

  it("rule 22: say why the same score costs one industry more than another", () => {
    expect(
      textsOf(planOf("benchmarks")).some((text) => /switch easily, as in SaaS/.test(text))
    ).toBe(true);
  });

  it("rule 25: name the reference leaders as no benchmark", () => {
    expect(
      textsOf(planOf("benchmarks")).some((text) =>
        /Reference leaders, not a benchmark: Apple \(\+72\) and Amazon \(\+54\)/.test(text)
      )
    ).toBe(true);
  });

  it("rule 19: customers won and lost stand beside the guide's reading where they were told", () => {
    const practice = { ...CONTEXT.practice, won: 120, lost: 150 };
    const of = diagnosis({ rest: { context: { ...CONTEXT, practice } } });
    expect(
      textsOf(planOf("benchmarks", of)).some((text) => /120 won and 150 lost/.test(text))
    ).toBe(true);
  });
});
