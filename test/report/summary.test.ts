import { planOf, textsOf } from "./built";
import { draw } from "./drawn";
import { CONTEXT, diagnosis, groups } from "./fixtures";

describe("the summary", () => {
  it("says score, three questions, priority and deadline, and names score and level", () => {
    const plan = planOf("summary");
    const drawn = draw(plan);
    const [score, level] = ["nps_score", "nps_level"].map((name) => {
      const found = plan.names.find((one) => one.name === name);
      return drawn.at(found?.row ?? 0, found?.column ?? 0);
    });
    // (375 − 524) / 1248
    expect(score).toBeCloseTo(-11.9391, 4);
    expect(level).toBe("Bad");
    const texts = textsOf(plan);
    expect(texts).toContain("Find the causes by 30 Sep 2026: 42% are detractors, above 25%");
    expect(texts.filter((text) => text.startsWith("Class: Systematic problems"))).toHaveLength(1);
    expect(drawn.value("B2")).toBe("The score is bad for telecom and falling");
  });

  it("names what cannot be assessed, and fakes nothing", () => {
    const reason = "One quarter is data, not a trend";
    const drawn = draw(
      planOf(
        "summary",
        diagnosis({
          segments: [],
          rest: {
            industry: null,
            context: { ...CONTEXT, industry: { kind: "none" } },
            baseline: { assessed: false, reason: "No earlier answers" },
            trajectory: { assessed: false, reason },
            asOf: null,
          },
        })
      )
    );
    const values = drawn.addresses.map((address) => drawn.value(address));
    expect(values).toEqual(expect.arrayContaining([reason, "No earlier answers"]));
    expect(values.filter((value) => value === "–").length).toBeGreaterThanOrEqual(3);
    expect(String(drawn.value("B3"))).toContain("written 12 Oct 2026");
  });

  it("writes the score with the decimals that keep it on its side of an edge (rule 5)", () => {
    const format = (total: ReturnType<typeof groups>): string | undefined => {
      const plan = planOf("summary", diagnosis({ total, segments: [] }));
      const at = plan.names[0];
      return plan.blocks.find(
        (block) =>
          block.row === at?.row && block.column === at.column && block.style === "panelScore"
      )?.numberFormat;
    };
    expect(format(groups(10, 5, 10))).toBe('+0;"−"0;0');
    // −0.4: a nought would be another class
    expect(format(groups(127, 0, 126))).toBe('+0.0;"−"0.0;0.0');
  });
});
