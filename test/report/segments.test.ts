import { rowId } from "../../src/diagnosis/rowId";
import { planOf, textsOf } from "./built";
import { draw, tableValues } from "./drawn";
import { column, diagnosis, groups, segment } from "./fixtures";

describe("the segments", () => {
  it("rank all groups worst first, and give each split its own table", () => {
    const plan = planOf("segments");
    expect(plan.tables.map(({ name }) => name)).toEqual([
      "nps_segments",
      "nps_segments_1",
      "nps_segments_2",
    ]);
    expect(plan.tables[0]?.rows.map(({ cells }) => cells[0])).toEqual([
      "DSL",
      "East",
      "Islands",
      "North",
      "South",
      "West",
      "Mobile only",
      "Fibre",
    ]);
    const rows = tableValues(plan, "nps_segments");
    // DSL: 301, 144, 113 of 558; the rest 223, 205, 262 of 690
    expect(rows[rowId("product=dsl")]).toMatchObject({
      n: 558,
      certainty: "Confirmed",
      level: "Bad",
      flag: "Low of two experiences",
      detractorCount: 301,
    });
    expect(rows[rowId("product=dsl")]?.["nps"]).toBeCloseTo(-33.6918, 4);
    expect(rows[rowId("product=dsl")]?.["gap"]).toBeCloseTo(-33.6918 - 5.6522, 3);
    expect(rows[rowId("product=dsl")]?.["detractors"]).toBeCloseTo(301 / 558, 12);
  });

  it("show a group of 5 to 29 answers as too few, without a level", () => {
    expect(tableValues(planOf("segments"), "nps_segments")[rowId("region=islands")]).toMatchObject({
      n: 24,
      level: "–",
      certainty: "Too few",
    });
  });

  it("name groups under five answers only by their number, and account for every answer", () => {
    const texts = textsOf(planOf("segments"));
    expect(texts).toContain(
      "5 groups with 1,272 answers  ·  2 groups under 5 answers are not shown (6 answers)  ·  5 answers name no group"
    );
  });

  it("say how sure a gap is: Holm-adjusted, by itself only, or within chance", () => {
    const all = groups(300, 300, 300);
    const of = (value: string, p: number): ReturnType<typeof segment> =>
      segment("Plan", 0, value, groups(40, 30, 30), all, {
        againstRest: { difference: -10, interval: { low: -20, high: 0 }, p, pHolm: p * 3 },
      });
    const rows = tableValues(
      planOf(
        "segments",
        diagnosis({
          total: all,
          segments: [column("Plan", [of("a", 0.01), of("b", 0.04), of("c", 0.2)])],
        })
      ),
      "nps_segments_1"
    );
    expect(Object.values(rows).map((row) => row["certainty"])).toEqual([
      "Confirmed",
      "Indicated",
      "Within chance",
    ]);
  });

  it("flag hidden problems (rule 51) and say when nothing differs", () => {
    const all = groups(100, 100, 200);
    const hidden = segment("Plan", 0, "Basic", groups(40, 30, 30), all, {
      hiddenProblem: "confirmed",
      p: 0.5,
    });
    const plan = planOf(
      "segments",
      diagnosis({ total: all, segments: [column("Plan", [hidden])] })
    );
    expect(tableValues(plan, "nps_segments_1")[rowId("plan=basic")]?.["flag"]).toBe(
      "Hidden problem"
    );
    expect(draw(plan).value("B2")).toBe("No group differs from the rest by more than chance");
  });

  it("begin a page before a split that would be torn", () => {
    const all = groups(400, 400, 400);
    const many = (name: string, index: number): ReturnType<typeof column> =>
      column(
        name,
        Array.from({ length: 15 }, (_, at) =>
          segment(name, index, `${name} ${at}`, groups(20, 20, 20), all)
        )
      );
    const plan = planOf(
      "segments",
      diagnosis({ total: all, segments: [many("Region", 0), many("Product", 1)] })
    );
    const headings = plan.tables.map(({ row }) => row - 2);
    expect(plan.print.breaksBefore.every((row) => headings.includes(row))).toBe(true);
    expect(plan.print.breaksBefore).toContain(headings[2]);
  });
});
