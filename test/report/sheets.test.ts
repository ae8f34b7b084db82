import { INDUSTRIES } from "../../src/playbook/industries";
import { levelName, levelOf } from "../../src/playbook/levels";
import { buildSheets } from "../../src/report/sheets";
import type { Area, CellValue, SheetKind, SheetPlan } from "../../src/report/sheetPlan";
import { STYLES } from "../../src/report/styles";
import { addressOf, draw, tableValues } from "./drawn";
import {
  action,
  AS_OF,
  column,
  CONTEXT,
  diagnosis,
  groups,
  roadmap,
  scoreReading,
  segment,
  START,
} from "./fixtures";

const KINDS: readonly SheetKind[] = ["summary", "benchmarks", "segments", "roadmap"];
const CHOICES = { kinds: KINDS, writtenOn: AS_OF + 12 };

function plansOf(of = diagnosis(), road = roadmap(), choices = CHOICES): SheetPlan[] {
  return buildSheets(of, road, choices);
}
function planOf(kind: SheetKind, of = diagnosis(), road = roadmap()): SheetPlan {
  const plan = plansOf(of, road).find((one) => one.kind === kind);
  if (plan === undefined) throw new Error(`no ${kind}`);
  return plan;
}
function textsOf(plan: SheetPlan): string[] {
  const texts = (values: readonly CellValue[]): string[] =>
    values.filter((value): value is string => typeof value === "string");
  return [
    ...plan.blocks.flatMap(({ values }) => values.flatMap(texts)),
    ...plan.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => texts(cells))),
  ];
}
const inside = (row: number, column: number, area: Area): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

describe("which sheets are written", () => {
  it("are the chosen ones, once each, in the order of the tabs", () => {
    const plans = plansOf(diagnosis(), roadmap(), {
      ...CHOICES,
      kinds: ["roadmap", "summary", "roadmap"],
    });
    expect(plans.map(({ name }) => name)).toEqual(["NPS Summary", "NPS Roadmap"]);
  });

  it("link only to sheets that are written with them", () => {
    const [alone] = plansOf(diagnosis(), roadmap(), { ...CHOICES, kinds: ["segments"] });
    expect(alone?.links).toEqual([]);
    for (const plan of plansOf()) {
      const others = plan.kind === "summary" ? ["benchmarks", "segments", "roadmap"] : ["summary"];
      expect(plan.links.map(({ to }) => to)).toEqual(others);
    }
  });
});

describe.each(KINDS)("the %s sheet", (kind) => {
  const plan = planOf(kind);
  const drawn = draw(plan);

  it("begins with the header block: where one is, the finding, who and when", () => {
    expect(drawn.value("B1")).toMatch(/^NPS Recovery {2}· {2}\w+$/);
    expect(String(drawn.value("B2")).length).toBeGreaterThan(10);
    expect(drawn.value("B2")).not.toMatch(/\.$/);
    expect(String(drawn.value("B3"))).toMatch(
      /^Table Survey_Q3, sheet Answers {2}· .*30 Sep 2026$/
    );
    const heights = (row: number): number | undefined =>
      plan.rowHeights.find((one) => one.row === row)?.height;
    expect([0, 1, 2, 3].map(heights)).toEqual([18, 30, 18, 8]);
    expect(plan.columns[0]).toBe(16);
  });

  it("names only styles that exist and a height once a row", () => {
    for (const { style } of plan.blocks) expect(STYLES[style]).toBeDefined();
    const rows = plan.rowHeights.flatMap(({ row, count }) =>
      Array.from({ length: count }, (_, index) => row + index)
    );
    expect(new Set(rows).size).toBe(rows.length);
  });

  it("merges nothing inside a table and nothing twice", () => {
    for (const table of plan.tables) {
      // The hidden id and the column after it are the writer's.
      const area = {
        row: table.row,
        column: table.column,
        rows: table.rows.length + 1,
        columns: table.columns.length + 2,
      };
      for (const merge of plan.merges) {
        for (let row = merge.row; row < merge.row + merge.rows; row++) {
          for (let at = merge.column; at < merge.column + merge.columns; at++) {
            expect(inside(row, at, area)).toBe(false);
          }
        }
      }
      for (const { row, column: at, values } of plan.blocks) {
        values.forEach((line, down) =>
          line.forEach((_, right) => {
            expect(inside(row + down, at + right, area)).toBe(false);
          })
        );
      }
    }
    const merged = plan.merges.flatMap((merge) =>
      Array.from({ length: merge.rows * merge.columns }, (_, index) =>
        addressOf(
          merge.row + Math.floor(index / merge.columns),
          merge.column + (index % merge.columns)
        )
      )
    );
    expect(new Set(merged).size).toBe(merged.length);
  });

  it("keeps table headers, names and ids unique, and as many cells as columns", () => {
    for (const table of plan.tables) {
      const headers = table.columns.map(({ header }) => header.toLowerCase());
      expect(new Set(headers).size).toBe(headers.length);
      expect(headers).not.toContain("");
      expect(new Set(table.rows.map(({ id }) => id)).size).toBe(table.rows.length);
      for (const row of table.rows) expect(row.cells).toHaveLength(table.columns.length);
    }
    const names = plan.tables.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^nps_[a-z0-9_]+$/);
  });

  it("prints with its name and day at the foot, and all of it", () => {
    expect(plan.print.footerLeft).toMatch(/^NPS Recovery · \w+ · as of 30 Sep 2026$/);
    const area = plan.print.area;
    expect(area).not.toBeNull();
    for (const address of drawn.addresses) {
      const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
      expect(Number(digits)).toBeLessThanOrEqual(area?.rows ?? 0);
      expect(letters.length).toBeGreaterThan(0);
    }
    // Scaled to one page across, nothing is printed smaller than three quarters (A4 landscape, 1,026 px).
    const hidden = plan.tables.map(({ column: at, columns }) => at + columns.length);
    const printed = plan.columns
      .slice(0, area?.columns)
      .reduce((sum, width, at) => (hidden.includes(at) ? sum : sum + width), 0);
    expect(1026 / printed).toBeGreaterThanOrEqual(0.745);
  });

  it("colours only by rules whose word stands in the cell or whose number is printed", () => {
    for (const { formula } of plan.conditionalFormats) expect(formula).toMatch(/^=/);
  });
});

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
    [185, groups(30, 45, 25), "banking", "more detractors than promoters", false],
    [185, groups(20, 50, 30), "banking", "would not call it bad", true],
    [186, groups(20, 38, 42), "banking", "lies between two published marks", true],
    [193, groups(20, 55, 25), "telecom", "Below industry standard", true],
    [184, groups(20, 40, 40), "saas", "Software has two profiles", true],
    [19, groups(40, 40, 20), "telecom", "was not measured here", true],
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
    expect(plan.tables[0]?.rows[0]?.cells.slice(0, 3)).toEqual(["Ferries", 30, 12.5]);
    expect(textsOf(plan).some((text) => text.includes("17.5 points under the average"))).toBe(true);
  });
});

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
    expect(rows["product=dsl"]).toMatchObject({
      n: 558,
      certainty: "Confirmed",
      level: "Bad",
      flag: "low of two experiences",
      detractorCount: 301,
    });
    expect(rows["product=dsl"]?.["nps"]).toBeCloseTo(-33.6918, 4);
    expect(rows["product=dsl"]?.["gap"]).toBeCloseTo(-33.6918 - 5.6522, 3);
    expect(rows["product=dsl"]?.["detractors"]).toBeCloseTo(301 / 558, 12);
  });

  it("show a group of 5 to 29 answers as too few, without a level", () => {
    expect(tableValues(planOf("segments"), "nps_segments")["region=islands"]).toMatchObject({
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
    expect(tableValues(plan, "nps_segments_1")["plan=basic"]?.["flag"]).toBe("Hidden problem");
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

describe("the roadmap", () => {
  const plan = planOf("roadmap");
  const rows = tableValues(plan, "nps_roadmap");

  it("is one flat table with a row for each action, and people's columns stay theirs", () => {
    expect(plan.tables[0]?.rows.map(({ id }) => id)).toEqual(roadmap().actions.map(({ id }) => id));
    const owned = plan.tables[0]?.columns.filter(({ ownedBy }) => ownedBy === "people");
    expect(owned?.map(({ header }) => header)).toEqual([
      "Owner",
      "Start",
      "Due",
      "Status",
      "Goal",
      "Now",
      "Notes",
    ]);
    expect(plan.tables[0]?.columns.find(({ key }) => key === "status")?.list).toEqual([
      "Not started",
      "In progress",
      "Blocked",
      "Done",
    ]);
    expect(rows["answer"]).toMatchObject({ phase: 1, no: 1, start: START, status: "Not started" });
  });

  it("reads “not measured yet” where a figure has no source, and keeps units apart", () => {
    expect(rows["answer"]).toMatchObject({ from: "–", goal: 0.8, now: "not measured yet" });
    expect(rows["owner"]).toMatchObject({ from: -33.7, goal: -28.7, now: -33.7 });
    expect(rows["brief"]).toMatchObject({ from: "–", goal: "–", now: "–" });
    const table = plan.tables[0];
    const at = table?.columns.findIndex(({ key }) => key === "now") ?? 0;
    const format = (id: string): string | null | undefined =>
      table?.rows.find((row) => row.id === id)?.numberFormats?.[at];
    expect(format("answer")).toBe("0%");
    expect(format("owner")).toBe('+0;"−"0;0');
    expect(format("next")).toBe("#,##0");
  });

  it("shows three phases with dates and gates, the first open", () => {
    const texts = textsOf(plan);
    expect(texts).toContain("Phase 1  Stabilise   1 Oct – 30 Oct 2026");
    expect(texts.filter((text) => text === "● Open")).toHaveLength(1);
    expect(texts).toContain("Gate: Detractors below 20%: now 42%");
  });

  it("draws a bar from start to due over the weeks, beside the table and its hidden column", () => {
    const table = plan.tables[0];
    if (table === undefined) throw new Error("no table");
    const weeks = plan.blocks.find(({ style }) => style === "weekHead");
    expect(weeks?.row).toBe(table.row);
    expect(weeks?.column).toBeGreaterThan(table.column + table.columns.length);
    expect(weeks?.values[0]?.slice(0, 2)).toEqual([START, START + 7]);
    expect(weeks?.values[0]).toHaveLength(13);
    const first = table.row + 2;
    const bar = plan.conditionalFormats.filter(({ area }) => area.column === weeks?.column);
    expect(bar[1]?.formula).toBe(
      `=AND(ISNUMBER($G${first}),ISNUMBER($H${first}),Q$${first - 1}+6>=$G${first},Q$${first - 1}<=$H${first},$B${first}=1)`
    );
  });

  it("keeps the header in sight", () => {
    expect(plan.freeze).toEqual({ rows: (plan.tables[0]?.row ?? 0) + 1, columns: 4 });
    expect(plan.print.titleRows?.to).toBe(plan.tables[0]?.row);
  });

  it("gives long actions a third line, all rows alike", () => {
    const long = planOf(
      "roadmap",
      diagnosis(),
      roadmap([action("a", 1, { title: "x ".repeat(40) })])
    );
    const at = (long.tables[0]?.row ?? 0) + 1;
    expect(long.rowHeights.find(({ row }) => row === at)?.height).toBeGreaterThan(40);
  });
});

describe("titles fit", () => {
  it.each(INDUSTRIES.map(({ id }) => id))("one line for %s", (id) => {
    const profile = INDUSTRIES.find((one) => one.id === id);
    if (profile === undefined) throw new Error("no profile");
    const reading = levelOf(-11.9, profile);
    const of = diagnosis({
      rest: {
        context: { ...CONTEXT, industry: { kind: "published", id } },
        industry: {
          name: profile.name,
          average: profile.average,
          badBelow: profile.badBelow,
          thresholdDerived: false,
          certainty: "indicated",
          couldAlsoBe: null,
          ...reading,
        },
      },
    });
    for (const plan of plansOf(of)) {
      expect(String(draw(plan).value("B2")).length).toBeLessThanOrEqual(72);
    }
    expect(levelName(reading.level)).not.toBe("");
  });

  it("two lines at most, and the row is as high, for the longest names people use", () => {
    const all = groups(300, 300, 300);
    const long = (start: string): string =>
      start + "very long name of a customer group ".repeat(20);
    const of = diagnosis({
      total: all,
      segments: [
        column(
          long("Column "),
          ["A ", "B ", "C ", "D "].map((start) =>
            segment(long("Column "), 0, long(start), groups(60, 20, 20), all, { p: 0.0001 })
          )
        ),
      ],
      rest: { sourceName: long("Sheet ") },
    });
    for (const plan of plansOf(of)) {
      const title = String(draw(plan).value("B2"));
      expect(title.length).toBeLessThanOrEqual(140);
      expect(plan.rowHeights.find(({ row }) => row === 1)?.height).toBe(
        title.length > 72 ? 54 : 30
      );
    }
  });
});
