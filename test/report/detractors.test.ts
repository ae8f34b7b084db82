import fc from "fast-check";
import { shareInterval } from "../../src/score/interval";
import { detractorBand } from "../../src/playbook/detractorBands";
import { readDetractors } from "../../src/diagnosis/detractors";
import { DEFAULT_ASSUMPTIONS } from "../../src/playbook/assumptions";
import { alone, textsOf } from "./built";
import { draw, tableValues } from "./drawn";
import { column, CONTEXT, diagnosis, groups, scoreReading, segment } from "./fixtures";

/** Answers 0 to 10 in counts; the groups follow from them. */
function survey(answers: readonly number[], rest = {}) {
  const of = (low: number, high: number): number =>
    answers.slice(low, high + 1).reduce((sum, count) => sum + count, 0);
  const total = groups(of(0, 6), of(7, 8), of(9, 10));
  return diagnosis({
    total,
    segments: [],
    rest: { answers, detractors: readDetractors(scoreReading(total), null), ...rest },
  });
}
/** With d detractors of 100, the rest promoters and passives. */
const sharing = (d: number, n = 100) => survey([0, 0, 0, 0, 0, 0, d, 0, 0, 0, n - d]);

const GIVEN = [3, 0, 2, 1, 4, 10, 5, 15, 20, 25, 15];

describe("the sheet of detractors", () => {
  it.each([
    [10, "10% are detractors: few detractors"],
    [15, "15% are detractors: within the target of under 20%"],
    [25, "25% are detractors: not yet under 20%"],
    [26, "26% are detractors: immediate action"],
    [30, "30% are detractors: immediate action, quality problem"],
  ])("rules 54–58: %i of 100 is titled “%s”", (d, words) => {
    expect(draw(alone("detractors", sharing(d))).value("B2")).toBe(words);
  });

  it("rule 58: one more decimal where fewer would show another band", () => {
    expect(draw(alone("detractors", sharing(2996, 10_000))).value("B2")).toBe(
      "29.96% are detractors: immediate action"
    );
  });

  it("rules 2–4: every answer with its share, the share so far down, and its share of its kind", () => {
    const rows = tableValues(alone("detractors", survey(GIVEN)), "nps_detractor_answers");
    expect(Object.keys(rows)).toHaveLength(11);
    // 25 detractors, 35 passives, 40 promoters of 100.
    expect(rows["answer:0"]).toMatchObject({ answer: 0, makes: "Detractor", n: 3, share: 0.03 });
    expect(rows["answer:6"]?.["lower"]).toBeCloseTo(0.25, 12);
    expect(rows["answer:5"]?.["ofKind"]).toBeCloseTo(10 / 25, 12);
    expect(rows["answer:8"]).toMatchObject({ makes: "Passive", n: 20 });
    expect(rows["answer:9"]?.["ofKind"]).toBeCloseTo(25 / 40, 12);
    expect(rows["answer:10"]).toMatchObject({ makes: "Promoter", lower: 1 });
    // statsmodels: proportion_confint(20, 100, method="wilson") is 0.1334 to 0.2888
    expect(rows["answer:8"]?.["interval"]).toBe("13.3% to 28.9%");
  });

  it("rules 2–4: nobody in a kind is a dash and no nought", () => {
    const rows = tableValues(
      alone("detractors", survey([5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5])),
      "nps_detractor_answers"
    );
    expect(rows["answer:7"]).toMatchObject({ n: 0, share: 0, ofKind: "–" });
  });

  it("rules 54–58: the ladder says where each band begins, how to leave it, and which is here", () => {
    const rows = tableValues(alone("detractors", sharing(26)), "nps_detractor_bands");
    expect(Object.values(rows).map((row) => [row["from"], row["fewer"], row["range"]])).toEqual([
      [0, "–", "under 15%"],
      [15, 12, "15% to under 20%"],
      [20, 7, "20% to 25%"],
      [26, 1, "over 25%, under 30%"],
      [30, 0, "30% or more"],
    ]);
    // statsmodels: 26 of 100 is 18.4 to 35.4 % (Wilson), so 15 is surely passed and nothing else is sure.
    expect(Object.values(rows).map((row) => row["interval"])).toEqual([
      "–",
      "surely reached",
      "could be either",
      "could be either",
      "could be either",
    ]);
    expect(Object.values(rows).map((row) => row["here"])).toEqual([
      "–",
      "–",
      "–",
      "Indicated",
      "–",
    ]);
  });

  it("rule 58: leaving a band by that many detractors does leave it, one fewer does not", () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 400 })
          .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n))),
        ([d, n]) => {
          const of = sharing(d, n);
          const here = detractorBand(of.total.groups);
          const rows = tableValues(alone("detractors", of), "nps_detractor_bands");
          const fewer = rows[`band:${here.id}`]?.["fewer"];
          if (here.id === "few") {
            expect(fewer).toBe("–");
            return;
          }
          const band = (left: number) => detractorBand(groups(left, n - left, 0)).from;
          expect(band(d - Number(fewer))).toBeLessThan(here.from);
          expect(band(d - Number(fewer) + 1)).toBe(here.from);
        }
      ),
      { numRuns: 40 }
    );
  });

  it("rules 54–58: edited edges move the ladder and its words", () => {
    const assumptions = { ...DEFAULT_ASSUMPTIONS, detractorsTarget: 12, detractorsFew: 8 };
    const of = sharing(10);
    const context = { ...CONTEXT, assumptions };
    const read = readDetractors(of.total, null, assumptions);
    const plan = alone("detractors", { ...of, context, detractors: read });
    const rows = tableValues(plan, "nps_detractor_bands");
    expect(draw(plan).value("B2")).toBe("10% are detractors: within the target of under 12%");
    expect(rows["band:withinTarget"]).toMatchObject({ range: "8% to under 12%", from: 8 });
  });

  it("rules 49–58: groups that are large enough, largest share first, each with its band", () => {
    const all = groups(300, 300, 300);
    const of = diagnosis({
      total: all,
      segments: [
        column("Plan", [
          segment("Plan", 0, "Gold", groups(20, 40, 40), all),
          segment("Plan", 0, "Basic", groups(40, 30, 30), all),
          segment("Plan", 0, "Few", groups(9, 1, 0), all),
        ]),
      ],
    });
    const plan = alone("detractors", of);
    const rows = Object.values(tableValues(plan, "nps_detractor_groups"));
    expect(rows.map((row) => [row["group"], row["share"], row["band"]])).toEqual([
      ["Basic", 0.4, "immediate action, quality problem"],
      ["Gold", 0.2, "not yet under 20%"],
    ]);
    // statsmodels: 40 of 100 is 30.9 to 49.8 %; 20 of 100 is 13.3 to 28.9 %.
    expect(rows.map((row) => row["certainty"])).toEqual(["Confirmed", "Indicated"]);
    expect(textsOf(plan)).toContain("Basic has the largest share: 40% are detractors");
    // Ids are remembered in the workbook and tell nothing of the data.
    for (const { id } of plan.tables.at(-1)?.rows ?? []) expect(id).not.toMatch(/Basic|Gold/);
  });

  it("rule 51: says so where no group is large enough", () => {
    expect(textsOf(alone("detractors", survey(GIVEN)))).toContain(
      "No column was chosen to split by"
    );
  });

  it("rule 187: 25 % against 30 % is told between the two", () => {
    const told = (d: number) =>
      textsOf(alone("detractors", sharing(d))).some((text) => /Both stand/.test(text));
    expect([25, 27, 30].map(told)).toEqual([false, true, false]);
  });

  it("draws the answers and puts bars behind shares only", () => {
    const plan = alone("detractors", survey(GIVEN));
    expect(plan.charts).toHaveLength(1);
    expect(plan.charts[0]?.name).toBe("The most frequent answer is 9: 40% are promoters");
    expect(plan.shareBars).toHaveLength(1);
    expect(plan.shareBars?.[0]).toMatchObject({ rows: 11, columns: 1 });
    expect(alone("detractors", diagnosis({ segments: [], rest: { answers: [] } })).charts).toEqual(
      []
    );
  });

  it("rule 5: shares are the tile's two counts divided, not rounded", () => {
    const of = survey(GIVEN);
    const drawn = draw(alone("detractors", of));
    const share = alone("detractors", of).names.find(({ name }) => name === "nps_detractors");
    expect(drawn.at(share?.row ?? 0, share?.column ?? 0)).toBeCloseTo(0.25, 15);
    expect(shareInterval(25, 100).low).toBeCloseTo(0.1755, 4);
  });
});
