import { rowId } from "../../src/diagnosis/rowId";
import fs from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { diagnose } from "../../src/diagnosis/diagnose";
import type { Diagnosis } from "../../src/diagnosis/diagnosis";
import { buildSheets } from "../../src/report/sheets";
import type { SheetKind, SheetPlan } from "../../src/report/sheetPlan";
import type { Groups } from "../../src/score/groups";
import type { LiveSource } from "../../src/score/responses";
import { draw, tableValues } from "./drawn";
import type { Cells, Value } from "./evaluator";
import { AS_OF, column, CONTEXT, diagnosis, groups, quality, scoreOf, segment } from "./fixtures";
import { roadmap } from "./roadmapFixture";

const LIVE: LiveSource = {
  score: "Answers!$A$2:$A$41",
  date: "Answers!$B$2:$B$41",
  segments: ["Answers!$C$2:$C$41"],
};

function sheet(of: Diagnosis, kind: SheetKind): SheetPlan {
  const [plan] = buildSheets(of, roadmap(), { kinds: [kind], writtenOn: AS_OF + 3 });
  if (plan === undefined) throw new Error("no sheet");
  return plan;
}

/** Forty answers: score, day, region. Counted by hand below. */
function answers(): { cells: Cells; rows: [number, number, string | null][] } {
  const rows: [number, number, string | null][] = [];
  for (let index = 0; index < 40; index++) {
    const region =
      index % 4 === 0 ? "A*" : index % 4 === 1 ? "=1+1" : index % 4 === 2 ? "AB" : null;
    rows.push([index % 11, AS_OF - index * 3, region]);
  }
  const cells: Record<string, Value> = {};
  rows.forEach(([score, day, region], row) => {
    cells[`A${row + 2}`] = score;
    cells[`B${row + 2}`] = day;
    cells[`C${row + 2}`] = region;
  });
  return { cells: { Answers: cells }, rows };
}

function counted(rows: readonly [number, number, string | null][]): Groups {
  const of = (low: number, high: number): number =>
    rows.filter(([score]) => score >= low && score <= high).length;
  return groups(of(0, 6), of(7, 8), of(9, 10));
}

describe("formulas over the source", () => {
  const { cells, rows } = answers();
  const inWindow = rows.filter(([, day]) => day > AS_OF - 90);
  const total = counted(inWindow);
  const regions = ["A*", "=1+1", "AB"].map((value) =>
    segment("Region", 0, value, counted(inWindow.filter(([, , region]) => region === value)), total)
  );
  const windowed = diagnosis({
    total,
    segments: [column("Region", regions)],
    live: LIVE,
    rest: { quality: quality(40, 40) },
  });

  it("are exactly these for a nasty segment in a window", () => {
    const plan = sheet(windowed, "segments");
    const row = plan.tables[0]?.rows[1]?.cells ?? [];
    const bounds = 'Answers!$B$2:$B$41,">="&DATE(2026,7,3),Answers!$B$2:$B$41,"<"&DATE(2026,10,1)';
    const scores = (from: string, to: string): string =>
      `Answers!$A$2:$A$41,"${from}",Answers!$A$2:$A$41,"${to}"`;
    expect(row[0]).toBe("=1+1");
    expect(row.slice(-3)).toEqual(
      [
        [">=0", "<=6"],
        [">=7", "<=8"],
        [">=9", "<=10"],
      ].map(([from = "", to = ""]) => ({
        formula: `=COUNTIFS(${scores(from, to)},Answers!$C$2:$C$41,"==1+1",${bounds})`,
      }))
    );
    expect(row[6]).toEqual({
      formula: '=IF($D{{row}}=0,"–",100*($R{{row}}-$P{{row}})/$D{{row}})',
    });
  });

  it("agree with the diagnosis to the last bit in the segments table, and stay equal when moved", () => {
    const plan = sheet(windowed, "segments");
    const shown = tableValues(plan, "nps_segments_1", cells);
    for (const region of regions) {
      const row = shown[rowId(`region=${region.value.toLowerCase()}`)];
      expect(row).toMatchObject({
        n: region.groups.n,
        detractorCount: region.groups.detractors,
        passiveCount: region.groups.passives,
        promoterCount: region.groups.promoters,
        nps: scoreOf(region.groups),
        portion: region.groups.n / total.n,
      });
      expect(row?.["gap"]).toBe(region.againstRest?.difference);
    }
  });

  it("agree on the summary and on the benchmarks", () => {
    const summary = sheet(windowed, "summary");
    const drawn = draw(summary, cells);
    const score = summary.names.find(({ name }) => name === "nps_score");
    expect(drawn.at(score?.row ?? 0, score?.column ?? 0)).toBe(scoreOf(total));
    const values = drawn.addresses.map((address) => drawn.value(address));
    expect(values).toEqual(expect.arrayContaining([total.n, total.detractors, total.promoters]));
    const benchmarks = tableValues(sheet(windowed, "benchmarks"), "nps_benchmarks", cells);
    expect(benchmarks["saas"]?.["gap"]).toBe(scoreOf(total) - 41);
    expect(benchmarks["telecom"]?.["gap"]).toBe(scoreOf(total) - 19);
  });

  it("follow the answers: the score is live", () => {
    const plan = sheet(windowed, "summary");
    const emptied: Cells = { Answers: { ...cells["Answers"], A2: 10 } };
    const score = plan.names.find(({ name }) => name === "nps_score");
    const before = draw(plan, cells).at(score?.row ?? 0, score?.column ?? 0) as number;
    const after = draw(plan, emptied).at(score?.row ?? 0, score?.column ?? 0) as number;
    expect(after - before).toBeCloseTo(200 / total.n, 9);
  });

  it("read – where nothing is left to count, never an error or a nought", () => {
    const empty: Cells = { Answers: {} };
    for (const kind of ["summary", "segments", "benchmarks"] as const) {
      const plan = sheet(windowed, kind);
      const drawn = draw(plan, empty);
      expect(() => drawn.addresses.map((address) => drawn.value(address))).not.toThrow();
    }
    const score = sheet(windowed, "summary").names[0];
    expect(draw(sheet(windowed, "summary"), empty).at(score?.row ?? 0, score?.column ?? 0)).toBe(
      "–"
    );
    const row = tableValues(sheet(windowed, "segments"), "nps_segments_1", empty)[
      rowId("region=ab")
    ];
    expect(row).toMatchObject({ n: 0, nps: "–", gap: "–", detractors: "–", portion: "–" });
  });

  it("count everything without bounds when the window is all answers", () => {
    const all = counted(rows);
    const whole = diagnosis({
      total: all,
      segments: [],
      live: { ...LIVE, date: null },
      rest: {
        quality: quality(40, 40),
        window: { asked: "all", used: "all", from: null, to: null, n: 40, words: "all answers" },
      },
    });
    const plan = sheet(whole, "summary");
    const score = plan.names[0];
    expect(draw(plan, cells).at(score?.row ?? 0, score?.column ?? 0)).toBe(scoreOf(all));
    expect(JSON.stringify(plan)).not.toContain("DATE(");
  });

  it("take later answers away when the as-of day cuts all answers short, and keep the undated", () => {
    const asOf = AS_OF - 30;
    const undated: Record<string, Value> = { ...cells["Answers"], B41: null };
    const kept = rows.filter(([, day], index) => index === 39 || day <= asOf);
    const cut = diagnosis({
      total: counted(kept),
      segments: [],
      live: LIVE,
      rest: {
        asOf,
        quality: quality(40, 40),
        window: {
          asked: "all",
          used: "all",
          from: AS_OF - 117,
          to: asOf,
          n: kept.length,
          words: "all answers",
        },
      },
    });
    const plan = sheet(cut, "summary");
    const score = plan.names[0];
    expect(draw(plan, { Answers: undated }).at(score?.row ?? 0, score?.column ?? 0)).toBe(
      scoreOf(counted(kept))
    );
  });

  it.each([
    ["the source is not clean", null, {}],
    ["the window needs dates that are not there", { ...LIVE, date: null }, {}],
    ["a reference holds a mark of the writer's", { ...LIVE, score: "'{{row}}'!$A$2:$A$41" }, {}],
  ])("are values where %s", (_, live, rest) => {
    const plans = buildSheets(
      diagnosis({ total, segments: [column("Region", regions)], live, rest }),
      roadmap(),
      { kinds: ["summary", "benchmarks", "segments", "roadmap"], writtenOn: AS_OF }
    );
    expect(JSON.stringify(plans)).not.toContain("COUNTIFS");
    expect(tableValues(plans[2] as SheetPlan, "nps_segments_1")[rowId("region=ab")]?.["nps"]).toBe(
      regions[2]?.nps
    );
    const words = JSON.stringify(plans[2]?.blocks);
    expect(words).toContain("values as of 30 Sep 2026");
  });

  it("are values for a whole split when one of its names cannot be matched", () => {
    const odd = segment("Store", 0, "007", groups(5, 5, 5), total);
    const plain = segment("Store", 0, "8", groups(5, 2, 5), total);
    const plan = sheet(
      diagnosis({
        total,
        segments: [column("Store", [odd, plain])],
        live: LIVE,
        rest: { quality: quality(40, 40) },
      }),
      "segments"
    );
    expect(plan.tables[0]?.rows.map(({ cells: line }) => line.at(-1))).toEqual([5, 5]);
    expect(JSON.stringify(plan.blocks)).toContain("COUNTIFS");
  });

  it("are values for segments where live ones would recalculate too long", () => {
    const many = Array.from({ length: 50 }, (_, index) =>
      segment("Store", 0, `Store ${index}x`, groups(10, 10, 10), groups(600, 600, 600))
    );
    const plan = sheet(
      diagnosis({
        total: groups(600, 600, 600),
        segments: [column("Store", many)],
        live: LIVE,
        rest: { quality: quality(1_000_000, 1_000_000) },
      }),
      "segments"
    );
    expect(JSON.stringify(plan.tables)).not.toContain("COUNTIFS");
    expect(JSON.stringify(plan.blocks)).toContain("COUNTIFS");
  });
});

const telecom = path.resolve(__dirname, "../../../shared/data/telecom_nps_responses.csv");
const present = fs.existsSync(telecom);

describe("the telecom survey", () => {
  (present ? it : it.skip).each([
    // window, n, score: counted by others from the same file
    ["all", 2353, -24.69],
    ["default", 1046, -16.35],
  ] as const)("counted live with the window %s: n = %i, %f", (window, n, score) => {
    const [, ...lines] = Papa.parse<string[]>(fs.readFileSync(telecom, "utf8"), {
      skipEmptyLines: true,
    }).data;
    const cells: Record<string, Value> = {};
    const scores = new Int8Array(lines.length).fill(-1);
    const date = new Float64Array(lines.length).fill(NaN);
    lines.forEach(([when = "", , given = ""], row) => {
      const [, day, month, year, hour, minute] =
        /^(\d+)\/(\d+)\/(\d+) (\d+):(\d+)/.exec(when)?.map(Number) ?? [];
      if (day !== undefined) {
        const midnight = Date.UTC(year ?? 0, (month ?? 1) - 1, day) - Date.UTC(1899, 11, 30);
        date[row] = midnight / 86_400_000 + ((hour ?? 0) * 60 + (minute ?? 0)) / 1440;
        cells[`B${row + 2}`] = date[row] ?? null;
      }
      if (/^\d+$/.test(given)) {
        scores[row] = Number(given);
        cells[`A${row + 2}`] = Number(given);
      }
    });
    const usable = scores.filter((one) => one >= 0).length;
    const last = lines.length + 1;
    const read = diagnose(
      {
        responses: {
          rowCount: lines.length,
          score: scores,
          date,
          segments: [],
          customer: null,
          comment: null,
        },
        quality: quality(lines.length, usable),
        live: { score: `Answers!$A$2:$A$${last}`, date: `Answers!$B$2:$B$${last}`, segments: [] },
        sourceName: "Answers",
      },
      { ...CONTEXT, window }
    );
    const plan = sheet(read, "summary");
    const at = plan.names[0];
    const shown = draw(plan, { Answers: cells }).at(at?.row ?? 0, at?.column ?? 0) as number;
    expect(Math.abs(shown - score)).toBeLessThan(0.005);
    expect(shown).toBe(read.total.nps);
    expect(read.total.groups.n).toBe(n);
  });
});
