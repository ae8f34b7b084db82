import fc from "fast-check";
import { buildSheets } from "../../src/report/sheets";
import { SHEET_KINDS, type CellValue, type SheetPlan } from "../../src/report/sheetPlan";
import { draw } from "./drawn";
import { AS_OF, column, diagnosis, groups, quality, segment } from "./fixtures";
import { roadmap } from "./roadmapFixture";

/** What respondents write is tried in test/excel/comments.test.ts. */
const KINDS = SHEET_KINDS;
/** What the writer fills in: another sheet before its address, the row that a cell is written to. */
const MARK = new RegExp(`\\{\\{(?:(?:${KINDS.join("|")})\\}\\}!|row\\}\\})`, "g");
const HOSTILE = [
  "=1+1",
  '=HYPERLINK("http://x","y")',
  "+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(A1)",
  "'quoted'",
  "\t=1",
  "{{row}}",
  "{{summary}}",
  "{{count}}",
  "$t(sheets.none)",
  "<b>x</b>",
  "a\nb",
  "*",
  "?",
  "~",
  '"',
  "–",
  "Too few",
  "‮evil",
  "x".repeat(40_000),
  "😀".repeat(300),
];

function cellsOf(plan: SheetPlan): CellValue[] {
  return [
    ...plan.blocks.flatMap(({ values }) => values.flat()),
    ...plan.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
  ];
}

function withNames(names: readonly string[], live = true): SheetPlan[] {
  const all = groups(600, 600, 600);
  const of = diagnosis({
    total: all,
    segments: [
      column(
        names[0] ?? "Region",
        names.map((name) => segment(names[0] ?? "Region", 0, name, groups(20, 15, 10), all))
      ),
    ],
    live: live
      ? { score: "Answers!$A$2:$A$9", date: "Answers!$B$2:$B$9", segments: ["Answers!$C$2:$C$9"] }
      : null,
    rest: { sourceName: names[0] ?? "x", quality: quality(1800, 1800) },
  });
  return buildSheets(of, roadmap(), { kinds: KINDS, writtenOn: AS_OF });
}

function segmentsOf(plans: readonly SheetPlan[]): SheetPlan {
  const found = plans.find(({ kind }) => kind === "segments");
  if (found === undefined) throw new Error("no sheet of segments");
  return found;
}

describe("names from the data", () => {
  it.each(HOSTILE)("stay text, whole or cut, and never reach a formula unquoted: %j", (name) => {
    for (const plan of withNames([name, "East"])) {
      for (const value of cellsOf(plan)) {
        if (typeof value === "string") expect(value.length).toBeLessThanOrEqual(32_767);
        if (typeof value === "object" && value !== null) {
          expect(value.formula).toMatch(/^=/);
          expect(value.formula.length).toBeLessThan(8192);
          // Outside quoted texts only plain functions and references are left.
          const code = value.formula.replace(/"(?:[^"]|"")*"/g, "").replace(MARK, "");
          expect(code).toMatch(/^=(?:Answers!|[=A-Z0-9$:,.()+\-*/^&<>])*$/);
        }
      }
    }
    // Rules are the same whatever the groups are called.
    const rules = (plans: SheetPlan[]): unknown => plans.map((plan) => plan.conditionalFormats);
    expect(rules(withNames([name, "East"]))).toEqual(rules(withNames(["North", "East"])));
    const table = segmentsOf(withNames([name, "East"])).tables[0];
    const shown = table?.rows[0]?.cells[0];
    expect(name.length > 32_767 || shown === name).toBe(true);
  });

  it("are shown as they are, in a table cell as a text", () => {
    const segments = segmentsOf(withNames(["=1+1", "East"]));
    expect(segments.tables[0]?.rows[0]?.cells[0]).toBe("=1+1");
  });

  it("do not run into the words around them", () => {
    const [summary] = withNames(["{{count}}", "East"]);
    const texts = cellsOf(summary as SheetPlan).filter((value) => typeof value === "string");
    expect(texts).toContain("{{count}} scores lowest: −22");
  });
});

describe("any diagnosis", () => {
  const count = fc.integer({ min: 0, max: 400 });
  const anyGroups = fc
    .tuple(count, count, count)
    .filter(([d, p, r]) => d + p + r > 0)
    .map(([d, p, r]) => groups(d, p, r));
  const anyName = fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom(...HOSTILE));

  it("can be written: nothing throws, every formula is plain and every row has an id of its own", () => {
    fc.assert(
      fc.property(
        anyGroups,
        fc.array(fc.tuple(anyName, anyGroups, fc.double({ min: 0, max: 1, noNaN: true })), {
          maxLength: 8,
        }),
        fc.boolean(),
        fc.integer({ min: 0, max: 3 }),
        (all, named, isLive, columns) => {
          const total = groups(all.detractors + 3200, all.passives + 3200, all.promoters + 3200);
          const distinct = [...new Map(named.map((one) => [one[0].toLowerCase(), one])).values()];
          const of = diagnosis({
            total,
            segments: Array.from({ length: columns }, (_, index) =>
              column(
                `Split ${index}`,
                distinct.map(([name, part, p]) =>
                  segment(`Split ${index}`, index, name, part, total, { p })
                )
              )
            ),
            live: isLive
              ? {
                  score: "Survey[Score]",
                  date: null,
                  segments: Array.from({ length: columns }, () => "Survey[Split]"),
                }
              : null,
            rest: {
              quality: quality(total.n, total.n),
              window: {
                asked: "all",
                used: "all",
                from: null,
                to: null,
                n: total.n,
                words: "all answers",
              },
            },
          });
          for (const plan of buildSheets(of, roadmap(), { kinds: KINDS, writtenOn: AS_OF })) {
            const drawn = draw(plan);
            expect(drawn.addresses.length).toBeGreaterThan(10);
            for (const { rows } of plan.tables) {
              expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
            }
            for (const value of cellsOf(plan)) {
              if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
            }
          }
        }
      ),
      { numRuns: 40 }
    );
  });
});
