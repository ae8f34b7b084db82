import { displayEdges } from "../../src/playbook/edges";
import { findIndustry } from "../../src/playbook/industries";
import { levelName, levelOf } from "../../src/playbook/levels";

function read(industry: string, score: number) {
  const benchmark = findIndustry(industry);
  if (!benchmark) throw new Error(industry);
  return levelOf(score, benchmark);
}

describe("a score against its industry (rules 12–24, cases of rule 197)", () => {
  it.each([
    ["saas", 25, ["problemByGap", "atRisk"]],
    ["saas", 24.99, ["bad", "problemByGap"]],
    ["saas", 26, ["problemByGap", "atRisk"]],
    ["saas", 26.01, ["atRisk", "watch"]],
    ["saas", 30.9, ["watch"]],
    ["saas", 31, ["normal"]],
    ["saas", 51, ["normal"]],
    ["saas", 51.01, ["above"]],
    ["ecommerce", 30, ["problemByGap", "atRisk"]],
    ["ecommerce", 30.01, ["atRisk", "watch"]],
    ["healthcare", 23, ["problemByGap", "atRisk"]],
    ["telecom", -0.01, ["bad", "problemByGap"]],
    ["telecom", 0, ["problemByGap", "atRisk"]],
    ["telecom", 4.01, ["atRisk", "watch"]],
    ["telecom", 10, ["normal"]],
    ["telecom", 5, ["watch"]],
    ["banking", 19, ["problemByGap", "atRisk"]],
    ["banking", 20, ["watch"]],
    ["insurance", 9.99, ["bad", "problemByGap"]],
    ["insurance", 13, ["problemByGap", "atRisk"]],
    // Rule 9: +10 is a problem in SaaS and decent in telecom.
    ["saas", 10, ["bad", "problemByGap"]],
    // One rounding step under or over an edge is on it.
    ["saas", 24.999999999999996, ["problemByGap", "atRisk"]],
    ["saas", 26.000000000000004, ["problemByGap", "atRisk"]],
    ["saas", 51.00000000000001, ["normal"]],
  ])("%s %d is %j", (industry, score, flags) => {
    const result = read(industry, score);
    expect(result.flags.map(({ level }) => level)).toEqual(flags);
    expect(result.level).toBe(flags[0]);
  });

  it.each([
    [25, "bad"],
    [-20, "bad"],
    [25.01, "shortOfGood"],
    [29.99, "shortOfGood"],
    [30, "good"],
    [40, "good"],
    [40.01, "aboveGood"],
    [54.99, "aboveGood"],
    [55, "leader"],
    [25.000000000000004, "bad"],
    [29.999999999999996, "good"],
  ])("software (guide B, rule 21) %d is %s and nothing else", (score, level) => {
    const { flags, gap } = read("software", score);
    expect(flags.map((flag) => flag.level)).toEqual([level]);
    expect(gap).toBeCloseTo(score - 34, 12);
  });

  it("gives each statement its figure and rule", () => {
    expect(read("telecom", -24.69)).toEqual({
      level: "bad",
      flags: [
        { level: "bad", figure: -24.69, rule: 18 },
        { level: "problemByGap", figure: -43.69, rule: 23 },
      ],
      gap: -43.69,
    });
    expect(read("telecom", 2).flags[1]).toEqual({ level: "atRisk", figure: 2, rule: 20 });
  });

  it("reads an own benchmark in guide A's way", () => {
    const own = { average: 20, badBelow: 2.5, reading: "guideA" } as const;
    expect(levelOf(2.4, own).level).toBe("bad");
    expect(levelOf(2.5, own).flags.map(({ level }) => level)).toEqual(["problemByGap", "atRisk"]);
    expect(levelOf(12, own).level).toBe("normal");
  });

  it("rules 20, 23: edited marks move the levels, of the benchmark that brings them alone", () => {
    const telecom = findIndustry("telecom");
    if (!telecom) throw new Error("no telecom");
    const marks = { atRiskWithin: 2, gapProblem: 12, gapNormal: 4 };
    const flags = (score: number) =>
      levelOf(score, { ...telecom, marks }).flags.map(({ level }) => level);
    expect(flags(1.9)).toEqual(["problemByGap", "atRisk"]);
    expect(flags(2)).toEqual(["problemByGap"]);
    expect(flags(7)).toEqual(["problemByGap"]);
    expect(flags(7.1)).toEqual(["watch"]);
    expect(flags(15)).toEqual(["normal"]);
    expect(flags(23)).toEqual(["normal"]);
    expect(flags(23.1)).toEqual(["above"]);
    expect(read("telecom", 7).flags.map(({ level }) => level)).toEqual(["watch"]);
    expect(displayEdges({ ...telecom, marks })).toEqual(expect.arrayContaining([2, 15]));
  });

  it("has a word for every level", () => {
    const words = (["bad", "problemByGap", "atRisk", "watch", "normal", "above"] as const).map(
      levelName
    );
    expect(words).toEqual(["Bad", "Behind rivals", "At risk", "Watch", "Normal", "Good"]);
  });
});

describe("edges at which a written score would change sides (rule 5)", () => {
  it("are the classes' edges without a benchmark", () => {
    expect(displayEdges()).toEqual([-50, 0, 10, 30, 50, 70]);
  });

  it.each(["saas", "ecommerce", "healthcare", "banking", "telecom", "insurance", "software"])(
    "part every two scores of %s that have different levels",
    (name) => {
      const benchmark = findIndustry(name);
      if (!benchmark) throw new Error(name);
      const edges = displayEdges(benchmark);
      const side = (score: number) => edges.filter((edge) => score >= edge - 1e-9).length;
      const flags = (score: number) =>
        levelOf(score, benchmark)
          .flags.map(({ level }) => level)
          .join();
      for (let tenths = -1000; tenths < 1000; tenths++) {
        const [here, next] = [tenths / 10, (tenths + 1) / 10];
        if (flags(here) !== flags(next)) expect(side(here)).not.toBe(side(next));
      }
    }
  );
});
