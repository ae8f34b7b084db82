import { diagnose } from "../../src/diagnosis/diagnose";
import { rowId } from "../../src/diagnosis/rowId";
import { group, NO_CONTEXT, reading } from "../diagnosis/survey";
import { planOf, textsOf } from "./built";
import { draw, tableValues } from "./drawn";
import { column, diagnosis, groups, segment } from "./fixtures";

describe("the segments", () => {
  it("rules 49, 167: rank all groups worst first, and give each split its own table", () => {
    const plan = planOf("segments");
    expect(plan.tables.map(({ name }) => name)).toEqual([
      "nps_segments",
      "nps_segments_1",
      "nps_segments_2",
      "nps_segment_costs",
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

  it("rule 51: say that larger groups are hidden with a small one", () => {
    const all = groups(100, 100, 200);
    const plan = planOf(
      "segments",
      diagnosis({
        total: all,
        segments: [
          column("Plan", [segment("Plan", 0, "Basic", groups(40, 30, 30), all)], {
            suppressed: { values: 2, answers: 11, besides: 1 },
          }),
        ],
      })
    );
    expect(textsOf(plan).join()).toContain(
      "2 groups are not shown: under 5 answers, or they would tell such a one apart (11 answers)"
    );
  });

  describe("what they cost (rule 52)", () => {
    const all = groups(400, 300, 300);
    const of = (value: string, counts: ReturnType<typeof groups>, revenue?: number) =>
      segment("Plan", 0, value, counts, all, revenue === undefined ? {} : { revenue });
    const costs = (segments: ReturnType<typeof of>[]) =>
      planOf("segments", diagnosis({ total: all, segments: [column("Plan", segments)] }));

    it("is points under the industry average times revenue, with each group's part of the sum", () => {
      const plan = costs([
        of("Few but dear", groups(20, 20, 20), 8000), // 0, 19 under +19
        of("Many and cheap", groups(200, 100, 100), 1000), // −25, 44 under
        of("Fine", groups(20, 20, 60), 90_000), // +40
        of("Hint", groups(9, 0, 0), 90_000),
      ]);
      const rows = tableValues(plan, "nps_segment_costs");
      expect(Object.values(rows)).toEqual([
        {
          group: "Few but dear",
          split: "Plan",
          n: 60,
          nps: 0,
          shrunken: 0,
          revenue: 8000,
          under: 19,
          share: (19 * 8000) / (19 * 8000 + 44 * 1000),
        },
        expect.objectContaining({ group: "Many and cheap", under: 44, revenue: 1000 }),
      ]);
      expect(textsOf(plan)).toContain(
        "Points of the shrunken score under the industry average of +19, times revenue; groups of 30 answers or more that score under it, in splits that differ. Share: of its split"
      );
    });

    it("is counted in answers where no revenue is mapped, and says so", () => {
      const plan = costs([of("A", groups(20, 20, 20)), of("B", groups(200, 100, 100))]);
      const rows = Object.values(tableValues(plan, "nps_segment_costs"));
      expect(rows.map(({ group: name }) => name)).toEqual(["B", "A"]);
      expect(rows[0]).not.toHaveProperty("revenue");
      expect(rows[0]?.["share"]).toBeCloseTo((44 * 400) / (44 * 400 + 19 * 60), 12);
      expect(textsOf(plan).join()).toContain("times answers, because no revenue is mapped");
    });

    it("is not there where no group is under the mark", () => {
      const plan = costs([of("A", groups(10, 20, 60))]);
      expect(plan.tables.map(({ name }) => name)).not.toContain("nps_segment_costs");
    });
  });

  describe("of a whole diagnosis", () => {
    const survey = reading(
      [
        ...group([60, 20, 20], null, ["East", "DSL"]),
        ...group([40, 60, 100], null, ["East", "Fibre"]),
        ...group([50, 60, 90], null, ["West", "DSL"]),
        ...group([100, 200, 300], null, ["West", "Fibre"]),
      ],
      ["Region", "Product"]
    );
    const names = Array.from({ length: 1100 }, (_, row) => `firm ${Math.floor(row / 2)}`);
    const account = {
      name: "Firm",
      values: [...new Set(names)],
      codes: Int32Array.from(names, (_, row) => Math.floor(row / 2)),
    };
    const of = diagnose({ ...survey, responses: { ...survey.responses, account } }, NO_CONTEXT);
    const plan = planOf("segments", of);
    const texts = textsOf(plan);

    it("rules 49–51: list combinations of two columns, with the one that its parts do not explain", () => {
      const rows = tableValues(plan, "nps_segment_pairs");
      expect(Object.values(rows).map(({ group: name }) => name)).toEqual([
        "East · DSL",
        "West · DSL",
        "West · Fibre",
        "East · Fibre",
      ]);
      expect(rows[rowId("region × product=east · dsl")]).toMatchObject({
        split: "Region × Product",
        n: 100,
        nps: -40,
        gap: -70,
        flag: "Worse than its parts, Hidden problem",
      });
      expect(texts).toContain("1 combination is worse than both of its parts explain");
    });

    it("say what stands out in the words of the findings, each with a row to go to", () => {
      const ids = plan.tables.flatMap((table) => table.rows.map(({ id }) => id));
      const told = of.findings.filter(({ evidence }) => evidence?.sheet === "segments");
      expect(told.length).toBeGreaterThan(1);
      for (const { title, evidence, id } of told) {
        if (evidence?.row !== undefined) expect(ids).toContain(evidence.row);
        else expect(id).toMatch(/^(accounts:|segments:none)/);
        if (!id.startsWith("accounts:")) expect(texts.join("\n")).toContain(title);
      }
    });

    it("tell the accounts: how many, each once, and the interval that they leave", () => {
      expect(texts).toContain("Firm: 550 accounts answered, 550 of them more than once");
      expect(texts.join()).toMatch(
        /With answers grouped by account the interval of the score is [^;]+; without, [^;]+\./
      );
    });
  });

  it("rule 137: name the groups that chance alone would bring back", () => {
    const all = groups(300, 300, 300);
    const of = (value: string, counts: ReturnType<typeof groups>, shrunken: number) =>
      segment("Plan", 0, value, counts, all, { shrunken });
    const note = (segments: ReturnType<typeof of>[]) =>
      textsOf(
        planOf("segments", diagnosis({ total: all, segments: [column("Plan", segments)] }))
      ).find((text) => text.startsWith("Gap to rest:"));
    expect(note([of("Low", groups(30, 5, 5), -40), of("Near", groups(20, 20, 25), 6)])).toContain(
      "Very low and very high scores move back towards the middle by chance alone when they are measured again. Expected by that alone: Low (−63) nearer −40."
    );
    expect(note([of("Near", groups(20, 20, 25), 6)])).not.toContain("by chance alone when");
  });

  it("name the person's own bases where they changed them", () => {
    const all = groups(300, 300, 300);
    const plan = planOf(
      "segments",
      diagnosis({
        total: all,
        segments: [column("Plan", [segment("Plan", 0, "A", groups(40, 30, 30), all)])],
        rest: {
          context: {
            ...diagnosis().context,
            assumptions: { ...diagnosis().context.assumptions, reportableFrom: 60 },
          },
        },
      })
    );
    expect(textsOf(plan).join()).toContain("Blue dot: 60 answers or more");
    expect(textsOf(plan).join()).not.toContain("30 answers");
  });
});
