import type { CustomerAnswer } from "../../src/diagnosis/customersReading";
import { NO_CUSTOMERS } from "../../src/diagnosis/customersReading";
import { DEFAULT_ASSUMPTIONS } from "../../src/playbook/assumptions";
import { chartDataSheet } from "../../src/report/chartDataSheet";
import { buildSheets } from "../../src/report/sheets";
import type { SheetKind } from "../../src/report/sheetPlan";
import { prioritise, type Priorities } from "../../src/roadmap/priorities/priorities";
import { effortOf, impactRatings, quadrantOf } from "../../src/roadmap/priorities/prioritiesRating";
import { NO_WORK } from "../../src/roadmap/work";
import { say } from "../../src/wording/say";
import { hasLibreOffice } from "../workbench/file/libreOffice";
import { calculated, type Calculated, type Typed } from "./calculated";
import { commentsReading, theme } from "./commentsFixture";
import { AS_OF, diagnosis } from "./fixtures";
import { roadmap } from "./roadmapFixture";

const customer = (row: number, more: Partial<CustomerAnswer> = {}): CustomerAnswer => ({
  row,
  id: `case-${row}`,
  customer: `Customer ${row}`,
  account: null,
  score: row % 7,
  time: AS_OF - row + 0.5,
  hasTimeOfDay: true,
  revenue: 100 * (row + 1),
  segments: ["East"],
  inactive: null,
  contact: null,
  handled: null,
  ...more,
});
const CUSTOMERS = {
  ...NO_CUSTOMERS,
  detractors: Array.from({ length: 8 }, (_, row) => customer(row)),
  columns: ["Region"],
  known: { customer: true, revenue: true, time: true, contact: false },
};
const NAMES = ["late engineer", "wrong bill", "dropped line", "hold music", "=1+1"];
const THEMES = NAMES.map((name, at) =>
  theme(name, 60 - 10 * at, { cause: at % 2 === 0 ? "service" : "product" })
);
/** Theme k is named by the k-th customer and the one after. */
const TO_ANSWER = {
  rows: Int32Array.from([0, 1, 2, 3, 4, 5]),
  causes: Int8Array.from([0, 0, 1, 1, 0, 0]),
  themes: THEMES.map(({ id, name }) => ({ id, name })),
  themeStarts: Int32Array.from([0, 1, 3, 5, 7, 9, 10]),
  themesOf: Uint16Array.from([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]),
  quotes: ["", "", "", "", "", ""],
};
const OF = diagnosis({
  rest: { comments: commentsReading({ themes: THEMES, toAnswer: TO_ANSWER }) },
});
const PRIORITIES = prioritise(OF, CUSTOMERS, NO_WORK);

function plansOf(
  priorities: Priorities = PRIORITIES,
  kinds: readonly SheetKind[] = ["priorities", "settings"]
) {
  const plans = buildSheets(OF, { ...roadmap(), priorities }, { kinds, writtenOn: AS_OF + 2 });
  const data = chartDataSheet(plans);
  return data === null ? plans : [...plans, data];
}
const idOf = (name: string) => PRIORITIES.issues.find((issue) => issue.name === name)!.id;

(hasLibreOffice ? describe : describe.skip)(
  "NPS Prioritisation as LibreOffice calculates it",
  () => {
    let untouched: Calculated;
    let edited: Calculated;
    let alone: Calculated;
    const TYPED: Typed = {
      nps_issues: { [idOf("wrong bill")]: { days: 5 }, [idOf("late engineer")]: { days: null } },
      nps_settings: { weightRevenue: { value: 0 }, effortDays1: { value: 4 } },
    };
    beforeAll(async () => {
      [untouched, edited, alone] = (await calculated([
        { plans: plansOf() },
        { plans: plansOf(), typed: TYPED },
        { plans: plansOf(PRIORITIES, ["priorities"]) },
      ])) as [Calculated, Calculated, Calculated];
    }, 120_000);

    it("rule 112: raw value, impact, effort and quadrant are what the plan worked out", () => {
      for (const result of [untouched, alone]) {
        const rows = result.table("nps_issues");
        expect(Object.keys(rows)).toEqual(PRIORITIES.issues.map(({ id }) => id));
        for (const issue of PRIORITIES.issues) {
          expect(rows[issue.id]).toMatchObject({
            raw: expect.closeTo(issue.raw, 12) as unknown,
            impact: issue.impact,
            effort: issue.effort,
            quadrant: say(`priorities.quadrant.${issue.quadrant}`),
          });
        }
      }
    });

    it("rule 112: effort and quadrant follow the days that people type, impact the weights", () => {
      const rows = edited.table("nps_issues");
      // Without revenue the shares alone rate: 60, 50, 40, 30 and 20 of 290.
      const impacts = impactRatings(THEMES.map(({ share }) => share));
      const assumptions = { ...DEFAULT_ASSUMPTIONS, effortDays1: 4 };
      NAMES.forEach((name, at) => {
        // By the words of the complaint, else by its cause; the bill's five are typed.
        const days = [60, 5, 30, 15, 30][at]!;
        const impact = impacts[at]!;
        const effort = effortOf(days, assumptions);
        expect([name, rows[idOf(name)]]).toEqual([
          name,
          expect.objectContaining({
            impact,
            effort,
            quadrant: say(`priorities.quadrant.${quadrantOf(impact, effort, assumptions)}`),
          }),
        ]);
      });
      expect(rows[idOf("wrong bill")]).toMatchObject({ effort: 2, quadrant: "Quick win" });
    });

    it("rule 172: the picture's dots follow, and those of one place stand apart", () => {
      const [plan] = plansOf();
      const dots = plan!.charts[0]!.series.at(-1)!;
      const read = (result: Calculated) =>
        PRIORITIES.issues.map((_, at) => [
          result.cell("chartData", dots.x.row + at, dots.x.column),
          result.cell("chartData", dots.values.row + at, dots.values.column),
        ]);
      const rows = edited.table("nps_issues");
      const shown = read(edited);
      PRIORITIES.issues.forEach(({ id }, at) => {
        expect(shown[at]![0]).toBe(rows[id]!["effort"]);
        expect(Math.abs(Number(shown[at]![1]) - Number(rows[id]!["impact"]))).toBeLessThan(0.5);
      });
      for (const result of [untouched, edited]) {
        const places = read(result).map(String);
        expect(new Set(places).size).toBe(places.length);
      }
    });
  }
);

describe("NPS Prioritisation", () => {
  const title = (priorities: Priorities): string => {
    const [plan] = plansOf(priorities);
    const block = plan!.blocks.find(({ row, column }) => row === 1 && column === 1);
    return String(block?.values[0]?.[0]);
  };
  const withWins = (wins: number): Priorities => ({
    ...PRIORITIES,
    issues: PRIORITIES.issues.map((issue, at) => ({
      ...issue,
      quadrant: at < wins ? "quickWin" : "deprioritise",
    })),
  });

  it.each([
    [0, /^No quick win among 5 issues: .+ weighs most$/],
    [1, /^One quick win: /],
    [2, /^Two quick wins: .+ and /],
    [3, /^3 quick wins: start with .+ and /],
  ])("rules 127, 172: %p quick wins are the title", (wins, words) => {
    expect(title(withWins(wins))).toMatch(words);
    expect(title(withWins(wins)).length).toBeLessThanOrEqual(140);
  });

  it("says what is missing where there is nothing to put in order", () => {
    const nothing = { issues: [], customers: [], missing: ["No column of revenue."] };
    const [plan] = plansOf(nothing);
    expect(title(nothing)).toMatch(/nothing to put in order/);
    expect(plan!.charts).toEqual([]);
    expect(plan!.tables).toEqual([]);
    expect(plan!.blocks.flatMap(({ values }) => values.flat())).toContain("No column of revenue.");
  });

  it("rule 112: names of issues are texts, in no formula and no chart's data", () => {
    const hostile = '=HYPERLINK("x")&{{row}}';
    const named = {
      ...PRIORITIES,
      issues: PRIORITIES.issues.map((issue) => ({ ...issue, name: hostile })),
    };
    const plans = plansOf(named);
    const formulas = plans.flatMap(({ blocks, tables }) =>
      [
        ...blocks.flatMap(({ values }) => values.flat()),
        ...tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
      ].flatMap((cell) => (typeof cell === "object" && cell !== null ? [cell.formula] : []))
    );
    expect(formulas.length).toBeGreaterThan(20);
    for (const formula of formulas) expect(formula).not.toContain("HYPERLINK");
    expect(plans[0]!.tables[0]!.rows[0]!.cells[0]).toBe(hostile);
    for (const { labels } of plans[0]!.charts[0]!.series) {
      for (const { text } of labels) expect(text).not.toMatch(/^[=+\-@]/);
    }
  });

  it("rule 111: customers stand below, the highest impact first, with what decides it", () => {
    const [plan] = plansOf();
    const table = plan!.tables.find(({ name }) => name === "nps_customers_first")!;
    const first = PRIORITIES.customers[0]!;
    expect(table.rows).toHaveLength(8);
    expect(table.rows[0]!.id).toBe(first.id);
    expect(table.rows[0]!.cells.slice(0, 6)).toEqual([
      first.customer,
      "–",
      first.score,
      first.percentile,
      first.revenue,
      5,
    ]);
    // Without a name the number tells which answer it is; answers count from 1 there.
    const unnamed = prioritise(
      OF,
      { ...CUSTOMERS, detractors: [customer(4, { customer: null })] },
      NO_WORK
    );
    expect(plansOf(unnamed)[0]!.tables[1]!.rows[0]!.cells[0]).toBe("Answer 5");
  });

  it("people own days and owner", () => {
    const [plan] = plansOf();
    const people = plan!.tables.flatMap(({ columns }) =>
      columns.filter(({ ownedBy }) => ownedBy === "people").map(({ key }) => key)
    );
    expect(people).toEqual(["days", "owner"]);
  });
});
