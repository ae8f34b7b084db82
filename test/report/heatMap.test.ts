import { diagnose } from "../../src/diagnosis/diagnose";
import type { Diagnosis } from "../../src/diagnosis/diagnosis";
import { buildSheets } from "../../src/report/sheets";
import type { SheetPlan } from "../../src/report/sheetPlan";
import { day, inIndustry, NO_CONTEXT, reading, scoring, type Row } from "../diagnosis/survey";
import { planOf, textsOf } from "./built";
import { addressOf, draw, tableValues } from "./drawn";
import { evaluate, type Cells, type Value } from "./evaluator";
import { diagnosis, telecomHeatMap } from "./fixtures";
import { roadmap } from "./roadmapFixture";

const QUARTERS = [day(2025, 8, 1), day(2025, 11, 1), day(2026, 2, 1), day(2026, 5, 1)];
const AS_OF = day(2026, 6, 30);
const series = (region: string, scores: readonly number[], n = 40): Row[] =>
  scores.flatMap((nps, at) => scoring(nps, n, QUARTERS[at] ?? null, [region]));

const ROWS = [
  ...series("East", [20, -20, -40, -60]),
  ...series("North", [50, 40, 60, 50]),
  ...series("Isle", [20, -20, 40, 40], 10),
];

function sheet(of: Diagnosis): SheetPlan {
  const [plan] = buildSheets(of, roadmap(), { kinds: ["heatMap"], writtenOn: AS_OF });
  if (plan === undefined) throw new Error("no sheet");
  return plan;
}

describe("the heat map sheet (rules 49–53)", () => {
  const plan = planOf("heatMap");

  it("rule 53: is titled by who has stayed under the line, and since when", () => {
    expect(draw(plan).value("B2")).toBe("East has been under the line since Q2 2026");
    expect(textsOf(plan)).toContain("Region: 1 of 3 groups is under the line");
    expect(textsOf(plan)).toContain(
      "East has been under 0 since Q2 2026, 2 periods in a row: −30 over them (n = 340). Confirmed."
    );
  });

  it("says so where nobody is under the line, where there are no dates, and without a column", () => {
    const calm = telecomHeatMap({
      rows: telecomHeatMap().rows.map((row) => ({ ...row, underSince: null, under: null })),
    });
    const title = (rest: Partial<Diagnosis>) =>
      draw(planOf("heatMap", diagnosis({ rest }))).value("B2");
    expect(title({ heatMaps: [calm] })).toBe("No group with enough answers stands under the line");
    expect(title({ heatMaps: [], asOf: null })).toBe(
      "Groups cannot be followed over time without dates"
    );
    expect(title({ heatMaps: [], segments: [] })).toBe(
      "No column was chosen to split the score by"
    );
    expect(title({ heatMaps: [telecomHeatMap({ rows: [] })] })).toBe(
      "No group has five answers in a period, so none can be shown"
    );
  });

  it("only suspects where the run is not confirmed, and gives few answers no verdict", () => {
    const rows = telecomHeatMap().rows;
    const of = (certainty: "indicated" | "hint") =>
      draw(
        planOf(
          "heatMap",
          diagnosis({
            rest: {
              heatMaps: [
                telecomHeatMap({
                  rows: rows.map((row) => ({
                    ...row,
                    under: row.under && { ...row.under, certainty },
                  })),
                }),
              ],
            },
          })
        )
      );
    expect(of("indicated").value("B2")).toBe(
      "East looks to have been under the line since Q2 2026"
    );
    expect(of("hint").value("B2")).toBe("No group with enough answers stands under the line");
  });

  it("prints a score in every shown cell and a dash elsewhere, with its answers beside it", () => {
    expect(Object.values(tableValues(plan, "nps_heat_1"))).toEqual([
      expect.objectContaining({ group: "East", since: "Q2 2026", certainty: "Confirmed" }),
      {
        group: "Islands",
        since: "–",
        certainty: "–",
        "nps:46023": "–",
        "nps:46113": -25,
        "nps:46204": 0,
        "n:46023": "–",
        "n:46113": 12,
        "n:46204": 11,
      },
      expect.objectContaining({ "nps:46113": 29, "n:46113": 210 }),
    ]);
  });

  it.each([
    // score, answers, fill of the first rule that applies, italics
    [-20.5, 100, "#F2B08E", false],
    [-20, 100, "#FBE3D6", false],
    [-0.5, 100, "#FBE3D6", false],
    [0, 100, undefined, false],
    [18.9, 100, undefined, false],
    [19, 100, "#DCEBF7", false],
    [28.9, 30, "#DCEBF7", false],
    [29, 30, "#9FC3E3", false],
    [-60, 29, undefined, true],
    [60, 5, undefined, true],
  ])("colours %d on %i answers by the industry's own marks", (nps, n, fill, italic) => {
    const table = plan.tables[0];
    const first = (table?.row ?? 0) + 1;
    // Columns of the first period's score and answers.
    const cells: Record<string, Value> = { [addressOf(first, 4)]: nps, [addressOf(first, 7)]: n };
    const rules = plan.conditionalFormats.filter(({ area }) => area.column === 4);
    const applies = rules.filter(({ formula }) =>
      evaluate(formula, (address) => cells[address] ?? null)
    );
    expect(applies.map((rule) => rule.fill)).toEqual(fill || italic ? [fill] : []);
    expect(applies.some((rule) => rule.italic === true)).toBe(italic);
  });

  it("rule 21: the software profile counts its threshold itself as under the line", () => {
    const of = (industry: "software" | "saas") => {
      const made = sheet(
        diagnose(reading(ROWS, ["Region"]), { ...inIndustry(industry), asOf: AS_OF })
      );
      const first = (made.tables[0]?.row ?? 0) + 1;
      const rules = made.conditionalFormats.filter(({ area }) => area.column === 4);
      const at = (address: string): Value =>
        address === addressOf(first, 4) ? 25 : address === addressOf(first, 8) ? 100 : null;
      return rules.find(({ formula }) => evaluate(formula, at))?.fill;
    };
    expect(of("software")).toBe("#FBE3D6");
    expect(of("saas")).toBeUndefined();
  });

  it("fits a page across with twelve quarters and with twenty-four months", () => {
    const many = (count: number) =>
      planOf(
        "heatMap",
        diagnosis({
          rest: {
            heatMaps: [
              telecomHeatMap({
                periods: Array.from({ length: count }, (_, at) => ({
                  label: `Q${1 + (at % 4)} FY${2020 + at}`,
                  start: 40_000 + 90 * at,
                  end: 40_089 + 90 * at,
                })),
                rows: telecomHeatMap().rows.map((row) => ({
                  ...row,
                  cells: Array.from({ length: count }, () => ({ n: 50, nps: -12.5 })),
                })),
              }),
            ],
          },
        })
      );
    for (const count of [1, 12, 24]) {
      const { print, columns } = many(count);
      const printed = columns.slice(0, print.area?.columns).reduce((sum, width) => sum + width, 0);
      expect(1026 / printed).toBeGreaterThanOrEqual(0.745);
    }
    expect(many(24).tables[0]?.headerHeight).toBe(32);
  });
});

describe("formulas of the heat map over the source", () => {
  const survey = {
    ...reading(ROWS, ["Region"]),
    live: {
      score: `Answers!$A$2:$A$${ROWS.length + 1}`,
      date: `Answers!$B$2:$B$${ROWS.length + 1}`,
      segments: [`Answers!$C$2:$C$${ROWS.length + 1}`],
    },
  };
  const of = diagnose(survey, { ...NO_CONTEXT, asOf: AS_OF });
  const answers: Record<string, Value> = {};
  ROWS.forEach(({ score, day: on, segments }, row) => {
    answers[`A${row + 2}`] = score;
    answers[`B${row + 2}`] = on;
    answers[`C${row + 2}`] = segments?.[0] ?? null;
  });
  const cells: Cells = { Answers: answers };
  const values = (plan: SheetPlan, source: Cells) =>
    Object.values(tableValues(plan, "nps_heat_1", source)).map((row) => Object.values(row));

  it("agree with the diagnosis to the last bit", () => {
    const plan = sheet(of);
    expect(JSON.stringify(plan.tables)).toContain("COUNTIFS");
    const [map] = of.heatMaps ?? [];
    expect(values(plan, cells)).toEqual(
      map?.rows.map(({ value, cells: shown, underSince }) => [
        value,
        underSince ?? "–",
        underSince === null ? "–" : expect.any(String),
        ...shown.map((cell) => cell?.nps ?? "–"),
        ...shown.map((cell) => cell?.n ?? "–"),
      ])
    );
    expect(map?.rows.map(({ value }) => value)).toEqual(["East", "Isle", "North"]);
  });

  it("follow the answers, and turn into a dash when fewer than five are left", () => {
    const plan = sheet(of);
    const isle = ROWS.findIndex(({ segments }) => segments?.[0] === "Isle") + 2;
    const fewer = { ...answers };
    for (let row = isle; row < isle + 6; row++) fewer[`A${row}`] = null;
    const before = values(plan, cells)[1];
    const after = values(plan, { Answers: fewer })[1];
    expect([before?.[3], before?.[7]]).toEqual([20, 10]);
    expect([after?.[3], after?.[7]]).toEqual(["–", "–"]);
    expect(after?.slice(4, 7)).toEqual(before?.slice(4, 7));
  });

  it("are values where a name cannot be matched, and the note says so", () => {
    const odd = ROWS.map((row) => ({ ...row, segments: row.segments?.map(() => "007") ?? [] }));
    const plan = sheet(
      diagnose(
        { ...survey, ...reading(odd, ["Region"]), live: survey.live },
        {
          ...NO_CONTEXT,
          asOf: AS_OF,
        }
      )
    );
    expect(JSON.stringify(plan.tables)).not.toContain("COUNTIFS");
    expect(textsOf(plan).join()).toContain("All figures are values as of 30 Jun 2026.");
  });

  it("are values where live ones would recalculate too long", () => {
    const plan = sheet({ ...of, quality: { ...of.quality, rows: 10_000_000 } });
    expect(JSON.stringify(plan.tables)).not.toContain("COUNTIFS");
  });
});
