import type { Context } from "../../src/diagnosis/context";
import { diagnose } from "../../src/diagnosis/diagnose";
import type { Diagnosis } from "../../src/diagnosis/diagnosis";
import { buildSheets } from "../../src/report/sheets";
import type { SheetPlan } from "../../src/report/sheetPlan";
import type { LiveSource } from "../../src/score/responses";
import { day, inIndustry, reading, scoring, type Row } from "../diagnosis/survey";
import { draw, tableValues } from "./drawn";
import type { Cells, Value } from "./evaluator";
import { roadmap } from "./roadmapFixture";

const AS_OF = day(2026, 9, 10);
/** Mid-quarter days; Q3 2026 still runs on the as-of day. */
const DAYS = [
  day(2025, 8, 1),
  day(2025, 11, 15),
  day(2026, 2, 15),
  day(2026, 5, 15),
  day(2026, 8, 15),
];
/** Two regions a quarter: the better one answers ever less. */
const ROWS: Row[] = DAYS.flatMap((on, index) => [
  ...scoring(40, 160 - 20 * index, on, ["North"]),
  ...scoring(-20, 40 + 20 * index, on + 0.5, ["South"]),
]);
const LIVE: LiveSource = {
  score: "Answers!$A$2:$A$1001",
  date: "Answers!$B$2:$B$1001",
  segments: ["Answers!$C$2:$C$1001"],
};
const TELECOM = { ...inIndustry("telecom"), asOf: AS_OF };

function diagnosed(
  rows: Row[],
  more: Partial<Context> = {},
  live: LiveSource | null = null
): Diagnosis {
  return diagnose({ ...reading(rows, ["Region"]), live }, { ...TELECOM, ...more });
}
function sheet(of: Diagnosis, kinds: ("trend" | "summary")[] = ["trend"]): SheetPlan {
  const plan = buildSheets(of, roadmap(), { kinds, writtenOn: AS_OF + 2 }).find(
    ({ kind }) => kind === "trend"
  );
  if (plan === undefined) throw new Error("no trend sheet");
  return plan;
}
function cellsOf(rows: readonly Row[]): Cells {
  const answers: Record<string, Value> = {};
  rows.forEach(({ score, day: on, segments }, index) => {
    answers[`A${index + 2}`] = score;
    answers[`B${index + 2}`] = on;
    answers[`C${index + 2}`] = segments?.[0] ?? null;
  });
  return { Answers: answers };
}
const textsOf = (plan: SheetPlan): string[] =>
  plan.blocks.flatMap(({ values }) =>
    values.flat().filter((value): value is string => typeof value === "string")
  );

const FINDING = "NPS has lost 18 points in 3 quarters; the decline is confirmed";

describe("rule 166: the trend sheet", () => {
  const of = diagnosed(ROWS);
  const plan = sheet(of, ["summary", "trend"]);

  it("is headed by the finding and leads back to the summary", () => {
    const drawn = draw(plan);
    expect(drawn.value("B1")).toBe("NPS Recovery  ·  Trend");
    // 0.8·40 − 0.2·20 = +28 in Q3 2025, +22, +16, +10: no fall of 10, −12 in two quarters. One quarter's SE is
    // about 100·√(0.72/200) = 6.0, so that of the slope over four 6.0/√5 = 2.7: −6 a quarter is confirmed.
    expect(drawn.value("B2")).toBe(FINDING);
    expect(plan.links.map(({ to }) => to)).toEqual(["summary"]);
  });

  it("rules 42, 39: shows every period with its figures, the running one marked and not compared", () => {
    const rows = tableValues(plan, "nps_trend");
    const shown = Object.values(rows).map((row) => [
      row.period,
      row.n,
      row.nps,
      row.change,
      row.note,
    ]);
    expect(shown).toEqual([
      ["Q3 2025", 200, 28, "–", "–"],
      ["Q4 2025", 200, 22, -6, "–"],
      ["Q1 2026", 200, 16, -6, "–"],
      ["Q2 2026", 200, 10, -6, "–"],
      ["Q3 2026", 200, 4, "–", "So far"],
    ]);
    // Telecom: average +19, bad below 0, at risk up to +5, watch under +9.
    expect(Object.values(rows).map(({ level }) => level)).toEqual([
      "Normal",
      "Normal",
      "Normal",
      "Normal",
      "Behind rivals",
    ]);
    expect(
      Object.values(rows)
        .map(({ certainty }) => certainty)
        .slice(1, 4)
    ).toEqual(["Within chance", "Within chance", "Within chance"]);
  });

  it("rule 48: says by how much the shares moved", () => {
    // Detractors: 40 % less passives 20 %; +28 is 26 % against 54 %, +22 is 29 % against 51 %.
    const moved = Object.values(tableValues(plan, "nps_trend_shares"));
    expect(moved.map(({ period, before }) => [period, before])).toEqual([
      ["Q4 2025", "Q3 2025"],
      ["Q1 2026", "Q4 2025"],
      ["Q2 2026", "Q1 2026"],
    ]);
    for (const { detractors, passives, promoters } of moved) {
      expect(detractors).toBeCloseTo(3, 9);
      expect(passives).toBeCloseTo(0, 9);
      expect(promoters).toBeCloseTo(-3, 9);
    }
  });

  it("says what is mix and what is rate, and the parts add up", () => {
    const parts = Object.values(tableValues(plan, "nps_trend_mix_1"));
    // Shares move by a tenth; North stands 27 above the middle of +13, South 33 under it: −2.7 and −3.3.
    expect(parts.map(({ group }) => group)).toEqual(["South", "North", "Together"]);
    expect(parts[0]?.mix).toBeCloseTo(-3.3, 9);
    const together = parts.at(-1);
    expect(together).toMatchObject({ rate: 0, both: -6 });
    expect(together?.mix).toBeCloseTo(-6, 9);
    const sum = parts.slice(0, -1).reduce((all, { both }) => all + Number(both), 0);
    expect(sum).toBeCloseTo(-6, 9);
    expect(textsOf(plan)).toContain("Region: most of the change of −6 comes from who answered");
  });

  it("rules 39–47: says beside the chart what the tests say, each with its certainty", () => {
    const texts = textsOf(plan);
    expect(texts).toContain("What the tests say");
    expect(texts).toContain("The score is falling");
    expect(texts).toContain("Q2 2026 against Q1 2026");
    expect(texts.some((text) => /^−6\.0 points \(−\d+ to \d+\), p = /.test(text))).toBe(true);
    expect(texts).toContain("−6.0 points a quarter over 4 quarters");
  });

  it("draws the run on the band of its intervals, up to the running period", () => {
    const [chart] = plan.charts;
    expect(chart?.name).toBe(FINDING);
    const nps = chart?.series.find(({ name }) => name === "NPS");
    expect(nps?.labels.map(({ text }) => text)).toEqual(["+28", "+22", "+16", "+10", "+4"]);
    expect(chart?.area.columns).toBe(9);
  });

  it("rule 5: no shown figure crosses a threshold, no text is cut by a second line", () => {
    expect(plan.tables.every(({ filters }) => filters === false)).toBe(true);
    const title = String(draw(plan).value("B2"));
    expect(title.length).toBeLessThanOrEqual(72);
    const rows = plan.rowHeights.flatMap(({ row, count }) =>
      Array.from({ length: count }, (_, index) => row + index)
    );
    expect(new Set(rows).size).toBe(rows.length);
  });
});

describe("the trend sheet over a source that can be counted", () => {
  const of = diagnosed(ROWS, {}, LIVE);
  const plan = sheet(of);
  const values = tableValues(sheet(diagnosed(ROWS)), "nps_trend");

  it("counts each period by plain COUNTIFS with bounds of days", () => {
    const row = plan.tables[0]?.rows[1]?.cells ?? [];
    expect(row.slice(-3)[0]).toEqual({
      formula:
        '=COUNTIFS(Answers!$A$2:$A$1001,">=0",Answers!$A$2:$A$1001,"<=6",Answers!$B$2:$B$1001,">="&DATE(2025,10,1),Answers!$B$2:$B$1001,"<"&DATE(2026,1,1))',
    });
    // The running quarter ends with the as-of day.
    const running = plan.tables[0]?.rows[4]?.cells.at(-1);
    expect(running).toMatchObject({
      formula: expect.stringContaining("DATE(2026,9,11)") as string,
    });
  });

  it("gives the diagnosis' own figures, to the last bit", () => {
    const live = tableValues(plan, "nps_trend", cellsOf(ROWS));
    expect(live).toEqual(values);
    const years = tableValues(plan, "nps_trend_years", cellsOf(ROWS));
    expect(years).toEqual(tableValues(sheet(diagnosed(ROWS)), "nps_trend_years"));
    const shares = tableValues(plan, "nps_trend_shares", cellsOf(ROWS));
    for (const [id, row] of Object.entries(
      tableValues(sheet(diagnosed(ROWS)), "nps_trend_shares")
    )) {
      for (const group of ["detractors", "passives", "promoters"]) {
        expect(shares[id]?.[group]).toBeCloseTo(Number(row[group]), 9);
      }
    }
  });

  it("follows answers that change, and says – where nobody is left", () => {
    const others = ROWS.map((row) => ({ ...row, score: row.day === DAYS[1] ? 0 : row.score }));
    const changed = tableValues(plan, "nps_trend", cellsOf(others));
    const later = Object.values(changed)[1];
    // 140 of North are detractors now; South as before: 200 answers.
    expect(later?.n).toBe(200);
    expect(Number(later?.nps)).toBeLessThan(-60);
    const gone = tableValues(
      plan,
      "nps_trend",
      cellsOf(ROWS.filter((row) => (row.day ?? 0) > (DAYS[2] ?? 0)))
    );
    expect(Object.values(gone)[0]).toMatchObject({ n: 0, nps: "–", detractors: "–" });
    expect(Object.values(gone)[1]?.change).toBe("–");
  });

  it("is values where the dates are no real dates", () => {
    const undated = sheet(diagnosed(ROWS, { window: "all" }, { ...LIVE, date: null }));
    expect(undated.tables[0]?.rows[1]?.cells.every((cell) => typeof cell !== "object")).toBe(true);
  });
});

describe("what cannot be told is said", () => {
  it("rule 46: without dates there is a sheet with one sentence", () => {
    const plan = sheet(diagnosed(scoring(20, 100, null, ["North"]), { asOf: null }));
    expect(draw(plan).value("B2")).toBe("Without dates there is one score and no trend");
    expect(plan.tables).toEqual([]);
    expect(plan.charts).toEqual([]);
  });

  it("rule 46: with one quarter there is a table and no picture", () => {
    const plan = sheet(
      diagnosed(scoring(20, 100, DAYS[3] ?? 0, ["North"]), { asOf: day(2026, 6, 30) })
    );
    expect(draw(plan).value("B2")).toBe("The direction of the score cannot be told yet");
    expect(plan.charts).toEqual([]);
    // One period says nothing of a change: neither that there was one nor that chance explains it.
    expect(textsOf(plan).join(" ")).not.toMatch(/No single moment|Chance explains/);
    expect(textsOf(plan)).toContain("No moment of change can be told yet");
    expect(plan.tables.map(({ name }) => name)).toEqual(["nps_trend"]);
  });

  it("rule 161: a break is the note of its period, nothing is compared or drawn across it", () => {
    const breaks = [{ day: day(2026, 2, 1), what: "channel" as const }];
    const plan = sheet(diagnosed(ROWS, { breaks }));
    const rows = Object.values(tableValues(plan, "nps_trend"));
    expect(rows.map(({ note }) => note)).toEqual(["–", "–", "New channel", "–", "So far"]);
    expect(rows.map(({ change }) => change)).toEqual(["–", -6, "–", "–", "–"]);
    const nps = plan.charts[0]?.series.find(({ name }) => name === "NPS");
    expect(nps?.labels).toHaveLength(2);
    expect(textsOf(plan)).toContain("The survey changed its channel on 1 Feb 2026");
    expect(textsOf(plan).some((text) => /^Q\d .* against Q/.test(text))).toBe(false);
    expect(plan.tables.some(({ name }) => name === "nps_trend_years")).toBe(false);
  });

  it("nothing of fewer than five answers is shown", () => {
    const rows = [...ROWS.filter((row) => row.day !== DAYS[2] && row.day !== (DAYS[2] ?? 0) + 0.5)];
    const tiny = [...rows, ...scoring(100, 4, DAYS[2] ?? 0, ["North"])];
    for (const live of [null, LIVE]) {
      const shown = tableValues(sheet(diagnosed(tiny, {}, live)), "nps_trend", cellsOf(tiny));
      expect(Object.values(shown)[2]).toMatchObject({
        n: "under 5",
        detractors: "–",
        nps: "–",
        detractorCount: "–",
        promoterCount: "–",
      });
    }
  });
});
