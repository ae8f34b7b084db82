import { PUBLISHED_BENCHMARKS, trustName } from "../../src/playbook/publishedBenchmarks";

const find = (id: string) => PUBLISHED_BENCHMARKS.find((one) => one.id === id);

describe("figures that others published (beside rules 12–21, 195)", () => {
  it.each([
    ["xmi2023:payments", -6.1, -6.1, 2023, "high"],
    ["xmi2021:grocery", 33.3, 33.3, 2021, "high"],
    ["satmetrix2018:telecom", 24, 24, 2018, "medium"],
    ["formspring2026:telecom", 0, 15, 2026, "low"],
    ["customerGauge:cableTelecom", null, 30, 2020, "medium"],
    ["customerGauge:retailWholesale", 50, null, 2020, "medium"],
    ["surveyMonkey:all", 32, 32, null, "medium"],
    ["npsBench2024:luxury", 84, 84, 2024, "low"],
  ])("rule 165: %s is %p to %p, %p, trust %s", (id, low, high, year, trust) => {
    expect(find(id)).toMatchObject({ low, high, year, trust });
  });

  it("rule 165: each has a name, a source, a method and an id of its own, and is a score", () => {
    expect(new Set(PUBLISHED_BENCHMARKS.map(({ id }) => id)).size).toBe(
      PUBLISHED_BENCHMARKS.length
    );
    for (const { industry, source, low, high } of PUBLISHED_BENCHMARKS) {
      expect(industry).not.toBe("");
      expect(source).not.toBe("");
      expect(low !== null || high !== null).toBe(true);
      for (const end of [low, high]) expect(Math.abs(end ?? 0)).toBeLessThanOrEqual(100);
      if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
    }
  });

  it("rule 165: by industry, and the newest first", () => {
    const grocery = PUBLISHED_BENCHMARKS.filter(({ industry }) => industry === "Grocery");
    expect(grocery.map(({ year }) => year)).toEqual([2024, 2023, 2022, 2021]);
    expect(["high", "medium", "low"].map((trust) => trustName(trust as "high"))).toEqual([
      "High",
      "Medium",
      "Low",
    ]);
  });

  it("rule 23: telecom alone spans more than the normal range, by method", () => {
    const telecom = PUBLISHED_BENCHMARKS.filter(({ near }) => near.includes("telecom"));
    const ends = telecom.flatMap(({ low, high }) => [low ?? 0, high ?? 0]);
    expect(Math.max(...ends) - Math.min(...ends)).toBeGreaterThanOrEqual(20);
  });
});
